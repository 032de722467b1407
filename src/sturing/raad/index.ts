export { raadsbesluitGenomen, toezeggingGestand } from './events.ts'
export { beletselTeksten } from './rules/beletselteksten.ts'
export { bevindingenVanBehandeling } from './rules/bevindingen.ts'
export type {
  BehandelingInvoer,
  MotieInvoer,
  RaadsbehandelingInvoer,
  Sectiesoort,
  ToezeggingInvoer,
  Uitkomst,
  VraagInvoer,
} from './rules/invoer.ts'
export type { Nummervariant, Nummervermelding } from './rules/nummers.ts'
export { nummervarianten } from './rules/nummers.ts'
export type { Fractiestem, Stemming } from './rules/stemming.ts'
export { beletselenVoorStemming, uitkomstVan } from './rules/stemming.ts'
export { RAADBEVINDINGEN, uitlegVanRaadbevinding } from './rules/teksten.ts'
export type { Toezegging, Toezeggingstatus } from './rules/toezegging.ts'
export { DAGEN_VOORAF, heeftMoment, statusVanToezegging } from './rules/toezegging.ts'
export { beletselenVoorAfdoening, beletselenVoorToezegging } from './rules/toezeggingtoets.ts'
export type { TeNemenBesluit, Voorstelfeiten, Voorstelstatus } from './rules/voorstel.ts'
export { beletselenVoorBesluit, statusVanVoorstel } from './rules/voorstel.ts'
