import type { Datum } from '#values/datum.ts'
import { jaarVan, maandVan } from '#values/datum.ts'
import type { Inhoud } from './definities/definities.ts'

/** From what we know of a person to how the 301 writes it. */

export interface Persooninvoer {
  geslacht: 'man' | 'vrouw' | 'onbekend'
}
export interface Naaminvoer {
  achternaam: string
  voorvoegsel?: string | undefined
  partner?: { achternaam: string; voorvoegsel?: string | undefined } | undefined
  voornamen?: string | undefined
  voorletters?: string | undefined
  gebruik: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'
}
export interface Adresinvoer {
  straat?: string | undefined
  huisnummer?: number | undefined
  huisletter?: string | undefined
  toevoeging?: string | undefined
  aanduiding?: 'AB' | 'BY' | 'TO' | 'WW' | undefined
  postcode?: string | undefined
  plaats?: string | undefined
  land?: string | undefined
}
export interface Contactinvoer {
  soort: 'brp' | 'correspondentie' | 'verblijf' | 'tijdelijk'
  adres?: Adresinvoer | undefined
  organisatie?: string | undefined
  telefoon?: readonly string[] | undefined
  email?: string | undefined
  periode?: { begin?: Datum | undefined; eind?: Datum | undefined } | undefined
}
export interface Relatieinvoer {
  nummer: string
  soort: Relatiesoort
  volgorde?: number | undefined
  geboortedatum?: { datum: Datum; precisie: 'dag' | 'maand' | 'jaar' | 'onbekend' } | undefined
  geslacht?: 'man' | 'vrouw' | 'onbekend' | undefined
  naam: Naaminvoer
  contact: Contactinvoer
}

/** COD472, as far as a municipality records it. */
const RELATIE = {
  curator: '03',
  'financieel-gemachtigde': '04',
  leefeenheid: '06',
  hulpverlener: '07',
  anders: '09',
  ouder: '10',
  voogd: '11',
  partner: '12',
  pleegouder: '13',
  bewindvoerder: '14',
  mentor: '15',
  kind: '16',
  familielid: '17',
  gezinslid: '18',
  buur: '19',
  vriend: '20',
  clientondersteuner: '21',
  huisarts: '22',
  wijkcoach: '25',
} as const
export type Relatiesoort = keyof typeof RELATIE
const GESLACHT = { onbekend: '0', man: '1', vrouw: '2' } as const
const NAAMGEBRUIK = { eigen: '1', partner: '2', 'partner-eigen': '3', 'eigen-partner': '4' } as const
const ADRESSOORT = { brp: '01', correspondentie: '02', verblijf: '03', tijdelijk: '04' } as const

type Client = Inhoud<'301'>['Client']
type Contact = Client['Contactgegevens']['Contact'][number]
type Relatie = NonNullable<Client['Relaties']>['Relatie'][number]
type Naam = Client['Naam']
type Geboortedatum = Client['Geboortedatum']

export const naarGeslacht = (geslacht: Persooninvoer['geslacht']): string => GESLACHT[geslacht]

/** IV009: what is not known is written as 01, and an unknown year as 1900. */
export function naarGeboortedatum({
  datum,
  precisie,
}: {
  datum: Datum
  precisie: 'dag' | 'maand' | 'jaar' | 'onbekend'
}): Geboortedatum {
  switch (precisie) {
    case 'dag':
      return { Datum: datum }
    case 'maand':
      return { Datum: `${maandVan(datum)}-01` as Datum, DatumGebruik: '1' }
    case 'jaar':
      return { Datum: `${String(jaarVan(datum)).padStart(4, '0')}-01-01` as Datum, DatumGebruik: '2' }
    case 'onbekend':
      return { Datum: '1900-01-01' as Datum, DatumGebruik: '3' }
  }
}

export function naarNaam(naam: Naaminvoer): Naam {
  const voorletters = naam.voorletters?.replace(/[^a-zA-Z\u00c0-\u1ef3]/g, '').slice(0, 6)
  return {
    Geslachtsnaam: achternaam(naam),
    ...(naam.partner && { Partnernaam: achternaam(naam.partner) }),
    ...(gevuld(naam.voornamen) && { Voornamen: naam.voornamen }),
    ...(gevuld(voorletters) && { Voorletters: voorletters }),
    // CS050: without the name of a partner there is only the own name to use.
    NaamGebruik: naam.partner ? NAAMGEBRUIK[naam.gebruik] : NAAMGEBRUIK.eigen,
  }
}

const gevuld = (tekst: string | undefined): tekst is string => tekst !== undefined && tekst.trim() !== ''

function achternaam({
  achternaam,
  voorvoegsel,
}: {
  achternaam: string
  voorvoegsel?: string | undefined
}): Naam['Geslachtsnaam'] {
  return { Achternaam: achternaam, ...(gevuld(voorvoegsel) && { Voorvoegsel: voorvoegsel }) }
}

export function naarRelatie(relatie: Relatieinvoer): Relatie {
  return {
    Nummer: relatie.nummer,
    ...(relatie.volgorde !== undefined && { Volgorde: relatie.volgorde }),
    Soort: RELATIE[relatie.soort],
    ...(relatie.geboortedatum && { Geboortedatum: naarGeboortedatum(relatie.geboortedatum) }),
    ...(relatie.geslacht && { Geslacht: GESLACHT[relatie.geslacht] }),
    Naam: naarNaam(relatie.naam),
    Contact: naarContact(relatie.contact),
  }
}

export function naarContact(contact: Contactinvoer): Contact {
  const [eerste, tweede] = (contact.telefoon ?? []).map(naarTelefoon).filter((t) => t.Telefoonnummer !== '')
  const { begin, eind } = contact.periode ?? {}
  return {
    Soort: ADRESSOORT[contact.soort],
    ...(contact.adres && { Adres: naarAdres(contact.adres) }),
    ...(gevuld(contact.organisatie) && { Organisatie: contact.organisatie }),
    ...(eerste && { Telefoon: { Telefoon01: eerste, ...(tweede && { Telefoon02: tweede }) } }),
    ...(gevuld(contact.email) && { Emailadres: contact.email }),
    ...(contact.periode && { Periode: { ...(begin && { Begindatum: begin }), ...(eind && { Einddatum: eind }) } }),
  }
}

const LANGSTE_STRAAT = 24

function naarAdres(adres: Adresinvoer): NonNullable<Contact['Adres']> {
  const postcode = adres.postcode?.replace(/\s/g, '').toUpperCase()
  return {
    ...(adres.huisnummer !== undefined && {
      Huis: {
        Huisnummer: adres.huisnummer,
        ...(gevuld(adres.huisletter) && { Huisletter: adres.huisletter }),
        ...(gevuld(adres.toevoeging) && { HuisnummerToevoeging: adres.toevoeging }),
        ...(adres.aanduiding && { AanduidingWoonadres: adres.aanduiding }),
      },
    }),
    ...(gevuld(postcode) && { Postcode: postcode }),
    // A longer name is cut, as in the BRP's own short form: postcode and number find the house.
    ...(gevuld(adres.straat) && { Straatnaam: [...adres.straat].slice(0, LANGSTE_STRAAT).join('').trimEnd() }),
    ...(gevuld(adres.plaats) && { Plaatsnaam: adres.plaats }),
    // CD005: a country goes with a postcode, and only with one.
    ...(gevuld(postcode) && { LandCode: adres.land ?? 'NL' }),
  }
}

const NEDERLAND = '0031'

/** Digits only. +31 6 and 0031 6 become the national number; another country keeps its first four, so that dialling both in a row is right. */
function naarTelefoon(nummer: string): { Telefoonnummer: string; Landnummer: string } {
  const cijfers = nummer.replace(/^\s*\+/, '00').replace(/\D/g, '')
  const landelijk = cijfers.startsWith(NEDERLAND) ? `0${cijfers.slice(4).replace(/^0/, '')}` : cijfers
  const [land, rest] = landelijk.startsWith('00') ? [landelijk.slice(0, 4), landelijk.slice(4)] : [NEDERLAND, landelijk]
  return { Telefoonnummer: rest.slice(0, 15), Landnummer: land }
}
