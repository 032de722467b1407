import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { getHuishouden, listGronden, listLedenOp } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import { insertKringlid } from '../store/kring.ts'
import { insertPlan, insertVersie, selectPlanVan } from '../store/plannen.ts'

export type OpenPlan = { huishoudenId: string; teamId?: string | undefined; vragerId?: string | undefined }

/** One household, one plan (P1). Who lives there today is proposed as its circle (D4). */
export const openPlan: Command<OpenPlan, { planId: string; versie: number }> = {
  name: 'plan.openPlan',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const huishouden = await getHuishouden(db, mandaat, input.huishoudenId)
    const gronden = await listGronden(db, mandaat, { huishoudenId: huishouden.id }, vandaag)
    const eigen = [...gronden.values()].flat().some(({ hoedanigheid }) => hoedanigheid !== 'gedeeld')
    if (huishouden.gemeente !== mandaat.gemeente || (mandaat.actor.soort !== 'systeem' && !eigen)) throw new NotFound()
    const bestaand = await selectPlanVan(db, mandaat, huishouden.id)
    refuseIf(als(bestaand !== undefined && bestaand.geslotenOp === null, 'plan-loopt-al'))

    const planId = uuidv7()
    const teamId = input.teamId ?? mandaat.teams[0] ?? null
    await insertPlan(db, mandaat, {
      id: planId,
      huishoudenId: huishouden.id,
      opsteller: mandaat.actor.id,
      teamId,
      taak: mandaat.taken[0] ?? null,
      op: vandaag,
    })
    await insertVersie(db, mandaat, {
      id: uuidv7(),
      planId,
      nr: 1,
      schrijver: mandaat.actor.id,
      op: vandaag,
      evaluatieOp: null,
    })
    const leden = await listLedenOp(db, mandaat, huishouden.id, vandaag)
    for (const { persoon } of leden) {
      const rol = persoon.id === input.vragerId ? 'vrager' : 'gezinslid'
      await insertKringlid(db, mandaat, {
        id: uuidv7(),
        planId,
        persoonId: persoon.id,
        netwerklidId: null,
        professionalId: null,
        rol,
        buitenHuishouden: false,
        vanaf: vandaag,
      })
    }
    const grond = { huishoudenId: huishouden.id, wetten: [], periode: { begin: vandaag }, volgtUit: planId } as const
    await legToegangsgrondVast(context, {
      ...grond,
      wie: { medewerkerId: mandaat.actor.id },
      hoedanigheid: 'opsteller',
    })
    if (teamId) await legToegangsgrondVast(context, { ...grond, wie: { teamId }, hoedanigheid: 'team' })
    return { result: { planId, versie: 1 }, objectId: planId, personen: leden.map(({ persoon }) => persoon.id) }
  },
}
