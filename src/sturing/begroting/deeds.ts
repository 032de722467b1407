import { type Context, doOnBehalf } from '#platform/command.ts'
import { stelWijzigingVastNamens, type Vaststelling } from './commands/stelWijzigingVast.ts'
import { type Verwerping, verwerpWijzigingNamens } from './commands/verwerpWijziging.ts'
import type { Orgaan } from './rules/wijziging.ts'

/** Door for raad: a decision of the council makes the wijziging budget, in the transaction of that decision. */
export const stelWijzigingVast = (context: Context, input: Vaststelling & { orgaan: Orgaan }) =>
  doOnBehalf(stelWijzigingVastNamens, context, input)

/** Door for raad: a proposal that was voted down takes its wijzigingen along. */
export const verwerpWijziging = (context: Context, input: Verwerping & { orgaan: Orgaan }) =>
  doOnBehalf(verwerpWijzigingNamens, context, input)

export { boekRealisatie, boekRealisatieUitBoekingen } from './commands/boekRealisatie.ts'
