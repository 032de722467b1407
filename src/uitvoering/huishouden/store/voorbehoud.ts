import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Voorbehoud } from '../rules/voorbehoud.ts'

export type VoorbehoudRij = Voorbehoud & { id: string; begin: Datum }

/** What runs today of these persons. */
export const selectVoorbehouden = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<VoorbehoudRij>(
    db,
    sql`select id, persoon_id "persoonId", groep, grond, begin from huishouden.voorbehoud
      where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[]) and ingetrokken_op is null order by begin, id`,
  )

export const insertVoorbehoud = (db: Db, mandaat: Mandaat, v: VoorbehoudRij & { reden: Buffer | null }) =>
  sql`insert into huishouden.voorbehoud (gemeente, id, persoon_id, groep, grond, reden, begin, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.persoonId}, ${v.groep}, ${v.grond}, ${v.reden}, ${v.begin}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endVoorbehoud = (db: Db, mandaat: Mandaat, ids: readonly string[], op: Datum) =>
  sql`update huishouden.voorbehoud set ingetrokken_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[])`.execute(
    db,
  )
