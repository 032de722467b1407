import { eersteDag, jaarVan, leeftijdOp, naarDag, naarDatum, plusMaanden } from './datum.ts'
import { type MaakId, maakBsns } from './kenmerk.ts'
import { type Herkomst, kiesVoornamen, NAMEN, NEDERLAND, splitsAchternaam } from './namen.ts'
import type { Adres, Bewoning, Gezag, Huishouden, Inkomensklasse, Persoon, Relatie } from './stad.ts'
import type { Toeval } from './toeval.ts'
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

/** What is known of someone while the years pass, beside the rows. */
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

/** The few things that can happen to people and households; who they happen to is decided elsewhere. */
export function maakRegister(
  t: Toeval,
  gemeente: string,
  begin: number,
  eind: number,
  id: MaakId,
  voorraad: Woningvoorraad,
) {
  const nieuweBsn = maakBsns(gemeente)
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
    // The household moved later in this month: for who left before, it did not.
    const vorig = b.verblijven[p]!.at(-1)
    if (vorig && vorig.eind >= dag) vorig.eind = dag - 1
    if (leden.length === 0) {
      const ontstaan = naarDag(b.huishoudens[hh]!.ontstaanOp)
      b.huishoudens[hh]!.opgehevenOp = naarDatum(Math.max(dag, ontstaan))
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

  return {
    b,
    s,
    t,
    id,
    begin,
    eind,
    voorraad,
    woningVan,
    alleenstaanden,
    aantal: () => inwoners,
    dagIn,
    geborenBij,
    nieuwHuishouden,
    betrek,
    verlaat,
    persoon,
    vertrek,
    koppel,
    ontkoppel,
    legPartner,
    baby,
  }
}
export type Register = ReturnType<typeof maakRegister>

/** Where someone lives on a day, or undefined. */
export function verblijfOp(b: Bevolking, p: number, dag: number): Verblijf | undefined {
  const lijst = b.verblijven[p]!
  for (let i = lijst.length - 1; i >= 0; i--) {
    const v = lijst[i]!
    if (v.begin <= dag) return v.eind >= dag ? v : undefined
  }
  return undefined
}
