import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Voorbehoud } from '../rules/voorbehoud.ts'
import { onderInstelling } from './gezag.ts'

export type VoorbehoudRij = Voorbehoud & { id: string; begin: Datum; reden: Buffer | null }

/** What runs today of these persons. */
export const selectVoorbehouden = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<VoorbehoudRij>(
    db,
    sql`select id, persoon_id "persoonId", groep, grond, voor_id "voorId", begin, reden from huishouden.voorbehoud
      where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[]) and ingetrokken_op is null order by begin, id`,
  )

/** Which of these hold for this reader: what is kept from him or from all, and from who has no gezag whatever is kept at all. */
export const selectVoorbehoudenVoor = (
  db: Db,
  mandaat: Mandaat,
  persoonIds: readonly string[],
  lezer: string,
  op: Datum,
) =>
  rowsOf<Pick<Voorbehoud, 'persoonId' | 'groep'>>(
    db,
    sql`select distinct v.persoon_id "persoonId", v.groep from huishouden.voorbehoud v
      where v.gemeente = any (${mandaat.leest}::text[]) and v.persoon_id = any (${persoonIds}::uuid[]) and v.ingetrokken_op is null
        and (v.voor_id is null or v.voor_id = ${lezer} or not exists (select from huishouden.gezag g
          where g.gemeente = v.gemeente and g.kind_id = v.persoon_id and g.drager_id = ${lezer} and g.geldig @> ${op}::date) or ${onderInstelling('v.gemeente', 'v.persoon_id', op)})`,
  )

export const insertVoorbehoud = (db: Db, mandaat: Mandaat, v: VoorbehoudRij) =>
  sql`insert into huishouden.voorbehoud (gemeente, id, persoon_id, groep, grond, voor_id, reden, begin, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.persoonId}, ${v.groep}, ${v.grond}, ${v.voorId}, ${v.reden}, ${v.begin}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endVoorbehoud = (db: Db, mandaat: Mandaat, ids: readonly string[], op: Datum) =>
  sql`update huishouden.voorbehoud set ingetrokken_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[])`.execute(
    db,
  )
