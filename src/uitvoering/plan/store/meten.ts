import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { openVan, seal } from './zegel.ts'

export type MethodeRij = {
  id: string
  code: string
  soort: 'methode' | 'experiment'
  toelichting: string | null
  begin: Datum
  eind: Datum | null
}

export async function selectMethoden(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  plan: { gemeente: string; id: string },
): Promise<MethodeRij[]> {
  const rijen = await rowsOf<Omit<MethodeRij, 'toelichting'> & { toelichting: Buffer | null }>(
    db,
    sql`select id, code, soort, toelichting, lower(geldig) begin, upper(geldig) - 1 eind from plan.methode
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${plan.id} order by lower(geldig) desc, id desc`,
  )
  const open = openVan(keys, plan.gemeente, 'methode')
  return rijen.map((rij) => ({ ...rij, toelichting: open(rij.id, 'toelichting', rij.toelichting) }))
}

export const insertMethode = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  m: { id: string; planId: string; code: string; soort: string; toelichting: string | null; vanaf: Datum },
) =>
  sql`insert into plan.methode (gemeente, id, plan_id, code, soort, toelichting, geldig, door)
    values (${mandaat.gemeente}, ${m.id}, ${m.planId}, ${m.code}, ${m.soort}, ${seal(keys, mandaat, 'methode', m.id, 'toelichting', m.toelichting)},
      daterange(${m.vanaf}::date, null), ${mandaat.actor.id})`.execute(db)

export const endMethode = (db: Db, mandaat: Mandaat, planId: string, methodeId: string, laatsteDag: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update plan.methode set geldig = daterange(lower(geldig), greatest(${laatsteDag}::date, lower(geldig)), '[]')
      where gemeente = ${mandaat.gemeente} and plan_id = ${planId} and id = ${methodeId} and upper_inf(geldig) returning id`,
  )

export type WeigeringRij = {
  id: string
  planversieId: string
  persoonId: string
  namensId: string | null
  reden: string
  datum: Datum
  gesprek: { uitkomst: string; notitie: string | null; datum: Datum } | null
}

export async function selectWeigeringen(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  plan: { gemeente: string; id: string },
): Promise<WeigeringRij[]> {
  const rijen = await rowsOf<
    Omit<WeigeringRij, 'reden' | 'gesprek'> & {
      reden: Buffer
      gesprekId: string | null
      uitkomst: string | null
      notitie: Buffer | null
      besprokenOp: Datum | null
    }
  >(
    db,
    sql`select w.id, w.planversie_id "planversieId", w.persoon_id "persoonId", w.namens_id "namensId", w.reden, w.datum,
        g.id "gesprekId", g.uitkomst, g.notitie, g.datum "besprokenOp"
      from plan.tekenweigering w left join plan.weigeringgesprek g on g.gemeente = w.gemeente and g.weigering_id = w.id join plan.planversie v on v.gemeente = w.gemeente and v.id = w.planversie_id
      where w.gemeente = any (${mandaat.leest}::text[]) and v.plan_id = ${plan.id} order by w.datum, w.id`,
  )
  const open = openVan(keys, plan.gemeente, 'tekenweigering')
  const gesprek = openVan(keys, plan.gemeente, 'weigeringgesprek')
  return rijen.map(({ gesprekId, uitkomst, notitie, besprokenOp, ...rij }) => ({
    ...rij,
    reden: open(rij.id, 'reden', rij.reden) ?? '',
    gesprek: gesprekId
      ? { uitkomst: uitkomst!, notitie: gesprek(gesprekId, 'notitie', notitie), datum: besprokenOp! }
      : null,
  }))
}

export const insertWeigeringgesprek = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  g: { id: string; weigeringId: string; uitkomst: string; notitie: string | null; datum: Datum },
) =>
  sql`insert into plan.weigeringgesprek (gemeente, id, weigering_id, uitkomst, notitie, datum, door)
    values (${mandaat.gemeente}, ${g.id}, ${g.weigeringId}, ${g.uitkomst}, ${seal(keys, mandaat, 'weigeringgesprek', g.id, 'notitie', g.notitie)}, ${g.datum},
      ${mandaat.actor.id})`.execute(db)

export const insertWeigering = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  w: { id: string; planversieId: string; persoonId: string; namensId: string | null; reden: string; datum: Datum },
) =>
  sql`insert into plan.tekenweigering (gemeente, id, planversie_id, persoon_id, namens_id, reden, datum, door)
    values (${mandaat.gemeente}, ${w.id}, ${w.planversieId}, ${w.persoonId}, ${w.namensId}, ${seal(keys, mandaat, 'tekenweigering', w.id, 'reden', w.reden)},
      ${w.datum}, ${mandaat.actor.id})`.execute(db)
