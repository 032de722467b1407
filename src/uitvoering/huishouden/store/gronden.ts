import { type Db, keptRowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Hoedanigheid } from '../rules/toegang.ts'
import { onderInstelling } from './gezag.ts'
import { bereik } from './huishoudens.ts'

export type GrondRij = {
  persoonId: string
  hoedanigheid: Hoedanigheid
  wetten: string[]
  taak: string | null
  volgtUit: string
}

const KOLOMMEN = sql`t.hoedanigheid, t.wetten, t.taak, t.volgt_uit`

/** A running ground of this actor: his own, of his teams, of his organisation, or of a task of his mandate. */
const vanHem = ({ actor, teams, agb, persoonId, leest, gemeente, taken }: Mandaat, op: Datum) =>
  sql`t.gemeente = any (${leest}::text[]) and t.geldig @> ${op}::date
    and (t.medewerker_id = ${actor.id} or t.team_id = any (${teams}::uuid[]) or t.agb = ${agb} or t.wie_persoon_id = ${persoonId}
      or (t.hoedanigheid = 'taak' and t.taak = any (${taken}::text[])))
    and (t.gemeente = ${gemeente} or t.taak = any (${taken}::text[]))
    ${persoonId === null ? sql`` : sql`and not (t.hoedanigheid = 'gezag' and ${onderInstelling('t.gemeente', 't.persoon_id', op)})`}`

/**
 * Running grounds of this actor, one row per person they reach: a ground on a household reaches who lives in it on that
 * day, and no one any more after his bewoning ended (model X4).
 */
export const grondenVan = (mandaat: Mandaat, op: Datum) =>
  sql`(
    select t.gemeente, coalesce(t.persoon_id, b.persoon_id) persoon_id, ${KOLOMMEN}
    from huishouden.toegangsgrond t
    left join huishouden.bewoning b on t.huishouden_id is not null and b.gemeente = t.gemeente and b.huishouden_id = t.huishouden_id and b.geldig @> ${op}::date
    where ${vanHem(mandaat, op)})`

/** The same of these persons alone, found from them: a team has grounds on half a town. */
export const grondenOver = (mandaat: Mandaat, personen: ReturnType<typeof sql>, op: Datum) =>
  sql`(
    select t.gemeente, t.persoon_id, ${KOLOMMEN} from huishouden.toegangsgrond t
    where t.persoon_id = any (${personen}::uuid[]) and ${vanHem(mandaat, op)}
    union all
    select t.gemeente, b.persoon_id, ${KOLOMMEN} from huishouden.bewoning b
    join huishouden.toegangsgrond t on t.gemeente = b.gemeente and t.huishouden_id = b.huishouden_id
    where b.gemeente = any (${mandaat.leest}::text[]) and b.persoon_id = any (${personen}::uuid[]) and b.geldig @> ${op}::date
      and ${vanHem(mandaat, op)})`

export const selectGronden = (db: Db, mandaat: Mandaat, persoonIds: readonly string[], op: Datum) =>
  keptRowsOf<GrondRij>(
    db,
    sql`select distinct g.persoon_id "persoonId", g.hoedanigheid, g.wetten, g.taak, g.volgt_uit "volgtUit"
      from ${grondenOver(mandaat, sql`${persoonIds}`, op)} g`,
  )

/** Who lives there that day, each with his grounds; without one his `hoedanigheid` is null. */
export const selectGrondenInHuis = (db: Db, mandaat: Mandaat, huishoudenId: string, op: Datum) =>
  keptRowsOf<
    { persoonId: string } & (Pick<GrondRij, 'hoedanigheid' | 'wetten'> | { hoedanigheid: null; wetten: null })
  >(
    db,
    sql`with bewoners as materialized (
        select distinct b.persoon_id from huishouden.bewoning b
        where b.gemeente = any (${mandaat.leest}::text[]) and b.huishouden_id = ${huishoudenId} and b.geldig @> ${op}::date)
      select distinct w.persoon_id "persoonId", g.hoedanigheid, g.wetten, g.taak, g.volgt_uit
      from bewoners w left join ${grondenOver(mandaat, sql`(select array_agg(persoon_id) from bewoners)`, op)} g on g.persoon_id = w.persoon_id`,
  )

export type NieuweGrond = {
  id: string
  wie: { medewerkerId: string } | { teamId: string } | { agb: string } | { persoonId: string }
  persoonId?: string | undefined
  huishoudenId?: string | undefined
  hoedanigheid: Hoedanigheid
  wetten: readonly string[]
  taak?: string | null | undefined
  periode: Periode
  volgtUit: string
}

export function insertGrond(db: Db, mandaat: Mandaat, g: NieuweGrond) {
  const wie: Partial<Record<'medewerkerId' | 'teamId' | 'agb' | 'persoonId', string>> = g.wie
  return sql`insert into huishouden.toegangsgrond (gemeente, id, medewerker_id, team_id, agb, wie_persoon_id, persoon_id, huishouden_id, hoedanigheid,
      wetten, taak, geldig, volgt_uit, door)
    values (${mandaat.gemeente}, ${g.id}, ${wie.medewerkerId ?? null}, ${wie.teamId ?? null}, ${wie.agb ?? null}, ${wie.persoonId ?? null},
      ${g.persoonId ?? null}, ${g.huishoudenId ?? null}, ${g.hoedanigheid}, ${g.wetten}, ${g.taak ?? null}, ${bereik(g.periode)}, ${g.volgtUit},
      ${mandaat.actor.id})`.execute(db)
}

/** Ends the running grounds that follow from a row; one that began later than that day never gave any right. */
export const endGronden = (db: Db, mandaat: Mandaat, volgtUit: string, laatsteDag: Datum) =>
  sql`update huishouden.toegangsgrond set geldig = daterange(least(lower(geldig), ${laatsteDag}::date), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and volgt_uit = ${volgtUit} and (upper_inf(geldig) or upper(geldig) > ${laatsteDag}::date + 1)`.execute(
    db,
  )
