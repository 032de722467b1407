export {
  besluitGenomen,
  bezwaarIngetrokken,
  leveringGestart,
  leveringGestopt,
  pgbToegekend,
  toegewezen,
  toewijzingGewijzigd,
  verzoekBeantwoord,
  voorzieningEindigt,
} from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { BESLUITSOORTEN, type Besluitsoort } from './rules/besluit.ts'
export {
  REDENEN_AFWIJZING,
  REDENEN_BEEINDIGING,
  REDENEN_WIJZIGING,
  TIJDELIJK,
  type ToewijzingWet,
  VERWIJDERD,
  VERWIJZERTYPEN,
} from './rules/codes.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export { kostenVan } from './rules/kosten.ts'
export { inMaat, isMeerDan, type Omvang, totaalIn, zelfdeMaat } from './rules/omvang.ts'
export {
  type Leveringstand,
  standVanLevering,
  standVanToewijzing,
  standVanVerzoek,
  TOEWIJZINGSTANDEN,
  type Toewijzingstand,
  type Verzoekstand,
} from './rules/status.ts'
export { beletselenVoorVerbruik } from './rules/verbruik.ts'
export type { Verbruikt } from './rules/versie.ts'
