import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { NIET_TOEGEREKEND } from '../rules/toerekening.ts'
import type { Regelstand } from '../rules/wijzigingtoets.ts'

export type Begrotingsregel = {
  id: string
  code: string
  naam: string
  aard: Regelstand['aard']
  taakveld: string | null
  product: string | null
  programma: string | null
  cluster: string | null
  kostensoort: string | null
  geslotenOp: Datum | null
}

export const listRegels = (db: Db, mandaat: Mandaat) =>
  rowsOf<Begrotingsregel>(
    db,
    sql`select id, code, naam, aard, taakveld, product, programma, cluster, kostensoort, gesloten_op "geslotenOp"
        from begroting.begrotingsregel where gemeente = ${mandaat.gemeente} order by code`,
  )

export async function insertRegel(
  db: Db,
  mandaat: Mandaat,
  regel: Omit<Begrotingsregel, 'id' | 'geslotenOp'>,
): Promise<string> {
  const { code, naam, aard, taakveld, product, programma, cluster, kostensoort } = regel
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into begroting.begrotingsregel (gemeente, code, naam, aard, taakveld, product, programma, cluster, kostensoort)
        values (${mandaat.gemeente}, ${code}, ${naam}, ${aard}, ${taakveld}, ${product}, ${programma}, ${cluster}, ${kostensoort}) returning id`,
  )
  return rows[0]!.id
}

export const closeRegel = (db: Db, mandaat: Mandaat, regelId: string, op: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update begroting.begrotingsregel set gesloten_op = ${op}::date
        where gemeente = ${mandaat.gemeente} and id = ${regelId} and gesloten_op is null returning id`,
  )

/** The visible line for what no rule takes; there from the first euro that needs it. */
export async function ensureNietToegerekend(db: Db, mandaat: Mandaat): Promise<string> {
  await sql`insert into begroting.begrotingsregel (gemeente, code, naam, aard)
    select ${mandaat.gemeente}, ${NIET_TOEGEREKEND}, 'Niet toegerekend', 'lasten'
    where not exists (select from begroting.begrotingsregel where gemeente = ${mandaat.gemeente} and code = ${NIET_TOEGEREKEND})
    on conflict do nothing`.execute(db)
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select id from begroting.begrotingsregel where gemeente = ${mandaat.gemeente} and code = ${NIET_TOEGEREKEND}`,
  )
  return rows[0]!.id
}
