import type { Inkoop } from './contracten.ts'
import { DE_BRUG } from './contracten.ts'
import { eersteDag, jaarVan, jaarVanMaand, leeftijdOp, maandVan, naarDag, plusMaanden } from './datum.ts'
import type { ProductMetGebruik } from './producten.ts'
import { type Bevolking, verblijfOp } from './register.ts'
import type { Leveringsvorm } from './stad/aanbod.ts'
import type { Woning } from './stad/inrichting.ts'
import type { Verwijzertype } from './stad/toegang.ts'
import type { Invoer } from './stad.ts'
import { maakToeval, type Toeval } from './toeval.ts'
import { profielenVan } from './wijken.ts'

/** Why a stretch of help ended. */
export type Einde =
  | 'volgens plan'
  | 'overlijden'
  | 'verhuizing'
  | 'client'
  | 'aanbieder'
  | 'overleg'
  | 'ander domein'
  | 'leeftijd'
  | 'algemeen aanbod'
/** One person, one product, one stretch of help: everything else (melding, plan, besluit, toewijzing, declaratie) is told from it. */
export type Hulp = {
  persoon: number
  product: number
  cp: number
  begin: number
  /** The day it ends or will end; may lie after today. */
  eind: number
  einde: Einde
  verwijzertype: Verwijzertype
  volume: number
  vorm: Leveringsvorm
  wijk: number
  hh: number
}

/** The trends that are worth finding. Stated once, so that the tests look for what was put in. */
export const TRENDS = {
  /** Indication-free day care opens here, so many months before today. */
  dagbesteding: { wijk: 2, maandenGeleden: 14, instroomDaarna: 0.3 },
  /** A provider jumps in the last whole months. */
  sprong: { aanbieder: DE_BRUG, product: '45001', wijk: 5, maanden: 3, factor: 2.6 },
  /** Share of youth care referred outside the gebiedsteam falls from first to last month. */
  buiten: { eerst: 1.06, laatst: 0.84 },
  /** January .. December, inflow of youth help. */
  seizoen: [1.08, 1.06, 1.1, 1.02, 1, 0.95, 0.62, 0.7, 1.12, 1.2, 1.15, 0.95],
} as const

const VERWIJZERS: Verwijzertype[] = ['02', '03', '04', '05', '08']
const OPBOUW_MAANDEN = 108

/** Draws people in proportion to a weight by age: a year of birth first, then someone of that year. Far fewer misses than drawing from all. */
function maakLoting(b: Bevolking) {
  const volgorde = b.geboren.map((_, p) => p).sort((p, q) => b.geboren[p]! - b.geboren[q]! || p - q)
  const eerste = new Map<number, number>()
  volgorde.forEach((p, i) => {
    const jaar = jaarVan(b.geboren[p]!)
    if (!eerste.has(jaar)) eerste.set(jaar, i)
  })
  const jaren = [...eerste.keys()]
  const begin = jaren.map((jaar) => eerste.get(jaar)!)
  const aantal = jaren.map((_, i) => (begin[i + 1] ?? volgorde.length) - begin[i]!)
  return (basis: (leeftijd: number) => number, kalenderjaar: number) => {
    let som = 0
    const oplopend = jaren.map((jaar, i) => (som += jaar > kalenderjaar ? 0 : aantal[i]! * basis(kalenderjaar - jaar)))
    return (t: Toeval): number => {
      const punt = t.getal() * som
      let [laag, hoog] = [0, oplopend.length - 1]
      while (laag < hoog) {
        const midden = (laag + hoog) >> 1
        if (oplopend[midden]! > punt) hoog = midden
        else laag = midden + 1
      }
      return volgorde[begin[laag]! + t.geheel(aantal[laag]!)]!
    }
  }
}

export function maakHulp(
  invoer: Invoer,
  b: Bevolking,
  woningen: readonly Woning[],
  producten: readonly ProductMetGebruik[],
  inkoop: Inkoop,
  begin: number,
  vandaag: number,
): Hulp[] {
  const profielen = profielenVan(invoer.gemeente)
  const vandaagMaand = maandVan(vandaag)
  const eersteMaand = maandVan(begin)
  const dagbestedingMaand = vandaagMaand - TRENDS.dagbesteding.maandenGeleden
  const alle: Hulp[] = []
  const perPersoon = new Map<number, number[]>()
  const loting = maakLoting(b)

  producten.forEach((product, productNr) => {
    const { gebruik, wet } = product
    // 15 and 16 are bought and kept by the centre (D22), so a small neighbour has none.
    if (product.taak && invoer.gemeente !== '9901') return
    const t = maakToeval(invoer.seed, `${invoer.gemeente} hulp ${product.code}`)
    const jeugd = wet === 'jeugdwet'
    const wijkfactor = (w: number): number => (jeugd ? profielen[w]!.jeugd : profielen[w]!.wmo)
    const massa = jeugd ? invoer.inwoners * 0.178 : invoer.inwoners
    const perMaand = (massa * gebruik.per1000) / 1000 / gebruik.maanden
    const grootste =
      Math.max(...gebruik.inkomen) *
      Math.max(1, gebruik.eenling) *
      Math.max(...profielen.map((_, w) => wijkfactor(w))) *
      1.3
    let kalenderjaar = 0
    let trek: (t: Toeval) => number = () => 0
    const keuzes = inkoop.keuzes[productNr]!
    const gewichten = keuzes.map((k) => k.gewicht)
    const brug = keuzes.findIndex((k) => inkoop.aanbieders[k.aanbieder]!.naam === TRENDS.sprong.aanbieder)
    const dagbesteding = product.categorie === '07' && invoer.gemeente === '9901'
    if (keuzes.length === 0 && (wet === 'wmo' || jeugd)) return

    for (
      let maand = Math.max(eersteMaand - OPBOUW_MAANDEN, eersteMaand - Math.ceil(gebruik.maanden * 4));
      maand <= vandaagMaand + 3;
      maand++
    ) {
      const aanloop = Math.max(0, maand - eersteMaand)
      // Ageing adds to what the older population already asks for; young people ask a little more each year.
      let lambda = perMaand * (1 + (jeugd ? 0.0012 : 0.001) * aanloop)
      if (jeugd) lambda *= TRENDS.seizoen[maand % 12]!
      if (
        invoer.schok &&
        maand >= maandVan(naarDag(invoer.schok.begin)) &&
        maand <= maandVan(naarDag(invoer.schok.eind))
      )
        lambda *= invoer.schok.factor
      const sprong =
        product.code === TRENDS.sprong.product &&
        maand > vandaagMaand - 1 - TRENDS.sprong.maanden &&
        maand < vandaagMaand
      const aantal = t.poisson(lambda)
      for (let i = 0; i < aantal; i++) start(maand, -1)
      if (sprong && brug >= 0) {
        const extra = t.poisson(
          (lambda * gewichten[brug]! * (TRENDS.sprong.factor - 1)) / gewichten.reduce((a, c) => a + c, 0),
        )
        for (let i = 0; i < extra; i++) start(maand, brug)
      }
    }

    function start(maand: number, vasteKeuze: number): void {
      const dag = eersteDag(maand) + t.geheel(28)
      if (jaarVanMaand(maand) !== kalenderjaar) {
        kalenderjaar = jaarVanMaand(maand)
        trek = loting(gebruik.leeftijd, kalenderjaar)
      }
      for (let poging = 0; poging < 400; poging++) {
        const p = trek(t)
        if (b.van[p]! > dag || b.tot[p]! < dag + 20) continue
        const plek = verblijfOp(b, p, dag)
        if (!plek) continue
        const wijk = woningen[plek.woning]!.wijk
        if (gebruik.leeftijd(leeftijdOp(b.geboren[p]!, dag)) === 0) continue
        let g =
          gebruik.inkomen[b.huishoudens[plek.hh]!.inkomen - 1]! *
          (b.leden[plek.hh]!.length <= 1 ? gebruik.eenling : 1) *
          wijkfactor(wijk)
        // Who already has help asks more often for other help: about a third of the clients has more than one.
        if (perPersoon.has(p)) g *= 2.6
        if (vasteKeuze >= 0 && wijk !== TRENDS.sprong.wijk) g *= 0.35
        if (t.getal() * grootste > g) continue
        if (
          dagbesteding &&
          wijk === TRENDS.dagbesteding.wijk &&
          maand >= dagbestedingMaand &&
          !t.kans(TRENDS.dagbesteding.instroomDaarna)
        )
          return
        if (loopt(p, dag)) continue
        voegToe(p, dag, wijk, plek.hh, vasteKeuze)
        return
      }
    }

    function loopt(p: number, dag: number): boolean {
      return (perPersoon.get(p) ?? []).some(
        (i) =>
          alle[i]!.product === productNr && alle[i]!.eind + 45 > dag && alle[i]!.begin < dag + gebruik.maanden * 30,
      )
    }

    function voegToe(p: number, dag: number, wijk: number, hh: number, vasteKeuze: number): void {
      let eind = dag + Math.max(20, Math.round(t.duur(gebruik.maanden) * 30.44))
      let einde: Einde = (['volgens plan', 'client', 'aanbieder', 'overleg', 'ander domein'] as const)[
        t.gewogen(leeftijdOp(b.geboren[p]!, dag) > 78 ? [40, 8, 3, 12, 37] : [68, 13, 4, 13, 2])
      ]!
      if (dagbesteding && wijk === TRENDS.dagbesteding.wijk) {
        const open = eersteDag(dagbestedingMaand)
        if (dag < open && eind > open + 60 && t.kans(0.45)) {
          eind = open + 60 + t.geheel(300)
          einde = 'algemeen aanbod'
        }
      }
      if (product.leeftijdsgrens !== null) {
        // Half of what may go on after 18 does; the rest ends the day before the birthday.
        const grens =
          product.leeftijdsgrens > 18 && t.kans(0.5) ? product.leeftijdsgrens : Math.min(18, product.leeftijdsgrens)
        const verjaardag = plusMaanden(b.geboren[p]!, grens * 12)
        if (verjaardag - 1 < eind) {
          eind = verjaardag - 1
          einde = 'leeftijd'
        }
      }
      if (product.code === 'P1001') {
        const pensioen = plusMaanden(b.geboren[p]!, 67 * 12) - 1
        if (pensioen < eind) {
          eind = pensioen
          einde = 'leeftijd'
        }
      }
      if (b.tot[p]! < eind) {
        eind = b.tot[p]!
        einde = b.personen[p]!.uitstroom === 'overlijden' ? 'overlijden' : 'verhuizing'
      }
      if (eind < begin || eind < dag + 7) return
      const buiten = gebruik.buiten * (gebruik.buiten === 1 ? 1 : trendBuiten(maandVan(dag)))
      const verwijzertype: Verwijzertype =
        jeugd && t.kans(buiten) ? VERWIJZERS[t.gewogen(gebruik.verwijzers)]! : jeugd && t.kans(0.015) ? '06' : '01'
      const keuze = keuzes.length === 0 ? undefined : keuzes[vasteKeuze >= 0 ? vasteKeuze : t.gewogen(gewichten)]!
      const [gemiddeld, spreiding] = gebruik.volume
      const vorm: Leveringsvorm = keuze
        ? verwijzertype === '01' && t.kans(gebruik.pgb)
          ? 'pgb'
          : 'zin'
        : product.leveringsvormen[0]!
      const volume = Math.max(1, Math.round(gemiddeld + spreiding * t.normaal()))
      const ronde =
        product.eenheden[0] === '01'
          ? Math.max(30, Math.round(volume / 15) * 15)
          : product.eenheden[0] === '83'
            ? Math.max(150, volume)
            : volume
      const lijst = perPersoon.get(p)
      if (lijst) lijst.push(alle.length)
      else perPersoon.set(p, [alle.length])
      alle.push({
        persoon: p,
        product: productNr,
        cp: keuze?.cp ?? -1,
        begin: dag,
        eind,
        einde,
        verwijzertype,
        volume: ronde,
        vorm,
        wijk,
        hh,
      })
    }
  })
  return alle.sort((a, c) => a.begin - c.begin || a.persoon - c.persoon || a.product - c.product)

  function trendBuiten(maand: number): number {
    const deel = Math.max(0, Math.min(1, (maand - eersteMaand) / Math.max(1, vandaagMaand - eersteMaand)))
    return TRENDS.buiten.eerst + (TRENDS.buiten.laatst - TRENDS.buiten.eerst) * deel
  }
}
