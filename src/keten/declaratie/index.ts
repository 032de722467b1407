export { bedragGeboekt, betaald, type Ketenboeking, regelGecrediteerd, regelGoedgekeurd } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export {
  DECLARATIESTANDEN,
  type Declaratiestand,
  REGELSTANDEN,
  type Regelstand,
  standVanDeclaratie,
  standVanRegel,
} from './rules/stand.ts'
export {
  type Kenmerken,
  SUBSIDIE_TAAKVELD,
  TAAKVELDREGELS,
  type Taakveldregel,
  taakveldVoor,
} from './rules/taakvelden.ts'
