import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export interface Berichtregel {
  id: string
  nr: number
  pad: string
  soort: string
  sleutel: string | null
  verwerktOp: Datum | null
  afgekeurdOp: Datum | null
  geparkeerdOp: Datum | null
  beletselen: string[]
  codes: string[]
}

export const listRegels = (db: Db, mandaat: Mandaat, berichtId: string): Promise<Berichtregel[]> =>
  rowsOf<Berichtregel>(
    db,
    sql`select id, nr, pad, soort, sleutel, verwerkt_op "verwerktOp", afgekeurd_op "afgekeurdOp", geparkeerd_op "geparkeerdOp", beletselen, codes
      from berichten.berichtregel where gemeente = ${mandaat.gemeente} and bericht_id = ${berichtId} order by nr`,
  )

export type NieuweRegel = Pick<Berichtregel, 'pad' | 'soort' | 'sleutel'>

/** All lines in one statement: a declaration can hold tens of thousands. */
export const insertRegels = (db: Db, mandaat: Mandaat, berichtId: string, regels: readonly NieuweRegel[]) =>
  sql`insert into berichten.berichtregel (gemeente, bericht_id, nr, pad, soort, sleutel)
    select ${mandaat.gemeente}, ${berichtId}, r.nr, r.pad, r.soort, r.sleutel
    from unnest(${regels.map((r) => r.pad)}::text[], ${regels.map((r) => r.soort)}::text[], ${regels.map((r) => r.sleutel)}::text[]) with ordinality
      as r(pad, soort, sleutel, nr)`.execute(db)

export interface Regeluitslag {
  pad: string
  stand: 'verwerkt' | 'afgekeurd' | 'geparkeerd'
  beletselen: readonly string[]
  codes: readonly string[]
}

export const settleRegels = (
  db: Db,
  mandaat: Mandaat,
  berichtId: string,
  op: Datum,
  uitslagen: readonly Regeluitslag[],
) =>
  sql`update berichten.berichtregel r set
      verwerkt_op = case when u.stand = 'verwerkt' then ${op}::date end,
      afgekeurd_op = case when u.stand = 'afgekeurd' then ${op}::date end,
      geparkeerd_op = case when u.stand = 'geparkeerd' then coalesce(r.geparkeerd_op, ${op}::date) else r.geparkeerd_op end,
      beletselen = array(select jsonb_array_elements_text(u.beletselen)), codes = array(select jsonb_array_elements_text(u.codes))
    from jsonb_to_recordset(${JSON.stringify(uitslagen)}::jsonb) as u(pad text, stand text, beletselen jsonb, codes jsonb)
    where r.gemeente = ${mandaat.gemeente} and r.bericht_id = ${berichtId} and r.pad = u.pad`.execute(db)

/** Messages that wait for something, oldest first; by key, or all. */
export const listGeparkeerd = async (db: Db, mandaat: Mandaat, sleutels?: readonly string[]): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`select distinct b.id, b.geregistreerd_op from berichten.berichtregel r
        join berichten.bericht b on b.gemeente = r.gemeente and b.id = r.bericht_id
        where r.gemeente = ${mandaat.gemeente} and r.geparkeerd_op is not null and r.verwerkt_op is null and r.afgekeurd_op is null
          and b.beantwoord_op is null and b.soort <> '323' and (${sleutels ?? null}::text[] is null or r.sleutel = any (${sleutels ?? null}::text[]))
        order by b.geregistreerd_op, b.id limit 500`,
    )
  ).map((rij) => rij.id)

export interface NieuwGeweigerd {
  reden: string
  wet?: string | undefined
  soort?: string | undefined
  afzender?: string | undefined
  identificatie?: string | undefined
  plaats?: string | undefined
  regel?: number | undefined
  ontvangenOp: Datum
  gemeldOp: Datum | null
  drager: string
}
export const insertGeweigerd = (db: Db, mandaat: Mandaat, g: NieuwGeweigerd) =>
  sql`insert into berichten.geweigerd (gemeente, reden, wet, soort, afzender, identificatie, plaats, regel, ontvangen_op, gemeld_op, drager, door)
    values (${mandaat.gemeente}, ${g.reden}, ${g.wet ?? null}, ${g.soort ?? null}, ${g.afzender ?? null}, ${g.identificatie ?? null}, ${g.plaats ?? null},
      ${g.regel ?? null}, ${g.ontvangenOp}::date, ${g.gemeldOp}::date, ${g.drager}, ${mandaat.actor.id})`.execute(db)

export const markBuitenomGemeld = async (db: Db, mandaat: Mandaat, id: string, op: Datum): Promise<boolean> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`update berichten.geweigerd set gemeld_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id} and gemeld_op is null returning id`,
    )
  ).length > 0
