import type { RawBuilder } from 'kysely'
import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { NieuweSchuld, Schuldsoort, Vervalreden, Wijzigreden } from '../rules/schuld.ts'

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
  vervalReden: Vervalreden | null
}

const plaats = (mandaat: Mandaat, row: string, table = 'traject.schuld') => ({
  gemeente: mandaat.gemeente,
  table,
  row,
  column: 'schuldeiser',
})

type Verzegeld = Omit<SchuldRij, 'schuldeiser'> & { zegel: Buffer }
const SCHULD = sql`select id, traject_id "trajectId", schuldeiser zegel, privepersoon, kvk, soort, zakelijk, bedrag, peildatum, vervallen_op "vervallenOp",
  verval_reden "vervalReden" from traject.schuld`

const open = async (db: Db, mandaat: Mandaat, keys: Keys, vraag: RawBuilder<Verzegeld>): Promise<SchuldRij[]> =>
  (await rowsOf(db, vraag)).map(({ zegel, ...rij }) => ({
    ...rij,
    schuldeiser: keys.decrypt(zegel, plaats(mandaat, rij.id)),
  }))

export const selectSchulden = (db: Db, mandaat: Mandaat, keys: Keys, trajectIds: readonly string[]) =>
  open(
    db,
    mandaat,
    keys,
    sql<Verzegeld>`${SCHULD} where gemeente = ${mandaat.gemeente} and traject_id = any (${trajectIds}::uuid[]) order by vervallen_op is not null, bedrag desc, id`,
  )

/** For a change: held, so that two who change it do so one after the other. */
export const lockSchuld = (db: Db, mandaat: Mandaat, keys: Keys, trajectId: string, schuldId: string) =>
  open(
    db,
    mandaat,
    keys,
    sql<Verzegeld>`${SCHULD} where gemeente = ${mandaat.gemeente} and traject_id = ${trajectId} and id = ${schuldId} for update`,
  )

export type Verleden = Pick<SchuldRij, 'id' | 'schuldeiser' | 'soort' | 'bedrag' | 'peildatum'> & {
  schuldId: string
  reden: Wijzigreden
  gewijzigdOp: Datum
}

/** What each of these said before, newest first. */
export const selectVerleden = async (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  trajectIds: readonly string[],
): Promise<Verleden[]> =>
  (
    await rowsOf<Omit<Verleden, 'schuldeiser'> & { zegel: Buffer }>(
      db,
      sql`select v.id, v.schuld_id "schuldId", v.schuldeiser zegel, v.soort, v.bedrag, v.peildatum, v.reden, v.gewijzigd_op "gewijzigdOp"
        from traject.schuldverleden v join traject.schuld s on s.gemeente = v.gemeente and s.id = v.schuld_id
        where v.gemeente = ${mandaat.gemeente} and s.traject_id = any (${trajectIds}::uuid[]) order by v.id desc`,
    )
  ).map(({ zegel, ...rij }) => ({
    ...rij,
    schuldeiser: keys.decrypt(zegel, plaats(mandaat, rij.id, 'traject.schuldverleden')),
  }))

export const insertVerleden = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  v: SchuldRij & { schuldId: string; reden: Wijzigreden; op: Datum },
) =>
  sql`insert into traject.schuldverleden (gemeente, id, schuld_id, schuldeiser, privepersoon, kvk, soort, zakelijk, bedrag, peildatum, reden, gewijzigd_op, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.schuldId}, ${keys.encrypt(v.schuldeiser, plaats(mandaat, v.id, 'traject.schuldverleden'))}, ${v.privepersoon},
      ${v.kvk}, ${v.soort}, ${v.zakelijk}, ${v.bedrag}, ${v.peildatum}::date, ${v.reden}, ${v.op}::date, ${mandaat.actor.id})`.execute(
    db,
  )

export const updateSchuld = (db: Db, mandaat: Mandaat, keys: Keys, id: string, s: NieuweSchuld) =>
  sql`update traject.schuld set schuldeiser = ${keys.encrypt(s.schuldeiser, plaats(mandaat, id))}, privepersoon = ${s.privepersoon}, kvk = ${s.kvk ?? null},
      soort = ${s.soort}, zakelijk = ${s.zakelijk}, bedrag = ${s.bedrag}, peildatum = ${s.peildatum}::date
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const insertSchuld = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  { id, trajectId, ...s }: NieuweSchuld & { id: string; trajectId: string },
) =>
  sql`insert into traject.schuld (gemeente, id, traject_id, schuldeiser, privepersoon, kvk, soort, zakelijk, bedrag, peildatum, door)
    values (${mandaat.gemeente}, ${id}, ${trajectId}, ${keys.encrypt(s.schuldeiser.trim(), plaats(mandaat, id))}, ${s.privepersoon}, ${s.kvk ?? null},
      ${s.soort}, ${s.zakelijk}, ${s.bedrag}, ${s.peildatum}::date, ${mandaat.actor.id})`.execute(db)

export const endSchuld = (
  db: Db,
  mandaat: Mandaat,
  trajectId: string,
  schuldId: string,
  op: Datum,
  reden: Vervalreden,
) =>
  rowsOf<{ id: string }>(
    db,
    sql`update traject.schuld set vervallen_op = ${op}::date, verval_reden = ${reden} where gemeente = ${mandaat.gemeente} and traject_id = ${trajectId} and id = ${schuldId}
      and vervallen_op is null returning id`,
  )
