export type { Aandeel } from './rules/aandeel.ts'
export { beletselenVoorAandelen, HEEL, verdeel } from './rules/aandeel.ts'
export { agendaOpDatum, bevindingenVanAgenda, periodeVan, vlaggenIn } from './rules/agenda.ts'
export { beletselTeksten } from './rules/beletselteksten.ts'
export { CIJFERDEFINITIES } from './rules/cijfers.ts'
export { FASEN, fasenInTekst, faseVan } from './rules/fase.ts'
export type {
  Afwijking,
  Afwijkingsoort,
  Agendaregel,
  Agendavlag,
  Aspect,
  Aspectsoort,
  Mijlpaal,
  OnderdeelInvoer,
  Principe,
  ProgrammaInvoer,
  Projectdeel,
  Rapport,
  ReeksInvoer,
  TransformatieplanInvoer,
} from './rules/invoer.ts'
export type {
  Koppelingen,
  Maatregelfeiten,
  Maatregelstatus,
  Rapportfeiten,
  Rapportstatus,
} from './rules/maatregel.ts'
export { ontbrekendeKoppelingen, statusVanMaatregel, statusVanRapport } from './rules/maatregel.ts'
export type { Passage } from './rules/passages.ts'
export { naamVan } from './rules/passages.ts'
export { bevindingenVanPlan, bevindingenVanProgramma } from './rules/plantoets.ts'
export { bevindingenVan, bevindingenVanReeks } from './rules/rapporttoets.ts'
export { PROGRAMMABEVINDINGEN, uitlegVanProgrammabevinding } from './rules/teksten.ts'
export type { Zorg } from './rules/zorgen.ts'
export { zorgenIn } from './rules/zorgen.ts'
