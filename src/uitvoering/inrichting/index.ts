export { instellingGewijzigd, mandaatIngetrokken, samenwerkingGewijzigd } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { FUNCTIES, type Functie, type FunctieCode, isFunctie } from './rules/functies.ts'
export type { Effect, Instellingsoort, Voorbeeld, Voorstel, Vorm } from './rules/instellingen.ts'
