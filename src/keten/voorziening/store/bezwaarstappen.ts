import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Instemwijze, Uitstelgrond, Verzuim, ZITTINGUITSLAGEN } from '../rules/bezwaarstappen.ts'

export type Verzuimrij = {
  id: string
  wat: Verzuim[]
  vastgesteldOp: Datum
  herstelTot: Datum
  /** The day the letter left that asked for it. */
  gevraagdOp: Datum | null
  hersteldOp: Datum | null
}

export const listVerzuimen = (db: Db, mandaat: Mandaat, bezwaarId: string) =>
  rowsOf<Verzuimrij>(
    db,
    sql`select id, wat, vastgesteld_op "vastgesteldOp", herstel_tot "herstelTot", gevraagd_op "gevraagdOp", hersteld_op "hersteldOp"
      from voorziening.bezwaarverzuim where gemeente = any (${mandaat.leest}::text[]) and bezwaar_id = ${bezwaarId} order by id`,
  )

export const insertVerzuim = (
  db: Db,
  mandaat: Mandaat,
  v: Pick<Verzuimrij, 'id' | 'wat' | 'vastgesteldOp' | 'herstelTot'> & { bezwaarId: string; taak: string | null },
) =>
  sql`insert into voorziening.bezwaarverzuim (gemeente, id, bezwaar_id, wat, vastgesteld_op, herstel_tot, taak, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.bezwaarId}, ${v.wat}::text[], ${v.vastgesteldOp}, ${v.herstelTot}, ${v.taak}, ${mandaat.actor.id})`.execute(
    db,
  )

export const markGevraagd = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update voorziening.bezwaarverzuim set gevraagd_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id} and gevraagd_op is null`.execute(
    db,
  )

export const markHersteld = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update voorziening.bezwaarverzuim set hersteld_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export type Zitting = {
  gemeente: string
  id: string
  op: Datum
  tijd: string
  plaats: string
  uitgenodigdOp: Datum | null
  uitslag: (typeof ZITTINGUITSLAGEN)[number] | null
  verslag: Buffer | null
}

export const listZittingen = (db: Db, mandaat: Mandaat, bezwaarId: string) =>
  rowsOf<Zitting>(
    db,
    sql`select gemeente, id, op, tijd, plaats, uitgenodigd_op "uitgenodigdOp", uitslag, verslag from voorziening.hoorzitting
      where gemeente = any (${mandaat.leest}::text[]) and bezwaar_id = ${bezwaarId} order by id`,
  )

export const insertZitting = (
  db: Db,
  mandaat: Mandaat,
  z: Pick<Zitting, 'id' | 'op' | 'tijd' | 'plaats'> & { bezwaarId: string; taak: string | null },
) =>
  sql`insert into voorziening.hoorzitting (gemeente, id, bezwaar_id, op, tijd, plaats, taak, door)
    values (${mandaat.gemeente}, ${z.id}, ${z.bezwaarId}, ${z.op}, ${z.tijd}, ${z.plaats}, ${z.taak}, ${mandaat.actor.id})`.execute(
    db,
  )

export const markUitgenodigd = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update voorziening.hoorzitting set uitgenodigd_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id} and uitgenodigd_op is null and op >= ${op}::date`.execute(
    db,
  )

export const updateZittingsuitslag = (
  db: Db,
  mandaat: Mandaat,
  z: { id: string; uitslag: NonNullable<Zitting['uitslag']>; verslag: Buffer },
) =>
  sql`update voorziening.hoorzitting set uitslag = ${z.uitslag}, verslag = ${z.verslag} where gemeente = ${mandaat.gemeente} and id = ${z.id}`.execute(
    db,
  )

export type Uitstelrij = {
  gemeente: string
  id: string
  op: Datum
  tot: Datum
  grond: Uitstelgrond
  ingestemdOp: Datum | null
  hoe: Instemwijze | null
  toelichting: Buffer
  gemeldOp: Datum | null
}

export const listUitstel = (db: Db, mandaat: Mandaat, bezwaarId: string) =>
  rowsOf<Uitstelrij>(
    db,
    sql`select gemeente, id, op, tot, grond, ingestemd_op "ingestemdOp", hoe, toelichting, gemeld_op "gemeldOp" from voorziening.bezwaaruitstel
      where gemeente = any (${mandaat.leest}::text[]) and bezwaar_id = ${bezwaarId} order by id`,
  )

export const insertUitstel = (
  db: Db,
  mandaat: Mandaat,
  u: Omit<Uitstelrij, 'gemeente' | 'gemeldOp'> & { bezwaarId: string; taak: string | null },
) =>
  sql`insert into voorziening.bezwaaruitstel (gemeente, id, bezwaar_id, op, tot, grond, ingestemd_op, hoe, toelichting, taak, door)
    values (${mandaat.gemeente}, ${u.id}, ${u.bezwaarId}, ${u.op}, ${u.tot}, ${u.grond}, ${u.ingestemdOp}, ${u.hoe}, ${u.toelichting}, ${u.taak}, ${mandaat.actor.id})`.execute(
    db,
  )

/** The letter tells of the newest delay, and with it of all before. */
export async function markUitstelGemeld(db: Db, mandaat: Mandaat, bezwaarId: string, op: Datum): Promise<void> {
  await sql`update voorziening.bezwaar set verdaging_gemeld_op = ${op}::date
    where gemeente = ${mandaat.gemeente} and id = ${bezwaarId} and verdaagd_op is not null and verdaging_gemeld_op is null`.execute(
    db,
  )
  await sql`update voorziening.bezwaaruitstel set gemeld_op = ${op}::date
    where gemeente = ${mandaat.gemeente} and bezwaar_id = ${bezwaarId} and gemeld_op is null`.execute(db)
}
