import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { type Fractie, naamsleutel, zoekFractie } from '../rules/fractienaam.ts'

export const listFracties = async (db: Db, { gemeente }: Mandaat): Promise<string[]> =>
  (
    await rowsOf<{ naam: string }>(db, sql`select naam from raad.fractie where gemeente = ${gemeente} order by naam`)
  ).map(({ naam }) => naam)

export const listFractienamen = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<Fractie>(
    db,
    sql`select f.id, f.naam,
        coalesce((select json_agg(json_build_object('id', n.id, 'naam', n.naam, 'bron', n.bron) order by n.naam) from raad.fractienaam n
          where n.gemeente = f.gemeente and n.fractie_id = f.id and n.vervallen_op is null), '[]') namen
      from raad.fractie f where f.gemeente = ${gemeente} order by f.naam`,
  )

export async function insertFractie(db: Db, { gemeente }: Mandaat, naam: string): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.fractie (gemeente, naam) values (${gemeente}, ${naam}) returning id`,
  )
  return rows[0]!.id
}

export async function insertFractienaam(
  db: Db,
  { gemeente, actor }: Mandaat,
  { fractieId, naam, bron }: { fractieId: string; naam: string; bron: string },
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.fractienaam (gemeente, fractie_id, naam, sleutel, bron, door)
      values (${gemeente}, ${fractieId}, ${naam}, ${naamsleutel(naam)}, ${bron}, ${actor.id}) returning id`,
  )
  return rows[0]!.id
}

/** False when there is no such name that still holds. */
export const endFractienaam = async (db: Db, { gemeente }: Mandaat, id: string): Promise<boolean> =>
  (
    await rowsOf(
      db,
      sql`update raad.fractienaam set vervallen_op = clock_timestamp()
        where gemeente = ${gemeente} and id = ${id} and vervallen_op is null returning id`,
    )
  ).length > 0

/** Names of fracties to ids, by every name they are known by; a name that nobody knows is added as it is written. */
export async function ensureFracties(db: Db, mandaat: Mandaat, namen: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const bekend = await listFractienamen(db, mandaat)
  for (const naam of new Set(namen)) {
    const fractie = zoekFractie(bekend)(naam)
    if (fractie) ids.set(naam, fractie.id)
    else {
      const id = await insertFractie(db, mandaat, naam)
      bekend.push({ id, naam, namen: [] })
      ids.set(naam, id)
    }
  }
  return ids
}
