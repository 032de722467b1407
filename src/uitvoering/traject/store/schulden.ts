import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { NieuweSchuld, Schuldsoort } from '../rules/schuld.ts'

export type SchuldRij = {
  id: string
  trajectId: string
  schuldeiser: string
  privepersoon: boolean
  kvk: string | null
  soort: Schuldsoort
  zakelijk: boolean
  bedrag: number
  peildatum: Datum
  vervallenOp: Datum | null
}

const plaats = (mandaat: Mandaat, row: string) => ({
  gemeente: mandaat.gemeente,
  table: 'traject.schuld',
  row,
  column: 'schuldeiser',
})

export const selectSchulden = async (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  trajectIds: readonly string[],
): Promise<SchuldRij[]> =>
  (
    await rowsOf<Omit<SchuldRij, 'schuldeiser'> & { zegel: Buffer }>(
      db,
      sql`select id, traject_id "trajectId", schuldeiser zegel, privepersoon, kvk, soort, zakelijk, bedrag, peildatum, vervallen_op "vervallenOp"
        from traject.schuld where gemeente = ${mandaat.gemeente} and traject_id = any (${trajectIds}::uuid[])
        order by vervallen_op is not null, bedrag desc, id`,
    )
  ).map(({ zegel, ...rij }) => ({ ...rij, schuldeiser: keys.decrypt(zegel, plaats(mandaat, rij.id)) }))

export const insertSchuld = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  { id, trajectId, ...s }: NieuweSchuld & { id: string; trajectId: string },
) =>
  sql`insert into traject.schuld (gemeente, id, traject_id, schuldeiser, privepersoon, kvk, soort, zakelijk, bedrag, peildatum, door)
    values (${mandaat.gemeente}, ${id}, ${trajectId}, ${keys.encrypt(s.schuldeiser.trim(), plaats(mandaat, id))}, ${s.privepersoon}, ${s.kvk ?? null},
      ${s.soort}, ${s.zakelijk}, ${s.bedrag}, ${s.peildatum}::date, ${mandaat.actor.id})`.execute(db)

export const endSchuld = (db: Db, mandaat: Mandaat, trajectId: string, schuldId: string, op: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update traject.schuld set vervallen_op = ${op}::date where gemeente = ${mandaat.gemeente} and traject_id = ${trajectId} and id = ${schuldId}
      and vervallen_op is null returning id`,
  )
