import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { insertIntrekking } from '../store/intrekking.ts'
import { selectKring } from '../store/kring.ts'
import { insertAntwoord, selectOverdrachten } from '../store/overdracht.ts'
import { planTaak } from './draagOver.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

type TrekIn = { planId: string; overdrachtId: string; reden: string }

/**
 * Taken back before it was accepted. What is still in the house ends at once; what is under way is asked back, and what the
 * other municipality answered first holds.
 */
export const trekOverdrachtIn: Command<TrekIn, { overdrachtId: string; ingetrokken: boolean }> = {
  name: 'plan.trekOverdrachtIn',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const overdracht = (await selectOverdrachten(db, mandaat, keys, { planId: plan.id })).find(
      (een) => een.id === input.overdrachtId,
    )
    if (!overdracht) throw new NotFound()
    refuseIf([
      ...als(overdracht.uitkomst !== null, 'overdracht-al-beantwoord'),
      ...als(overdracht.uitkomst === null && overdracht.intrekkingOp !== null, 'overdracht-al-ingetrokken'),
    ])
    const intrekkingId = uuidv7()
    await insertIntrekking(db, mandaat, keys, {
      id: intrekkingId,
      overdrachtId: overdracht.id,
      reden: input.reden,
      datum: vandaag,
    })
    const onderweg = overdracht.naarGemeente !== null && overdracht.verzonden
    if (onderweg) await planTaak(context, 'plan.verzendIntrekking', intrekkingId)
    else
      await insertAntwoord(db, mandaat, keys, {
        id: uuidv7(),
        overdrachtId: overdracht.id,
        uitkomst: 'ingetrokken',
        reden: input.reden,
        datum: vandaag,
      })
    const personen = personenIn(await selectKring(db, mandaat, plan.id))
    return {
      result: { overdrachtId: overdracht.id, ingetrokken: !onderweg },
      objectId: plan.id,
      personen,
    }
  },
}
