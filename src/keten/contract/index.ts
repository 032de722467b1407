export {
  contractEindigt,
  deelnameOpgegeven,
  subsidieTeruggevorderd,
  subsidieVastgesteld,
  subsidieVerleend,
  tariefGewijzigd,
  voorschotBetaald,
} from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export {
  BEKOSTIGINGEN,
  type Bekostiging,
  type Contract,
  type Contractproduct,
  type Contractstand,
  type ContractWet,
  INKOOPMODELLEN,
  SCHALEN,
  type Schaal,
  standVanContract,
  type Tarief,
} from './rules/contract.ts'
export {
  type Regeling,
  ruimteOnderPlafond,
  type Subsidie,
  type Subsidiestand,
  standVanSubsidie,
} from './rules/subsidie.ts'
