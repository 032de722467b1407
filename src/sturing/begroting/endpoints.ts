export * from './endpoints/stand.ts'
export * from './endpoints/toerekening.ts'
export * from './endpoints/voorstel.ts'
export * from './endpoints/wijziging.ts'
