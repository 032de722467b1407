import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Briefsoort } from '../rules/sjabloon.ts'
import type { Kanaal, Leesbron, Mailstand, Staat, Terugreden } from '../rules/verzending.ts'

export type Stand = {
  briefId: string
  staat: Staat
  verzendingId: string | null
  kanaal: Kanaal | null
  klaargezetOp: Datum | null
  verzondenOp: Datum | null
  bezwaarTot: Datum | null
  uitkomstOp: Datum | null
  reden: Terugreden | null
  mail: Mailstand | null
  mailOp: Datum | null
  /** The first day on which any sending of it left. */
  eerstVerzondenOp: Datum | null
}

const STAND = sql`s.id "briefId", s.staat, s.verzending_id "verzendingId", s.kanaal, s.klaargezet_op "klaargezetOp", s.verzonden_op "verzondenOp",
  s.bezwaar_tot "bezwaarTot", s.uitkomst_op "uitkomstOp", s.reden, s.mail, s.mail_op "mailOp", s.eerst_verzonden_op "eerstVerzondenOp"`

/** How far each letter came. */
export const selectStanden = (db: Db, mandaat: Mandaat, briefIds: readonly string[]) =>
  rowsOf<Stand>(
    db,
    sql`select ${STAND} from correspondentie.briefstand s where s.gemeente = any (${mandaat.leest}::text[]) and s.id = any (${briefIds}::uuid[])`,
  )

export type Verzendbaar = {
  id: string
  briefId: string
  persoonId: string
  soort: Briefsoort
  zaakId: string
  kanaal: Kanaal
  pdf: Buffer
  verzondenOp: Datum | null
  uitkomst: string | null
  mail: Mailstand | null
  ontvangerId: string | null
  datum: Datum
  inhoud: Buffer
  door: string
}

export const selectVerzending = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Verzendbaar>(
    db,
    sql`select v.id, v.brief_id "briefId", v.persoon_id "persoonId", b.soort, b.zaak_id "zaakId", v.kanaal, b.pdf, v.verzonden_op "verzondenOp", v.uitkomst,
        v.mail, b.ontvanger_id "ontvangerId", b.datum, b.inhoud, v.door
      from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id
      where v.gemeente = ${mandaat.gemeente} and v.id = ${id} for update of v`,
  )

export const insertVerzending = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; briefId: string; persoonId: string; kanaal: Kanaal; op: Datum; mail: boolean; door: string },
) =>
  sql`insert into correspondentie.verzending (gemeente, id, brief_id, persoon_id, kanaal, klaargezet_op, mail, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.briefId}, ${v.persoonId}, ${v.kanaal}, ${v.op}, ${v.mail ? 'klaargezet' : null}, ${v.door})`.execute(
    db,
  )

export const markVerzonden = (db: Db, mandaat: Mandaat, id: string, op: Datum, bezwaarTot: Datum | null) =>
  sql`update correspondentie.verzending set verzonden_op = ${op}::date, bezwaar_tot = ${bezwaarTot}::date
    where gemeente = ${mandaat.gemeente} and id = ${id} and verzonden_op is null`.execute(db)

export const markUitkomst = (db: Db, mandaat: Mandaat, id: string, op: Datum, reden: Terugreden | null) =>
  sql`update correspondentie.verzending set uitkomst = ${reden ? 'mislukt' : 'bezorgd'}, uitkomst_op = ${op}::date, reden = ${reden}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const selectWachtend = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from correspondentie.verzending where gemeente = ${mandaat.gemeente} and verzonden_op is null order by id`,
  )

export const markMail = (db: Db, mandaat: Mandaat, id: string, op: Datum, stand: Exclude<Mailstand, 'klaargezet'>) =>
  sql`update correspondentie.verzending set mail = ${stand}, mail_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const selectWachtendeMail = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from correspondentie.verzending where gemeente = ${mandaat.gemeente} and mail = 'klaargezet' order by id`,
  )

export type Leeswijzerij = {
  id: string
  gemeente: string
  persoonId: string
  digitaal: boolean
  mail: Buffer | null
  bron: Leesbron
  sinds: Datum
}

/** What each chose last; who never chose gets paper. */
export const selectLeeswijzen = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<Leeswijzerij>(
    db,
    sql`select distinct on (persoon_id) id, gemeente, persoon_id "persoonId", digitaal, mail, bron, sinds from correspondentie.leeswijze
      where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[]) order by persoon_id, id desc`,
  )

export const insertLeeswijze = (db: Db, mandaat: Mandaat, l: Omit<Leeswijzerij, 'gemeente'>) =>
  sql`insert into correspondentie.leeswijze (gemeente, id, persoon_id, digitaal, mail, bron, sinds, door)
    values (${mandaat.gemeente}, ${l.id}, ${l.persoonId}, ${l.digitaal}, ${l.mail}, ${l.bron}, ${l.sinds}, ${mandaat.actor.id})`.execute(
    db,
  )
