export { mandaatIngetrokken } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { FUNCTIES, type Functie, type FunctieCode, isFunctie } from './rules/functies.ts'
