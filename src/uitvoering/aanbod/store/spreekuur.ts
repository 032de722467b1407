import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Spreekuur } from '../rules/spreekuur.ts'

const range = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`

const SPREEKUUR = sql`s.id, s.plek, s.adres, s.soort, s.gebied, s.disciplines, s.weekdag, to_char(s.van, 'HH24:MI') van, to_char(s.tot, 'HH24:MI') tot, s.ritme,
  json_build_object('begin', lower(s.geldig), 'eind', upper(s.geldig) - 1) periode,
  coalesce((select json_agg(json_build_object('id', b.id, 'gebruikerId', b.gebruiker_id, 'naam', g.naam, 'discipline', b.discipline,
      'periode', json_build_object('begin', lower(b.geldig), 'eind', upper(b.geldig) - 1)) order by b.discipline, g.naam)
    from aanbod.spreekuurbezetting b join inrichting.gebruiker g on g.gemeente = b.gemeente and g.id = b.gebruiker_id
    where b.gemeente = s.gemeente and b.spreekuur_id = s.id), '[]') bezetting`

/** Those that run on a day or still have to begin. */
export const listSpreekuren = (db: Db, mandaat: Mandaat, vanaf: Datum): Promise<Spreekuur[]> =>
  rowsOf<Spreekuur>(
    db,
    sql`select ${SPREEKUUR} from aanbod.spreekuur s where s.gemeente = ${mandaat.gemeente} and coalesce(upper(s.geldig) > ${vanaf}::date, true)
        order by s.weekdag, s.van, s.plek, s.id`,
  )

export async function lockSpreekuur(db: Db, mandaat: Mandaat, id: string): Promise<Spreekuur | undefined> {
  await sql`select id from aanbod.spreekuur where gemeente = ${mandaat.gemeente} and id = ${id} for update`.execute(db)
  return (
    await rowsOf<Spreekuur>(
      db,
      sql`select ${SPREEKUUR} from aanbod.spreekuur s where s.gemeente = ${mandaat.gemeente} and s.id = ${id}`,
    )
  )[0]
}

export type NieuwSpreekuur = Omit<Spreekuur, 'id' | 'bezetting'>

export const insertSpreekuur = async (db: Db, mandaat: Mandaat, nieuw: NieuwSpreekuur): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into aanbod.spreekuur (gemeente, plek, adres, soort, gebied, disciplines, weekdag, van, tot, ritme, geldig)
          values (${mandaat.gemeente}, ${nieuw.plek}, ${nieuw.adres}, ${nieuw.soort}, ${nieuw.gebied}, ${nieuw.disciplines}, ${nieuw.weekdag},
            ${nieuw.van}::time, ${nieuw.tot}::time, ${nieuw.ritme}, ${range(nieuw.periode)}) returning id`,
    )
  )[0]!.id

/** Ends the hour and who sits there on the same day. */
export async function endSpreekuur(db: Db, mandaat: Mandaat, id: string, eind: Datum) {
  const tot = sql`daterange(lower(geldig), ${eind}::date, '[]')`
  await sql`update aanbod.spreekuurbezetting set geldig = ${tot} where gemeente = ${mandaat.gemeente} and spreekuur_id = ${id}
    and lower(geldig) <= ${eind}::date and coalesce(upper(geldig) > ${eind}::date + 1, true)`.execute(db)
  await sql`update aanbod.spreekuur set geldig = ${tot} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)
}

export const insertBezetting = async (
  db: Db,
  mandaat: Mandaat,
  nieuw: { spreekuurId: string; gebruikerId: string; discipline: string; periode: Periode },
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into aanbod.spreekuurbezetting (gemeente, spreekuur_id, gebruiker_id, discipline, geldig)
          values (${mandaat.gemeente}, ${nieuw.spreekuurId}, ${nieuw.gebruikerId}, ${nieuw.discipline}, ${range(nieuw.periode)}) returning id`,
    )
  )[0]!.id

export const endBezetting = (db: Db, mandaat: Mandaat, id: string, eind: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update aanbod.spreekuurbezetting set geldig = daterange(lower(geldig), ${eind}::date, '[]')
        where gemeente = ${mandaat.gemeente} and id = ${id} and lower(geldig) <= ${eind}::date
          and coalesce(upper(geldig) > ${eind}::date + 1, true) returning id`,
  )
