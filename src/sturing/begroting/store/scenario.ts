import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Basisregel, Ingreep } from '../rules/scenario.ts'

export type Scenariorij = { id: string; naam: string; ingrepen: Ingreep[] }

export const listScenarios = (db: Db, mandaat: Mandaat) =>
  rowsOf<Scenariorij>(
    db,
    sql`select id, naam, ingrepen from begroting.begrotingsscenario where gemeente = ${mandaat.gemeente} order by geregistreerd_op`,
  )

export async function insertScenario(
  db: Db,
  mandaat: Mandaat,
  { naam, ingrepen }: Omit<Scenariorij, 'id'>,
): Promise<string> {
  const rijen = await rowsOf<{ id: string }>(
    db,
    sql`insert into begroting.begrotingsscenario (gemeente, naam, ingrepen, door)
        values (${mandaat.gemeente}, ${naam}, ${JSON.stringify(ingrepen)}::jsonb, ${mandaat.actor.id}) returning id`,
  )
  return rijen[0]!.id
}

export const deleteScenario = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`delete from begroting.begrotingsscenario where gemeente = ${mandaat.gemeente} and id = ${id} returning id`,
  )

/** What was decided by a day for every line in every year asked, in one read. */
export const listBesloten = (db: Db, mandaat: Mandaat, jaren: readonly number[], op: Datum) =>
  rowsOf<Basisregel & { code: string }>(
    db,
    sql`select r.code, r.taakveld, j.jaar, coalesce(sum(m.bedrag) filter (where m.zijde = 'lasten'), 0)::bigint lasten,
          coalesce(sum(m.bedrag) filter (where m.zijde = 'baten'), 0)::bigint baten
        from begroting.begrotingsregel r cross join unnest(${jaren as number[]}::int[]) j(jaar)
        left join begroting.budgetmutatie m on m.gemeente = r.gemeente and m.regel_id = r.id and m.besluitdatum <= ${op}::date
          and (m.jaar = j.jaar or (m.duur = 'structureel' and m.jaar < j.jaar))
        where r.gemeente = ${mandaat.gemeente} and r.aard <> 'resultaat' group by r.code, r.taakveld, j.jaar`,
  )
