export {
  aanvraagIngediend,
  doorgeleid,
  hulpvraagAfgedaan,
  hulpvraagToegevoegd,
  meldingGeregistreerd,
  partnerUitgenodigd,
  verwijzingOpgenomen,
} from './events.ts'
export { type Dwangsomregel, dwangsomVan } from './rules/aanvraag.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export {
  codeVanAanvraag,
  codeVanHulpvraag,
  geldtAlsAanvraag,
  klokkenBijMelding,
  VOORSCHOT,
  VOORSCHOTREGELINGEN,
} from './rules/klokken.ts'
export {
  BUITEN_TOEGANG,
  KANALEN,
  type Kanaal,
  MELDERS,
  type Melder,
  REGELINGEN,
  ROUTES,
  type Route,
  VERWIJZERTYPEN,
  type Verwijzertype,
} from './rules/melding.ts'
export {
  type HulpvraagStatus,
  isInGebreke,
  TRIAGEBESLUITEN,
  type Triagebesluit,
  UITKOMSTEN,
  type Uitkomst,
} from './rules/status.ts'
export type { Fhir, GelezenVerwijzing, Kenmerk, Leesuitslag, Verwijzingstand } from './rules/verwijzing.ts'
