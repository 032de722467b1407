/** For tests and for loading the demo town. */
export { dienVoorstelIn } from './commands/dienVoorstelIn.ts'
export { importeerBehandeling } from './commands/importeerBehandeling.ts'
export { legZienswijzeVast } from './commands/mededeling.ts'
export { dienMotieIn, stemOverMotie } from './commands/motie.ts'
export { stelOrgaanVast } from './commands/stelOrgaanVast.ts'
export { zegToe } from './commands/toezegging.ts'
export { agendeer, legAdviesVast, planVergadering } from './commands/vergadering.ts'
export { stelVraag } from './commands/vraag.ts'
