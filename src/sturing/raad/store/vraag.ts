import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Vraagrij = {
  id: string
  nummer: number
  fractie: string
  tekst: string
  thema: string
  bron: string
  gesteldOp: Datum | null
  voorstelId: string | null
  voorstel: string | null
  antwoord: string | null
  beantwoordOp: Datum | null
}

export const listVragen = (db: Db, { gemeente }: Mandaat, vraagId: string | null = null) =>
  rowsOf<Vraagrij>(
    db,
    sql`select q.id, q.nummer, f.naam fractie, q.tekst, q.thema, q.bron, q.gesteld_op "gesteldOp", v.id "voorstelId", v.titel voorstel,
        a.tekst antwoord, a.beantwoord_op "beantwoordOp"
      from raad.vraag q
      join raad.fractie f on f.gemeente = q.gemeente and f.id = q.fractie_id
      left join raad.voorstel v on v.gemeente = q.gemeente and v.id = q.voorstel_id
      left join raad.antwoord a on a.gemeente = q.gemeente and a.vraag_id = q.id
      where q.gemeente = ${gemeente} and (${vraagId}::uuid is null or q.id = ${vraagId}::uuid)
      order by (a.id is not null), coalesce(q.gesteld_op, v.datum) desc nulls last, q.nummer`,
  )

export type NieuweVraag = {
  voorstelId: string | null
  fractieId: string
  tekst: string
  thema: string
  bron: string
  gesteldOp: Datum
}

/** Numbered on within its proposal, or within the questions that have none. */
export async function insertVraag(
  db: Db,
  { gemeente }: Mandaat,
  v: NieuweVraag,
): Promise<{ id: string; nummer: number }> {
  const rows = await rowsOf<{ id: string; nummer: number }>(
    db,
    sql`insert into raad.vraag (gemeente, voorstel_id, fractie_id, nummer, tekst, thema, bron, gesteld_op)
      select ${gemeente}, ${v.voorstelId}::uuid, ${v.fractieId}::uuid, coalesce(max(nummer), 0) + 1, ${v.tekst}, ${v.thema}, ${v.bron}, ${v.gesteldOp}::date
      from raad.vraag where gemeente = ${gemeente} and voorstel_id is not distinct from ${v.voorstelId}::uuid
      returning id, nummer`,
  )
  return rows[0]!
}

export async function insertAntwoord(
  db: Db,
  { gemeente }: Mandaat,
  { vraagId, tekst, bron, beantwoordOp }: { vraagId: string; tekst: string; bron: string; beantwoordOp: string | null },
): Promise<void> {
  await sql`insert into raad.antwoord (gemeente, vraag_id, tekst, bron, beantwoord_op)
    values (${gemeente}, ${vraagId}, ${tekst}, ${bron}, ${beantwoordOp}::date)`.execute(db)
}

/** With the number it has elsewhere; without a proposal it is a written question. */
export async function insertGenummerdeVraag(
  db: Db,
  { gemeente }: Mandaat,
  v: {
    voorstelId: string | null
    nummer: number
    fractieId: string
    tekst: string
    thema: string
    bron: string
    gesteldOp: string | null
  },
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.vraag (gemeente, voorstel_id, fractie_id, nummer, tekst, thema, bron, gesteld_op)
      values (${gemeente}, ${v.voorstelId}, ${v.fractieId}, ${v.nummer}, ${v.tekst}, ${v.thema}, ${v.bron}, ${v.gesteldOp}::date) returning id`,
  )
  return rows[0]!.id
}
