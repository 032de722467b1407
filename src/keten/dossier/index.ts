export { beletselTeksten } from './rules/beletselTeksten.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export { type Belang, gatNaAchttien, nuVanBelang } from './rules/vanBelang.ts'
export { type Drang, drangVan, TABS, type Tab } from './rules/werk.ts'
