import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { planOvergedragen, regisseurGewijzigd } from '../events.ts'
import type { Pakket } from '../rules/overdracht.ts'
import { wisInkomende } from '../store/intrekking.ts'
import { selectKring, selectRegie } from '../store/kring.ts'
import {
  type Inkomende,
  insertAntwoord,
  insertOvernameantwoord,
  type Overdracht,
  selectInkomende,
  selectOverdrachten,
} from '../store/overdracht.ts'
import { selectPlan } from '../store/plannen.ts'
import { planTaak } from './draagOver.ts'
import { maakDossier } from './maakDossier.ts'
import { personenIn } from './opPlan.ts'
import { legRegieVast } from './regie.ts'

type Vondst = { binnen: Overdracht; inkomend?: undefined } | { inkomend: Inkomende; binnen?: undefined }

/** Offered to me, or come from elsewhere; anything else does not exist for who asks. */
async function zoek({ db, mandaat, keys }: Context, overdrachtId: string): Promise<Vondst> {
  const [binnen] = await selectOverdrachten(db, mandaat, keys, { id: overdrachtId })
  if (binnen?.gemeente === mandaat.gemeente && binnen.naarMedewerkerId === mandaat.actor.id) return { binnen }
  const [inkomend] = await selectInkomende(db, mandaat, keys, overdrachtId)
  if (!inkomend) throw new NotFound()
  return { inkomend }
}

type Aanvaard = { planId: string; huishoudenId: string }

export const aanvaard: Command<{ overdrachtId: string }, Aanvaard> = {
  name: 'plan.aanvaard',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { binnen, inkomend } = await zoek(context, context.input.overdrachtId)
    return binnen ? neemRegie(context, binnen) : neemDossier(context, inkomend)
  },
}

async function neemRegie(context: Context, overdracht: Overdracht) {
  const { db, mandaat, keys, vandaag } = context
  const plan = await selectPlan(db, mandaat, overdracht.planId)
  if (!plan || plan.geslotenOp) throw new NotFound()
  refuseIf(als(overdracht.uitkomst !== null, 'overdracht-al-beantwoord'))
  const nu = (await selectRegie(db, mandaat, plan.id)).find((regie) => regie.eind === null)
  const medewerkerId = mandaat.actor.id
  await legRegieVast(context, plan, nu, { medewerkerId, waarnemerId: null })
  await insertAntwoord(db, mandaat, keys, {
    id: uuidv7(),
    overdrachtId: overdracht.id,
    uitkomst: 'aanvaard',
    reden: null,
    datum: vandaag,
  })
  const { id: planId, huishoudenId } = plan
  const personen = personenIn(await selectKring(db, mandaat, planId))
  return {
    result: { planId, huishoudenId },
    objectId: planId,
    personen,
    announce: [
      regisseurGewijzigd.of({ planId, huishoudenId, medewerkerId, op: vandaag }),
      planOvergedragen.of({ planId, huishoudenId, naarGemeente: null, personen, op: vandaag }),
    ],
  }
}

async function neemDossier(context: Context, inkomend: Inkomende) {
  const { db, mandaat, keys, vandaag } = context
  const gemaakt = await maakDossier(context, inkomend.id, JSON.parse(inkomend.pakket) as Pakket)
  const antwoordId = uuidv7()
  await insertOvernameantwoord(db, mandaat, keys, {
    id: antwoordId,
    inkomendeId: inkomend.id,
    uitkomst: 'aanvaard',
    reden: null,
    planId: gemaakt.planId,
    datum: vandaag,
  })
  await planTaak(context, 'plan.verzendAntwoord', antwoordId)
  const { planId, huishoudenId, personen } = gemaakt
  return { result: { planId, huishoudenId }, objectId: planId, personen }
}

export const weiger: Command<{ overdrachtId: string; reden: string }, { overdrachtId: string }> = {
  name: 'plan.weiger',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { overdrachtId, reden } = input
    const { binnen, inkomend } = await zoek(context, overdrachtId)
    const antwoord = { id: uuidv7(), uitkomst: 'geweigerd', reden, datum: vandaag } as const
    if (binnen) {
      refuseIf(als(binnen.uitkomst !== null, 'overdracht-al-beantwoord'))
      await insertAntwoord(db, mandaat, keys, { ...antwoord, overdrachtId })
    } else {
      await insertOvernameantwoord(db, mandaat, keys, { ...antwoord, inkomendeId: inkomend.id, planId: null })
      await wisInkomende(db, mandaat, keys, inkomend.id)
      await planTaak(context, 'plan.verzendAntwoord', antwoord.id)
    }
    return { result: { overdrachtId }, objectId: binnen?.planId ?? overdrachtId }
  },
}
