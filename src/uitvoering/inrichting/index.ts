export { instellingGewijzigd, mandaatIngetrokken, samenwerkingGewijzigd } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { FUNCTIES, type Functie, type FunctieCode, isFunctie } from './rules/functies.ts'
export {
  type Effect,
  effectOpDagen,
  type Instellingsoort,
  naamMetDag,
  type Rijen,
  type Rijveld,
  type Telling,
  teltAlleen,
  teltVanaf,
  tweetaligSchema,
  type Voorbeeld,
  type Voorstel,
  type Vorm,
} from './rules/instellingen.ts'
export {
  effectOpWerk,
  type Houder,
  type Limietwissel,
  limietwissels,
  type Mandaatwissel,
  medewerkers,
  type Werkbevoegdheid,
  type Werkgroep,
} from './rules/mandaatwissel.ts'
export { isTeKiezen } from './rules/rijen.ts'
export { taaknaam } from './rules/taken.ts'
