import { type Context, doOnBehalf } from '#platform/command.ts'
import { type LegUitkeringVast, legUitkeringVast as uitkering } from './commands/legUitkeringVast.ts'

export type { LegUitkeringVast } from './commands/legUitkeringVast.ts'

/** D21: what the income system says runs, kept so that everybody with a benefit is in view. */
export const legUitkeringVast = (context: Context, input: LegUitkeringVast) => doOnBehalf(uitkering, context, input)
