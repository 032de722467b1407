import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'

export type Mandaatbesluit = {
  id: string
  functie: string
  powers: string[]
  wetten: string[]
  taken: string[]
  gemeenten: string[]
  limiet: number | null
  begin: Datum
  eind: Datum | null
  bron: string
  ingetrokkenOp: Datum | null
}

const KOLOMMEN = sql`id, functie, powers, wetten, taken, gemeenten, limiet, lower(geldig) "begin", upper(geldig) - 1 eind, bron,
  (ingetrokken_op at time zone 'Europe/Amsterdam')::date "ingetrokkenOp"`

export const listMandaatbesluiten = (db: Db, mandaat: Mandaat) =>
  rowsOf<Mandaatbesluit>(
    db,
    sql`select ${KOLOMMEN} from inrichting.mandaatbesluit where gemeente = ${mandaat.gemeente} order by functie, lower(geldig) desc, id desc`,
  )

/** Of one function, not withdrawn: locked, because two people can decide at once. */
export const lockMandaatbesluiten = (db: Db, mandaat: Mandaat, functie: string) =>
  rowsOf<Mandaatbesluit>(
    db,
    sql`select ${KOLOMMEN} from inrichting.mandaatbesluit where gemeente = ${mandaat.gemeente} and functie = ${functie} and ingetrokken_op is null for update`,
  )

export const findMandaatbesluit = async (db: Db, mandaat: Mandaat, id: string) =>
  (
    await rowsOf<Mandaatbesluit>(
      db,
      sql`select ${KOLOMMEN} from inrichting.mandaatbesluit where gemeente = ${mandaat.gemeente} and id = ${id} for update`,
    )
  )[0]

export const insertMandaatbesluit = (
  db: Db,
  mandaat: Mandaat,
  m: Omit<Mandaatbesluit, 'ingetrokkenOp' | 'begin' | 'eind'> & { periode: Periode },
) =>
  sql`insert into inrichting.mandaatbesluit (gemeente, id, functie, powers, wetten, taken, gemeenten, limiet, geldig, bron, door)
    values (${mandaat.gemeente}, ${m.id}, ${m.functie}, ${m.powers}, ${m.wetten}, ${m.taken}, ${m.gemeenten}, ${m.limiet},
      daterange(${m.periode.begin}::date, ${m.periode.eind ?? null}::date, '[]'), ${m.bron}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endMandaatbesluit = (db: Db, mandaat: Mandaat, id: string, laatsteDag: Datum) =>
  sql`update inrichting.mandaatbesluit set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const withdrawMandaatbesluit = (db: Db, mandaat: Mandaat, id: string) =>
  sql`update inrichting.mandaatbesluit set ingetrokken_op = clock_timestamp(), ingetrokken_door = ${mandaat.actor.id}
    where gemeente = ${mandaat.gemeente} and id = ${id} and ingetrokken_op is null`.execute(db)

export type Samenwerking = {
  id: string
  convenant: string
  taak: string
  centrumgemeente: string
  deelnemers: string[]
  vorm: 'mandaat' | 'delegatie' | 'gr'
  afzenderBerichten: 'centrum' | 'woon'
  /** Thousandths of the costs, by municipality; empty: not agreed here. */
  verdeelsleutel: Record<string, number>
  begin: Datum
  eind: Datum | null
  bron: string | null
}

const SAMENWERKING = sql`id, convenant, taak, centrumgemeente, deelnemers, vorm, afzender_berichten "afzenderBerichten", verdeelsleutel,
  lower(geldig) "begin", upper(geldig) - 1 eind, bron`

/** Regional arrangements: all of them, or those that run on a day. */
export const listSamenwerkingen = (db: Db, mandaat: Mandaat, op: Datum | null = null) =>
  rowsOf<Samenwerking>(
    db,
    sql`select ${SAMENWERKING} from inrichting.samenwerking where gemeente = ${mandaat.gemeente}
        and (${op}::date is null or geldig @> ${op}::date) order by convenant, taak, lower(geldig) desc`,
  )

export const lockSamenwerkingen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Samenwerking>(
    db,
    sql`select ${SAMENWERKING} from inrichting.samenwerking where gemeente = ${mandaat.gemeente} for update`,
  )

export const insertSamenwerking = (db: Db, mandaat: Mandaat, s: Samenwerking) =>
  sql`insert into inrichting.samenwerking (gemeente, id, convenant, taak, centrumgemeente, deelnemers, vorm, afzender_berichten, verdeelsleutel, geldig, bron, door)
    values (${mandaat.gemeente}, ${s.id}, ${s.convenant}, ${s.taak}, ${s.centrumgemeente}, ${s.deelnemers}, ${s.vorm}, ${s.afzenderBerichten},
      ${JSON.stringify(s.verdeelsleutel)}::jsonb, daterange(${s.begin}::date, ${s.eind}::date, '[]'), ${s.bron}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endSamenwerking = (db: Db, mandaat: Mandaat, id: string, laatsteDag: Datum) =>
  sql`update inrichting.samenwerking set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)
