export { trajectBeeindigd, trajectGestart } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { instellingsoorten } from './rules/instellingen.ts'
