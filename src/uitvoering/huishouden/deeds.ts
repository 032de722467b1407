import { type Context, doOnBehalf } from '#platform/command.ts'
import type { Datum } from '#values/datum.ts'
import { legBewoningVast as bewoning, type LegBewoningVast } from './commands/legBewoningVast.ts'
import {
  beeindigToegangsgronden as beeindig,
  legToegangsgrondVast as grond,
  type LegToegangsgrondVast,
} from './commands/legToegangsgrondVast.ts'
import { type NeemPersoonOp, neemPersoonOp as neem } from './commands/neemPersoonOp.ts'

export { bekendInBrp } from './commands/bekendInBrp.ts'
export type { LegBewoningVast } from './commands/legBewoningVast.ts'
export type { LegToegangsgrondVast } from './commands/legToegangsgrondVast.ts'
export type { NeemPersoonOp } from './commands/neemPersoonOp.ts'

export const neemPersoonOp = (context: Context, input: NeemPersoonOp) => doOnBehalf(neem, context, input)
export const legBewoningVast = (context: Context, input: LegBewoningVast) => doOnBehalf(bewoning, context, input)
export const legToegangsgrondVast = (context: Context, input: LegToegangsgrondVast) => doOnBehalf(grond, context, input)
/** Ends every running ground that followed from this row. */
export const beeindigToegangsgronden = (context: Context, input: { volgtUit: string; laatsteDag: Datum }) =>
  doOnBehalf(beeindig, context, input)
