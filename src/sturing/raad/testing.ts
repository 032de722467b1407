/** For tests and for loading the demo town. */
export { importeerBehandeling } from './commands/importeerBehandeling.ts'
