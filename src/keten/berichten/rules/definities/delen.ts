import { BERICHTCODE, type Soort, type Wet32 } from '../soorten.ts'
import { basisgroep, een, groep, mag, type Tekst, veel } from '../structuur.ts'
import * as b from './bladen.ts'

/** The composite types (CDT_) of the basisschema and the parts that more than one message holds. */

export const BERICHTIDENTIFICATIE = basisgroep({
  Identificatie: een(b.IDENTIFICATIE_BERICHT),
  Dagtekening: een(b.DATUM),
})
export const XSDVERSIE = basisgroep({ BasisschemaXsdVersie: een(b.VERSIE), BerichtXsdVersie: een(b.VERSIE) })
export const GEBOORTEDATUM = basisgroep({ Datum: een(b.DATUM), DatumGebruik: mag(b.DATUMGEBRUIK) })
export const ACHTERNAAM = basisgroep({ Achternaam: een(b.NAAM), Voorvoegsel: mag(b.VOORVOEGSEL) })
export const VERKORTE_NAAM = basisgroep({
  Geslachtsnaam: een(ACHTERNAAM),
  Voornamen: mag(b.NAAM),
  Voorletters: mag(b.VOORLETTERS),
})
export const VOLLEDIGE_NAAM = basisgroep({
  Geslachtsnaam: een(ACHTERNAAM),
  Partnernaam: mag(ACHTERNAAM),
  Voornamen: mag(b.NAAM),
  Voorletters: mag(b.VOORLETTERS),
  NaamGebruik: een(b.NAAMGEBRUIK),
})
export const COMMUNICATIE = basisgroep({ Vorm: een(b.COMMUNICATIEVORM), Taal: mag(b.TAAL) })
const HUIS = basisgroep({
  Huisnummer: een(b.HUISNUMMER),
  Huisletter: mag(b.HUISLETTER),
  HuisnummerToevoeging: mag(b.HUISNUMMERTOEVOEGING),
  AanduidingWoonadres: mag(b.AANDUIDING_WOONADRES),
})
const ADRES = basisgroep({
  Huis: mag(HUIS),
  Postcode: mag(b.POSTCODE),
  Straatnaam: mag(b.STRAATNAAM),
  Plaatsnaam: mag(b.PLAATSNAAM),
  LandCode: mag(b.LAND),
})
const TELEFOON = basisgroep({ Telefoonnummer: een(b.TELEFOONNUMMER), Landnummer: een(b.LANDNUMMER) })
const TELEFOONNUMMERS = basisgroep({ Telefoon01: een(TELEFOON), Telefoon02: mag(TELEFOON) })
const OPEN_PERIODE = basisgroep({ Begindatum: mag(b.DATUM), Einddatum: mag(b.DATUM) })
export const GESLOTEN_PERIODE = basisgroep({ Begindatum: een(b.DATUM), Einddatum: een(b.DATUM) })
export const OMVANG = basisgroep({ Volume: een(b.VOLUME), Eenheid: een(b.EENHEID), Frequentie: een(b.FREQUENTIE) })
export const VERWIJZER = basisgroep({
  Type: een(b.TYPE_VERWIJZER),
  Naam: mag(b.NAAM_VERWIJZER),
  ZorgverlenerCode: mag(b.AGB),
})
export const PRODUCTREFERENTIE = basisgroep({
  ReferentieNummer: een(b.REFERENTIENUMMER),
  VorigReferentieNummer: mag(b.REFERENTIENUMMER),
})
export const BEDRAG_MET_DC = basisgroep({ Bedrag: een(b.BEDRAG), DebetCredit: een(b.DEBET_CREDIT) })
export const TOTAAL_MET_DC = basisgroep({ TotaalBedrag: een(b.TOTAALBEDRAG), DebetCredit: een(b.DEBET_CREDIT) })
export const product = (wet: Wet32) => basisgroep({ Categorie: een(b.productcategorie(wet)), Code: mag(b.PRODUCTCODE) })

export const CONTACT = {
  Soort: een(b.SOORT_ADRES),
  Adres: mag(ADRES),
  Organisatie: mag(b.ORGANISATIENAAM),
  Telefoon: mag(TELEFOONNUMMERS),
  Emailadres: mag(b.EMAILADRES),
  Periode: mag(OPEN_PERIODE),
}
export const RETOURCODES = groep({ RetourCode: veel(b.RETOUR) })
export const retour = { RetourCodes: een(RETOURCODES) }

const kop = <A extends Tekst, O extends Tekst>(wet: Wet32, soort: Soort, afzender: A, ontvanger: O) => ({
  BerichtCode: een(b.vasteCode(BERICHTCODE[wet][soort])),
  BerichtVersie: een(b.vastGetal('LDT_BerichtVersie', 3)),
  BerichtSubversie: een(b.vastGetal('LDT_BerichtSubversie', 2)),
  Afzender: een(afzender),
  Ontvanger: een(ontvanger),
  BerichtIdentificatie: een(BERICHTIDENTIFICATIE),
  XsdVersie: een(XSDVERSIE),
})
export const kopVanGemeente = (wet: Wet32, soort: Soort) => kop(wet, soort, b.GEMEENTE, b.AGB)
export const kopVanAanbieder = (wet: Wet32, soort: Soort) => kop(wet, soort, b.AGB, b.GEMEENTE)
/** A retour keeps the header of the message it answers, sender and receiver included, and adds its own (IV028). */
export const RETOURKOP = {
  IdentificatieRetour: een(b.IDENTIFICATIE_BERICHT),
  DagtekeningRetour: een(b.DATUM),
  XsltVersie: mag(b.VERSIE),
  XsdVersieRetour: een(XSDVERSIE),
  RetourCodes: mag(RETOURCODES),
}
export const clientVerkort = {
  Bsn: een(b.BSN),
  Geboortedatum: een(GEBOORTEDATUM),
  Geslacht: een(b.GESLACHT),
  Naam: een(VERKORTE_NAAM),
}
