import { describe, expect, it } from 'vitest'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { formatDuizend, geld } from '#values/geld.ts'
import { bevindingenVanVoorstel } from './bevindingen.ts'
import { berekenBouwsteen, fteVan, voltijdbedrag } from './bouwsteen.ts'
import { gedruktSaldo, heeftBedragZonderJaar, jaartabel, leidJarenAf } from './jaartabel.ts'
import { teken } from './saldo.ts'
import { BEVINDINGCODES, uitlegVan } from './teksten.ts'
import { salaristabelVan, voorstelregelsVan } from './voorstel.ts'
import { dektBenodigd, toetsVoorwaarde } from './voorwaarde.ts'

const kn25 = leesKn25()
const regels = voorstelregelsVan(kn25)
const jaren = kn25.jaartabel.jaren
const afgeleid = leidJarenAf(regels, gedruktSaldo(kn25))
const duizend = (...bedragen: number[]) => bedragen.map((bedrag) => bedrag * 100_000)

describe('het kadernotavoorstel KN25', () => {
  it('telt veertien regels in vijf clusters en de programmaorganisatie', () => {
    expect(regels).toHaveLength(14)
    expect(kn25.clusters.map(({ naam, soort }) => [naam, soort])).toEqual([
      ['Sociale Basis', 'cluster'],
      ['Indicatievrije Ondersteuning', 'cluster'],
      ['Inkoop en Indicatiestelling', 'cluster'],
      ['Beleid en Teamontwikkeling', 'cluster'],
      ['Ondersteuning en Randvoorwaarden', 'cluster'],
      ['Programma organisatie', 'programmaorganisatie'],
    ])
  })

  it('telt per jaar op tot de gedrukte tabel: N 2.403, 1.185, 953 en 753', () => {
    const tabel = jaartabel(regels, jaren, afgeleid)
    expect(tabel.map((kolom) => kolom.saldo)).toEqual(duizend(2403, 1185, 953, 753))
    expect(tabel.map((kolom) => teken(kolom.saldo))).toEqual(['N', 'N', 'N', 'N'])
    expect(formatDuizend(tabel[0]!.saldo).replace(/\s/, ' ')).toBe('N 2.403')
    expect(tabel.map((kolom) => kolom.saldo)).toEqual([...gedruktSaldo(kn25).values()])
  })

  it('is elk jaar 753 structureel; de rest is tijdelijk en loopt af naar nul', () => {
    const tabel = jaartabel(regels, jaren, afgeleid)
    expect(tabel.map((kolom) => kolom.structureel)).toEqual(duizend(753, 753, 753, 753))
    expect(tabel.map((kolom) => kolom.tijdelijk)).toEqual(duizend(1650, 432, 200, 0))
    expect(tabel.reduce((som, kolom) => som + kolom.saldo, 0)).toBe(5294 * 100_000)
  })

  it.each([
    [2025, [225, 1133, 25, 150, 345, 525]],
    [2026, [150, 633, 25, 150, 95, 132]],
    [2027, [150, 633, 25, 50, 95, 0]],
    [2028, [0, 633, 25, 0, 95, 0]],
  ])('telt in %i per cluster op zoals het grootboek', (jaar, verwacht) => {
    const [kolom] = jaartabel(regels, [jaar], afgeleid)
    expect(kn25.clusters.map(({ code }) => kolom!.perCluster[code])).toEqual(duizend(...verwacht))
  })

  it('houdt de regel zonder jaar zonder jaar, en leidt 2025 alleen af uit de gedrukte tabel', () => {
    const zonder = regels.filter(heeftBedragZonderJaar)
    expect(zonder.map(({ code, bedragen }) => [code, bedragen])).toEqual([
      ['PO-4', [{ jaar: null, lasten: 10_000_000, baten: 0 }]],
    ])
    expect([...afgeleid]).toEqual([['PO-4', 2025]])
    expect(jaartabel(regels, [2025])[0]!.saldo).toBe(2303 * 100_000)
    expect(jaartabel(regels, [2025], afgeleid)[0]!.afgeleid).toBe(100 * 100_000)
  })

  it('leidt niets af als de tabel bij geen of bij meer jaren past', () => {
    expect(leidJarenAf(regels, new Map([[2025, geld(1)]])).size).toBe(0)
    const leeg = regels.filter(heeftBedragZonderJaar)
    const tweemaal = new Map([
      [2025, geld(10_000_000)],
      [2026, geld(10_000_000)],
    ])
    expect(leidJarenAf(leeg, tweemaal).size).toBe(0)
  })

  it('rekent de bouwstenen na: 3 × 84 = 252, en 252 + 252 + 129 = 633', () => {
    const tabel = salaristabelVan(kn25)
    const team = regels.find(({ code }) => code === 'IO-1')!
    expect(team.bouwstenen.map((b) => berekenBouwsteen(b, tabel))).toEqual([25_200_000, 25_200_000, undefined])
    expect(team.bouwstenen.reduce((som, b) => som + b.gedrukt, 0)).toBe(team.bedragen[0]!.lasten)
    expect(voltijdbedrag(tabel[0]!)).toBe(9_450_000)
    expect(team.bouwstenen.map(fteVan)).toEqual([2.67, 2.67, 1.49])
  })

  it('weet dat 50 pas genoeg is met de overheveling van 82: samen 132', () => {
    const manager = regels.find(({ code }) => code === 'PO-1')!
    const [voorwaarde] = manager.voorwaarden
    expect(dektBenodigd(voorwaarde!, manager.bedragen[0]!.lasten)).toBe(true)
    expect(toetsVoorwaarde(voorwaarde!, geld(0))).toEqual({ vervuld: false, tekort: 8_200_000 })
    expect(toetsVoorwaarde(voorwaarde!, geld(5_000_000))).toEqual({ vervuld: false, tekort: 3_200_000 })
    expect(toetsVoorwaarde(voorwaarde!, geld(8_200_000))).toEqual({ vervuld: true, tekort: 0 })
  })

  it.each([
    ['jaar-ontbreekt', ['K:107']],
    ['cellen-verschoven', ['K:11-15']],
    ['jaren-omgekeerd', ['K:113']],
    ['verwezen-niet-genoemd', ['K:47']],
    ['formulier-ontbreekt', ['K:25', 'K:43']],
    ['veld-leeg-bij-formatie', ['K:127-128', 'K:127-128', 'K:127-128']],
    ['schaal-ontbreekt', ['K:43']],
    ['dekking-open', ['K:120']],
  ])('meldt %s', (code, bronnen) => {
    const gevonden = bevindingenVanVoorstel(kn25).filter((bevinding) => bevinding.code === code)
    expect(gevonden.map(({ bron }) => bron)).toEqual(bronnen)
  })

  it('meldt niets anders dan dat: de sommen en de bouwstenen kloppen', () => {
    const codes = new Set(codesOf(bevindingenVanVoorstel(kn25)))
    expect([...codes].toSorted()).toEqual([
      'cellen-verschoven',
      'dekking-open',
      'formulier-ontbreekt',
      'jaar-ontbreekt',
      'jaren-omgekeerd',
      'schaal-ontbreekt',
      'veld-leeg-bij-formatie',
      'verwezen-niet-genoemd',
    ])
  })

  it.each([
    [
      'een regel 1 euro meer is',
      'som-wijkt-af',
      (k: typeof kn25) => (k.clusters[0]!.regels[1]!.bedragen[0]!.lasten += 100),
    ],
    [
      'een zevende lijn niet genoemd is',
      'aantal-wijkt-af',
      (k: typeof kn25) => k.clusters[5]!.regels[2]!.verwijzingen![0]!.genoemd.pop(),
    ],
    [
      'een bouwsteen anders is dan nagerekend',
      'bouwsteen-wijkt-af',
      (k: typeof kn25) => ((k.clusters[1]!.regels[0]!.bouwstenen![1] as { uren: number }).uren = 36),
    ],
    [
      'drie keer de prijs niet het bedrag is',
      'eenheidsprijs-wijkt-af',
      (k: typeof kn25) => ((k.clusters[1]!.regels[0]!.bouwstenen![0] as { perEenheid: number }).perEenheid = 8_500_000),
    ],
    [
      'de onderdelen niet optellen',
      'bouwstenen-tellen-niet-op',
      (k: typeof kn25) => (k.clusters[1]!.regels[0]!.bedragen[0]!.lasten += 100),
    ],
    [
      'de overheveling te klein is',
      'voorwaarde-dekt-niet',
      (k: typeof kn25) => (k.clusters[5]!.regels[0]!.voorwaarden![0]!.bedrag -= 100),
    ],
  ])('merkt het als %s', (_, code, verander) => {
    const anders = structuredClone(kn25)
    verander(anders)
    expect(codesOf(bevindingenVanVoorstel(kn25))).not.toContain(code)
    expect(codesOf(bevindingenVanVoorstel(anders))).toContain(code)
  })

  it('heeft bij elke bevinding een uitleg in twee talen', () => {
    expect(BEVINDINGCODES.length).toBeGreaterThan(12)
    for (const bevinding of bevindingenVanVoorstel(kn25)) {
      expect(uitlegVan(bevinding)?.nl.length).toBeGreaterThan(15)
      expect(uitlegVan(bevinding)?.en).not.toBe(uitlegVan(bevinding)?.nl)
    }
  })
})
