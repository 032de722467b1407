import { type Context, doOnBehalf } from '#platform/command.ts'
import { legInzetVast as inzet, type LegInzetVast } from './commands/legInzetVast.ts'

export type { LegInzetVast } from './commands/legInzetVast.ts'

export const legInzetVast = (context: Context, input: LegInzetVast) => doOnBehalf(inzet, context, input)
