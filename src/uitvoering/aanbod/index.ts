export { aanbodGestart, aanbodGestopt, productGewijzigd } from './events.ts'
export { type Aanbod, type Aanbodstand, isOverlap, standVanAanbod, type Trede } from './rules/aanbod.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export {
  EENHEDEN,
  EENHEID_NAMEN,
  type Eenheid,
  FREQUENTIE_NAMEN,
  FREQUENTIES,
  type Frequentie,
  LEVERINGSVORM_NAMEN,
  LEVERINGSVORMEN,
  type Leveringsvorm,
  type Product,
} from './rules/product.ts'
