import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerLogin } from '#server/login.ts'
import { subVan } from '#test/harness/basis.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { voegGebruikerToe } from './gebruikers.ts'
import { Loper, logIn } from './loper.ts'

const vrijePoort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

describe('inloggen met OpenID Connect, met niets dan http', () => {
  let house: TestHouse
  let url: string
  beforeAll(async () => {
    const port = await vrijePoort()
    url = `http://127.0.0.1:${port}`
    house = await openTestHouse({
      prepare: (open) => registerLogin(open, { publicUrl: url, cookieKey: open.keys.context }),
    })
    await house.http.listen({ port, host: '127.0.0.1' })
  })
  afterAll(() => house.close())

  it('de hele rondgang: van de inlogknop langs de aanbieder terug naar de eigen bladzijde', async () => {
    const loper = new Loper(url)
    expect((await loper.get('/api/v1/ik')).status).toBe(401)
    const stappen = await logIn(loper, subVan('9901', 'consulent'))
    expect(stappen.map((stap) => stap.replace(/\?.*|[\w-]{20,}/g, ''))).toEqual(
      expect.arrayContaining(['/inloggen', '/oidc/auth', '/inloggen/kies/', '/inloggen/terug']),
    )
    const ik = await loper.get('/api/v1/ik')
    expect([ik.status, (await ik.json()).naam]).toEqual([200, 'Consulent en regisseur'])
    expect(loper.cookie('__samenhang')).toMatch(/HttpOnly/i)
    expect(loper.cookie('__samenhang')).toMatch(/SameSite=Lax/i)
  })

  it('een mislukte rondgang laat niemand binnen: vreemde staat, verzonnen code, gewijzigd koekje, onbekende persoon', async () => {
    for (const breek of [
      async (loper: Loper) => loper.get('/inloggen/terug?code=verzonnen&state=verzonnen'),
      async (loper: Loper) => {
        await loper.get('/inloggen')
        return loper.get('/inloggen/terug?code=verzonnen&state=verzonnen')
      },
      async (loper: Loper) => {
        await loper.get('/inloggen')
        loper.zet('__samenhang_login', `${Buffer.from('{"state":"a","verifier":"b"}').toString('base64url')}.AAAA`)
        return loper.get('/inloggen/terug?code=a&state=a')
      },
      async (loper: Loper) => logIn(loper, 'niemand-bekend').catch(() => undefined),
    ]) {
      const loper = new Loper(url)
      await breek(loper)
      expect(loper.cookie('__samenhang')).toBeUndefined()
      expect((await loper.get('/api/v1/ik')).status).toBe(401)
    }
  })

  it('uitloggen werkt bij het volgende verzoek, ook voor wie het koekje bewaarde', async () => {
    const loper = new Loper(url)
    await logIn(loper, subVan('9901', 'teamleider'))
    const bewaard = loper.waarde('__samenhang')!
    expect((await loper.get('/api/v1/ik')).status).toBe(200)
    expect((await loper.post('/uitloggen', undefined, { 'x-requested-with': 'samenhang' })).status).toBe(204)
    const dief = new Loper(url)
    dief.zet('__samenhang', bewaard)
    expect((await dief.get('/api/v1/ik')).status).toBe(401)
  })

  it('een ingetrokken functie werkt bij het volgende verzoek', async () => {
    const loper = new Loper(url)
    await logIn(loper, subVan('9901', 'kwaliteit'))
    expect((await loper.get('/api/v1/werkvoorraad')).status).toBe(200)
    const beheerder = new Loper(url)
    await logIn(beheerder, subVan('9901', 'beheerder'))
    const gebruikers = (await (await beheerder.get('/api/v1/inrichting/gebruikers')).json()) as {
      id: string
      functies: string[]
    }[]
    const { id } = gebruikers.find((een) => een.functies.includes('kwaliteit'))!
    const ingetrokken = await beheerder.post(
      `/api/v1/inrichting/gebruikers/${id}/ingetrokken-functies`,
      { functie: 'kwaliteit' },
      { 'x-requested-with': 'samenhang', 'idempotency-key': 'intrekking-1' },
    )
    expect(ingetrokken.status).toBe(201)
    expect((await loper.get('/api/v1/werkvoorraad')).status).toBe(401)
  })

  it('een daad zonder eigen kop van de pagina wordt geweigerd: geen verzoek van een andere site', async () => {
    const loper = new Loper(url)
    await logIn(loper, subVan('9901', 'toegang'))
    const body = { voornamen: 'A', geslachtsnaam: 'B', geboren: '1990-01-01', bevestigd: true }
    expect((await loper.post('/api/v1/huishouden/personen', body, { 'idempotency-key': 'van-elders-1' })).status).toBe(
      403,
    )
    expect((await loper.post('/uitloggen', undefined)).status).toBe(403)
  })

  describe('koppelingen met client credentials', () => {
    const token = (id: string, geheim: string, extra: Record<string, string> = { grant_type: 'client_credentials' }) =>
      fetch(`${url}/oauth/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${id}:${geheim}`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams(extra),
      })
    const vraag = (toegang: string, pad: string) =>
      fetch(`${url}/api/v1${pad}`, { headers: { authorization: `Bearer ${toegang}` } })

    beforeAll(async () => {
      await voegGebruikerToe(house, {
        sub: 'portaal-aanbieder',
        functie: 'aanbieder',
        soort: 'client',
        agb: '99000001',
        geheim: 'een-lang-geheim',
      })
    })

    it('geven een token met het eigen mandaat, en niet meer', async () => {
      const antwoord = await token('portaal-aanbieder', 'een-lang-geheim')
      const { access_token: toegang, token_type, expires_in } = await antwoord.json()
      expect([antwoord.status, token_type, expires_in, antwoord.headers.get('cache-control')]).toEqual([
        200,
        'Bearer',
        3600,
        'no-store',
      ])
      expect((await vraag(toegang, '/aanbieder/toewijzingen')).status).toBe(200)
      expect((await vraag(toegang, '/werkvoorraad')).status).toBe(403)
      expect((await vraag(`${toegang}x`, '/ik')).status).toBe(401)
    })

    it('worden geweigerd met een verkeerd geheim, als gewone gebruiker, en zonder of met een vreemde soort toekenning', async () => {
      expect((await token('portaal-aanbieder', 'een-ander-geheim')).status).toBe(401)
      expect((await token('portaal-aanbieder', '')).status).toBe(401)
      expect((await token(subVan('9901', 'consulent'), '')).status).toBe(401)
      expect((await token(subVan('9901', 'consulent'), 'iets')).status).toBe(401)
      expect((await token('bestaat-niet', 'iets')).status).toBe(401)
      expect((await token('portaal-aanbieder', 'een-lang-geheim', {})).status).toBe(400)
      expect((await token('portaal-aanbieder', 'een-lang-geheim', { grant_type: 'password' })).status).toBe(400)
    })

    it('verliezen hun toegang bij het volgende verzoek als de functie eindigt', async () => {
      const { access_token: toegang } = await (await token('portaal-aanbieder', 'een-lang-geheim')).json()
      expect((await vraag(toegang, '/aanbieder/toewijzingen')).status).toBe(200)
      await house.owner.query(
        `delete from inrichting.aanstelling a using inrichting.gebruiker g where g.id = a.gebruiker_id and g.sub = 'portaal-aanbieder'`,
      )
      expect((await vraag(toegang, '/aanbieder/toewijzingen')).status).toBe(401)
    })
  })
})
