import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Toezeggingrij = {
  id: string
  voorstelId: string | null
  voorstel: string | null
  tekst: string
  door: string
  toegezegdOp: Datum
  moment: string | null
  uiterlijk: Datum | null
  bron: string | null
  gestandOp: Datum | null
  vervallenOp: Datum | null
  stuk: string | null
}

export const listToezeggingen = (db: Db, mandaat: Mandaat, id?: string) =>
  rowsOf<Toezeggingrij>(
    db,
    sql`select t.id, t.voorstel_id "voorstelId", v.titel voorstel, t.tekst, t.toegezegd_door door, t.toegezegd_op "toegezegdOp", t.moment, t.uiterlijk, t.bron,
          case when a.soort = 'gestand' then a.datum end "gestandOp", case when a.soort = 'vervallen' then a.datum end "vervallenOp", a.stuk
        from raad.toezegging t
        left join raad.voorstel v on v.gemeente = t.gemeente and v.id = t.voorstel_id
        left join raad.toezeggingafdoening a on a.gemeente = t.gemeente and a.toezegging_id = t.id
        where t.gemeente = ${mandaat.gemeente} and (${id ?? null}::uuid is null or t.id = ${id ?? null}::uuid)
        order by a.datum nulls first, t.uiterlijk nulls last, t.toegezegd_op, t.id`,
  )

export type NieuweToezegging = Pick<
  Toezeggingrij,
  'voorstelId' | 'tekst' | 'door' | 'toegezegdOp' | 'moment' | 'uiterlijk' | 'bron'
>

export async function insertToezegging(db: Db, mandaat: Mandaat, nieuw: NieuweToezegging): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.toezegging (gemeente, voorstel_id, tekst, toegezegd_door, toegezegd_op, moment, uiterlijk, bron, door)
        values (${mandaat.gemeente}, ${nieuw.voorstelId}, ${nieuw.tekst}, ${nieuw.door}, ${nieuw.toegezegdOp}::date, ${nieuw.moment}, ${nieuw.uiterlijk}::date,
          ${nieuw.bron}, ${mandaat.actor.id}) returning id`,
  )
  return rows[0]!.id
}

export async function insertAfdoening(
  db: Db,
  mandaat: Mandaat,
  {
    toezeggingId,
    soort,
    datum,
    stuk,
  }: { toezeggingId: string; soort: 'gestand' | 'vervallen'; datum: Datum; stuk: string },
): Promise<void> {
  await sql`insert into raad.toezeggingafdoening (gemeente, toezegging_id, soort, datum, stuk, door)
    values (${mandaat.gemeente}, ${toezeggingId}, ${soort}, ${datum}::date, ${stuk}, ${mandaat.actor.id})`.execute(db)
}
