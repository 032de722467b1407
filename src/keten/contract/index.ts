export { contractEindigt, deelnameOpgegeven, subsidieVerleend, tariefGewijzigd, voorschotBetaald } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export {
  type Bekostiging, BEKOSTIGINGEN, type Contract, type Contractproduct, type Contractstand, type ContractWet, INKOOPMODELLEN, type Schaal, SCHALEN, standVanContract,
  type Tarief,
} from './rules/contract.ts'
export { type Regeling, ruimteOnderPlafond, standVanSubsidie, type Subsidie, type Subsidiestand } from './rules/subsidie.ts'
