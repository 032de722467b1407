export { planGesloten, planOndertekend, planOvergedragen, planVastgesteld, regisseurGewijzigd } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export type { Antwoord, Bestemming, Overdrachtdrager } from './rules/drager.ts'
export type { Afspraak, AfwegingInPlan, Behoefte, Doel, GevraagdeVoorziening, Inhoud, Omvang } from './rules/inhoud.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export {
  type Afweging,
  BUITEN_LADDER,
  beletselenVoorAfweging,
  type GewogenStap,
  isLadderstap,
  LADDERSTAPPEN,
  type Ladderstap,
  OORDELEN,
  type Oordeel,
  UITKOMSTEN,
  type Uitkomst,
} from './rules/ladder.ts'
export { isOpen, type Planstatus, statusVanPlan, statusVanVersie, type Versiestatus } from './rules/status.ts'
export { type Verschil, verschillen } from './rules/verschil.ts'
