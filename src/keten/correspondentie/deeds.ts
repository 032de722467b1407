export { bewaarBrieven, type Drukwerk, drukAf } from './commands/brieven.ts'
export type { Leesbron } from './commands/gegevens.ts'
export { brengVanzelf } from './commands/verzend.ts'
