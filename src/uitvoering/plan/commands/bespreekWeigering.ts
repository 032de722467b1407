import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { selectKring } from '../store/kring.ts'
import { insertWeigeringgesprek, selectWeigeringen } from '../store/meten.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

export const GESPREKSUITKOMSTEN = ['plan-aanpassen', 'blijft-bij-weigering', 'tekent-alsnog'] as const
type Bespreek = {
  planId: string
  weigeringId: string
  uitkomst: (typeof GESPREKSUITKOMSTEN)[number]
  notitie?: string | null | undefined
}

/** Why someone would not sign was talked about with him; from then on it is no work any more. */
export const bespreekWeigering: Command<Bespreek, { weigeringId: string }> = {
  name: 'plan.bespreekWeigering',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const weigering = (await selectWeigeringen(db, mandaat, keys, plan)).find((een) => een.id === input.weigeringId)
    if (!weigering) throw new NotFound()
    refuseIf(als(weigering.gesprek !== null, 'weigering-al-besproken'))
    await insertWeigeringgesprek(db, mandaat, keys, {
      id: uuidv7(),
      weigeringId: weigering.id,
      uitkomst: input.uitkomst,
      notitie: input.notitie?.trim() || null,
      datum: vandaag,
    })
    const kring = await selectKring(db, mandaat, plan.id)
    return { result: { weigeringId: weigering.id }, objectId: plan.id, personen: personenIn(kring) }
  },
}
