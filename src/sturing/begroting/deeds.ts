import { type Context, doOnBehalf } from '#platform/command.ts'
import { stelWijzigingVastNamens, type Vaststelling } from './commands/stelWijzigingVast.ts'
import type { Orgaan } from './rules/wijziging.ts'

/** Door for raad: a decision of the council makes the wijziging budget, in the transaction of that decision. */
export const stelWijzigingVast = (context: Context, input: Vaststelling & { orgaan: Orgaan }) =>
  doOnBehalf(stelWijzigingVastNamens, context, input)

export { boekRealisatie, boekRealisatieUitBoekingen } from './commands/boekRealisatie.ts'
