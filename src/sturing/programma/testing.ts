/** For tests and for loading the demo town. */
export { importeerProgramma } from './commands/importeerProgramma.ts'
export { importeerReeks } from './commands/importeerReeks.ts'
export { importeerTransformatieplan } from './commands/importeerTransformatieplan.ts'
export { reageerOpBevinding } from './commands/reageerOpBevinding.ts'
export { legMetingVast, rekenBusinesscase } from './commands/rekenBusinesscase.ts'
export { beginVervolgrapport } from './commands/schrijfRapport.ts'
export { stelMaatregelVast } from './commands/stelMaatregelVast.ts'
