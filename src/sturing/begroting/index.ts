export { realisatieGeboekt, wijzigingVastgesteld } from './events.ts'
export { beletselTeksten } from './rules/beletselteksten.ts'
export type { TeNemenWijzigingbesluit } from './rules/besluittoets.ts'
export { beletselenVoorBesluit, STANDAARD_BEVOEGDHEDEN } from './rules/besluittoets.ts'
export { bevindingenVanVoorstel } from './rules/bevindingen.ts'
export type { Bouwsteen, Formatiebouwsteen, Salarisregel } from './rules/bouwsteen.ts'
export { berekenBouwsteen, fteVan, VOLTIJD_UREN, voltijdbedrag } from './rules/bouwsteen.ts'
export type { Budget, Budgetmutatie, Regelsituatie } from './rules/budget.ts'
export { budgetmutaties, budgetOp, regelsituatie } from './rules/budget.ts'
export type { Effectuitkomst, Vrijgaveregel } from './rules/buffervrijgave.ts'
export { beletselenVoorVrijgave } from './rules/buffervrijgave.ts'
export type { Cijferdefinitie } from './rules/cijfers.ts'
export { CIJFERDEFINITIES, definitieVan } from './rules/cijfers.ts'
export type {
  Grootboek,
  Grootboekcel,
  Grootboekfeiten,
  Grootboekkolom,
  Grootboekregel,
  Opmerking,
} from './rules/grootboek.ts'
export { grootboekVan } from './rules/grootboek.ts'
export type { Bufferstand, Honorering, Voorstelregelstatus } from './rules/honorering.ts'
export { bufferstand, honoreringVan } from './rules/honorering.ts'
export { beletselenVoorImport } from './rules/importtoets.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export type {
  BouwsteenInvoer,
  Bronstuk,
  Brontekst,
  Bronverwijzing,
  ClusterInvoer,
  Formulierveld,
  KadernotaInvoer,
  Regelsoort,
  VoorstelregelInvoer,
} from './rules/invoer.ts'
export type { AfgeleideJaren, Jaarkolom } from './rules/jaartabel.ts'
export { bedragIn, gedruktSaldo, heeftBedragZonderJaar, jaartabel, leidJarenAf } from './rules/jaartabel.ts'
export type { LastenBaten, Teken } from './rules/saldo.ts'
export { NIETS, saldo, teken, telOp } from './rules/saldo.ts'
export { BEVINDINGCODES, uitlegVan } from './rules/teksten.ts'
export type { Boekingskenmerk, Realisatie, TeBoeken, Toerekeningsregel } from './rules/toerekening.ts'
export { beletselenVoorToerekening, dubbeleBronnen, NIET_TOEGEREKEND, rekenToe } from './rules/toerekening.ts'
export type { Toewijzingsmaand } from './rules/verplichting.ts'
export {
  verplichtingPerMaand,
  verplichtingVan,
  verplichtingVanPgb,
  verplichtingVanSubsidie,
} from './rules/verplichting.ts'
export type { Jaarbedrag, Voorstelregel } from './rules/voorstel.ts'
export { salaristabelVan, voorstelregelsVan } from './rules/voorstel.ts'
export type { Overheveling, Voorwaardestand } from './rules/voorwaarde.ts'
export { dektBenodigd, toetsVoorwaarde } from './rules/voorwaarde.ts'
export type { Mutatie, Orgaan, Wijziging, Wijzigingsoort, Wijzigingstatus } from './rules/wijziging.ts'
export { effectIn, statusVanWijziging, werktIn } from './rules/wijziging.ts'
export type { Bevoegdheid, Regelstand, Wijzigingkring } from './rules/wijzigingtoets.ts'
export {
  beletselenVoorVaststelling,
  beletselenVoorWijziging,
  omvang,
  waarschuwingenVoorWijziging,
} from './rules/wijzigingtoets.ts'
