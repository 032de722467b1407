import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

/** The new ceiling, with the decision that changed it kept. */
export async function updatePlafond(
  db: Db,
  mandaat: Mandaat,
  {
    regelingId,
    was,
    plafond,
    rechtsgrond,
    op,
  }: { regelingId: string; was: number; plafond: number; rechtsgrond: string; op: Datum },
) {
  await sql`insert into contract.plafondbesluit (gemeente, regeling_id, besluit_op, was, plafond, rechtsgrond, door)
    values (${mandaat.gemeente}, ${regelingId}, ${op}::date, ${was}, ${plafond}, ${rechtsgrond}, ${mandaat.actor.id})`.execute(
    db,
  )
  await sql`update contract.subsidieregeling set plafond = ${plafond} where gemeente = ${mandaat.gemeente} and id = ${regelingId}`.execute(
    db,
  )
}

export const updateVerantwoording = (db: Db, mandaat: Mandaat, subsidieId: string, op: Datum, tekst: string) =>
  sql`update contract.subsidie set verantwoord_op = ${op}::date, verantwoording = ${tekst}
      where gemeente = ${mandaat.gemeente} and id = ${subsidieId}`.execute(db)

export const updateVaststelling = (db: Db, mandaat: Mandaat, subsidieId: string, op: Datum, bedrag: number) =>
  sql`update contract.subsidie set vastgesteld_op = ${op}::date, vastgesteld = ${bedrag}
      where gemeente = ${mandaat.gemeente} and id = ${subsidieId}`.execute(db)

export const insertTerugvordering = async (
  db: Db,
  mandaat: Mandaat,
  nieuw: { subsidieId: string; datum: Datum; bedrag: number; reden: string },
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.terugvordering (gemeente, subsidie_id, datum, bedrag, reden, door)
          values (${mandaat.gemeente}, ${nieuw.subsidieId}, ${nieuw.datum}::date, ${nieuw.bedrag}, ${nieuw.reden}, ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export type Geldstroom = { id: string; soort: 'voorschot' | 'terugvordering'; datum: Datum; bedrag: number }

export const listGeldstromen = (db: Db, mandaat: Mandaat, subsidieId: string): Promise<Geldstroom[]> =>
  rowsOf<Geldstroom>(
    db,
    sql`select id, 'voorschot' soort, datum, bedrag from contract.voorschot where gemeente = ${mandaat.gemeente} and subsidie_id = ${subsidieId}
        union all
        select id, 'terugvordering', datum, -bedrag from contract.terugvordering where gemeente = ${mandaat.gemeente} and subsidie_id = ${subsidieId}
        order by datum desc, id`,
  )
