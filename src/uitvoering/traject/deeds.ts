import { type Context, doOnBehalf } from '#platform/command.ts'
import {
  legInvoerVast as invoer,
  type LegInvoerVast,
  type LegUitkeringVast,
  legUitkeringVast as uitkering,
} from './commands/legUitkeringVast.ts'

export type { LegInvoerVast, LegUitkeringVast } from './commands/legUitkeringVast.ts'

/** D21: what the income system says runs, kept so that everybody with a benefit is in view. */
export const legUitkeringVast = (context: Context, input: LegUitkeringVast) => doOnBehalf(uitkering, context, input)
/** The same file is taken in once. */
export const legInvoerVast = (context: Context, input: LegInvoerVast) => doOnBehalf(invoer, context, input)
