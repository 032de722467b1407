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
export type GebruikerRij = {
  id: string
  naam: string
  soort: string
  functies: string[]
  teams: string[]
  werkgever: string | null
}

export const getGemeentenaam = async (db: Db, mandaat: Mandaat): Promise<string> =>
  (
    await rowsOf<{ naam: string }>(db, sql`select naam from inrichting.gemeente where gemeente = ${mandaat.gemeente}`)
  )[0]?.naam ?? mandaat.gemeente

export const listTeams = (db: Db, mandaat: Mandaat) =>
  rowsOf<Team>(
    db,
    sql`select id, code, naam, soort, wetten, taken, gebieden from inrichting.team where gemeente = ${mandaat.gemeente} order by naam`,
  )

export const listGebieden = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Gebied>(
    db,
    sql`select id, code, naam, vorm from inrichting.gebied where gemeente = ${mandaat.gemeente} and geldig @> ${op}::date order by code`,
  )

export const listGebruikers = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<GebruikerRij>(
    db,
    sql`select g.id, g.naam, g.soort, g.werkgever, coalesce(array_agg(a.functie) filter (where a.functie is not null), '{}') functies,
          coalesce((select array_agg(distinct t.naam) from inrichting.aanstelling x join inrichting.team t on t.gemeente = x.gemeente and t.id = any(x.teams)
            where x.gemeente = g.gemeente and x.gebruiker_id = g.id and x.geldig @> ${op}::date), '{}') teams
        from inrichting.gebruiker g
        left join inrichting.aanstelling a on a.gemeente = g.gemeente and a.gebruiker_id = g.id and a.geldig @> ${op}::date
        where g.gemeente = ${mandaat.gemeente} group by g.gemeente, g.id order by g.naam`,
  )

export const endAanstelling = (db: Db, mandaat: Mandaat, gebruikerId: string, functie: string, laatsteDag: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update inrichting.aanstelling set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
        where gemeente = ${mandaat.gemeente} and gebruiker_id = ${gebruikerId} and functie = ${functie} and geldig @> (${laatsteDag}::date + 1)
          and lower(geldig) <= ${laatsteDag}::date
        returning id`,
  )

export const deleteAanstellingVanVandaag = (
  db: Db,
  mandaat: Mandaat,
  gebruikerId: string,
  functie: string,
  vandaag: Datum,
) =>
  rowsOf<{ id: string }>(
    db,
    sql`delete from inrichting.aanstelling where gemeente = ${mandaat.gemeente} and gebruiker_id = ${gebruikerId}
        and functie = ${functie} and lower(geldig) = ${vandaag}::date returning id`,
  )

export type Instelling = { soort: string; sleutel: string; waarde: unknown; bron: string; geverifieerd: boolean }

export const listInstellingen = (db: Db, mandaat: Mandaat, soort: string, op: Datum) =>
  rowsOf<Instelling>(
    db,
    sql`select soort, sleutel, waarde, bron, geverifieerd from inrichting.instelling
        where gemeente = ${mandaat.gemeente} and soort = ${soort} and geldig @> ${op}::date order by sleutel`,
  )
