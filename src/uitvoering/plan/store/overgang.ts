import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { NieuweOvergang } from '../rules/overgang.ts'
import { openVan, seal } from './zegel.ts'

export type Punt = {
  id: string
  soort: 'eindigt' | 'moet-starten'
  code: string
  productId: string | null
  wet: Wet | null
  op: Datum
  uiterlijk: Datum
  stand: 'open' | 'geregeld' | 'niet-nodig'
  toelichting: string | null
  standOp: Datum | null
}
export type Overgang = {
  id: string
  kringlidId: string
  persoonId: string
  achttienOp: Datum
  uiterlijk: Datum
  geopendOp: Datum
  punten: Punt[]
}

export async function selectOvergangen(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  plan: { gemeente: string; id: string },
): Promise<Overgang[]> {
  const overgangen = await rowsOf<Omit<Overgang, 'punten'>>(
    db,
    sql`select id, kringlid_id "kringlidId", persoon_id "persoonId", achttien_op "achttienOp", uiterlijk, geopend_op "geopendOp" from plan.overgang
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${plan.id} order by achttien_op`,
  )
  const punten = await rowsOf<
    Omit<Punt, 'toelichting'> & { overgangId: string; standId: string | null; toelichting: Buffer | null }
  >(
    db,
    sql`select p.id, p.overgang_id "overgangId", p.soort, p.code, p.product_id "productId", p.wet, p.op, p.uiterlijk, coalesce(s.stand, 'open') stand,
        s.id "standId", s.toelichting, s.datum "standOp"
      from plan.overgangpunt p
      left join lateral (select id, stand, toelichting, datum from plan.overgangstand s where s.gemeente = p.gemeente and s.overgangpunt_id = p.id
        order by id desc limit 1) s on true
      where p.gemeente = any (${mandaat.leest}::text[]) and p.overgang_id = any (${overgangen.map((een) => een.id)}::uuid[])
      order by p.soort, p.uiterlijk, p.id`,
  )
  const open = openVan(keys, plan.gemeente, 'overgangstand')
  return overgangen.map((een) => ({
    ...een,
    punten: punten
      .filter((punt) => punt.overgangId === een.id)
      .map(({ overgangId: _, standId, toelichting, ...punt }) => ({
        ...punt,
        toelichting: standId ? open(standId, 'toelichting', toelichting) : null,
      })),
  }))
}

export async function insertOvergang(
  db: Db,
  mandaat: Mandaat,
  o: NieuweOvergang & { id: string; planId: string; kringlidId: string; persoonId: string; op: Datum },
): Promise<void> {
  await sql`insert into plan.overgang (gemeente, id, plan_id, kringlid_id, persoon_id, achttien_op, uiterlijk, geopend_op, door)
    values (${mandaat.gemeente}, ${o.id}, ${o.planId}, ${o.kringlidId}, ${o.persoonId}, ${o.achttienOp}, ${o.uiterlijk}, ${o.op}, ${mandaat.actor.id})`.execute(
    db,
  )
  for (const p of o.punten)
    await sql`insert into plan.overgangpunt (gemeente, id, overgang_id, soort, code, product_id, wet, op, uiterlijk)
      values (${mandaat.gemeente}, ${uuidv7()}, ${o.id}, ${p.soort}, ${p.code}, ${p.productId}, ${p.wet}, ${p.op}, ${p.uiterlijk})`.execute(
      db,
    )
}

export const insertOvergangstand = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  s: { id: string; puntId: string; stand: string; toelichting: string | null; datum: Datum },
) =>
  sql`insert into plan.overgangstand (gemeente, id, overgangpunt_id, stand, toelichting, datum, door)
    values (${mandaat.gemeente}, ${s.id}, ${s.puntId}, ${s.stand}, ${seal(keys, mandaat, 'overgangstand', s.id, 'toelichting', s.toelichting)}, ${s.datum},
      ${mandaat.actor.id})`.execute(db)

/** Running places in a circle of this person, of open plans that have no overgang for him yet. */
export const selectPlannenZonderOvergang = (db: Db, mandaat: Mandaat, persoonId: string, op: Datum) =>
  rowsOf<{ planId: string; kringlidId: string }>(
    db,
    sql`select k.plan_id "planId", k.id "kringlidId" from plan.kringlid k join plan.plan p on p.gemeente = k.gemeente and p.id = k.plan_id and p.gesloten_op is null
      where k.gemeente = ${mandaat.gemeente} and k.persoon_id = ${persoonId} and k.geldig @> ${op}::date
        and not exists (select from plan.overgang o where o.gemeente = k.gemeente and o.plan_id = k.plan_id and o.persoon_id = k.persoon_id)`,
  )
