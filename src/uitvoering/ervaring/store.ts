import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Duiding } from './rules/verhaal.ts'

export type NieuwVerhaal = {
  id: string
  verteller: string
  tekst: Buffer
  thema: string
  aanbodId: string | null
  gebiedCode: string | null
  verteldOp: Datum
  sleutelHash: Buffer
}

export async function insertVerhaal(
  db: Db,
  mandaat: Mandaat,
  verhaal: NieuwVerhaal,
  duiding: readonly Duiding[],
  toestemming: readonly string[],
) {
  const { gemeente } = mandaat
  await sql`insert into ervaring.verhaal (gemeente, id, verteller, tekst, thema, aanbod_id, gebied_code, verteld_op, sleutel_hash)
    values (${gemeente}, ${verhaal.id}, ${verhaal.verteller}, ${verhaal.tekst}, ${verhaal.thema}, ${verhaal.aanbodId}, ${verhaal.gebiedCode}, ${verhaal.verteldOp}, ${verhaal.sleutelHash})`.execute(
    db,
  )
  await sql`insert into ervaring.duiding (gemeente, verhaal_id, signifier, positie)
    select ${gemeente}, ${verhaal.id}, s, p from unnest(${duiding.map((one) => one.signifier)}::text[], ${duiding.map((one) => one.positie)}::smallint[]) d(s, p)`.execute(
    db,
  )
  await sql`insert into ervaring.toestemming (gemeente, verhaal_id, gebruik, gegeven_op)
    select ${gemeente}, ${verhaal.id}, gebruik, ${verhaal.verteldOp}::date from unnest(${toestemming as string[]}::text[]) gebruik`.execute(
    db,
  )
}

export const withdrawVerhaal = (db: Db, mandaat: Mandaat, sleutelHash: Buffer, op: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update ervaring.verhaal set tekst = null, ingetrokken_op = ${op} where gemeente = ${mandaat.gemeente} and sleutel_hash = ${sleutelHash} and ingetrokken_op is null returning id`,
  )
