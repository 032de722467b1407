/** For tests and for loading the demo town. */
export { kiesToezeggingen } from './commands/kiesToezeggingen.ts'
export { maakDrukwerk } from './commands/maakDrukwerk.ts'
export { publiceer } from './commands/publiceer.ts'
export { stelSamen } from './commands/stelSamen.ts'
