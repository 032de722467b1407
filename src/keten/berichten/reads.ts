export { herlees } from './commands/handelAf.ts'
export { type Bericht, findBericht } from './store/bericht.ts'
