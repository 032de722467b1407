import { describe, expect, it } from 'vitest'
import { dagenTussen, datum } from '#values/datum.ts'
import { leeftijdOp, naarDag } from './datum.ts'
import { declaratieregels, genereerStad, TRENDS } from './index.ts'
import { aandeel65Plus, clientenOp, inwonersOp, jongerenOp } from './tellen.ts'

const VANDAAG = datum('2026-11-10')
const stad = genereerStad({ inwoners: 25_000, jaren: 3, seed: 7, vandaag: VANDAAG, gemeente: '9901' })
const product = new Map(stad.aanbod.producten.map((p) => [p.id, p]))
const inwoners = inwonersOp(stad, VANDAAG)
const tussen = (waarde: number, laag: number, hoog: number) => {
  expect(waarde).toBeGreaterThanOrEqual(laag)
  expect(waarde).toBeLessThanOrEqual(hoog)
}
const wijkVan = new Map(stad.inrichting.woningen.map((w) => [w.nr, w.wijk]))
const adres = new Map(
  stad.huishouden.adressen.filter((a) => a.periode.eind === null).map((a) => [a.persoon, wijkVan.get(a.woning)!]),
)
const perWijk = Map.groupBy(inwoners, (p) => adres.get(p.id)!)
const leeftijd = (geboren: (typeof inwoners)[number]['geboren']) => leeftijdOp(naarDag(geboren), naarDag(VANDAAG))

describe('de stad lijkt op een Nederlandse gemeente', () => {
  it('in omvang en leeftijd', () => {
    tussen(inwoners.length, 24_900, 25_200)
    tussen(jongerenOp(stad, VANDAAG) / inwoners.length, 0.17, 0.23)
    tussen(aandeel65Plus(stad, VANDAAG), 0.18, 0.24)
    tussen(stad.huishouden.personen.filter((p) => p.overleden).length / 3 / 25, 8, 13)
    tussen(stad.huishouden.personen.filter((p) => p.instroom === 'geboorte').length / 3 / 25, 7.5, 11.5)
  })
  it('in gebruik van hulp', () => {
    tussen(clientenOp(stad, 'wmo', VANDAAG) / inwoners.length, 0.05, 0.066)
    tussen(clientenOp(stad, 'jeugdwet', VANDAAG) / jongerenOp(stad, VANDAAG), 0.085, 0.115)
    tussen(clientenOp(stad, 'participatiewet', VANDAAG) / inwoners.length, 0.024, 0.036)
    tussen(clientenOp(stad, 'wgs', VANDAAG) / inwoners.length, 0.007, 0.013)
  })
  it('in kosten: 950 tot 1.200 euro per inwoner voor maatwerk', () => {
    let som = 0
    for (const r of declaratieregels(stad))
      if (r.begin.startsWith('2025') && r.uitkomst === 'goedgekeurd') som += r.bedrag
    for (const pgb of stad.voorziening.pgbs)
      for (const b of pgb.besteed) if (b.maand.startsWith('2025')) som += b.bedrag
    tussen(som / 100 / inwoners.length, 950, 1_200)
  })
  it('in termijnen: de meeste onderzoeken op tijd, een op de zes niet', () => {
    const klaar = stad.toegang.onderzoeken.filter((o) => o.verslagVerstrektOp)
    tussen(klaar.filter((o) => dagenTussen(o.begin, o.verslagVerstrektOp!) > 42).length / klaar.length, 0.1, 0.25)
    expect(stad.toegang.ingebrekestellingen.length).toBeGreaterThan(5)
  })
  it('in late declaraties, zodat bijschatten zin heeft', () => {
    let totaal = 0
    let meteen = 0
    const { regels, declaraties } = stad.declaratie
    for (let i = 0; i < regels.aantal; i++) {
      const d = declaraties[regels.declaratie[i]!]!
      if (d.maand < '2024-06-01' || d.maand > '2025-10-01') continue
      totaal += regels.bedrag[i]!
      if (dagenTussen(d.maand, d.ingediendOp) < 62) meteen += regels.bedrag[i]!
    }
    tussen(meteen / totaal, 0.75, 0.95)
    tussen(regels.uitkomst.filter((u) => u === 1).length / regels.aantal, 0.015, 0.035)
  })
  it('en de wijken verschillen: De Weerd is oud, Esdorp jong, Molenkwartier arm', () => {
    const oud = (w: number) => perWijk.get(w)!.filter((p) => leeftijd(p.geboren) >= 65).length / perWijk.get(w)!.length
    const jong = (w: number) => perWijk.get(w)!.filter((p) => leeftijd(p.geboren) < 18).length / perWijk.get(w)!.length
    const jeugdhulp = (w: number) =>
      new Set(
        stad.voorziening.voorzieningen
          .filter(
            (v) => v.wijk === w && product.get(v.product)!.wet === 'jeugdwet' && (v.periode.eind ?? VANDAAG) >= VANDAAG,
          )
          .map((v) => v.persoon),
      ).size / perWijk.get(w)!.filter((p) => leeftijd(p.geboren) < 18).length
    for (const w of [0, 1, 3, 4, 5]) expect(oud(2)).toBeGreaterThan(oud(w) * 1.3)
    for (const w of [0, 1, 2, 4]) expect(jong(3)).toBeGreaterThan(jong(w))
    for (const w of [1, 2, 3]) expect(jeugdhulp(5)).toBeGreaterThan(jeugdhulp(w))
  })
})

describe('wat er te vinden is, zit erin', () => {
  const starts = stad.voorziening.voorzieningen.filter(
    (v) => v.periode.begin >= stad.periode.begin && v.periode.begin <= VANDAAG,
  )
  it('vergrijzing', () => {
    expect(aandeel65Plus(stad, VANDAAG) - aandeel65Plus(stad, stad.periode.begin)).toBeGreaterThan(0.01)
  })
  it('de helft van de jeugdhulp buiten het gebiedsteam om, en dat daalt', () => {
    const grondslag = new Map(stad.voorziening.grondslagen.map((g) => [g.id, g]))
    const buiten = (van: string, tot: string) => {
      const jeugd = starts.filter(
        (v) => product.get(v.product)!.wet === 'jeugdwet' && v.periode.begin >= van && v.periode.begin < tot,
      )
      return (
        jeugd.filter((v) => !['01', '06'].includes(grondslag.get(v.grondslag)!.verwijzertype)).length / jeugd.length
      )
    }
    tussen(buiten('2023-11-01', '2026-11-01'), 0.44, 0.56)
    expect(buiten('2023-11-01', '2024-11-01') - buiten('2025-11-01', '2026-11-01')).toBeGreaterThan(0.02)
  })
  it('een aanbieder die in de laatste drie maanden springt, en de anderen niet', () => {
    const begeleiding = stad.aanbod.producten.find((p) => p.code === TRENDS.sprong.product)!
    const sprong = (naam: string) => {
      const { id } = stad.contract.aanbieders.find((a) => a.naam === naam)!
      const starts = stad.voorziening.toewijzingen
        .filter((t) => t.aanbieder === id && t.product === begeleiding.id)
        .map((t) => t.versies[0]!.ingangsdatum)
      const per = (van: string, tot: string, maanden: number) =>
        starts.filter((d) => d >= van && d < tot).length / maanden
      return per('2026-08-01', '2026-11-01', 3) / per('2025-08-01', '2026-08-01', 12)
    }
    expect(sprong(TRENDS.sprong.aanbieder)).toBeGreaterThan(1.6)
    for (const ander of ['Jeugdlijn', 'Gezin en Zo', 'Kantelpunt Jeugdhulp']) expect(sprong(ander)).toBeLessThan(1.6)
  })
  it('dagbesteding zonder indicatie in een wijk, waar die met indicatie daalt', () => {
    const lopend = (dag: string, hier: boolean) =>
      new Set(
        stad.voorziening.voorzieningen
          .filter(
            (v) =>
              product.get(v.product)!.categorie === '07' &&
              (v.wijk === TRENDS.dagbesteding.wijk) === hier &&
              v.periode.begin <= dag &&
              v.periode.eind! >= dag,
          )
          .map((v) => v.persoon),
      ).size
    expect(lopend(VANDAAG, true)).toBeLessThan(lopend('2025-09-01', true) * 0.75)
    expect(lopend(VANDAAG, false)).toBeGreaterThan(lopend('2025-09-01', false) * 0.85)
    const opgaven = stad.contract.deelnameopgaven
    expect(opgaven.at(-1)!.deelnemers).toBeGreaterThan(opgaven[0]!.deelnemers * 3)
    for (const o of opgaven) expect(o.deelnemercodes).toHaveLength(o.deelnemers)
  })
  it('het seizoen in de jeugdhulp', () => {
    const inMaanden = (...maanden: string[]) =>
      starts.filter((v) => product.get(v.product)!.wet === 'jeugdwet' && maanden.includes(v.periode.begin.slice(5, 7)))
        .length / maanden.length
    expect(inMaanden('07', '08')).toBeLessThan(inMaanden('09', '10') * 0.8)
  })
})
