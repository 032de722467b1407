/** For tests and for loading the demo town. */
export { maakDrukwerk } from './commands/maakDrukwerk.ts'
export { publiceer } from './commands/publiceer.ts'
export { stelSamen } from './commands/stelSamen.ts'
