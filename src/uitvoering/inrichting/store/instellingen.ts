import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'

export type Instelling = { soort: string; sleutel: string; waarde: unknown; bron: string; geverifieerd: boolean }

export const listInstellingen = (db: Db, mandaat: Mandaat, soort: string, op: Datum) =>
  rowsOf<Instelling>(
    db,
    sql`select soort, sleutel, waarde, bron, geverifieerd from inrichting.instelling
        where gemeente = ${mandaat.gemeente} and soort = ${soort} and geldig @> ${op}::date and ingetrokken_op is null order by sleutel`,
  )

export type Instellingrij = Instelling & {
  id: string
  begin: Datum
  eind: Datum | null
  toelichting: string | null
  geregistreerdOp: Datum
  doorNaam: string | null
  ingetrokkenOp: Datum | null
}

const RIJ = sql`i.id, i.soort, i.sleutel, i.waarde, i.bron, i.geverifieerd, i.toelichting, lower(i.geldig) "begin", upper(i.geldig) - 1 eind,
  (i.geregistreerd_op at time zone 'Europe/Amsterdam')::date "geregistreerdOp", (i.ingetrokken_op at time zone 'Europe/Amsterdam')::date "ingetrokkenOp",
  (select g.naam from inrichting.gebruiker g where g.gemeente = i.gemeente and g.id = i.door) "doorNaam"`

/** Every row that was ever recorded, newest first; what the demo was made from is no setting. */
export const listInstellingrijen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Instellingrij>(
    db,
    sql`select ${RIJ} from inrichting.instelling i where i.gemeente = ${mandaat.gemeente} and i.soort <> 'demo'
        order by i.soort, i.sleutel, lower(i.geldig) desc, i.id desc`,
  )

export const lockInstellingen = (db: Db, mandaat: Mandaat, soort: string, sleutel: string) =>
  rowsOf<Instellingrij>(
    db,
    sql`select ${RIJ} from inrichting.instelling i where i.gemeente = ${mandaat.gemeente} and i.soort = ${soort} and i.sleutel = ${sleutel}
        and i.ingetrokken_op is null order by lower(i.geldig) for update of i`,
  )

export const findInstellingrij = async (db: Db, mandaat: Mandaat, id: string) =>
  (
    await rowsOf<Instellingrij>(
      db,
      sql`select ${RIJ} from inrichting.instelling i where i.gemeente = ${mandaat.gemeente} and i.id = ${id} and i.ingetrokken_op is null
          and i.soort <> 'demo' for update of i`,
    )
  )[0]

export const insertInstelling = (
  db: Db,
  mandaat: Mandaat,
  i: Instelling & { id: string; periode: Periode; toelichting: string | null },
) =>
  sql`insert into inrichting.instelling (gemeente, id, soort, sleutel, waarde, geldig, bron, geverifieerd, toelichting, door)
    values (${mandaat.gemeente}, ${i.id}, ${i.soort}, ${i.sleutel}, ${JSON.stringify(i.waarde)}::jsonb,
      daterange(${i.periode.begin}::date, ${i.periode.eind ?? null}::date, '[]'), ${i.bron}, ${i.geverifieerd}, ${i.toelichting}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endInstelling = (db: Db, mandaat: Mandaat, id: string, laatsteDag: Datum | null) =>
  sql`update inrichting.instelling set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const withdrawInstelling = (db: Db, mandaat: Mandaat, id: string) =>
  sql`update inrichting.instelling set ingetrokken_op = clock_timestamp(), ingetrokken_door = ${mandaat.actor.id}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)
