import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { beeindigToegangsgronden } from '#uitvoering/huishouden/deeds.ts'
import { plusDagen } from '#values/datum.ts'
import { planGesloten } from '../events.ts'
import { beletselenVoorSluiten } from '../rules/sluiten.ts'
import { selectInzet, selectNagekomen } from '../store/feiten.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { endAlles, type KringlidRij, selectBetrokkenheden, selectKring, selectRegie } from '../store/kring.ts'
import { endPlan, type PlanRij, selectVersies } from '../store/plannen.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

export type SluitPlan = { planId: string; reden: string; bevestigd?: boolean | undefined }

/** The plan ends, and with it every relation that followed from it: at the next request no one sees because of it. */
export const sluitPlan: Command<SluitPlan, { planId: string }> = {
  name: 'plan.sluitPlan',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const versies = await selectVersies(db, mandaat, plan.id)
    const geldend = versies.find((versie) => versie.vastgesteldOp !== null)
    const afspraken = geldend ? (await selectInhoud(db, mandaat, keys, plan, geldend.nr)).afspraken : []
    const gedaan = new Set((await selectNagekomen(db, mandaat, plan.id)).map((een) => een.afspraakStam))
    const open = afspraken.filter((een) => een.herhaling === 'eenmalig' && !gedaan.has(een.stam)).length
    const heeftConcept = versies[0]?.vastgesteldOp === null
    refuseIf(
      beletselenVoorSluiten(
        await selectInzet(db, mandaat, plan.id),
        open,
        heeftConcept,
        input.bevestigd ?? false,
        vandaag,
      ),
    )
    const kring = await sluitAf(context, plan, input.reden)
    return {
      result: { planId: plan.id },
      objectId: plan.id,
      personen: personenIn(kring),
      announce: [planGesloten.of({ planId: plan.id, huishoudenId: plan.huishoudenId, op: vandaag })],
    }
  },
}

/** Ends everything that followed from the plan; also when another municipality took it over. */
export async function sluitAf(context: Context, plan: PlanRij, reden: string): Promise<KringlidRij[]> {
  const { db, mandaat, vandaag } = context
  const kring = await selectKring(db, mandaat, plan.id)
  const relaties = [
    plan,
    ...kring,
    ...(await selectRegie(db, mandaat, plan.id)),
    ...(await selectBetrokkenheden(db, mandaat, plan.id)),
  ]
  for (const { id } of relaties)
    await beeindigToegangsgronden(context, { volgtUit: id, laatsteDag: plusDagen(vandaag, -1) })
  await endAlles(db, mandaat, plan.id, vandaag)
  await endPlan(db, mandaat, plan.id, vandaag, reden)
  return kring
}
