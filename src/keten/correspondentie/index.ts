export { beletselTeksten } from './rules/beletselTeksten.ts'
export { leesMailretour, type Maildrager, type Mailretour } from './rules/mail.ts'
export { leesTerugmelding, type Postdrager, type Terugmelding } from './rules/verzending.ts'
