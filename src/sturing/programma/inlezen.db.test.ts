import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { VOORBEELDPLAN, VOORBEELDPROGRAMMA, VOORBEELDREEKS } from './rules/invoervoorbeeld.ts'

const FORMATEN = [
  ['/ingevoerde-programmas', VOORBEELDPROGRAMMA, 'programma.code', 'programma-bestaat'],
  ['/ingevoerde-rapportreeksen', VOORBEELDREEKS, 'reeks.datum', 'reeks-bestaat'],
  ['/ingevoerde-transformatieplannen', VOORBEELDPLAN, 'naam', 'programma-bestaat'],
] as const

describe('een eigen stuk inlezen', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const doe = (pad: string, body: object, als = 'programmasecretaris') => house.vraag(als, 'POST', pad, body)
  const bewaard = async () =>
    (
      await house.owner.query(
        `select (select count(*)::int from programma.programma) programmas, (select count(*)::int from programma.reeks) reeksen,
          (select count(*)::int from programma.voortgangsrapport) rapporten, (select count(*)::int from programma.bevinding) bevindingen`,
      )
    ).rows[0]

  it.each(FORMATEN)(
    '%s: het voorbeeld doorstaat de proef, wordt een keer ingelezen en nooit twee keer',
    async (pad, stuk, veld, code) => {
      const voor = await bewaard()
      const proef = await doe(pad, { ...stuk, proef: true })
      expect([proef.status, proef.body.programmaId], JSON.stringify(proef.body)).toEqual([201, null])
      expect(proef.body.plan).toContainEqual({ soort: 'programma', aantal: 1 })
      expect(await bewaard()).toEqual(voor)
      for (const wie of ['griffie', 'controller', 'raadslid']) expect((await doe(pad, stuk, wie)).status, wie).toBe(403)
      expect(await bewaard()).toEqual(voor)

      const echt = await doe(pad, stuk)
      expect([echt.status, echt.body.plan]).toEqual([201, proef.body.plan])
      const { body: toon } = await house.vraag('programmasecretaris', 'GET', `/programmas/${echt.body.programmaId}`)
      const aantal = (soort: string) =>
        proef.body.plan.find((rij: { soort: string }) => rij.soort === soort)?.aantal ?? 0
      expect({
        onderdelen: toon.onderdelen.length,
        rapporten: toon.rapporten.length,
        agenda: toon.agenda.length,
        mijlpalen: toon.mijlpalen.length,
        bevindingen: toon.bevindingen.length,
      }).toEqual({
        onderdelen: aantal('onderdelen'),
        rapporten: aantal('rapporten'),
        agenda: aantal('agenda'),
        mijlpalen: aantal('mijlpalen'),
        bevindingen: echt.body.bevindingen,
      })
      const na = await bewaard()
      for (const proef of [true, false]) {
        const weer = await doe(pad, { ...stuk, proef })
        expect([weer.status, weer.body.beletselen]).toMatchObject([422, [{ code, veld }]])
      }
      expect(await bewaard()).toEqual(na)
    },
  )

  it('zegt in de proef elke fout bij haar rij', async () => {
    const [rapport] = VOORBEELDREEKS.rapporten
    const reeks = { ...VOORBEELDREEKS.reeks, naam: 'Andere reeks' }
    const dubbel = await doe('/ingevoerde-rapportreeksen', {
      ...VOORBEELDREEKS,
      reeks,
      rapporten: [rapport, rapport],
      proef: true,
    })
    expect([dubbel.status, dubbel.body.beletselen.map(({ veld }: { veld: string }) => veld)]).toEqual([
      422,
      ['rapporten.1.code', 'rapporten.1.project'],
    ])
    const vorm = await doe('/ingevoerde-transformatieplannen', {
      ...VOORBEELDPLAN,
      naam: 'Ander plan',
      agenda: [{ volgorde: 1, wat: 'x', vlaggen: [] }],
      proef: true,
    })
    expect([vorm.status, vorm.body.beletselen]).toMatchObject([422, [{ veld: 'agenda.0.wanneer' }]])
  })

  it('een tweede reeks van dezelfde naam komt bij hetzelfde programma', async () => {
    const [rapport] = VOORBEELDREEKS.rapporten
    const volgende = {
      ...VOORBEELDREEKS,
      reeks: { ...VOORBEELDREEKS.reeks, datum: '2026-10-01' },
      rapporten: [{ ...rapport, rapportagedatum: '2026-10-01' }],
    }
    const proef = await doe('/ingevoerde-rapportreeksen', { ...volgende, proef: true })
    expect(proef.body.plan).not.toContainEqual({ soort: 'programma', aantal: 1 })
    const voor = await bewaard()
    const { body } = await doe('/ingevoerde-rapportreeksen', volgende)
    expect(body.programmaId).toBe(proef.body.programmaId)
    expect(await bewaard()).toMatchObject({ programmas: voor.programmas, reeksen: voor.reeksen + 1 })
  })
})
