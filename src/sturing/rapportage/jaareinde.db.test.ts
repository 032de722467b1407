import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importeerGrootboek, kiesBron, stelRegelVast, stelToerekeningVast } from '#sturing/begroting/testing.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { bereken } from './cijferbronnen.ts'

const JAREN = [2023, 2024, 2025, 2026]
const maanden = JAREN.flatMap((jaar, n) =>
  Array.from({ length: jaar === 2026 ? 9 : 12 }, (_, m) => ({
    dag: `${jaar}-${String(m + 1).padStart(2, '0')}-20`,
    // Never quite as expected, or there would be nothing between the lowest and the highest.
    bedrag: 100_000_000 + 400_000 * (12 * n + m) + 3_000_000 * ((m * 7 + n * 3) % 5),
  })),
)

describe('het verwachte jaareinde als cijfer in een stuk', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const begin = datum('2020-01-01')
    const regel = { aard: 'lasten' as const, product: null, programma: null, kostensoort: null, taakveld: '6.1' }
    const stel = { ...regel, code: 'a', naam: 'Regel a', cluster: 'Teams' }
    await house.doe(stelRegelVast, stel, 'controller')
    const bron = { taakveld: '6.1', kostensoort: 'project', bron: 'grootboek' as const, begin }
    await house.doe(kiesBron, bron, 'controller')
    const regels = [{ volgorde: 1, match: { taakveld: '6.1' }, regel: 'a' }]
    await house.doe(stelToerekeningVast, { begin, regels }, 'controller')
    await boek(maanden)
  })
  afterAll(() => house.close())

  const boek = (rijen: readonly { dag: string; bedrag: number }[]) =>
    house.doe(
      importeerGrootboek,
      {
        rijen: rijen.map(({ dag, bedrag }) => ({
          boekstuk: dag,
          boekdatum: datum(dag),
          taakveld: '6.1',
          kostensoort: 'project',
          product: null,
          omschrijving: null,
          bedragCents: bedrag,
        })),
      },
      'controller',
    )
  const cijfer = (code: string, op: string, versie = 2) =>
    house.in('controller', (context) =>
      bereken(context, { code, versie, parameters: { jaar: 2026 }, geldigOp: datum(op) }),
    )

  it('heeft een bereik om zijn midden, op duizend euro, en is per cluster hetzelfde', async () => {
    const meting = await cijfer('begroting.prognose', '2026-09-30')
    if (meting.soort !== 'getal' || !meting.bereik || meting.waarde === null) throw new Error('geen getal met bereik')
    const { waarde, bereik } = meting
    const geboekt = maanden.slice(36).reduce((som, { bedrag }) => som + bedrag, 0)
    expect(waarde).toBeGreaterThan(geboekt * 1.3)
    expect(bereik.laag).toBeLessThan(waarde)
    expect(bereik.hoog).toBeGreaterThan(waarde)
    expect([waarde, bereik.laag, bereik.hoog].map((een) => een % 100_000)).toEqual([0, 0, 0])
    expect(await cijfer('begroting.prognose-per-cluster', '2026-09-30')).toMatchObject({
      rijen: [{ naam: 'Teams', waarde, laag: bereik.laag, hoog: bereik.hoog }],
      totaal: waarde,
    })
    // Nothing was assigned here, so the version that knew no toewijzingen says the same.
    expect(await cijfer('begroting.prognose', '2026-09-30', 1)).toEqual(meting)
    const opbouw = await cijfer('begroting.prognose-opbouw', '2026-09-30', 1)
    if (opbouw.soort !== 'rijen') throw new Error('geen rijen')
    expect(opbouw.totaal).toBe(waarde)
    expect(opbouw.rijen[0]).toEqual({ naam: 'Geboekt', waarde: Math.round(geboekt / 100_000) * 100_000 })
    expect(Math.abs(opbouw.rijen.reduce((som, rij) => som + rij.waarde, 0) - waarde)).toBeLessThanOrEqual(200_000)
  })

  it('blijft van dezelfde dag hetzelfde als er later wordt geboekt; van een latere dag is het anders', async () => {
    const gedrukt = await cijfer('begroting.prognose', '2026-09-30')
    await boek([{ dag: '2026-10-20', bedrag: 400_000_000 }])
    expect(await cijfer('begroting.prognose', '2026-09-30')).toEqual(gedrukt)
    expect(await cijfer('begroting.prognose', '2026-10-31')).not.toEqual(gedrukt)
  })

  it('staat een keer bij wat een schrijver kan kiezen, en telt zoals het nu wordt geteld', async () => {
    const { keuze } = (await house.vraag('programmasecretaris', 'GET', '/rapportagesjablonen/burap')).body
    const codes = keuze.map(({ code }: { code: string }) => code)
    expect(codes).toContain('begroting.prognose')
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('staat in de burap met het bereik erachter, en in een tabel per onderdeel', async () => {
    const { body } = await house.vraag('programmasecretaris', 'POST', '/rapportages', {
      soort: 'burap',
      peildatum: '2026-09-30',
    })
    const { weergave } = (await house.vraag('programmasecretaris', 'GET', `/rapportages/${body.stukId}`)).body
    const blok = weergave.blokken.find((b: { tekst?: string }) => b.tekst === 'Verwacht aan het eind van 2026')
    expect(blok.delen[0].tekst.replaceAll('\u00a0', ' ')).toMatch(/^€ [\d.]+ \(tussen € [\d.]+ en € [\d.]+\)$/)
    const tabel = weergave.blokken.find((b: { bijschrift?: string }) => b.bijschrift?.includes('verwacht aan het eind'))
    expect(tabel.kolommen.at(-1).kop).toBe('Ligt tussen')
  })
})
