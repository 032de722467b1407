/** For tests and for loading the demo town: the deeds themselves, so that all enters as it does for a person. */
export { stelVrijgaveregelVast, toonBuffers, trekUitBuffer } from './commands/beheerBuffer.ts'
export { bereidWijzigingVoor } from './commands/bereidWijzigingVoor.ts'
export { herbouwVerplichtingen } from './commands/herbouwVerplichtingen.ts'
export { importeerGrootboek } from './commands/importeerGrootboek.ts'
export { importeerVoorstel } from './commands/importeerVoorstel.ts'
export { stelRegelVast } from './commands/stelRegelVast.ts'
export { stelScenarioOp } from './commands/stelScenarioOp.ts'
export { kiesBron, stelToerekeningVast } from './commands/stelToerekeningVast.ts'
