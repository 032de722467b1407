import { generateKeyPair } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { Provider } from 'oidc-provider'

export type ProviderOptions = {
  /** Address of this provider as the browser sees it, ending in /oidc. */
  issuer: string
  clientId: string
  clientSecret: string
  redirectUri: string
  cookieKey: string
  /** Where the user chooses who he is. */
  loginPage: (uid: string) => string
  findNaam: (sub: string) => Promise<string | undefined>
}

export type DemoProvider = {
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Ends the login interaction: this user it is. */
  finish(request: IncomingMessage, response: ServerResponse, sub: string): Promise<string>
  isOpen(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

const PREFIX = '/oidc'

/** A certified OpenID provider in this process, for the demo and the tests; production points OIDC_ISSUER elsewhere. */
export async function openProvider(options: ProviderOptions): Promise<DemoProvider> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const provider = new Provider(options.issuer, {
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [options.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' } as never] },
    cookies: { keys: [options.cookieKey] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    interactions: { url: (_, interaction) => options.loginPage(interaction.uid) },
    ttl: { Interaction: 3600, Session: 60, Grant: 3600, AccessToken: 600, IdToken: 600 },
    async findAccount(_, sub) {
      const naam = await options.findNaam(sub)
      return naam === undefined ? undefined : { accountId: sub, claims: () => ({ sub, name: naam }) }
    },
    // The one client is the house itself, so nobody is asked to consent to it.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  provider.proxy = true
  const callback = provider.callback()
  return {
    handle(request, response) {
      const mounted = request as IncomingMessage & { originalUrl?: string }
      mounted.originalUrl = request.url ?? ''
      request.url = (request.url ?? '').slice(PREFIX.length) || '/'
      callback(request, response)
    },
    finish: (request, response, sub) =>
      provider.interactionResult(request, response, { login: { accountId: sub, remember: false } }),
    async isOpen(request, response) {
      try {
        await provider.interactionDetails(request, response)
        return true
      } catch {
        return false
      }
    },
  }
}
