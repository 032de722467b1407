import * as client from 'openid-client'

export type LoginRequest = { url: string; state: string; verifier: string }

export type RelyingParty = {
  /** Where to send the browser, and what to remember until it comes back. */
  begin(): Promise<LoginRequest>
  /** Exchanges the code for the subject; throws when anything does not match. */
  complete(currentUrl: URL, remembered: { state: string; verifier: string }): Promise<string>
}

export type RelyingPartyOptions = { issuer: string; clientId: string; clientSecret: string; redirectUri: string }

export function openRelyingParty({ issuer, clientId, clientSecret, redirectUri }: RelyingPartyOptions): RelyingParty {
  let discovered: Promise<client.Configuration> | undefined
  const configuration = () => {
    const execute = issuer.startsWith('http://') ? [client.allowInsecureRequests] : []
    discovered ??= client.discovery(new URL(issuer), clientId, clientSecret, client.ClientSecretBasic(clientSecret), {
      execute,
    })
    discovered.catch(() => {
      discovered = undefined
    })
    return discovered
  }
  return {
    async begin() {
      const config = await configuration()
      const verifier = client.randomPKCECodeVerifier()
      const state = client.randomState()
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
      })
      return { url: url.href, state, verifier }
    },
    async complete(currentUrl, { state, verifier }) {
      const tokens = await client.authorizationCodeGrant(await configuration(), currentUrl, {
        pkceCodeVerifier: verifier,
        expectedState: state,
      })
      const sub = tokens.claims()?.sub
      if (!sub) throw new Error('the provider named no subject')
      return sub
    },
  }
}
