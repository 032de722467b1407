import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type GebruikerRij = {
  id: string
  naam: string
  soort: string
  functies: string[]
  teams: string[]
  werkgever: string | null
}

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

export type Loopbaanrij = {
  gebruikerId: string
  soort: 'functie' | 'expertise'
  wat: string
  teams: string[]
  begin: Datum
  eind: Datum | null
}

/** Functions, teams and expertises of everyone, past ones too: newest first. */
export const selectLoopbanen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Loopbaanrij>(
    db,
    sql`select a.gebruiker_id "gebruikerId", 'functie' soort, a.functie wat,
          coalesce((select array_agg(t.naam order by t.naam) from inrichting.team t where t.gemeente = a.gemeente and t.id = any (a.teams)), '{}') teams,
          lower(a.geldig) "begin", upper(a.geldig) - 1 eind
        from inrichting.aanstelling a where a.gemeente = ${mandaat.gemeente}
        union all
        select e.gebruiker_id, 'expertise', e.expertise, '{}', lower(e.geldig), upper(e.geldig) - 1
        from inrichting.expertise e where e.gemeente = ${mandaat.gemeente}
        order by 5 desc, 3`,
  )

export const findGebruiker = async (db: Db, mandaat: Mandaat, id: string) =>
  (
    await rowsOf<{ id: string; naam: string; soort: string }>(
      db,
      sql`select id, naam, soort from inrichting.gebruiker where gemeente = ${mandaat.gemeente} and id = ${id}`,
    )
  )[0]

export const findGebruikerBySub = async (db: Db, mandaat: Mandaat, sub: string) =>
  (
    await rowsOf<{ id: string; soort: string }>(
      db,
      sql`select id, soort from inrichting.gebruiker where gemeente = ${mandaat.gemeente} and sub = ${sub}`,
    )
  )[0]

export const insertGebruiker = (
  db: Db,
  mandaat: Mandaat,
  een: { id: string; sub: string; soort: 'medewerker' | 'partner'; naam: string; werkgever: string | null },
) =>
  sql`insert into inrichting.gebruiker (gemeente, id, sub, soort, naam, werkgever)
    values (${mandaat.gemeente}, ${een.id}, ${een.sub}, ${een.soort}, ${een.naam}, ${een.werkgever})`.execute(db)

export type Aanstelling = { id: string; functie: string; begin: Datum; eind: Datum | null }

export const selectAanstellingen = (db: Db, mandaat: Mandaat, gebruikerId: string) =>
  rowsOf<Aanstelling>(
    db,
    sql`select id, functie, lower(geldig) "begin", upper(geldig) - 1 eind from inrichting.aanstelling
        where gemeente = ${mandaat.gemeente} and gebruiker_id = ${gebruikerId} for update`,
  )

export const insertAanstelling = (
  db: Db,
  mandaat: Mandaat,
  een: { id: string; gebruikerId: string; functie: string; teams: readonly string[]; begin: Datum; eind: Datum | null },
) =>
  sql`insert into inrichting.aanstelling (gemeente, id, gebruiker_id, functie, teams, geldig)
    values (${mandaat.gemeente}, ${een.id}, ${een.gebruikerId}, ${een.functie}, ${een.teams}::uuid[],
      daterange(${een.begin}::date, ${een.eind}::date, '[]'))`.execute(db)

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

/** The expertises of a worker from a day on: what is no longer among them ends the day before, what is new begins. */
export async function replaceExpertises(
  db: Db,
  mandaat: Mandaat,
  gebruikerId: string,
  expertises: readonly string[],
  vanaf: Datum,
): Promise<void> {
  await sql`update inrichting.expertise set geldig = daterange(lower(geldig), ${vanaf}::date)
    where gemeente = ${mandaat.gemeente} and gebruiker_id = ${gebruikerId} and geldig @> ${vanaf}::date and lower(geldig) < ${vanaf}::date
      and expertise <> all (${expertises}::text[])`.execute(db)
  await sql`insert into inrichting.expertise (gemeente, gebruiker_id, expertise, geldig, door)
    select ${mandaat.gemeente}, ${gebruikerId}, e, daterange(${vanaf}::date, null), ${mandaat.actor.id}
    from unnest(${expertises}::text[]) e
    where not exists (select from inrichting.expertise x where x.gemeente = ${mandaat.gemeente} and x.gebruiker_id = ${gebruikerId}
      and x.expertise = e and upper_inf(x.geldig))`.execute(db)
}

/** Workers whose mandate holds a power for a law on a day, by name. */
export const listMedewerkersMet = (db: Db, mandaat: Mandaat, power: string, wet: string, op: Datum) =>
  rowsOf<{ id: string; naam: string }>(
    db,
    sql`select g.id, g.naam from inrichting.gebruiker g where g.gemeente = ${mandaat.gemeente} and g.soort = 'medewerker' and exists (
          select from inrichting.aanstelling a join inrichting.mandaatbesluit m on m.gemeente = a.gemeente and m.functie = a.functie
            and m.geldig @> ${op}::date and m.ingetrokken_op is null
          where a.gemeente = g.gemeente and a.gebruiker_id = g.id and a.geldig @> ${op}::date and ${power} = any (m.powers) and ${wet} = any (m.wetten))
        order by g.naam, g.id`,
  )
