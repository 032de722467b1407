import { type Context, doCommand, doOnBehalf } from '#platform/command.ts'
import { legInzetVast as inzet, type LegInzetVast } from './commands/legInzetVast.ts'
import { type WijsRegisseurAan, wijsRegisseurAan as wijsAan } from './commands/regie.ts'

export type { LegInzetVast } from './commands/legInzetVast.ts'

export const legInzetVast = (context: Context, input: LegInzetVast) => doOnBehalf(inzet, context, input)
/** For a choice of many at once: each asks the power that it asks one by one. */
export const wijsRegisseurAan = (context: Context, input: WijsRegisseurAan) => doCommand(wijsAan, context, input)
