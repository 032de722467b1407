/** A person as Haal Centraal BRP Personen 2.7 answers him: the part we read and our stub serves. */
export type BrpPersoon = {
  burgerservicenummer: string
  naam: BrpNaam & { aanduidingNaamgebruik?: Waarde }
  geslacht?: Waarde
  geboorte?: { datum?: BrpDatum; plaats?: Waarde; land?: Waarde }
  overlijden?: { datum?: BrpDatum }
  /** Only there when it is so. */
  geheimhoudingPersoonsgegevens?: boolean
  opschortingBijhouding?: { reden?: Waarde; datum?: BrpDatum }
  gemeenteVanInschrijving?: Waarde
  verblijfplaats?: BrpVerblijfplaats
  adressering?: { adresregel1?: string; adresregel2?: string; adresregel3?: string }
  ouders?: BrpGerelateerde[]
  kinderen?: BrpGerelateerde[]
  partners?: (BrpGerelateerde & {
    soortVerbintenis?: Waarde
    aangaanHuwelijkPartnerschap?: { datum?: BrpDatum }
    ontbindingHuwelijkPartnerschap?: { datum?: BrpDatum }
  })[]
  gezag?: BrpGezag[]
}

export type Waarde = { code?: string; omschrijving?: string }
export type BrpNaam = { voornamen?: string; voorvoegsel?: string; geslachtsnaam?: string }
export type BrpGerelateerde = { burgerservicenummer?: string; naam?: BrpNaam; geboorte?: { datum?: BrpDatum } }

export type BrpDatum =
  | { type: 'Datum'; datum: string; langFormaat: string }
  | { type: 'JaarMaandDatum'; jaar: number; maand: number; langFormaat: string }
  | { type: 'JaarDatum'; jaar: number; langFormaat: string }
  | { type: 'DatumOnbekend'; onbekend: true; langFormaat: string }

export type BrpVerblijfplaats =
  | {
      type: 'Adres'
      verblijfadres?: {
        officieleStraatnaam?: string
        korteStraatnaam?: string
        huisnummer?: number
        huisletter?: string
        huisnummertoevoeging?: string
        postcode?: string
        woonplaats?: string
      }
      functieAdres?: Waarde
      adresseerbaarObjectIdentificatie?: string
      nummeraanduidingIdentificatie?: string
      datumVan?: BrpDatum
    }
  | {
      type: 'VerblijfplaatsBuitenland'
      verblijfadres?: { land?: Waarde; regel1?: string; regel2?: string; regel3?: string }
      datumVan?: BrpDatum
    }
  | { type: 'Locatie'; verblijfadres?: { locatiebeschrijving?: string }; datumVan?: BrpDatum }
  | { type: 'VerblijfplaatsOnbekend'; datumVan?: BrpDatum }

type Wie = { burgerservicenummer?: string; naam?: { volledigeNaam?: string } }
type BekendeDerde = Wie & { type: 'BekendeDerde' }
export type BrpGezag =
  | { type: 'GezamenlijkOuderlijkGezag'; minderjarige?: Wie; ouders?: Wie[] }
  | { type: 'EenhoofdigOuderlijkGezag'; minderjarige?: Wie; ouder?: Wie }
  | { type: 'GezamenlijkGezag'; minderjarige?: Wie; ouder?: Wie; derde?: BekendeDerde | { type: 'OnbekendeDerde' } }
  | { type: 'Voogdij'; minderjarige?: Wie; derden?: BekendeDerde[] }
  | { type: 'TijdelijkGeenGezag' | 'GezagNietTeBepalen'; minderjarige?: Wie; toelichting?: string }

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** A date as the BRP writes it, from 'yyyy-mm-dd', 'yyyy-mm', 'yyyy' or nothing. */
export function brpDatum(tekst: string): BrpDatum {
  const [jaar, maand, dag] = tekst.split('-')
  if (!jaar) return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }
  if (!maand) return { type: 'JaarDatum', jaar: Number(jaar), langFormaat: jaar }
  const naamVanMaand = MAANDEN[Number(maand) - 1]
  if (!dag)
    return { type: 'JaarMaandDatum', jaar: Number(jaar), maand: Number(maand), langFormaat: `${naamVanMaand} ${jaar}` }
  return { type: 'Datum', datum: tekst, langFormaat: `${Number(dag)} ${naamVanMaand} ${jaar}` }
}
