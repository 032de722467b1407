import * as lijsten from '../codelijsten.ts'
import { RETOURCODE } from '../retourcodes.ts'
import type { Wet32 } from '../soorten.ts'
import type { Dag, Getal, Patroon, Tekst, Tijd } from '../structuur.ts'

/** The simple types (LDT_) of the basisschema of iWmo and iJw 3.2, which differ only in two code lists. */

const REGELEINDE = /[\n\r]/
const ZICHTBAAR = /[^ \t\n\r]/
const patroon = (vorm: RegExp, uitleg: string): Patroon => ({ past: (waarde) => vorm.test(waarde), uitleg })
/** `.*[^\s].*`: the dot does not cross a line. */
const EEN_REGEL: Patroon = {
  past: (waarde) => ZICHTBAAR.test(waarde) && !REGELEINDE.test(waarde),
  uitleg: 'tekst op één regel, niet alleen spaties',
}

const tekst = (ldt: string, max: number, p: Patroon = EEN_REGEL): Tekst => ({
  soort: 'tekst',
  ldt,
  min: 1,
  max,
  patroon: p,
})
const getal = (ldt: string, max: number): Getal => ({ soort: 'getal', ldt, min: 0, max })
const code = (ldt: string, lijst: lijsten.Codelijst): Tekst => ({
  soort: 'tekst',
  ldt,
  min: 1,
  max: Math.max(...lijst.codes.map((c) => c.code.length)),
  codes: new Set(lijst.codes.map((c) => c.code)),
  lijst: `${lijst.naam} (${lijst.titel})`,
  betekenis: new Map(lijst.codes.map((c) => [c.code, c.omschrijving])),
})

export const vasteCode = (waarde: string): Tekst => ({
  soort: 'tekst',
  ldt: 'LDT_BerichtCode',
  min: 1,
  max: 3,
  patroon: { past: (gevonden) => gevonden === waarde, uitleg: `de berichtcode ${waarde}` },
})
export const vastGetal = (ldt: string, waarde: number): Getal => ({
  soort: 'getal',
  ldt,
  min: 0,
  max: 99,
  vast: waarde,
})

export const DATUM: Dag = { soort: 'datum', ldt: 'LDT_Datum' }
export const TIJD: Tijd = { soort: 'tijd', ldt: 'LDT_Tijd' }
export const AGB = tekst('LDT_AgbCode', 8, patroon(/^[0-9]{8}$/, 'een AGB-code van acht cijfers'))
export const GEMEENTE = tekst('LDT_Gemeente', 4, patroon(/^[0-9]{4}$/, 'een gemeentecode van vier cijfers'))
export const BSN = tekst(
  'LDT_BurgerServicenummer',
  9,
  patroon(/^[0-9]{9}$/, 'een burgerservicenummer van negen cijfers'),
)
export const VERSIE = tekst(
  'LDT_Versie',
  64,
  patroon(/^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/, 'een versie van drie getallen met punten ertussen'),
)
/** The pattern of the XSD comes down to: something in it that is not white space. No length is given. */
export const COMMENTAAR = tekst('LDT_Commentaar', 65_536, patroon(ZICHTBAAR, 'tekst, niet alleen spaties'))
export const VOORLETTERS = tekst(
  'LDT_Voorletters',
  6,
  patroon(/^[a-zA-Z\u00c0-\u1ef3]+$/, 'letters zonder punten of spaties'),
)
export const TELEFOONNUMMER = tekst('LDT_Telefoonnummer', 15, patroon(/^[0-9]*$/, 'alleen cijfers'))
export const NAAM = tekst('LDT_Naam', 200)
export const VOORVOEGSEL = tekst('LDT_Voorvoegsel', 10)
export const TAAL = tekst('LDT_Taal', 25)
export const STRAATNAAM = tekst('LDT_Straatnaam', 24)
export const PLAATSNAAM = tekst('LDT_Plaatsnaam', 80)
export const POSTCODE = tekst('LDT_Postcode', 8)
export const HUISLETTER = tekst('LDT_Huisletter', 1)
export const HUISNUMMERTOEVOEGING = tekst('LDT_HuisnummerToevoeging', 4)
export const HUISNUMMER = getal('LDT_Huisnummer', 99_999)
export const LANDNUMMER = tekst('LDT_Landnummer', 4)
export const EMAILADRES = tekst('LDT_Emailadres', 80)
export const ORGANISATIENAAM = tekst('LDT_Organisatienaam', 35)
export const PERSOONSID = tekst('LDT_Persoonsid', 20)
export const NAAM_VERWIJZER = tekst('LDT_NaamVerwijzer', 64)
export const PRODUCTCODE = tekst('LDT_ProductCode', 5)
export const REFERENTIE = tekst('LDT_Referentie', 36)
export const REFERENTIENUMMER: Tekst = { soort: 'tekst', ldt: 'LDT_ReferentieNummer', min: 1, max: 20 }
export const IDENTIFICATIE_BERICHT = tekst('LDT_IdentificatieBericht', 12)
export const IDENTIFICATIE_DECLARATIE: Tekst = { soort: 'tekst', ldt: 'LDT_IdentificatieDeclaratie', min: 1, max: 12 }
/** CS319, in the XSD of the 323 only: letters and figures without anything between. */
export const DECLARATIENUMMER = tekst(
  'LDT_IdentificatieDeclaratie',
  12,
  patroon(/^[a-zA-Z0-9]+$/, 'letters en cijfers aan elkaar'),
)
export const NUMMER = getal('LDT_Nummer', 999_999_999)
export const VOLUME = getal('LDT_Volume', 99_999_999)
export const BUDGET = getal('LDT_Budget', 99_999_999)
export const BEDRAG = getal('LDT_Bedrag', 99_999_999)
export const TOTAALBEDRAG = getal('LDT_TotaalBedrag', 999_999_999_999)
export const VOLGORDE = getal('LDT_RelatieVolgorde', 99)

export const EENHEID = code('LDT_Eenheid', lijsten.EENHEID)
export const FREQUENTIE = code('LDT_Frequentie', lijsten.FREQUENTIE)
export const DEBET_CREDIT = code('LDT_DebetCredit', lijsten.DEBET_CREDIT)
export const GESLACHT = code('LDT_Geslacht', lijsten.GESLACHT)
export const DATUMGEBRUIK = code('LDT_DatumGebruik', lijsten.DATUMGEBRUIK)
export const JA_NEE = code('LDT_JaNee', lijsten.JA_NEE)
export const TYPE_VERWIJZER = code('LDT_TypeVerwijzer', lijsten.VERWIJZER)
export const STATUS_AANLEVERING = code('LDT_StatusAanlevering', lijsten.STATUS_AANLEVERING)
export const SOORT_RELATIE = code('LDT_SoortRelatie', lijsten.SOORT_RELATIE)
export const NAAMGEBRUIK = code('LDT_NaamGebruik', lijsten.NAAMGEBRUIK)
export const COMMUNICATIEVORM = code('LDT_Communicatievorm', lijsten.COMMUNICATIEVORM)
export const SOORT_ADRES = code('LDT_AdresSoort', lijsten.SOORT_ADRES)
export const AANDUIDING_WOONADRES = code('LDT_AanduidingWoonadres', lijsten.AANDUIDING_WOONADRES)
export const LAND = code('LDT_LandCode', lijsten.LAND)
export const WETTELIJKE_VERTEGENWOORDIGING = code(
  'LDT_WettelijkeVertegenwoordiging',
  lijsten.WETTELIJKE_VERTEGENWOORDIGING,
)
export const JURIDISCHE_STATUS = code('LDT_JuridischeStatus', lijsten.JURIDISCHE_STATUS)
export const REDEN_VERZOEK = code('LDT_RedenVerzoek', lijsten.REDEN_VERZOEK)
export const REDEN_AFWIJZING = code('LDT_RedenAfwijzingVerzoek', lijsten.REDEN_AFWIJZING)
export const VERZOEK_ANTWOORD = code('LDT_VerzoekAntwoord', lijsten.VERZOEK_ANTWOORD)
export const RETOUR = code('LDT_RetourCode', RETOURCODE)

export const redenWijziging = (wet: Wet32): Tekst => code('LDT_RedenWijziging', lijsten.REDEN_WIJZIGING[wet])
export const redenBeeindiging = (wet: Wet32): Tekst => code('LDT_RedenBeeindiging', lijsten.REDEN_BEEINDIGING[wet])
export const productcategorie = (wet: Wet32): Tekst => code('LDT_ProductCategorie', lijsten.PRODUCTCATEGORIE[wet])
