import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Briefsoort } from '../rules/sjabloon.ts'
import type { Kanaal, Retourreden, Staat } from '../rules/verzending.ts'

export type Stand = {
  briefId: string
  staat: Staat
  verzendingId: string | null
  kanaal: Kanaal | null
  klaargezetOp: Datum | null
  verzondenOp: Datum | null
  bezwaarTot: Datum | null
  uitkomstOp: Datum | null
  reden: Retourreden | null
}

const STAND = sql`s.id "briefId", s.staat, s.verzending_id "verzendingId", s.kanaal, s.klaargezet_op "klaargezetOp", s.verzonden_op "verzondenOp",
  s.bezwaar_tot "bezwaarTot", s.uitkomst_op "uitkomstOp", s.reden`

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
}

export const selectVerzending = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Verzendbaar>(
    db,
    sql`select v.id, v.brief_id "briefId", v.persoon_id "persoonId", b.soort, b.zaak_id "zaakId", v.kanaal, b.pdf, v.verzonden_op "verzondenOp", v.uitkomst
      from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id
      where v.gemeente = ${mandaat.gemeente} and v.id = ${id} for update of v`,
  )

export const insertVerzending = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; briefId: string; persoonId: string; kanaal: Kanaal; op: Datum },
) =>
  sql`insert into correspondentie.verzending (gemeente, id, brief_id, persoon_id, kanaal, klaargezet_op, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.briefId}, ${v.persoonId}, ${v.kanaal}, ${v.op}, ${mandaat.actor.id})`.execute(
    db,
  )

export const markVerzonden = (db: Db, mandaat: Mandaat, id: string, op: Datum, bezwaarTot: Datum | null) =>
  sql`update correspondentie.verzending set verzonden_op = ${op}::date, bezwaar_tot = ${bezwaarTot}::date
    where gemeente = ${mandaat.gemeente} and id = ${id} and verzonden_op is null`.execute(db)

export const markUitkomst = (db: Db, mandaat: Mandaat, id: string, op: Datum, reden: Retourreden | null) =>
  sql`update correspondentie.verzending set uitkomst = ${reden ? 'mislukt' : 'bezorgd'}, uitkomst_op = ${op}::date, reden = ${reden}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const selectWachtend = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from correspondentie.verzending where gemeente = ${mandaat.gemeente} and verzonden_op is null order by id`,
  )

/** What each chose last; who never chose gets paper. */
export const selectLeeswijzen = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<{ persoonId: string; digitaal: boolean }>(
    db,
    sql`select distinct on (persoon_id) persoon_id "persoonId", digitaal from correspondentie.leeswijze
      where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[]) order by persoon_id, id desc`,
  )

export const insertLeeswijze = (
  db: Db,
  mandaat: Mandaat,
  l: { id: string; persoonId: string; digitaal: boolean; sinds: Datum },
) =>
  sql`insert into correspondentie.leeswijze (gemeente, id, persoon_id, digitaal, sinds, door)
    values (${mandaat.gemeente}, ${l.id}, ${l.persoonId}, ${l.digitaal}, ${l.sinds}, ${mandaat.actor.id})`.execute(db)
