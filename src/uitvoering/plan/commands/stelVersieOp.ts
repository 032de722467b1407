import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { selectKring } from '../store/kring.ts'
import { insertVersie, selectVersies } from '../store/plannen.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

/** A new draft begins with everything the version in force holds: content stands on until the draft says otherwise. */
export const stelVersieOp: Command<{ planId: string }, { planId: string; nr: number; versie: number }> = {
  name: 'plan.stelVersieOp',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const [laatste] = await selectVersies(db, mandaat, plan.id)
    refuseIf(als(laatste !== undefined && laatste.vastgesteldOp === null, 'concept-loopt-al'))
    const nr = (laatste?.nr ?? 0) + 1
    await insertVersie(db, mandaat, {
      id: uuidv7(),
      planId: plan.id,
      nr,
      schrijver: mandaat.actor.id,
      op: vandaag,
      evaluatieOp: null,
    })
    return {
      result: { planId: plan.id, nr, versie: 1 },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}
