import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type EmbeddedPostgres, startPostgres } from '#platform/postgres/launcher.ts'

const { env } = process
const dataDir = resolve(env.DATA_DIR ?? '.data')
const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
const oidc = issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined
if (!oidc && (env.DEMO === 'nee' || env.NODE_ENV === 'production')) {
  process.stderr.write(
    'Samenhang start niet: zonder oefenomgeving is een OpenID-aanbieder nodig.\n' +
      'Zet OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET. De aanbieder van de oefenomgeving vraagt geen wachtwoord.\n',
  )
  process.exit(1)
}

await mkdir(dataDir, { recursive: true, mode: 0o700 })
// The database comes up while Node reads a thousand files: the house is imported once its server runs.
const postgres = env.DATABASE_URL ? undefined : await begin()
const { serve } = await import('./serve.ts')
await serve({ dataDir, postgres, ...(oidc && { oidc }) })

function begin(): Promise<{ ready: Promise<EmbeddedPostgres> }> {
  return new Promise((done, fail) => {
    const ready: Promise<EmbeddedPostgres> = startPostgres({ dataDir, spawned: () => done({ ready }) })
    ready.catch(fail)
  })
}
