import type { Context } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { verborgenVoor, zonderVoorbehouden } from './commands/leesMijnPlan.ts'
import { inKringOp, magVanHuishouden } from './commands/opPlan.ts'
import { type GevraagdeRij, selectGevraagdeVoorzieningen } from './store/feiten.ts'
import { selectInhoud } from './store/inhoud.ts'
import { selectKring, selectMedewerkers, selectRegie } from './store/kring.ts'
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

/** What a letter about the plan in force may say, to who asked; of whom sees the plan of this household (P). */
export async function briefVanPlan(context: Context, huishoudenId: string) {
  const { db, mandaat, keys, vandaag } = context
  if (!(await magVanHuishouden(context, huishoudenId, 'P'))) throw new NotFound()
  const plan = await selectPlanVan(db, mandaat, huishoudenId)
  const geldend = await getGeldendPlan(db, mandaat, huishoudenId)
  if (!plan || !geldend || plan.gemeente !== mandaat.gemeente) throw new NotFound()
  const kring = (await selectKring(db, mandaat, plan.id)).filter((lid) => inKringOp(lid, vandaag))
  const aan = kring.find((lid) => lid.rol === 'vrager' && lid.persoonId) ?? kring.find((lid) => lid.persoonId)
  if (!aan?.persoonId) throw new NotFound()
  const { doelen, afspraken } = zonderVoorbehouden(
    await selectInhoud(db, mandaat, keys, plan, geldend.nr),
    await verborgenVoor(context, kring, aan.persoonId),
  )
  const regisseur = await getRegisseurOp(db, mandaat, huishoudenId, vandaag)
  const medewerkers = await selectMedewerkers(db, mandaat, vandaag)
  const lang = (datum: Datum) => formatDatum(datum, { stijl: 'lang' })
  return {
    persoonId: aan.persoonId,
    huishoudenId,
    wet: null,
    velden: {
      doelen: doelen.map(({ tekst }) => tekst),
      afspraken: afspraken.map(({ wat, wanneer }) => `${wat}, ${lang(wanneer)}`),
      regisseur: medewerkers.find((een) => een.id === regisseur?.medewerkerId)?.naam,
      evaluatieOp: geldend.evaluatieOp ? lang(geldend.evaluatieOp) : undefined,
    },
  }
}
