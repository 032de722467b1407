import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export const selectIngebrekestellingen = (db: Db, mandaat: Mandaat, hulpvraagIds: readonly string[]) =>
  rowsOf<{ hulpvraagId: string; ontvangenOp: Datum }>(
    db,
    sql`select hulpvraag_id "hulpvraagId", ontvangen_op "ontvangenOp" from dossier.ingebrekestelling
      where gemeente = any (${mandaat.leest}::text[]) and hulpvraag_id = any (${hulpvraagIds}::uuid[])`,
  )
