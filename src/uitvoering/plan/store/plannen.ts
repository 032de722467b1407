import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Versiestatus } from '../rules/status.ts'

export type PlanRij = {
  gemeente: string
  id: string
  huishoudenId: string
  opsteller: string
  teamId: string | null
  geopendOp: Datum
  geslotenOp: Datum | null
  evaluatieOp: Datum | null
  lopendSinds: Datum | null
}

const PLAN = sql`p.gemeente, p.id, p.huishouden_id "huishoudenId", p.opsteller, p.team_id "teamId", p.geopend_op "geopendOp", p.gesloten_op "geslotenOp",
  p.evaluatie_op "evaluatieOp", lower(p.lopend) "lopendSinds"`

export const selectPlan = async (db: Db, mandaat: Mandaat, planId: string) =>
  (
    await rowsOf<PlanRij>(
      db,
      sql`select ${PLAN} from plan.plan p where p.gemeente = any (${mandaat.leest}::text[]) and p.id = ${planId}`,
    )
  )[0]

/** The open plan of a household, else the last one. */
export const selectPlanVan = async (db: Db, mandaat: Mandaat, huishoudenId: string) =>
  (
    await rowsOf<PlanRij>(
      db,
      sql`select ${PLAN} from plan.plan p where p.gemeente = any (${mandaat.leest}::text[]) and p.huishouden_id = ${huishoudenId}
        order by p.gesloten_op is null desc, p.geopend_op desc, p.id desc limit 1`,
    )
  )[0]

export const selectPlannenMetPersoon = (db: Db, mandaat: Mandaat, persoonId: string, op: Datum) =>
  rowsOf<PlanRij>(
    db,
    sql`select ${PLAN} from plan.plan p where p.gemeente = ${mandaat.gemeente} and p.gesloten_op is null
      and exists (select from plan.kringlid k where k.gemeente = p.gemeente and k.plan_id = p.id and k.persoon_id = ${persoonId} and k.geldig @> ${op}::date)
      order by p.geopend_op desc`,
  )

export const insertPlan = (
  db: Db,
  mandaat: Mandaat,
  p: { id: string; huishoudenId: string; opsteller: string; teamId: string | null; taak: string | null; op: Datum },
) =>
  sql`insert into plan.plan (gemeente, id, huishouden_id, opsteller, team_id, taak, geopend_op, door)
    values (${mandaat.gemeente}, ${p.id}, ${p.huishoudenId}, ${p.opsteller}, ${p.teamId}, ${p.taak}, ${p.op}, ${mandaat.actor.id})`.execute(
    db,
  )

export const startLooptijd = (db: Db, mandaat: Mandaat, planId: string, vanaf: Datum) =>
  sql`update plan.plan set lopend = daterange(${vanaf}::date, null) where gemeente = ${mandaat.gemeente} and id = ${planId} and lopend is null`.execute(
    db,
  )

export const updateEvaluatieOp = (db: Db, mandaat: Mandaat, planId: string, evaluatieOp: Datum | null) =>
  sql`update plan.plan set evaluatie_op = ${evaluatieOp} where gemeente = ${mandaat.gemeente} and id = ${planId}`.execute(
    db,
  )

export const endPlan = (db: Db, mandaat: Mandaat, planId: string, op: Datum, reden: string) =>
  sql`update plan.plan set gesloten_op = ${op}, sluitreden = ${reden}, evaluatie_op = null,
      lopend = case when lopend is null then null else daterange(lower(lopend), ${op}::date, '[]') end
    where gemeente = ${mandaat.gemeente} and id = ${planId}`.execute(db)

export type VersieRij = {
  id: string
  planId: string
  nr: number
  versie: number
  opsteller: string
  schrijvers: string[]
  begonnenOp: Datum
  evaluatieOp: Datum | null
  vastgesteldOp: Datum | null
  status: Versiestatus
  aanbiedingId: string | null
  aangebodenOp: Datum | null
  stappen: string[] | null
  gedaan: number
}

export const selectVersies = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<VersieRij>(
    db,
    sql`select v.id, v.plan_id "planId", v.nr, v.versie, v.opsteller, v.schrijvers, v.begonnen_op "begonnenOp", v.evaluatie_op "evaluatieOp",
        v.vastgesteld_op "vastgesteldOp", v.status, v.aanbieding_id "aanbiedingId", v.aangeboden_op "aangebodenOp", v.stappen, v.gedaan
      from plan.versiestand v where v.gemeente = any (${mandaat.leest}::text[]) and v.plan_id = ${planId} order by v.nr desc`,
  )

export const insertVersie = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; planId: string; nr: number; schrijver: string; op: Datum; evaluatieOp: Datum | null },
) =>
  sql`insert into plan.planversie (gemeente, id, plan_id, nr, opsteller, schrijvers, begonnen_op, evaluatie_op, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.planId}, ${v.nr}, ${v.schrijver}, array[${v.schrijver}]::uuid[], ${v.op}, ${v.evaluatieOp}, ${mandaat.actor.id})`.execute(
    db,
  )

/** Takes the next version number of the concept, if it still is what the writer saw; the writer joins the schrijvers. */
export const claimConcept = async (db: Db, mandaat: Mandaat, versieId: string, verwacht: number) =>
  (
    await rowsOf<{ versie: number }>(
      db,
      sql`update plan.planversie set versie = versie + 1,
          schrijvers = case when ${mandaat.actor.id}::uuid = any (schrijvers) then schrijvers else schrijvers || ${mandaat.actor.id}::uuid end
        where gemeente = ${mandaat.gemeente} and id = ${versieId} and versie = ${verwacht} and vastgesteld_op is null returning versie`,
    )
  )[0]?.versie

export const updateVersieEvaluatie = (db: Db, mandaat: Mandaat, versieId: string, evaluatieOp: Datum) =>
  sql`update plan.planversie set evaluatie_op = ${evaluatieOp} where gemeente = ${mandaat.gemeente} and id = ${versieId}`.execute(
    db,
  )

export const fixVersie = (db: Db, mandaat: Mandaat, versieId: string, op: Datum, hash: Buffer) =>
  sql`update plan.planversie set vastgesteld_op = ${op}, inhoudhash = ${hash} where gemeente = ${mandaat.gemeente} and id = ${versieId}`.execute(
    db,
  )

export const insertAanbieding = (
  db: Db,
  mandaat: Mandaat,
  a: { id: string; versieId: string; datum: Datum; stappen: readonly string[] },
) =>
  sql`insert into plan.aanbieding (gemeente, id, planversie_id, ronde, datum, stappen, door)
    select ${mandaat.gemeente}, ${a.id}, ${a.versieId}, coalesce(max(ronde), 0) + 1, ${a.datum}, ${a.stappen}::text[], ${mandaat.actor.id}
    from plan.aanbieding where gemeente = ${mandaat.gemeente} and planversie_id = ${a.versieId}`.execute(db)

export const insertBeoordeling = (
  db: Db,
  mandaat: Mandaat,
  b: { id: string; aanbiedingId: string; stap: number; akkoord: boolean; toelichting: Buffer | null; datum: Datum },
) =>
  sql`insert into plan.beoordeling (gemeente, id, aanbieding_id, stap, akkoord, toelichting, datum, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.aanbiedingId}, ${b.stap}, ${b.akkoord}, ${b.toelichting}, ${b.datum}, ${mandaat.actor.id})`.execute(
    db,
  )

export const selectLaatsteBeoordeling = async (db: Db, mandaat: Mandaat, aanbiedingId: string) =>
  (
    await rowsOf<{ id: string; akkoord: boolean; toelichting: Buffer | null; datum: Datum; door: string }>(
      db,
      sql`select id, akkoord, toelichting, datum, door from plan.beoordeling where gemeente = any (${mandaat.leest}::text[]) and aanbieding_id = ${aanbiedingId}
        order by stap desc limit 1`,
    )
  )[0]
