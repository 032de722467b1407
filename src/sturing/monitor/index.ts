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
export { type Driehoek, type Ketenladder, ketenladder } from './rules/prognose/ketenladder.ts'
export {
  kijkVooruit,
  type Methodenaam,
  type Terugtoets,
  type Vooruit,
} from './rules/prognose/vooruit.ts'
