import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { type GevraagdeRij, selectGevraagdeVoorzieningen } from './store/feiten.ts'
import { selectRegie } from './store/kring.ts'
import { selectPlanVan, selectVersies } from './store/plannen.ts'

export type GeldendPlan = {
  planId: string
  planversieId: string
  nr: number
  vastgesteldOp: Datum
  ondertekend: boolean
  evaluatieOp: Datum | null
}
export type { GevraagdeRij as GevraagdeVoorziening } from './store/feiten.ts'

/** The version in force of the household's open plan; undefined while nothing was vastgesteld. */
export async function getGeldendPlan(db: Db, mandaat: Mandaat, huishoudenId: string): Promise<GeldendPlan | undefined> {
  const plan = await selectPlanVan(db, mandaat, huishoudenId)
  if (!plan || plan.geslotenOp) return undefined
  const versie = (await selectVersies(db, mandaat, plan.id)).find((een) => een.vastgesteldOp !== null)
  if (!versie) return undefined
  return {
    planId: plan.id,
    planversieId: versie.id,
    nr: versie.nr,
    vastgesteldOp: versie.vastgesteldOp!,
    ondertekend: versie.status === 'ondertekend',
    evaluatieOp: plan.evaluatieOp,
  }
}

export async function getGevraagdeVoorziening(db: Db, mandaat: Mandaat, id: string): Promise<GevraagdeRij> {
  const [rij] = await selectGevraagdeVoorzieningen(db, mandaat, { id })
  if (!rij) throw new NotFound()
  return rij
}

/** What the version in force asks, for a household or for one person in any circle. */
export const listGevraagdeVoorzieningen = (
  db: Db,
  mandaat: Mandaat,
  van: { huishoudenId: string } | { persoonId: string },
) => selectGevraagdeVoorzieningen(db, mandaat, van)

export async function getRegisseurOp(
  db: Db,
  mandaat: Mandaat,
  huishoudenId: string,
  op: Datum,
): Promise<{ medewerkerId: string; waarnemerId: string | null } | undefined> {
  const plan = await selectPlanVan(db, mandaat, huishoudenId)
  if (!plan) return undefined
  const regie = (await selectRegie(db, mandaat, plan.id)).find(
    (een) => een.begin <= op && (een.eind === null || een.eind >= op),
  )
  return regie && { medewerkerId: regie.medewerkerId, waarnemerId: regie.waarnemerId }
}
