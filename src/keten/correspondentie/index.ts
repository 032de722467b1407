export { beletselTeksten } from './rules/beletselTeksten.ts'
export { leesTerugmelding, type Postdrager, type Terugmelding } from './rules/verzending.ts'
