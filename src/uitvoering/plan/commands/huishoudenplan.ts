import type { Context } from '#platform/command.ts'
import { getHuishouden, getNaamVanHuishouden } from '#uitvoering/huishouden/reads.ts'
import type { PlanRij } from '../store/plannen.ts'
import { findLeesbaarPlan } from './opPlan.ts'

export type VanHuishouden = Context & { readonly input: { huishoudenId: string } }

/** The plan of a household and the household's name, for who may see its plan; for anyone else neither exists. */
export async function getPlanVanHuishouden(
  context: VanHuishouden,
): Promise<{ plan: PlanRij | undefined; kop: { planId: string | null; huishoudenNaam: string; gesloten: boolean } }> {
  const { db, mandaat, vandaag, input } = context
  const huishouden = await getHuishouden(db, mandaat, input.huishoudenId)
  const plan = await findLeesbaarPlan(context, huishouden.id)
  return {
    plan,
    kop: {
      planId: plan?.id ?? null,
      huishoudenNaam: await getNaamVanHuishouden(db, mandaat, huishouden.id, vandaag),
      // Written is in one's own municipality alone.
      gesloten: plan === undefined || plan.geslotenOp !== null || plan.gemeente !== mandaat.gemeente,
    },
  }
}
