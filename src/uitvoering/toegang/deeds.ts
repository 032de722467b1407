import { type Context, doCommand, doOnBehalf } from '#platform/command.ts'
import { type DienAanvraagIn, dienAanvraagInNamens } from './commands/aanvraag.ts'
import { type DoeAf, doeAfNamens } from './commands/doeAf.ts'
import { herbereken } from './commands/klok.ts'
import { registreerMelding as melding, type RegistreerMelding } from './commands/registreerMelding.ts'
import { neemOpNamens, type RegistreerVerwijzing, registreerVerwijzing as registreer } from './commands/verwijzing.ts'
import { type WijsBehandelaarToe, wijsBehandelaarToe as wijsToe } from './commands/wijsBehandelaarToe.ts'
import { updateBrief } from './store/partners.ts'
import { insertTijdelijk, type Tijdelijk } from './store/tijdelijk.ts'

export type { DienAanvraagIn } from './commands/aanvraag.ts'
export type { DoeAf } from './commands/doeAf.ts'
export type { RegistreerMelding } from './commands/registreerMelding.ts'
export type { RegistreerVerwijzing } from './commands/verwijzing.ts'

export const dienAanvraagIn = (context: Context, input: DienAanvraagIn) =>
  doOnBehalf(dienAanvraagInNamens, context, input)
/** Settles by hulpvraag or aanvraag; the only way to 'toegekend' and 'afgewezen'. */
export const doeAf = (context: Context, input: DoeAf) => doOnBehalf(doeAfNamens, context, input)
export const registreerVerwijzing = (context: Context, input: RegistreerVerwijzing) =>
  doOnBehalf(registreer, context, input)
export const neemOp = (context: Context, input: { verwijzingId: string; hulpvraagId?: string | undefined }) =>
  doOnBehalf(neemOpNamens, context, input)
/** What became of the letter to a partner: told by who sends letters (D21). */
export const legUitnodigingsbriefVast = ({ db, mandaat }: Context, brief: Parameters<typeof updateBrief>[2]) =>
  updateBrief(db, mandaat, brief)
/** What was decided in haste about a question, by who took the besluit: its clock stops, or begins anew with an advance. */
export async function legTijdelijkVast(context: Context, tijdelijk: Tijdelijk): Promise<void> {
  await insertTijdelijk(context.db, context.mandaat, tijdelijk)
  await herbereken(context, tijdelijk.hulpvraagId)
}
/** For a choice of many at once: each asks the power that it asks one by one. */
export const wijsBehandelaarToe = (context: Context, input: WijsBehandelaarToe) => doCommand(wijsToe, context, input)
/** A question that did not come in over the desk: a signal of a creditor that became one. */
export const registreerMelding = (context: Context, input: RegistreerMelding) => doOnBehalf(melding, context, input)
