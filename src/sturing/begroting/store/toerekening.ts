import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Toerekeningsregel } from '../rules/toerekening.ts'

/** With the id of the line beside its code: a booking is stored by id. */
export type Toerekeningsrij = Toerekeningsregel & { regelId: string }

const SELECT = sql`select t.id, t.volgorde, t.match, r.code regel, r.id "regelId",
  json_strip_nulls(json_build_object('begin', lower(t.geldig), 'eind', upper(t.geldig) - 1)) geldig
  from begroting.toerekeningsregel t join begroting.begrotingsregel r on r.gemeente = t.gemeente and r.id = t.regel_id`

export const listToerekening = (db: Db, mandaat: Mandaat, op?: Datum) =>
  rowsOf<Toerekeningsrij>(
    db,
    sql`${SELECT} where t.gemeente = ${mandaat.gemeente} and (${op ?? null}::date is null or t.geldig @> ${op ?? null}::date)
        order by lower(t.geldig) desc, t.volgorde`,
  )

/** The running set ends the day before the next one begins. */
export async function endToerekening(db: Db, mandaat: Mandaat, begin: Datum): Promise<void> {
  await sql`update begroting.toerekeningsregel set geldig = daterange(lower(geldig), ${begin}::date)
    where gemeente = ${mandaat.gemeente} and geldig @> ${begin}::date`.execute(db)
}

export async function insertToerekening(
  db: Db,
  mandaat: Mandaat,
  begin: Datum,
  regels: readonly { volgorde: number; match: Toerekeningsregel['match']; regelId: string }[],
): Promise<void> {
  await sql`insert into begroting.toerekeningsregel (gemeente, volgorde, match, regel_id, geldig, door)
    select ${mandaat.gemeente}, r.volgorde, r.match, r."regelId", daterange(${begin}::date, null), ${mandaat.actor.id}
    from jsonb_to_recordset(${JSON.stringify(regels)}::jsonb) as r(volgorde int, match jsonb, "regelId" uuid)`.execute(
    db,
  )
}

export type Bronkeuze = { taakveld: string; kostensoort: string; bron: 'keten' | 'grootboek'; begin: Datum }

export const listBronkeuzes = (db: Db, mandaat: Mandaat) =>
  rowsOf<Bronkeuze & { eind: Datum | null }>(
    db,
    sql`select taakveld, kostensoort, bron, lower(geldig) begin, upper(geldig) - 1 eind from begroting.bronkeuze where gemeente = ${mandaat.gemeente}`,
  )

/** What counted until then ends the day before; a choice from the same day on or later is not written over. */
export async function insertBronkeuze(db: Db, mandaat: Mandaat, keuze: Bronkeuze): Promise<void> {
  await sql`update begroting.bronkeuze set geldig = daterange(lower(geldig), ${keuze.begin}::date)
    where gemeente = ${mandaat.gemeente} and taakveld = ${keuze.taakveld} and kostensoort = ${keuze.kostensoort}
      and geldig @> ${keuze.begin}::date and lower(geldig) < ${keuze.begin}::date`.execute(db)
  await sql`insert into begroting.bronkeuze (gemeente, taakveld, kostensoort, bron, geldig)
    values (${mandaat.gemeente}, ${keuze.taakveld}, ${keuze.kostensoort}, ${keuze.bron}, daterange(${keuze.begin}::date, null))`.execute(
    db,
  )
}

export const findAfsluiting = async (db: Db, mandaat: Mandaat, maand: Datum): Promise<boolean> =>
  (
    await rowsOf(
      db,
      sql`select 1 from begroting.maandafsluiting where gemeente = ${mandaat.gemeente} and maand = ${maand}::date`,
    )
  ).length > 0

export async function insertAfsluiting(db: Db, mandaat: Mandaat, maand: Datum): Promise<void> {
  await sql`insert into begroting.maandafsluiting (gemeente, maand, door) values (${mandaat.gemeente}, ${maand}::date, ${mandaat.actor.id})`.execute(
    db,
  )
}
