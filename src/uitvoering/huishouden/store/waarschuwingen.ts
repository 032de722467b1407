import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Waarschuwing = {
  gemeente: string
  id: string
  persoonId: string
  soort: string
  /** Sealed. */
  reden: Buffer
  herzienOp: Datum
  bekendBijPersoon: boolean
  begin: Datum
}

const KOLOMMEN = sql`gemeente, id, persoon_id "persoonId", soort, reden, herzien_op "herzienOp", bekend_bij_persoon "bekendBijPersoon", lower(geldig) "begin"`

/** Those that run on a day. */
export const selectWaarschuwingenOp = (db: Db, mandaat: Mandaat, persoonIds: readonly string[], op: Datum) =>
  rowsOf<Waarschuwing>(
    db,
    sql`select ${KOLOMMEN} from huishouden.waarschuwing where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[])
        and geldig @> ${op}::date order by lower(geldig), id`,
  )

export const selectLopendeWaarschuwingen = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Waarschuwing>(
    db,
    sql`select ${KOLOMMEN} from huishouden.waarschuwing where gemeente = ${mandaat.gemeente} and geldig @> ${op}::date order by herzien_op, id`,
  )

export const lockWaarschuwing = async (db: Db, mandaat: Mandaat, id: string) =>
  (
    await rowsOf<Waarschuwing & { eind: Datum | null }>(
      db,
      sql`select ${KOLOMMEN}, upper(geldig) - 1 eind from huishouden.waarschuwing where gemeente = ${mandaat.gemeente} and id = ${id} for update`,
    )
  )[0]

export const insertWaarschuwing = (db: Db, mandaat: Mandaat, w: Omit<Waarschuwing, 'gemeente'>) =>
  sql`insert into huishouden.waarschuwing (gemeente, id, persoon_id, soort, reden, herzien_op, bekend_bij_persoon, geldig, door)
    values (${mandaat.gemeente}, ${w.id}, ${w.persoonId}, ${w.soort}, ${w.reden}, ${w.herzienOp}, ${w.bekendBijPersoon},
      daterange(${w.begin}::date, null), ${mandaat.actor.id})`.execute(db)

/** Looked at again: it runs on to another day, or it ends. */
export const updateHerziening = (db: Db, mandaat: Mandaat, id: string, herzienOp: Datum) =>
  sql`update huishouden.waarschuwing set herzien_op = ${herzienOp} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const endWaarschuwing = (db: Db, mandaat: Mandaat, id: string, laatsteDag: Datum) =>
  sql`update huishouden.waarschuwing set geldig = daterange(lower(geldig), greatest(lower(geldig), ${laatsteDag}::date), '[]')
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export type Afschermingsrij = {
  id: string
  persoonId: string
  soort: 'adresgeheim' | 'vertrouwelijk'
  reden: string
  begin: Datum
  herzienOp: Datum
  wieMag: { id: string; naam: string }[]
}

/** All shields in force, soonest to review first: only for who keeps them. */
export const selectLopendeAfschermingen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Omit<Afschermingsrij, 'wieMag'> & { wieMag: string[] }>(
    db,
    sql`select id, persoon_id "persoonId", soort, reden, "begin", herzien_op "herzienOp", wie_mag "wieMag" from huishouden.afscherming
        where gemeente = ${mandaat.gemeente} and opgeheven_op is null order by herzien_op, id`,
  )

export const updateAfscherming = (
  db: Db,
  mandaat: Mandaat,
  id: string,
  een: { herzienOp: Datum; wieMag: readonly string[]; reden: string },
) =>
  rowsOf<{ persoonId: string }>(
    db,
    sql`update huishouden.afscherming set herzien_op = ${een.herzienOp}, wie_mag = ${een.wieMag}::uuid[], reden = ${een.reden}
        where gemeente = ${mandaat.gemeente} and id = ${id} and opgeheven_op is null returning persoon_id "persoonId"`,
  )
