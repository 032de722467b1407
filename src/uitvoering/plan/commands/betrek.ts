import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { als } from '#values/beletsel.ts'
import type { Wet } from '#values/wet.ts'
import { insertBetrokkenheid, selectBetrokkenheden, selectKring, selectMedewerkers } from '../store/kring.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

export type Betrek = { planId: string; medewerkerId: string; rol: string; wetten: readonly Wet[]; trede: 3 | 4 }

/** A colleague joins: from today he sees what his part of the work asks, and no other law (D7, D20). */
export const betrek: Command<Betrek, { betrokkenheidId: string }> = {
  name: 'plan.betrek',
  may: heeft('plan:schrijven', 'plan:regie'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const { medewerkerId, rol, wetten, trede } = input
    const lopend = (await selectBetrokkenheden(db, mandaat, plan.id)).filter((een) => een.eind === null)
    refuseIf([
      ...als(
        !(await selectMedewerkers(db, mandaat, vandaag)).some((een) => een.id === medewerkerId),
        'medewerker-onbekend',
        'medewerkerId',
      ),
      ...als(
        lopend.some((een) => een.medewerkerId === medewerkerId && een.rol === rol),
        'al-betrokken',
        'medewerkerId',
      ),
    ])
    const betrokkenheidId = uuidv7()
    await insertBetrokkenheid(db, mandaat, {
      id: betrokkenheidId,
      planId: plan.id,
      medewerkerId,
      rol,
      wetten,
      trede,
      vanaf: vandaag,
    })
    await legToegangsgrondVast(context, {
      wie: { medewerkerId },
      huishoudenId: plan.huishoudenId,
      hoedanigheid: 'betrokkene',
      wetten,
      periode: { begin: vandaag },
      volgtUit: betrokkenheidId,
    })
    return {
      result: { betrokkenheidId },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}
