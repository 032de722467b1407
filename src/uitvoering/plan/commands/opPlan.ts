import { createHash } from 'node:crypto'
import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import type { Veldgroep } from '#uitvoering/huishouden/index.ts'
import { magZien } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import { type Inhoud, schrijfUit } from '../rules/inhoud.ts'
import { beletselenVoorWijziging } from '../rules/versie.ts'
import { deleteInConcept, deleteStappenVan, endVanaf, selectInhoud, type Tabel } from '../store/inhoud.ts'
import { type KringlidRij, selectKring, selectRegie } from '../store/kring.ts'
import {
  claimConcept,
  type PlanRij,
  selectPlan,
  selectPlanVan,
  selectVersies,
  type VersieRij,
} from '../store/plannen.ts'

/** Has the asker a relation with this household that shows him this group of fields? The same question in list, read and deed. */
export async function magVanHuishouden(
  { db, mandaat, vandaag }: Context,
  huishoudenId: string,
  groep: Veldgroep,
): Promise<boolean> {
  const gronden = await listGronden(db, mandaat, { huishoudenId }, vandaag)
  return [...gronden.values()].some((grond) => magZien(mandaat, grond, groep))
}

/**
 * The plan itself: through someone who lives there, or because one directs it. When everyone has moved out there is no
 * person left through whom a ground could be found, and just then the plan must be transferred.
 */
async function magVanPlan(context: Context, plan: PlanRij): Promise<boolean> {
  if (await magVanHuishouden(context, plan.huishoudenId, 'P')) return true
  const { db, mandaat } = context
  if (plan.geslotenOp || !magZien(mandaat, [{ hoedanigheid: 'regisseur', wetten: [] }], 'P')) return false
  const nu = (await selectRegie(db, mandaat, plan.id)).find((regie) => regie.eind === null)
  return nu !== undefined && [nu.medewerkerId, nu.waarnemerId].includes(mandaat.actor.id)
}

/** The plan of a household, if it has one; for who may see neither, the household does not exist. */
export async function findLeesbaarPlan(context: Context, huishoudenId: string): Promise<PlanRij | undefined> {
  const plan = await selectPlanVan(context.db, context.mandaat, huishoudenId)
  if (!(plan ? await magVanPlan(context, plan) : await magVanHuishouden(context, huishoudenId, 'P')))
    throw new NotFound()
  return plan
}

/** A plan that is not yours does not exist. */
export async function getPlan(context: Context, planId: string): Promise<PlanRij> {
  const plan = await selectPlan(context.db, context.mandaat, planId)
  if (!plan || !(await magVanPlan(context, plan))) throw new NotFound()
  return plan
}

export async function getOpenPlan(context: Context, planId: string): Promise<PlanRij> {
  const plan = await getPlan(context, planId)
  // Written is in one's own municipality alone.
  if (plan.geslotenOp || plan.gemeente !== context.mandaat.gemeente) throw new NotFound()
  return plan
}

export type Concept = {
  plan: PlanRij
  versie: VersieRij
  nr: number
  nieuweVersie: number
  kring: KringlidRij[]
  inhoud: Inhoud
}

/** The draft at hand for who changes it: refused when it lies with someone else, stale when another was first (P8). */
export async function getConceptVoorWijziging(context: Context, planId: string): Promise<Concept> {
  const { db, mandaat, keys } = context
  const plan = await getOpenPlan(context, planId)
  const versie = (await selectVersies(db, mandaat, planId))[0]
  refuseIf(beletselenVoorWijziging(versie?.status))
  refuseStale(context.verwachteVersie, versie!.versie)
  const nieuweVersie = await claimConcept(db, mandaat, versie!.id, versie!.versie)
  refuseStale(nieuweVersie, versie!.versie + 1)
  return {
    plan,
    versie: versie!,
    nr: versie!.nr,
    nieuweVersie: nieuweVersie!,
    kring: await selectKring(db, mandaat, planId),
    inhoud: await selectInhoud(db, mandaat, keys, plan, versie!.nr),
  }
}

/** Makes room for another wording of the same thing in the concept. */
export async function vervang({ db, mandaat }: Context, tabel: Tabel, stam: string, nr: number): Promise<void> {
  if (tabel === 'afweging') await deleteStappenVan(db, mandaat, stam, nr)
  await deleteInConcept(db, mandaat, tabel, stam, nr)
  await endVanaf(db, mandaat, tabel, stam, nr)
}

export const personenIn = (kring: readonly KringlidRij[]): string[] => kring.flatMap((lid) => lid.persoonId ?? [])

export const inKringOp = (lid: KringlidRij, op: string): boolean =>
  lid.begin <= op && (lid.eind === null || lid.eind >= op)

export const inhoudhash = (inhoud: Inhoud): Buffer => createHash('sha256').update(schrijfUit(inhoud)).digest()
