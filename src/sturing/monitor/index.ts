export { beletselTeksten } from './rules/beletselTeksten.ts'
export {
  aandeelBuiten,
  BUITEN_GEBIEDSTEAM,
  CIJFERS,
  type Cijferdefinitie,
  type Eenheid,
  findCijfer,
  type Schil,
} from './rules/cijfers.ts'
