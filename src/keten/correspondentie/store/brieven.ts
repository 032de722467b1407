import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Briefsoort, Sjabloon } from '../rules/sjabloon.ts'

export type Sjabloonrij = { soort: Briefsoort; vanaf: Datum; inhoud: Sjabloon; bron: string }

/** The template in force on a day, per kind: the latest that has begun. */
export const selectSjablonen = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Sjabloonrij>(
    db,
    sql`select distinct on (soort) soort, vanaf, inhoud, bron from correspondentie.sjabloon
      where gemeente = ${mandaat.gemeente} and vanaf <= ${op}::date order by soort, vanaf desc, id desc`,
  )

export const insertSjabloon = (db: Db, mandaat: Mandaat, id: string, s: Sjabloonrij) =>
  sql`insert into correspondentie.sjabloon (gemeente, id, soort, vanaf, inhoud, bron, door)
    values (${mandaat.gemeente}, ${id}, ${s.soort}, ${s.vanaf}, ${JSON.stringify(s.inhoud)}::jsonb, ${s.bron}, ${mandaat.actor.id})`.execute(
    db,
  )

export type Briefrij = {
  gemeente: string
  id: string
  soort: Briefsoort
  zaakId: string
  /** Whom it is about. */
  persoonId: string
  /** Who reads it: himself, or who has gezag over him; null once that person is destroyed. */
  ontvangerId: string | null
  /** The guardian it goes to: an institution. */
  instellingId: string | null
  aanGezag: boolean
  huishoudenId: string | null
  wet: Wet | null
  datum: Datum
  titel: string
  hash: string
}

const BRIEF = sql`gemeente, id, soort, zaak_id "zaakId", persoon_id "persoonId", ontvanger_id "ontvangerId", instelling_id "instellingId",
  aan_gezag "aanGezag", huishouden_id "huishoudenId", wet, datum, titel, hash`

/** Letters about these persons, or to this one. */
export const selectBrieven = (db: Db, mandaat: Mandaat, van: { over: readonly string[] } | { aan: string }) =>
  rowsOf<Briefrij>(
    db,
    sql`select ${BRIEF} from correspondentie.brief where gemeente = any (${mandaat.leest}::text[]) and ${'over' in van ? sql`persoon_id = any (${van.over}::uuid[])` : sql`ontvanger_id = ${van.aan}`}
      order by id desc limit 200`,
  )

export const selectBestand = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Briefrij & { inhoud: Buffer; pdf: Buffer; docx: Buffer }>(
    db,
    sql`select ${BRIEF}, inhoud, pdf, docx from correspondentie.brief where gemeente = any (${mandaat.leest}::text[]) and id = ${id}`,
  )

export const findBriefVan = async (db: Db, mandaat: Mandaat, soort: Briefsoort, zaakId: string) => {
  const [brief] = await rowsOf<{ id: string }>(
    db,
    sql`select id from correspondentie.brief where gemeente = ${mandaat.gemeente} and soort = ${soort} and zaak_id = ${zaakId} order by id desc limit 1`,
  )
  return brief?.id
}

export const insertBrief = (
  db: Db,
  mandaat: Mandaat,
  b: Omit<Briefrij, 'gemeente'> & { inhoud: Buffer; pdf: Buffer; docx: Buffer },
) =>
  sql`insert into correspondentie.brief (gemeente, id, soort, zaak_id, persoon_id, ontvanger_id, instelling_id, aan_gezag, huishouden_id, wet, datum, titel, hash,
      inhoud, pdf, docx, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.soort}, ${b.zaakId}, ${b.persoonId}, ${b.ontvangerId}, ${b.instellingId}, ${b.aanGezag}, ${b.huishoudenId}, ${b.wet}, ${b.datum}, ${b.titel}, ${b.hash},
      ${b.inhoud}, ${b.pdf}, ${b.docx}, ${mandaat.actor.id})`.execute(db)
