import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { BehandelingInvoer } from '../rules/invoer.ts'
import type { Motiestand } from '../rules/uitspraak.ts'

export type Agendapunt = {
  soort: 'voorstel' | 'motie'
  id: string
  titel: string
  stand: 'behandeld' | Motiestand
  behandelingId: string | null
  advies: string | null
}

export type Vergaderingrij = Pick<BehandelingInvoer, 'soort' | 'karakter' | 'openbaar' | 'zaal'> & {
  id: string
  datum: Datum
  begin: string
  eind: string | null
  onderwerp: string | null
  vervallen: string | null
  punten: Agendapunt[]
}

/** With what is treated: the proposals on its agenda, and in the raad the motions submitted or voted on that day. */
export const listVergaderingen = (db: Db, { gemeente }: Mandaat, van: Datum, tot: Datum, ookBesloten: boolean) =>
  rowsOf<Vergaderingrij>(
    db,
    sql`select g.id, g.soort, g.datum, to_char(g.begin, 'HH24:MI') begin, to_char(g.eind, 'HH24:MI') eind, g.karakter, g.openbaar, g.zaal, g.onderwerp,
        w.reden vervallen,
        coalesce((select json_agg(p) from (
          select 'voorstel' soort, v.id, v.titel, coalesce(r.uitkomst, 'behandeld') stand, b.id "behandelingId", coalesce(a.tekst, b.advies ->> 'tekst') advies
          from raad.behandeling b join raad.voorstel v on v.gemeente = b.gemeente and v.id = b.voorstel_id
          left join raad.behandelingadvies a on a.gemeente = b.gemeente and a.behandeling_id = b.id
          left join raad.raadsbesluit r on r.gemeente = b.gemeente and r.behandeling_id = b.id
          where b.gemeente = g.gemeente and b.vergadering_id = g.id
          union all
          select 'motie', m.id, m.titel, s.stand, null, null
          from raad.motie m join raad.motiestand s on s.gemeente = m.gemeente and s.id = m.id
          where g.soort = 'raad' and m.gemeente = g.gemeente and (m.datum = g.datum or s.besloten_op = g.datum)) p), '[]') punten
      from raad.vergadering g
      left join raad.vergaderingvervallen w on w.gemeente = g.gemeente and w.vergadering_id = g.id
      where g.gemeente = ${gemeente} and g.datum between ${van}::date and ${tot}::date and (g.openbaar or ${ookBesloten})
      order by g.datum, g.begin, g.id`,
  )

export const listMaanden = async (db: Db, { gemeente }: Mandaat): Promise<string[]> =>
  (
    await rowsOf<{ maand: string }>(
      db,
      sql`select distinct to_char(datum, 'YYYY-MM') maand from raad.vergadering where gemeente = ${gemeente} order by maand`,
    )
  ).map(({ maand }) => maand)

export type Vergaderstand = {
  soort: string
  datum: Datum
  vervallen: boolean
  besluiten: number
  voorstellen: string[]
}

export const findVergadering = async (db: Db, { gemeente }: Mandaat, id: string): Promise<Vergaderstand | undefined> =>
  (
    await rowsOf<Vergaderstand>(
      db,
      sql`select g.soort, g.datum,
          exists (select from raad.vergaderingvervallen w where w.gemeente = g.gemeente and w.vergadering_id = g.id) vervallen,
          (select count(*)::int from raad.behandeling b join raad.raadsbesluit r on r.gemeente = b.gemeente and r.behandeling_id = b.id
            where b.gemeente = g.gemeente and b.vergadering_id = g.id) besluiten,
          array(select b.voorstel_id from raad.behandeling b where b.gemeente = g.gemeente and b.vergadering_id = g.id) voorstellen
        from raad.vergadering g where g.gemeente = ${gemeente} and g.id = ${id}`,
    )
  )[0]

export type NieuweVergadering = Pick<BehandelingInvoer, 'soort' | 'karakter' | 'openbaar' | 'zaal'> & {
  datum: Datum
  begin: string
  eind: string | null
  onderwerp: string | null
  bron: string
}

export async function insertVergadering(db: Db, { gemeente }: Mandaat, v: NieuweVergadering): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.vergadering (gemeente, soort, datum, begin, eind, karakter, openbaar, zaal, onderwerp, bron)
      values (${gemeente}, ${v.soort}, ${v.datum}::date, ${v.begin}::time, ${v.eind}::time, ${v.karakter}, ${v.openbaar}, ${v.zaal}, ${v.onderwerp}, ${v.bron})
      returning id`,
  )
  return rows[0]!.id
}

export async function insertVergaderingvervallen(
  db: Db,
  { gemeente, actor }: Mandaat,
  vergaderingId: string,
  reden: string,
): Promise<void> {
  await sql`insert into raad.vergaderingvervallen (gemeente, vergadering_id, reden, door)
    values (${gemeente}, ${vergaderingId}, ${reden}, ${actor.id})`.execute(db)
}

export async function insertAgendering(
  db: Db,
  { gemeente }: Mandaat,
  vergaderingId: string,
  voorstelId: string,
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.behandeling (gemeente, voorstel_id, vergadering_id) values (${gemeente}, ${voorstelId}, ${vergaderingId}) returning id`,
  )
  return rows[0]!.id
}

export type Behandelingstand = { soort: string; datum: Datum; advies: string | null }

export const findBehandeling = async (
  db: Db,
  { gemeente }: Mandaat,
  id: string,
): Promise<Behandelingstand | undefined> =>
  (
    await rowsOf<Behandelingstand>(
      db,
      sql`select g.soort, g.datum, coalesce(a.tekst, b.advies ->> 'tekst') advies from raad.behandeling b
        join raad.vergadering g on g.gemeente = b.gemeente and g.id = b.vergadering_id
        left join raad.behandelingadvies a on a.gemeente = b.gemeente and a.behandeling_id = b.id
        where b.gemeente = ${gemeente} and b.id = ${id}`,
    )
  )[0]

export async function insertAdvies(
  db: Db,
  { gemeente, actor }: Mandaat,
  behandelingId: string,
  tekst: string,
): Promise<void> {
  await sql`insert into raad.behandelingadvies (gemeente, behandeling_id, tekst, door)
    values (${gemeente}, ${behandelingId}, ${tekst}, ${actor.id})`.execute(db)
}
