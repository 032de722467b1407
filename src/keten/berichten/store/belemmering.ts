import { type Db, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet32 } from '../rules/soorten.ts'

type Van = { clientId: string; aanbiederId: string; wet: Wet32 }

export const upsertBelemmering = (db: Db, mandaat: Mandaat, van: Van, op: Datum, beletselen: readonly Beletsel[]) =>
  sql`insert into berichten.belemmering (gemeente, client_id, aanbieder_id, wet, beletselen, sinds)
    values (${mandaat.gemeente}, ${van.clientId}, ${van.aanbiederId}, ${van.wet}, ${JSON.stringify(beletselen)}::jsonb, ${op}::date)
    on conflict (gemeente, client_id, aanbieder_id, wet) where opgelost_op is null do update set beletselen = excluded.beletselen`.execute(
    db,
  )

export const settleBelemmering = (db: Db, mandaat: Mandaat, van: Van, op: Datum) =>
  sql`update berichten.belemmering set opgelost_op = ${op}::date where gemeente = ${mandaat.gemeente} and client_id = ${van.clientId}
    and aanbieder_id = ${van.aanbiederId} and wet = ${van.wet} and opgelost_op is null`.execute(db)
