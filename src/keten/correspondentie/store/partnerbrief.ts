import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Partnerbrief = {
  id: string
  partnerId: string
  datum: Datum
  inhoud: Buffer
  verzondenOp: Datum | null
  uitkomst: 'bezorgd' | 'mislukt' | null
}

export const selectPartnerbrief = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Partnerbrief>(
    db,
    sql`select id, partner_id "partnerId", datum, inhoud, verzonden_op "verzondenOp", uitkomst from correspondentie.partnerbrief
      where gemeente = ${mandaat.gemeente} and id = ${id} for update`,
  )

export const selectWachtendePartnerbrieven = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from correspondentie.partnerbrief where gemeente = ${mandaat.gemeente} and verzonden_op is null order by id`,
  )

export const insertPartnerbrief = (
  db: Db,
  mandaat: Mandaat,
  b: { id: string; partnerId: string; datum: Datum; titel: string; inhoud: Buffer; hash: string },
) =>
  sql`insert into correspondentie.partnerbrief (gemeente, id, partner_id, datum, titel, inhoud, hash, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.partnerId}, ${b.datum}, ${b.titel}, ${b.inhoud}, ${b.hash}, ${mandaat.actor.id})`.execute(
    db,
  )

export const markPartnerbriefVerzonden = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update correspondentie.partnerbrief set verzonden_op = ${op} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const markPartnerbriefUitkomst = (
  db: Db,
  mandaat: Mandaat,
  b: { id: string; op: Datum; uitkomst: 'bezorgd' | 'mislukt' },
) =>
  sql`update correspondentie.partnerbrief set uitkomst = ${b.uitkomst}, uitkomst_op = ${b.op} where gemeente = ${mandaat.gemeente} and id = ${b.id}`.execute(
    db,
  )
