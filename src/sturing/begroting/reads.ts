import type { Context } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { geld, som } from '#values/geld.ts'
import { type Budget, type Regelsituatie, regelsituatie } from './rules/budget.ts'
import { type Grootboek, grootboekVan, invoerVan } from './rules/grootboek.ts'
import type { KadernotaInvoer } from './rules/invoer.ts'
import { neutraliteitVan } from './rules/neutraliteit.ts'
import { saldo } from './rules/saldo.ts'
import { statusVanWijziging } from './rules/wijziging.ts'
import { omvang } from './rules/wijzigingtoets.ts'
import { listRegels } from './store/regel.ts'
import { listStanden, type Moment, type Stand } from './store/stand.ts'
import { listGrootboeken } from './store/voorstel.ts'
import { findWijziging } from './store/wijziging.ts'

export { toonPrognose, totaalVanPrognose } from './prognose.ts'
export type { Cijferdefinitie } from './rules/cijfers.ts'
export { type Cijfer, getCijfer, listCijferdefinities } from './store/cijfer.ts'
export { type Begrotingsregel, listRegels } from './store/regel.ts'
export { listBegroteJaren } from './store/stand.ts'
export { listWijzigingen, type Wijzigingrij } from './store/wijziging.ts'

/** The budget of a line in a year by the decisions up to a day, as known at a moment when given. */
export async function budgetOp(db: Db, mandaat: Mandaat, regelId: string, moment: Moment): Promise<Budget> {
  const [stand] = await listStanden(db, mandaat, moment, regelId)
  if (!stand) throw new NotFound()
  const bedragen = { lasten: geld(stand.lasten), baten: geld(stand.baten) }
  return { ...bedragen, saldo: saldo(bedragen) }
}

export type Regelstandrij = Stand & Regelsituatie

/** Budget, spent, committed and what is free, of one line. */
export async function standVan(db: Db, mandaat: Mandaat, regelId: string, moment: Moment): Promise<Regelstandrij> {
  const [stand] = await listStanden(db, mandaat, moment, regelId)
  if (!stand) throw new NotFound()
  return naarStand(stand)
}

export async function listStand(db: Db, mandaat: Mandaat, moment: Moment): Promise<Regelstandrij[]> {
  return (await listStanden(db, mandaat, moment)).map(naarStand)
}

export function totaalVan(standen: readonly Regelstandrij[]): Regelsituatie {
  return regelsituatie(
    som(standen.map((s) => s.budget)),
    som(standen.map((s) => s.realisatie)),
    som(standen.map((s) => s.verplichting)),
  )
}

export async function getGrootboek(db: Db, mandaat: Mandaat, voorstelId: string): Promise<Grootboek> {
  const [feiten] = await listGrootboeken(db, mandaat, voorstelId)
  if (!feiten) throw new NotFound()
  return grootboekVan(feiten)
}

/** The proposal in the import format, as it was taken in. */
export async function getVoorstelInvoer(db: Db, mandaat: Mandaat, voorstelId: string): Promise<KadernotaInvoer> {
  const [feiten] = await listGrootboeken(db, mandaat, voorstelId)
  if (!feiten) throw new NotFound()
  return invoerVan(feiten)
}

export async function listVoorstellen({ db, mandaat }: Pick<Context, 'db' | 'mandaat'>): Promise<Grootboek[]> {
  return (await listGrootboeken(db, mandaat)).map(grootboekVan)
}

function naarStand(stand: Stand): Regelstandrij {
  const budget = saldo({ lasten: geld(stand.lasten), baten: geld(stand.baten) })
  return { ...stand, ...regelsituatie(budget, geld(stand.realisatie), geld(stand.verplichting)) }
}

/** One amendment with the names of its lines and what it does for good and once. */
export async function toonWijziging({ db, mandaat, input }: Context & { input: { wijzigingId: string } }) {
  const wijziging = await findWijziging(db, mandaat, input.wijzigingId)
  if (!wijziging) throw new NotFound()
  const namen = new Map((await listRegels(db, mandaat)).map(({ code, naam }) => [code, naam]))
  return {
    ...wijziging,
    status: statusVanWijziging(wijziging),
    omvang: omvang(wijziging.mutaties),
    ...neutraliteitVan(wijziging.mutaties),
    mutaties: wijziging.mutaties.map((mutatie) => ({ ...mutatie, naam: namen.get(mutatie.regel) ?? mutatie.regel })),
  }
}
