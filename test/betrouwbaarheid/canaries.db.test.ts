import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Type } from '#platform/endpoint.ts'
import { serveRead } from '#platform/route.ts'
import { routes } from '#server/modules.ts'
import {
  type Blik,
  type Lek,
  lijsten,
  magVragen,
  metEigenId,
  metId,
  samengevat,
  type Vraag,
  vraagAls,
  zonderRegel,
} from './herhaal.ts'
import { bouwStadje, type Kijker, type Stadje } from './stadje.ts'

/** The quick set; the drill asks everything of everyone, 50,000 times. */
const HERHAALD = 1_600

describe('geen id opent het dossier van een ander, en elke blik op een persoon laat een regel achter', () => {
  let stadje: Stadje
  /** Ids by the name of the field in which they came: what an attacker would copy. */
  const gevonden = new Map<string, Set<string>>()
  beforeAll(async () => {
    stadje = await bouwStadje()
  })
  afterAll(() => stadje.close())

  const onthoud = (velden: ReadonlyMap<string, ReadonlySet<string>>) => {
    for (const [veld, ids] of velden)
      for (const id of ids) gevonden.set(veld, (gevonden.get(veld) ?? new Set()).add(id))
  }

  const vraagAllen = async (paren: readonly { kijker: Kijker; vraag: Vraag }[], aan = stadje) => {
    const lekken: Lek[] = []
    const storingen: string[] = []
    const blikken: Blik[] = []
    let gezien = 0
    for (const { kijker, vraag } of paren) {
      const antwoord = await vraagAls(aan, kijker, vraag)
      lekken.push(...antwoord.lekken)
      gezien += antwoord.gezien.length
      if (antwoord.status >= 500) storingen.push(`${vraag.pad} door ${kijker.als}: ${antwoord.status}`)
      if (antwoord.status === 200) onthoud(antwoord.ids)
      if (antwoord.blik) blikken.push(antwoord.blik)
    }
    return { lekken: samengevat(lekken), gezien, storingen, blikken, stil: await zonderRegel(aan, blikken) }
  }
  const kruis = (vragen: readonly Vraag[], kijkers: readonly Kijker[]) =>
    kijkers.flatMap((kijker) => vragen.filter((vraag) => magVragen(kijker, vraag)).map((vraag) => ({ kijker, vraag })))

  const eenOp = <T>(alle: readonly T[], hoeveel: number) => {
    const stap = alle.length / hoeveel
    return stap <= 1 ? [...alle] : Array.from({ length: hoeveel }, (_, index) => alle[Math.floor(index * stap)]!)
  }

  it('lijsten en zoeken geven ieder alleen wat zijn relatie geeft, en schrijven op van wie', async () => {
    const { lekken, gezien, storingen, blikken, stil } = await vraagAllen(kruis(lijsten(routes), stadje.kijkers))
    expect(gezien).toBeGreaterThan(300)
    expect(storingen).toEqual([])
    expect(lekken).toEqual([])
    expect(blikken.length).toBeGreaterThan(100)
    expect(blikken.reduce((som, { getoond }) => som + getoond.size, 0)).toBeGreaterThan(250)
    expect(stil, 'getoond zonder regel in het log').toEqual([])
  })

  it(`${HERHAALD} keer een id dat een ander te zien kreeg`, async () => {
    for (const een of Object.values(stadje.inwoners))
      onthoud(
        new Map(
          Object.entries(een).flatMap(([veld, id]) => (veld.endsWith('Id') ? [[veld, new Set([id!])] as const] : [])),
        ),
      )
    // What those see who handle it, so that the ids inside their pages are known as well.
    const behandelaars = stadje.kijkers.filter(({ als }) =>
      /consulent|balie2|backoffice|aanbieder$|regionaal|moeder/.test(als),
    )
    const eerste = await vraagAllen(eenOp(kruis(metEigenId(routes, gevonden), behandelaars), HERHAALD / 4))
    // Those that fit the address, all of them; and of every other id as many as the time allows.
    const passend = kruis(
      metId(routes, (veld) => gevonden.get(veld) ?? []),
      stadje.kijkers,
    )
    const overige = kruis(metEigenId(routes, gevonden), stadje.kijkers)
    const paren = [...eenOp(passend, HERHAALD * 0.7), ...eenOp(overige, HERHAALD * 0.3)]
    const { lekken, gezien, storingen, blikken, stil } = await vraagAllen(paren)
    expect(paren.length).toBeGreaterThanOrEqual(HERHAALD * 0.9)
    expect(gezien).toBeGreaterThan(200)
    expect([...eerste.storingen, ...storingen]).toEqual([])
    expect([...new Set([...eerste.lekken, ...lekken])]).toEqual([])
    expect(blikken.length).toBeGreaterThan(50)
    expect([...eerste.stil, ...stil], 'getoond zonder regel in het log').toEqual([])
  })

  it('controle: een route die niet naar de relatie vraagt, wordt gezien', async () => {
    const { toonZonderRelatie } = await import('./lekkeRoute.ts')
    const stuk = routes.map((route) =>
      route.endpoint.id === 'huishouden.toonPersoon' ? serveRead(route.endpoint, toonZonderRelatie) : route,
    )
    const lek = await bouwStadje({ routes: stuk })
    const vragen = Object.values(lek.inwoners).map(({ persoonId }) => ({
      id: 'huishouden.toonPersoon',
      method: 'GET' as const,
      pad: `/huishouden/personen/${persoonId}`,
    }))
    const { lekken } = await vraagAllen(kruis(vragen, lek.kijkers), lek)
    await lek.close()
    expect(lekken.length).toBeGreaterThan(10)
  })

  it('controle: een antwoord waarvan het schema geen persoon noemt, wordt gezien', async () => {
    const stuk = routes.map((route) =>
      route.endpoint.id === 'toegang.toonMeldingen'
        ? serveRead({ ...route.endpoint, response: Type.Any() } as never, route.read as never)
        : route,
    )
    const stil = await bouwStadje({ routes: stuk })
    const meldingen = lijsten(routes).filter(({ id }) => id === 'toegang.toonMeldingen')
    const balie = stil.kijkers.filter(({ als }) => als === '9901-balie2')
    const gevonden = await vraagAllen(kruis(meldingen, balie), stil)
    await stil.close()
    expect(gevonden.stil.some((regel) => regel.startsWith('toegang.toonMeldingen toont'))).toBe(true)
  })
})
