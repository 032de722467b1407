import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Type } from '#platform/endpoint.ts'
import { serveRead } from '#platform/route.ts'
import { routes } from '#server/modules.ts'
import { lijsten, magVragen, metId, tekstVan, type Vraag } from './herhaal.ts'
import { bouwStadje, kanariesIn, type Stadje } from './stadje.ts'

const VRAGEN = 600

describe('elke blik op een persoon laat een regel achter', () => {
  let stadje: Stadje
  beforeAll(async () => {
    stadje = await bouwStadje()
  })
  afterAll(() => stadje.close())

  const vragenVan = ({ inwoners }: Stadje): Vraag[] => {
    const ids = (veld: string) =>
      Object.values(inwoners).flatMap((een) => (een as unknown as Record<string, string>)[veld] ?? [])
    return [...lijsten(routes), ...metId(routes, ids)]
  }

  /** Persons whose id or canary stands in an answer, against the persons in the lines of that same request. */
  async function vergelijk(aan: Stadje) {
    const naamVan = new Map(Object.values(aan.inwoners).map((een) => [een.persoonId, een.naam]))
    const zonderRegel: string[] = []
    let blikken = 0
    let personen = 0
    const vragen = vragenVan(aan)
    const paren = aan.kijkers.flatMap((kijker) =>
      vragen.filter((vraag) => magVragen(kijker, vraag)).map((vraag) => ({ kijker, vraag })),
    )
    const stap = Math.max(1, Math.floor(paren.length / VRAGEN))
    for (const [index, { kijker, vraag }] of paren.entries()) {
      // Every list by everyone; of the reads by id as many as fit.
      if (/[0-9a-f]{8}-/.test(vraag.pad) && index % stap !== 0) continue
      const voor = (
        await aan.house.owner.query(
          `select coalesce((select id from platform.handeling order by id desc limit 1), '00000000-0000-7000-8000-000000000000') id`,
        )
      ).rows[0].id
      const antwoord = await aan.house.vraag(kijker.als, vraag.method, vraag.pad, vraag.body)
      if (antwoord.status !== 200) continue
      const tekst = tekstVan(antwoord)
      const getoond = new Set([
        ...[...naamVan].filter(([id]) => tekst.includes(id) && !vraag.pad.includes(id)).map(([, naam]) => naam),
        ...kanariesIn(tekst).map((een) => een.wie),
      ])
      if (getoond.size === 0) continue
      const { rows } = await aan.house.owner.query(
        `select distinct b.persoon_id from platform.betrokkene b join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
            where h.id > $1 and h.doel <> '' and h.verwerking <> ''`,
        [voor],
      )
      const gelogd = new Set(rows.map((row) => naamVan.get(row.persoon_id)))
      blikken += 1
      personen += getoond.size
      for (const naam of getoond) if (!gelogd.has(naam)) zonderRegel.push(`${vraag.id} toont ${naam}`)
    }
    return { blikken, personen, zonderRegel: [...new Set(zonderRegel)].sort() }
  }

  it('van wie iets te zien is, staat in het log van dat verzoek: honderd procent', async () => {
    const { blikken, personen, zonderRegel } = await vergelijk(stadje)
    expect(blikken).toBeGreaterThan(100)
    expect(personen).toBeGreaterThan(300)
    expect(zonderRegel).toEqual([])
  })

  it('controle: een antwoord waarvan het schema geen persoon noemt, wordt gezien', async () => {
    const stuk = routes.map((route) =>
      route.endpoint.id === 'toegang.toonMeldingen'
        ? serveRead({ ...route.endpoint, response: Type.Any() } as never, route.read as never)
        : route,
    )
    const aan = await bouwStadje({ routes: stuk })
    const { zonderRegel } = await vergelijk({ ...aan, kijkers: aan.kijkers.filter(({ als }) => als === '9901-balie2') })
    await aan.close()
    expect(zonderRegel.some((regel) => regel.startsWith('toegang.toonMeldingen toont'))).toBe(true)
  })

  it('kan de regel niet worden geschreven, dan faalt het verzoek en toont het niets', async () => {
    const { moeder } = stadje.inwoners
    const kijk = () => stadje.house.vraag('consulent', 'GET', `/huishouden/personen/${moeder!.persoonId}`)
    expect((await kijk()).status).toBe(200)
    let gefaald = 0
    for (const tabel of ['platform.handeling', 'platform.betrokkene']) {
      await stadje.house.owner.query(`revoke insert on ${tabel} from samenhang_app, samenhang_gemeente`)
      for (const vraag of vragenVan(stadje).slice(0, 200)) {
        const antwoord = await stadje.house.vraag('consulent', vraag.method, vraag.pad, vraag.body)
        if (antwoord.status === 500) gefaald += 1
        expect(
          kanariesIn(tekstVan(antwoord)).filter((een) => !JSON.stringify(vraag).includes(een.wie)),
          vraag.pad,
        ).toEqual([])
      }
      await stadje.house.owner.query(`grant insert on ${tabel} to samenhang_app, samenhang_gemeente`)
    }
    expect(gefaald).toBeGreaterThan(20)
    expect((await kijk()).status).toBe(200)
  })
})
