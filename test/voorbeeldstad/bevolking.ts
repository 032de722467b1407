import { type Datum, eersteDag, maandVan, naarDag, naarDatum } from './datum.ts'
import type { MaakId } from './kenmerk.ts'
import { maakLevensloop } from './levensloop.ts'
import { type Bevolking, maakRegister, NOOIT, type Register } from './register.ts'
import type { Bewoning, Invoer } from './stad.ts'
import { maakToeval } from './toeval.ts'
import { maakVestiging } from './vestiging.ts'
import { profielenVan } from './wijken.ts'
import type { Woningvoorraad } from './woningen.ts'

const GROEI = 0.006

/** A town that is full on the first day, and then lives month by month until today. */
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
  const r = maakRegister(t, invoer.gemeente, begin, eind, id, voorraad)
  const { b, s } = r
  const vestigHuishouden = maakVestiging(r, profielen)
  const leef = maakLevensloop(r, aandelen)
  const doel = (dag: number): number => Math.round(invoer.inwoners * (1 - (GROEI * (eind - dag)) / 365))

  while (r.aantal() < doel(begin)) vestigHuishouden(begin, t.gewogen(aandelen), false)
  geefVerleden(r)
  const laatsteMaand = maandVan(eind)
  for (let maand = maandVan(begin); maand <= laatsteMaand; maand++) {
    const gekomenVoor = b.personen.length
    const maandBegin = eersteDag(maand)
    const deel = maand === laatsteMaand ? (eind - maandBegin + 1) / 30 : 1
    for (let p = 0; p < gekomenVoor; p++) leef(p, maand, maandBegin, deel)
    while (r.aantal() < doel(Math.min(eind, eersteDag(maand + 1))))
      vestigHuishouden(r.dagIn(maand), t.gewogen(aandelen), true)
  }
  for (let p = 0; p < b.personen.length; p++) {
    if (s[p]!.partner > p) r.legPartner(p, s[p]!.partner, s[p]!.samenSinds, NOOIT, s[p]!.trouw)
    schrijfVerblijf(r, p)
  }
  return b
}

/** Who is there on the first day lived here before: a date in the years behind, or since birth. */
function geefVerleden({ b, t, begin }: Register): void {
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
}

/** The stays of a person as addresses and as who lived in which household. */
function schrijfVerblijf({ b, id, begin }: Register, p: number): void {
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
