import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { bereidWijzigingVoor } from './commands/bereidWijzigingVoor.ts'
import { importeerGrootboek } from './commands/importeerGrootboek.ts'
import { stelRegelVast } from './commands/stelRegelVast.ts'
import { kiesBron, stelToerekeningVast } from './commands/stelToerekeningVast.ts'
import { stelWijzigingVast as doorDeRaad } from './deeds.ts'

const JAREN = [2023, 2024, 2025, 2026]
/** Rises a little, with an expensive winter; through September of the last year. */
const maanden = JAREN.flatMap((jaar, n) =>
  Array.from({ length: jaar === 2026 ? 9 : 12 }, (_, m) => ({
    jaar,
    m,
    bedrag: Math.round(1_000_000 + 4_000 * (12 * n + m) + 250_000 * Math.cos((2 * Math.PI * m) / 12)),
  })),
)

describe('de prognose', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const leeg = { aard: 'lasten' as const, product: null, programma: null, cluster: null, kostensoort: null }
    await house.doe(stelRegelVast, { ...leeg, code: 'a', naam: 'Regel a', taakveld: '6.1' }, 'controller')
    await house.doe(
      kiesBron,
      { taakveld: '6.1', kostensoort: 'project', bron: 'grootboek', begin: datum('2020-01-01') },
      'controller',
    )
    await house.doe(
      stelToerekeningVast,
      { begin: datum('2020-01-01'), regels: [{ volgorde: 1, match: { taakveld: '6.1' }, regel: 'a' }] },
      'controller',
    )
    await house.doe(
      importeerGrootboek,
      {
        rijen: maanden.map(({ jaar, m, bedrag }) => ({
          boekstuk: `${jaar}-${m}`,
          boekdatum: datum(`${jaar}-${String(m + 1).padStart(2, '0')}-20`),
          taakveld: '6.1',
          kostensoort: 'project',
          product: null,
          omschrijving: null,
          bedragCents: bedrag,
        })),
      },
      'controller',
    )
    const { wijzigingId } = await house.doe(
      bereidWijzigingVoor,
      {
        soort: 'begrotingswijziging',
        orgaan: 'raad',
        toelichting: 'Begroting 2026',
        mutaties: [{ regel: 'a', jaar: 2026, zijde: 'lasten', duur: 'incidenteel', bedrag: 14_000_000 }],
      },
      'controller',
    )
    await house.in('controller', (context) =>
      doorDeRaad(context, { wijzigingId, orgaan: 'raad', besluitdatum: datum('2025-11-05'), besluitnummer: 'R' }),
    )
  })
  afterAll(() => house.close())

  const prognose = (vraag: string) => house.vraag('controller', 'GET', `/begroting/prognose?${vraag}`)
  const echt = (jaar: number, tot: number) =>
    maanden.filter((een) => een.jaar === jaar && een.m < tot).reduce((som, { bedrag }) => som + bedrag, 0)

  it('voorziet op 30 september waar het jaar eindigt, en wat overblijft', async () => {
    const { status, body } = await prognose('jaar=2026&op=2026-09-30')
    expect(status).toBe(200)
    const [regel] = body.regels
    const waar =
      echt(2026, 9) +
      [9, 10, 11].reduce((som, m) => som + 1_000_000 + 4_000 * (36 + m) + 250_000 * Math.cos((2 * Math.PI * m) / 12), 0)
    expect(regel).toMatchObject({ code: 'a', budget: 14_000_000, realisatie: echt(2026, 9), grondslag: 'trend' })
    expect(Math.abs(regel.midden / waar - 1)).toBeLessThan(0.01)
    expect(regel.onbesteed).toBe(regel.budget - regel.midden)
    expect(body.totaal).toMatchObject({ midden: regel.midden, onder: regel.onder, boven: regel.boven })
    expect(body.maanden.map(({ verwacht }: { verwacht: boolean }) => verwacht)).toEqual([
      ...Array(9).fill(false),
      ...Array(3).fill(true),
    ])
  })

  it('van een eerdere dag weet hij niet meer dan die dag', async () => {
    const { body } = await prognose('jaar=2026&op=2026-06-30')
    expect(body.regels[0]).toMatchObject({ realisatie: echt(2026, 6), budget: 14_000_000 })
    expect((await prognose('jaar=2026&op=2025-10-31')).body.regels[0].budget).toBe(0)
    expect((await prognose('jaar=2025&op=2026-09-30')).body.regels[0]).toMatchObject({
      midden: echt(2025, 12),
      onder: echt(2025, 12),
      grondslag: 'geboekt',
    })
  })

  it('weigert een dag die geen dag is en wie er niet over gaat; een andere gemeente ziet haar eigen regels', async () => {
    expect((await prognose('op=gisteren')).status).toBe(422)
    expect((await house.vraag('consulent', 'GET', '/begroting/prognose')).status).toBe(403)
    expect((await house.vraag('9902-controller', 'GET', '/begroting/prognose')).body.regels).toEqual([])
  })
})
