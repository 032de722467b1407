/** The door that is open to server and browser alike: types and rules of messages, no parser and no database. */

export { declaratieberichtGelezen } from './events.ts'
export type { Berichtklasse } from './rules/beletselcodes.ts'
export { BELETSEL_NAAR_RETOURCODE, retourcodeVoor, verdeelBeletselen } from './rules/beletselcodes.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export type { Bericht301Invoer, Clientinvoer, Toewijzinginvoer, Toewijzingversie } from './rules/bericht301.ts'
export { bouwBericht301, hoortIn301, probeerBericht301 } from './rules/bericht301.ts'
export type { Code, Codelijst } from './rules/codelijsten.ts'
export {
  EENHEID,
  FREQUENTIE,
  GESLACHT,
  PRODUCTCATEGORIE,
  REDEN_AFWIJZING,
  REDEN_BEEINDIGING,
  REDEN_VERZOEK,
  REDEN_WIJZIGING,
  STATUS_AANLEVERING,
  VERWIJZER,
  VERZOEK_ANTWOORD,
  zoekCode,
} from './rules/codelijsten.ts'
export type { Inhoud, Inhouden } from './rules/definities/definities.ts'
export { type Berichtendrager, bestandsnaam } from './rules/drager.ts'
export type { Regelfout } from './rules/inhoud/inhoudsregels.ts'
export { controleerRegels } from './rules/inhoud/inhoudsregels.ts'
export type { Afkeuring, AfkeurReden, Envelop, GelezenBericht, Leesfout } from './rules/leesfout.ts'
export type { EigenKop, Heenbericht, Klasseoordeel, NieuwBericht, Oordeel } from './rules/oordeel.ts'
export { clientpad, DECLARATIEPAD, KOPPAD, keurtGeheelAf, prestatiepad } from './rules/oordeel.ts'
export { maakRetour } from './rules/retour.ts'
export type { Retourcode } from './rules/retourcodes.ts'
export { RETOURCODES, zoekRetourcode } from './rules/retourcodes.ts'
export type { Heensoort, Retoursoort, Soort, Wet32 } from './rules/soorten.ts'
export { BERICHTCODE, berichtnaam, isHeensoort, RETOUR_VAN, SOORTEN } from './rules/soorten.ts'
export type {
  FeitenIn,
  FeitenUit,
  Regelfeiten,
  Regeltoestand,
  ToestandIn,
  ToestandUit,
} from './rules/toestand.ts'
export { antwoordUiterlijk, regeltoestand, toestandIn, toestandUit } from './rules/toestand.ts'
