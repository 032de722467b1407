export * from './endpoints/instellingen.ts'
export * from './endpoints/mandaten.ts'
export * from './endpoints/medewerkers.ts'
