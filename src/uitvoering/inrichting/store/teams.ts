import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Team = {
  id: string
  code: string
  naam: string
  soort: string
  wetten: string[]
  taken: string[]
  gebieden: string[]
}
export type Gebied = { id: string; code: string; naam: string; vorm: unknown }

/** Teams that have not been closed. */
export const listTeams = (db: Db, mandaat: Mandaat) =>
  rowsOf<Team>(
    db,
    sql`select id, code, naam, soort, wetten, taken, gebieden from inrichting.team
        where gemeente = ${mandaat.gemeente} and upper_inf(geldig) order by naam`,
  )

export type Teamindeling = Team & {
  begin: Datum
  eind: Datum | null
  leden: { naam: string; functie: string; werkgever: string | null }[]
}

export const listTeamindeling = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Teamindeling>(
    db,
    sql`select t.id, t.code, t.naam, t.soort, t.wetten, t.taken, t.gebieden, lower(t.geldig) "begin", upper(t.geldig) - 1 eind,
          coalesce((select jsonb_agg(jsonb_build_object('naam', g.naam, 'functie', a.functie, 'werkgever', g.werkgever) order by g.naam)
            from inrichting.aanstelling a join inrichting.gebruiker g on g.gemeente = a.gemeente and g.id = a.gebruiker_id
            where a.gemeente = t.gemeente and t.id = any (a.teams) and a.geldig @> ${op}::date), '[]') leden
        from inrichting.team t where t.gemeente = ${mandaat.gemeente} order by upper_inf(t.geldig) desc, t.naam`,
  )

export type TeamInvoer = Omit<Team, 'id'> & { id: string; begin: Datum; eind: Datum | null }

export const upsertTeam = (db: Db, mandaat: Mandaat, t: TeamInvoer) =>
  rowsOf<{ id: string }>(
    db,
    sql`insert into inrichting.team (gemeente, id, code, naam, soort, wetten, taken, gebieden, geldig)
        values (${mandaat.gemeente}, ${t.id}, ${t.code}, ${t.naam}, ${t.soort}, ${t.wetten}, ${t.taken}, ${t.gebieden}, daterange(${t.begin}::date, ${t.eind}::date, '[]'))
        on conflict (gemeente, code) do update set naam = excluded.naam, soort = excluded.soort, wetten = excluded.wetten, taken = excluded.taken,
          gebieden = excluded.gebieden, geldig = excluded.geldig
        returning id`,
  )

export const listGebieden = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Gebied>(
    db,
    sql`select id, code, naam, vorm from inrichting.gebied where gemeente = ${mandaat.gemeente} and geldig @> ${op}::date order by code`,
  )

/** Of every municipality that this mandate reads. */
export const listNamenVanGemeenten = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ gemeente: string; naam: string }>(
    db,
    sql`select gemeente, naam from inrichting.gemeente where gemeente = any (${mandaat.leest}::text[]) order by gemeente`,
  )

export const getGemeentenaam = async (db: Db, mandaat: Mandaat): Promise<string> =>
  (await listNamenVanGemeenten(db, mandaat)).find((een) => een.gemeente === mandaat.gemeente)?.naam ?? mandaat.gemeente
