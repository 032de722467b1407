import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotMandated, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { plusDagen } from '#values/datum.ts'
import { regisseurGewijzigd } from '../events.ts'
import {
  endContactpersoon,
  insertContactpersoon,
  replaceContactpersoon,
  selectContactpersonen,
  selectKring,
  selectMedewerkers,
  selectRegie,
} from '../store/kring.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'
import { legRegieVast } from './regie.ts'

const may = heeft('plan:regie', 'plan:schrijven')

async function stand(context: Context, planId: string) {
  const { db, mandaat, vandaag } = context
  const plan = await getOpenPlan(context, planId)
  const nu = (await selectRegie(db, mandaat, plan.id)).find((regie) => regie.eind === null)
  const medewerkers = await selectMedewerkers(db, mandaat, vandaag)
  return { plan, nu, werktHier: (id: string) => medewerkers.some((een) => een.id === id) }
}

/** A stand-in for a while, or none any more; the regisseur stays who he is (P2). By himself or by the teamleider. */
export const neemWaar: Command<{ planId: string; waarnemerId?: string | null | undefined }, { planId: string }> = {
  name: 'plan.neemWaar',
  may,
  async run(context) {
    const { input, db, mandaat } = context
    const { plan, nu, werktHier } = await stand(context, input.planId)
    const waarnemerId = input.waarnemerId ?? null
    if (nu && nu.medewerkerId !== mandaat.actor.id && !mandaat.powers.has('plan:regie')) throw new NotMandated()
    refuseIf([
      ...als(!nu, 'geen-vastgestelde-versie'),
      ...als(waarnemerId !== null && !werktHier(waarnemerId), 'medewerker-onbekend', 'waarnemerId'),
      ...als(waarnemerId !== null && waarnemerId === nu?.medewerkerId, 'waarnemer-is-regisseur', 'waarnemerId'),
      ...als(nu !== undefined && waarnemerId === nu.waarnemerId, 'waarneming-ongewijzigd', 'waarnemerId'),
    ])
    await legRegieVast(context, plan, nu, { medewerkerId: nu!.medewerkerId, waarnemerId })
    return {
      result: { planId: plan.id },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}

/** The stand-in becomes the regisseur, from today. */
export const neemOver: Command<{ planId: string }, { planId: string }> = {
  name: 'plan.neemOver',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { plan, nu } = await stand(context, input.planId)
    refuseIf([
      ...als(!nu, 'geen-vastgestelde-versie'),
      ...als(nu !== undefined && nu.waarnemerId !== mandaat.actor.id, 'geen-waarnemer'),
    ])
    await legRegieVast(context, plan, nu, { medewerkerId: mandaat.actor.id, waarnemerId: null })
    return {
      result: { planId: plan.id },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
      announce: [
        regisseurGewijzigd.of({
          planId: plan.id,
          huishoudenId: plan.huishoudenId,
          medewerkerId: mandaat.actor.id,
          op: vandaag,
        }),
      ],
    }
  },
}

/** R31: whom the household calls; often, but not always, the regisseur. */
export const wijsContactpersoonAan: Command<{ planId: string; medewerkerId: string }, { planId: string }> = {
  name: 'plan.wijsContactpersoonAan',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { plan, werktHier } = await stand(context, input.planId)
    const nu = (await selectContactpersonen(db, mandaat, plan.id)).find((een) => een.eind === null)
    refuseIf([
      ...als(!werktHier(input.medewerkerId), 'medewerker-onbekend', 'medewerkerId'),
      ...als(nu?.medewerkerId === input.medewerkerId, 'al-contactpersoon', 'medewerkerId'),
    ])
    if (nu?.begin === vandaag) await replaceContactpersoon(db, mandaat, nu.id, input.medewerkerId)
    else {
      if (nu) await endContactpersoon(db, mandaat, plan.id, plusDagen(vandaag, -1))
      await insertContactpersoon(db, mandaat, {
        id: uuidv7(),
        planId: plan.id,
        medewerkerId: input.medewerkerId,
        vanaf: vandaag,
      })
    }
    return {
      result: { planId: plan.id },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}
