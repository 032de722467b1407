import { naarDatum, plusMaanden } from './datum.ts'
import { NOOIT, type Register } from './register.ts'
import type { Inkomensklasse } from './stad.ts'

const kansPerMaand = (perJaar: number): number => perJaar / 12
// Gompertz, near the figures of the national life table.
const STERFTE = Array.from({ length: 130 }, (_, leeftijd) =>
  leeftijd === 0 ? 0.0033 : Math.min(0.6, 0.000022 * Math.exp(0.0975 * leeftijd)),
)
const vertrekkans = (leeftijd: number): number =>
  leeftijd < 26 ? 0.075 : leeftijd < 35 ? 0.052 : leeftijd < 50 ? 0.024 : leeftijd < 68 ? 0.013 : 0.01
const GEBOORTE = Array.from({ length: 130 }, (_, leeftijd) =>
  leeftijd < 19 || leeftijd > 43 ? 0 : Math.exp(-(((leeftijd - 31) / 5.2) ** 2)),
)
const geboortekans = (leeftijd: number, kinderen: number, samen: boolean): number => {
  return GEBOORTE[Math.floor(leeftijd)]! * (samen ? [0.21, 0.26, 0.075, 0.03][Math.min(kinderen, 3)]! : 0.022)
}

/** What one month does to one person: death, leaving home or town, moving, parting, meeting, a child. One draw decides. */
export function maakLevensloop(r: Register, aandelen: readonly number[]) {
  const {
    b,
    s,
    t,
    id,
    eind,
    voorraad,
    woningVan,
    alleenstaanden,
    dagIn,
    nieuwHuishouden,
    betrek,
    verlaat,
    vertrek,
    koppel,
    ontkoppel,
    baby,
  } = r

  function leef(p: number, maand: number, maandBegin: number, deel: number): void {
    if (b.tot[p] !== NOOIT) return
    const leeftijd = (maandBegin - b.geboren[p]!) / 365.25
    const u = t.getal() / deel
    let grens = kansPerMaand(STERFTE[Math.floor(leeftijd)]!)
    if (u < grens) {
      const dag = dagIn(maand)
      ontkoppel(p, dag, 'overlijden')
      vertrek(p, dag, dag)
      return
    }
    if (leeftijd < 18) return
    const { hh, partner, moeder } = s[p]!
    const leden = b.leden[hh]!
    const kind = moeder >= 0 && leden.includes(moeder)
    if (kind || (s[p]!.vader >= 0 && leden.includes(s[p]!.vader))) {
      grens += kansPerMaand(leeftijd < 22 ? 0.13 : 0.24)
      if (u < grens) {
        const dag = dagIn(maand)
        if (t.kans(0.55)) vertrek(p, dag, null)
        else {
          verlaat(p, dag)
          betrek(p, nieuwHuishouden(dag, t.gewogen(aandelen), 1), dag)
          alleenstaanden.push(p)
        }
      }
      return
    }
    if (partner >= 0 && p > partner) {
      // The one of the two with the lower number decides for both, so that a couple is not moved twice; births ask the woman.
      grens += geboorte(p, leeftijd, leden, u - grens, maand)
      return
    }
    grens += kansPerMaand(vertrekkans(leeftijd))
    if (u < grens) {
      const dag = dagIn(maand)
      for (const q of [...leden]) vertrek(q, dag, null)
      return
    }
    grens += kansPerMaand(leeftijd < 35 ? 0.085 : leeftijd < 65 ? 0.035 : 0.022)
    if (u < grens) {
      verhuis(hh, dagIn(maand))
      return
    }
    if (partner >= 0) {
      grens += kansPerMaand(leeftijd < 60 ? 0.017 : 0.004)
      if (u < grens) {
        scheid(p, partner, dagIn(maand))
        return
      }
    } else if (leeftijd < 62 && leden.every((q) => q === p || b.geboren[q]! > b.geboren[p]!)) {
      grens += kansPerMaand(leeftijd < 40 ? 0.1 : 0.035)
      if (u < grens) {
        vindPartner(p, dagIn(maand))
        return
      }
    }
    geboorte(p, leeftijd, leden, u - grens, maand)
  }

  function geboorte(p: number, leeftijd: number, leden: number[], u: number, maand: number): number {
    if (leeftijd < 19 || leeftijd > 43 || b.personen[p]!.geslacht !== 'V') return 0
    let kinderen = 0
    for (const q of leden) if (s[q]!.moeder === p) kinderen++
    const kans = kansPerMaand(geboortekans(leeftijd, kinderen, s[p]!.partner >= 0))
    if (u >= 0 && u < kans) {
      const dag = dagIn(maand)
      // A twin sister of the calendar: nobody is born before the household moved in.
      if (b.verblijven[p]!.at(-1)!.begin <= dag) baby(dag, s[p]!.hh, p, dag, s[p]!.partner)
    }
    return kans
  }

  function verhuis(hh: number, dag: number): void {
    const leden = b.leden[hh]!
    if (leden.some((p) => b.verblijven[p]!.at(-1)!.begin >= dag)) return
    const oud = voorraad.woningen[woningVan[hh]!]!.wijk
    const nieuw = voorraad.neem(t.kans(0.45) ? oud : t.gewogen(aandelen))
    voorraad.geefVrij(woningVan[hh]!)
    woningVan[hh] = nieuw
    for (const p of leden) {
      b.verblijven[p]!.at(-1)!.eind = dag - 1
      b.verblijven[p]!.push({ begin: dag, eind: NOOIT, hh, woning: nieuw })
    }
  }

  function scheid(een: number, ander: number, dag: number): void {
    const hh = s[een]!.hh
    if (b.leden[hh]!.some((p) => b.verblijven[p]!.at(-1)!.begin >= dag)) return
    ontkoppel(een, dag, 'ex-partner')
    const gaat = b.personen[een]!.geslacht === 'M' ? een : ander
    const blijft = gaat === een ? ander : een
    const kinderen = b.leden[hh]!.filter((q) => q !== gaat && q !== blijft && dag - b.geboren[q]! < 18 * 365)
    if (t.kans(0.25)) {
      vertrek(gaat, dag, null)
      return
    }
    const nieuw = nieuwHuishouden(
      dag,
      t.kans(0.5) ? voorraad.woningen[woningVan[hh]!]!.wijk : t.gewogen(aandelen),
      Math.max(1, b.huishoudens[hh]!.inkomen - 1) as Inkomensklasse,
    )
    verlaat(gaat, dag)
    betrek(gaat, nieuw, dag)
    alleenstaanden.push(gaat, blijft)
    const gedeeld = t.kans(0.4)
    for (const kind of kinderen)
      if (gedeeld)
        b.bewoningen.push({
          id: id(dag),
          huishouden: b.huishoudens[nieuw]!.id,
          persoon: b.personen[kind]!.id,
          verblijf: 'neven',
          periode: { begin: naarDatum(dag), eind: naarDatum(plusMaanden(b.geboren[kind]!, 216) - 1) },
          bron: 'inwoner',
          peildatum: naarDatum(Math.min(eind, dag + 30)),
        })
  }

  function vindPartner(p: number, dag: number): void {
    for (let poging = 0; poging < 25 && alleenstaanden.length > 1; poging++) {
      const i = t.geheel(alleenstaanden.length)
      const q = alleenstaanden[i]!
      const weg = b.tot[q] !== NOOIT || s[q]!.partner >= 0
      if (weg) {
        alleenstaanden[i] = alleenstaanden.at(-1)!
        alleenstaanden.pop()
        continue
      }
      if (q === p || s[q]!.hh === s[p]!.hh || Math.abs(b.geboren[q]! - b.geboren[p]!) > 7 * 365) continue
      if ((b.personen[q]!.geslacht === b.personen[p]!.geslacht) !== t.kans(0.03)) continue
      const komt = b.leden[s[q]!.hh]!
      if (
        [...komt, ...b.leden[s[p]!.hh]!].some((x) => b.verblijven[x]!.at(-1)!.begin >= dag) ||
        komt.includes(s[q]!.moeder) ||
        komt.includes(s[q]!.vader)
      )
        continue
      const doelHh = s[p]!.hh
      // Children first: who is left alone would otherwise be sent away.
      for (const x of [...komt].sort((a, c) => b.geboren[c]! - b.geboren[a]!)) {
        verlaat(x, dag)
        betrek(x, doelHh, dag)
      }
      koppel(p, q, dag, t.kans(0.3) ? 'huwelijk' : 'samenwonend')
      return
    }
  }

  return leef
}
