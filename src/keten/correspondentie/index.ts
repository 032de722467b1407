export { beletselTeksten } from './rules/beletselTeksten.ts'
