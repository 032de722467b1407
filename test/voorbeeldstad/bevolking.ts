import { type Datum, eersteDag, jaarVan, leeftijdOp, maandVan, naarDag, naarDatum, plusMaanden } from './datum.ts'
import { type MaakId, maakBsns } from './kenmerk.ts'
import {
  HERKOMSTEN,
  type Herkomst,
  kiesAchternaam,
  kiesVoornamen,
  NAMEN,
  NEDERLAND,
  splitsAchternaam,
} from './namen.ts'
import type { Adres, Bewoning, Gezag, Huishouden, Inkomensklasse, Invoer, Persoon, Relatie } from './stad.ts'
import { maakToeval } from './toeval.ts'
import { profielenVan } from './wijken.ts'
import type { Woningvoorraad } from './woningen.ts'

/** A stretch in which someone lives in one household behind one front door. Days; eind is inclusive, NOOIT = still. */
export type Verblijf = { begin: number; eind: number; hh: number; woning: number }
export const NOOIT = 1_000_000

/** The people with what the later parts need beside the rows: numbers instead of text. Index p is the index in `personen`. */
export type Bevolking = {
  personen: Persoon[]
  huishoudens: Huishouden[]
  bewoningen: Bewoning[]
  adressen: Adres[]
  relaties: Relatie[]
  gezag: Gezag[]
  geboren: number[]
  van: number[]
  /** Last day as a resident. */
  tot: number[]
  verblijven: Verblijf[][]
  /** Members now (after the last month), by household. */
  leden: number[][]
}

type Toestand = {
  hh: number
  partner: number
  moeder: number
  vader: number
  herkomst: Herkomst
  achternaam: string
  samenSinds: number
  trouw: Relatie['verbintenis']
}

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

export function maakBevolking(
  invoer: Invoer,
  begin: number,
  eind: number,
  id: MaakId,
  voorraad: Woningvoorraad,
): Bevolking {
  const t = maakToeval(invoer.seed, `${invoer.gemeente} bevolking`)
  const profielen = profielenVan(invoer.gemeente)
  const aandelen = profielen.map((p) => p.aandeel)
  const herkomstGewicht = profielen.map((p) => HERKOMSTEN.map((h) => p.herkomst[h] ?? 0))
  const nieuweBsn = maakBsns(invoer.gemeente)
  const b: Bevolking = {
    personen: [],
    huishoudens: [],
    bewoningen: [],
    adressen: [],
    relaties: [],
    gezag: [],
    geboren: [],
    van: [],
    tot: [],
    verblijven: [],
    leden: [],
  }
  const s: Toestand[] = []
  const woningVan: number[] = []
  const alleenstaanden: number[] = []
  let inwoners = 0

  function nieuwHuishouden(dag: number, wijk: number, inkomen: Inkomensklasse, woning = voorraad.neem(wijk)): number {
    b.huishoudens.push({ id: id(dag), ontstaanOp: naarDatum(dag), opgehevenOp: null, inkomen })
    b.leden.push([])
    woningVan.push(woning)
    return b.huishoudens.length - 1
  }

  function betrek(p: number, hh: number, dag: number): void {
    s[p]!.hh = hh
    b.leden[hh]!.push(p)
    b.verblijven[p]!.push({ begin: dag, eind: NOOIT, hh, woning: woningVan[hh]! })
  }

  function verlaat(p: number, dag: number): void {
    const hh = s[p]!.hh
    const leden = b.leden[hh]!
    leden.splice(leden.indexOf(p), 1)
    const nu = b.verblijven[p]!.at(-1)!
    nu.eind = dag - 1
    // Moved in and out on one day: it never was a stay.
    if (nu.eind < nu.begin) b.verblijven[p]!.pop()
    if (leden.length === 0) {
      b.huishoudens[hh]!.opgehevenOp = naarDatum(dag)
      voorraad.geefVrij(woningVan[hh]!)
    } else if (!leden.some((q) => b.geboren[q]! < dag - 18 * 365)) {
      // Children never stay alone: they leave with the last adult.
      for (const kind of [...leden]) vertrek(kind, dag, null)
    }
  }

  function persoon(
    dag: number,
    hh: number,
    geboren: number,
    geslacht: 'M' | 'V',
    herkomst: Herkomst,
    achternaam: string,
    instroom: Persoon['instroom'],
    vader = -1,
    moeder = -1,
  ): number {
    const p = b.personen.length
    const buiten = herkomst !== 'nl' && leeftijdOp(geboren, dag) > 18 && t.kans(0.6)
    b.personen.push({
      id: id(Math.max(dag, 0)),
      bsn: nieuweBsn(),
      voornamen: kiesVoornamen(t, herkomst, geslacht, jaarVan(geboren)),
      ...splitsAchternaam(achternaam),
      naamgebruik: '1',
      geslacht,
      geboren: naarDatum(geboren),
      overleden: null,
      geboorteland: buiten ? NAMEN[herkomst].land : NEDERLAND,
      ingezetene: { begin: naarDatum(dag), eind: null },
      instroom,
      uitstroom: null,
      herkomst: instroom === 'vestiging' ? (t.kans(0.22) ? 'buitenland' : 'elders') : null,
      bestemming: null,
    })
    b.geboren.push(geboren)
    b.van.push(dag)
    b.tot.push(NOOIT)
    b.verblijven.push([])
    s.push({ hh, partner: -1, moeder, vader, herkomst, achternaam, samenSinds: 0, trouw: null })
    betrek(p, hh, dag)
    inwoners++
    return p
  }

  function vertrek(p: number, dag: number, overleden: number | null): void {
    if (b.tot[p] !== NOOIT) return
    b.tot[p] = dag - 1 < b.van[p]! ? b.van[p]! : dag - 1
    const rij = b.personen[p]!
    rij.ingezetene.eind = naarDatum(b.tot[p]!)
    rij.uitstroom = overleden === null ? 'vertrek' : 'overlijden'
    if (overleden === null) rij.bestemming = t.kans(0.14) ? 'buitenland' : 'elders'
    else rij.overleden = naarDatum(overleden)
    inwoners--
    verlaat(p, b.tot[p]! + 1)
  }

  const dagIn = (maand: number): number => Math.min(eind, eersteDag(maand) + t.geheel(28))
  const geborenBij = (leeftijd: number, dag: number): number => plusMaanden(dag, -12 * leeftijd) - t.geheel(365)

  function koppel(a: number, c: number, sinds: number, trouw: Relatie['verbintenis']): void {
    s[a]!.partner = c
    s[c]!.partner = a
    s[a]!.samenSinds = s[c]!.samenSinds = sinds
    s[a]!.trouw = s[c]!.trouw = trouw
    const vrouw = b.personen[a]!.geslacht === 'V' ? a : c
    if (trouw === 'huwelijk')
      b.personen[vrouw]!.naamgebruik = t.kans(jaarVan(b.geboren[vrouw]!) < 1965 ? 0.7 : 0.3) ? '3' : '1'
  }

  function ontkoppel(p: number, dag: number, waarom: 'ex-partner' | 'overlijden'): void {
    const { partner, samenSinds, trouw } = s[p]!
    if (partner < 0) return
    legPartner(p, partner, samenSinds, dag - 1, trouw)
    if (waarom === 'ex-partner')
      for (const [een, ander] of [
        [p, partner],
        [partner, p],
      ] as const)
        b.relaties.push({
          id: id(dag),
          persoon: b.personen[een]!.id,
          gerelateerde: b.personen[ander]!.id,
          soort: 'ex-partner',
          periode: { begin: naarDatum(dag), eind: null },
          verbintenis: trouw,
        })
    s[p]!.partner = s[partner]!.partner = -1
  }

  function legPartner(een: number, ander: number, van: number, tot: number, verbintenis: Relatie['verbintenis']): void {
    const periode = { begin: naarDatum(Math.min(van, tot)), eind: tot === NOOIT ? null : naarDatum(tot) }
    b.relaties.push({
      id: id(van),
      persoon: b.personen[een]!.id,
      gerelateerde: b.personen[ander]!.id,
      soort: 'partner',
      periode,
      verbintenis,
    })
    b.relaties.push({
      id: id(van),
      persoon: b.personen[ander]!.id,
      gerelateerde: b.personen[een]!.id,
      soort: 'partner',
      periode,
      verbintenis,
    })
  }

  function legOuder(ouder: number, kind: number): void {
    const begin = b.personen[kind]!.geboren
    b.relaties.push({
      id: id(b.geboren[kind]!),
      persoon: b.personen[ouder]!.id,
      gerelateerde: b.personen[kind]!.id,
      soort: 'kind',
      periode: { begin, eind: null },
      verbintenis: null,
    })
    b.relaties.push({
      id: id(b.geboren[kind]!),
      persoon: b.personen[kind]!.id,
      gerelateerde: b.personen[ouder]!.id,
      soort: 'ouder',
      periode: { begin, eind: null },
      verbintenis: null,
    })
  }

  function baby(dag: number, hh: number, moeder: number, geboren: number, vaderKan: number): number {
    const vader = vaderKan >= 0 && b.personen[vaderKan]!.geslacht === 'M' ? vaderKan : -1
    const gever = vader >= 0 ? s[vader]! : s[moeder]!
    const kind = persoon(
      dag,
      hh,
      geboren,
      t.kans(0.512) ? 'M' : 'V',
      gever.herkomst,
      gever.achternaam,
      geboren === dag ? 'geboorte' : dag === begin ? 'begin' : 'vestiging',
      vader,
      moeder,
    )
    const tweede = vaderKan >= 0 ? vaderKan : -1
    legOuder(moeder, kind)
    if (tweede >= 0) legOuder(tweede, kind)
    const tot = naarDatum(plusMaanden(geboren, 216) - 1)
    for (const drager of tweede >= 0 ? [moeder, tweede] : [moeder])
      b.gezag.push({
        id: id(geboren),
        kind: b.personen[kind]!.id,
        drager: b.personen[drager]!.id,
        soort: tweede >= 0 ? 'gezamenlijk' : 'ouderlijk',
        periode: { begin: naarDatum(geboren), eind: tot },
        bron: 'brp',
      })
    return kind
  }

  /** One household that comes to live here on a day; who it is follows the profile of the wijk. */
  function vestigHuishouden(dag: number, wijk: number, jong: boolean): void {
    const profiel = profielen[wijk]!
    const instroom: Persoon['instroom'] = dag === begin ? 'begin' : 'vestiging'
    const gewichten = jong
      ? profiel.huishoudens.map((g, i) => (i === 0 || i === 3 || i === 6 ? g * 1.9 : i === 2 || i === 5 ? g * 0.35 : g))
      : profiel.huishoudens
    const soort = t.gewogen(gewichten)
    const leeftijd = [
      () => t.tussen(19, 33),
      () => t.tussen(34, 63),
      () => 64 + Math.floor(t.getal() ** 1.75 * 31),
      () => t.tussen(21, 37),
      () => 40 + Math.floor(t.getal() ** 0.75 * 24),
      () => 62 + Math.floor(t.getal() ** 1.65 * 28),
      () => t.tussen(25, 37),
      () => t.tussen(37, 57),
      () => t.tussen(25, 54),
    ][soort]!()
    const inkomen = (1 +
      t.gewogen(
        soort === 8 || soort === 0
          ? [profiel.inkomen[0]! * 1.6, profiel.inkomen[1]!, profiel.inkomen[2]! * 0.5]
          : profiel.inkomen,
      )) as Inkomensklasse
    const herkomst =
      HERKOMSTEN[
        t.gewogen(
          leeftijd > 66 ? herkomstGewicht[wijk]!.map((g, i) => (i === 0 ? g * 2.2 : g)) : herkomstGewicht[wijk]!,
        )
      ]!
    const hh = nieuwHuishouden(dag, wijk, inkomen)
    const eersteSekse =
      soort === 8 ? (t.kans(0.84) ? 'V' : 'M') : soort === 2 ? (t.kans(0.72) ? 'V' : 'M') : t.kans(0.5) ? 'V' : 'M'
    const een = persoon(
      dag,
      hh,
      geborenBij(leeftijd, dag),
      eersteSekse,
      herkomst,
      kiesAchternaam(t, herkomst),
      instroom,
    )
    if (soort <= 2) {
      alleenstaanden.push(een)
      return
    }
    let twee = -1
    if (soort !== 8) {
      const zelfde = t.kans(0.03)
      const h2 = t.kans(herkomst === 'nl' ? 0.06 : 0.25) ? HERKOMSTEN[t.gewogen(herkomstGewicht[wijk]!)]! : herkomst
      const l2 = Math.max(18, leeftijd + Math.round(t.normaal() * 3) + (eersteSekse === 'V' ? 2 : -2))
      twee = persoon(
        dag,
        hh,
        geborenBij(l2, dag),
        zelfde === (eersteSekse === 'V') ? 'V' : 'M',
        h2,
        kiesAchternaam(t, h2),
        instroom,
      )
      const sinds = dag - Math.floor((0.1 + 0.8 * t.getal()) * Math.max(1, Math.min(leeftijd, l2) - 20) * 365)
      koppel(
        een,
        twee,
        sinds,
        t.kans(leeftijd > 60 ? 0.92 : leeftijd > 35 ? 0.68 : 0.35)
          ? 'huwelijk'
          : t.kans(0.3)
            ? 'partnerschap'
            : 'samenwonend',
      )
    }
    if (soort < 6) return
    const moeder =
      b.personen[een]!.geslacht === 'V' ? een : twee >= 0 && b.personen[twee]!.geslacht === 'V' ? twee : een
    const ander = moeder === een ? twee : een
    const oudst = Math.max(0, Math.min(20, Math.floor((dag - b.geboren[moeder]!) / 365) - 22))
    const aantal = 1 + t.gewogen(soort === 8 ? [50, 36, 14] : [34, 46, 15, 5])
    let kindleeftijd = Math.min(oudst, soort === 6 ? t.tussen(0, 6) : t.tussen(4, 21))
    for (let k = 0; k < aantal && kindleeftijd >= 0; k++) {
      baby(dag, hh, moeder, geborenBij(kindleeftijd, dag - 1), ander)
      kindleeftijd -= t.tussen(1, 4)
    }
  }

  // The town as it is on the first day: people keep coming until it is full.
  const groei = 0.006
  const doel = (dag: number): number => Math.round(invoer.inwoners * (1 - (groei * (eind - dag)) / 365))
  while (inwoners < doel(begin)) vestigHuishouden(begin, t.gewogen(aandelen), false)
  // Who came on the first day lived there before: a date in the years behind, or since birth.
  for (let p = 0; p < b.personen.length; p++) {
    const eerder = Math.floor(begin - t.duur(9) * 365)
    b.van[p] = Math.max(b.geboren[p]!, eerder, naarDag('1950-01-01' as Datum))
    b.personen[p]!.ingezetene.begin = naarDatum(b.van[p]!)
  }
  for (let hh = 0; hh < b.leden.length; hh++) {
    const leden = b.leden[hh]!
    const sinds = Math.min(...leden.map((p) => Math.max(b.van[p]!, begin - 40 * 365)))
    b.huishoudens[hh]!.ontstaanOp = naarDatum(sinds)
    for (const p of leden) {
      b.van[p] = Math.max(b.geboren[p]!, sinds)
      b.personen[p]!.ingezetene.begin = naarDatum(b.van[p]!)
      b.verblijven[p]![0]!.begin = b.van[p]!
    }
  }

  const eersteMaand = maandVan(begin)
  const laatsteMaand = maandVan(eind)
  for (let maand = eersteMaand; maand <= laatsteMaand; maand++) {
    const gekomenVoor = b.personen.length
    const maandBegin = eersteDag(maand)
    const deel = maand === laatsteMaand ? (eind - eersteDag(maand) + 1) / 30 : 1
    for (let p = 0; p < gekomenVoor; p++) {
      if (b.tot[p] !== NOOIT) continue
      const leeftijd = (maandBegin - b.geboren[p]!) / 365.25
      const u = t.getal() / deel
      let grens = kansPerMaand(STERFTE[Math.floor(leeftijd)]!)
      if (u < grens) {
        const dag = dagIn(maand)
        ontkoppel(p, dag, 'overlijden')
        vertrek(p, dag, dag)
        continue
      }
      if (leeftijd < 18) continue
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
        continue
      }
      if (partner >= 0 && p > partner) {
        // The one of the two with the lower number decides for both, so that a couple is not moved twice; births ask the woman.
        grens += geboorte(p, leeftijd, leden, u - grens, maand)
        continue
      }
      grens += kansPerMaand(vertrekkans(leeftijd))
      if (u < grens) {
        const dag = dagIn(maand)
        for (const q of [...leden]) vertrek(q, dag, null)
        continue
      }
      grens += kansPerMaand(leeftijd < 35 ? 0.085 : leeftijd < 65 ? 0.035 : 0.022)
      if (u < grens) {
        verhuis(hh, dagIn(maand))
        continue
      }
      if (partner >= 0) {
        grens += kansPerMaand(leeftijd < 60 ? 0.017 : 0.004)
        if (u < grens) {
          scheid(p, partner, dagIn(maand))
          continue
        }
      } else if (leeftijd < 62 && leden.every((q) => q === p || b.geboren[q]! > b.geboren[p]!)) {
        grens += kansPerMaand(leeftijd < 40 ? 0.1 : 0.035)
        if (u < grens) {
          vindPartner(p, dagIn(maand))
          continue
        }
      }
      geboorte(p, leeftijd, leden, u - grens, maand)
    }
    while (inwoners < doel(Math.min(eind, eersteDag(maand + 1))))
      vestigHuishouden(dagIn(maand), t.gewogen(aandelen), true)
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

  for (let p = 0; p < b.personen.length; p++) {
    if (b.tot[p] === NOOIT && s[p]!.partner > p) legPartner(p, s[p]!.partner, s[p]!.samenSinds, NOOIT, s[p]!.trouw)
    schrijfVerblijf(p)
  }
  return b

  function schrijfVerblijf(p: number): void {
    const persoonId = b.personen[p]!.id
    const open = (d: number): Datum | null => (d === NOOIT ? null : naarDatum(d))
    let laatsteHh: Bewoning | undefined
    for (const v of b.verblijven[p]!) {
      const hhId = b.huishoudens[v.hh]!.id
      b.adressen.push({
        id: id(v.begin),
        persoon: persoonId,
        woning: v.woning,
        soort: 'brp',
        periode: { begin: naarDatum(v.begin), eind: open(v.eind) },
      })
      if (laatsteHh?.huishouden === hhId) laatsteHh.periode.eind = open(v.eind)
      else {
        laatsteHh = {
          id: id(v.begin),
          huishouden: hhId,
          persoon: persoonId,
          verblijf: 'hoofd',
          periode: { begin: naarDatum(v.begin), eind: open(v.eind) },
          bron: 'brp-adres',
          peildatum: naarDatum(Math.max(v.begin, begin)),
        }
        b.bewoningen.push(laatsteHh)
      }
    }
  }
}

/** Where someone lives on a day, or undefined. */
export function verblijfOp(b: Bevolking, p: number, dag: number): Verblijf | undefined {
  const lijst = b.verblijven[p]!
  for (let i = lijst.length - 1; i >= 0; i--) {
    const v = lijst[i]!
    if (v.begin <= dag) return v.eind >= dag ? v : undefined
  }
  return undefined
}
