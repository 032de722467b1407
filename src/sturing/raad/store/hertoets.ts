import { type Db, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Hertoetssoort, Hertoetsuitkomst } from '../rules/hertoets.ts'

export type VeranderdStuk = {
  stukId: string
  soort: Hertoetssoort
  /** The version that took its place; none when the paper was withdrawn. */
  publicatieId: string | null
  reden: string
  /** Promises that the new version says it keeps. */
  genoemd: readonly string[]
}

/** One for every promise that an earlier version of this paper still keeps. */
export async function insertHertoetsen(
  db: Db,
  { gemeente, actor }: Mandaat,
  v: VeranderdStuk,
  dag: Datum,
): Promise<void> {
  await sql`insert into raad.hertoets (gemeente, afdoening_id, soort, publicatie_id, reden, nog_genoemd, datum, door)
    select ${gemeente}, a.id, ${v.soort}, ${v.publicatieId}, ${v.reden}, a.toezegging_id = any (${[...v.genoemd]}::uuid[]), ${dag}::date, ${actor.id}
    from raad.geldige_afdoening a
    where a.gemeente = ${gemeente} and a.soort = 'gestand' and a.stuk_id = ${v.stukId} and a.publicatie_id is distinct from ${v.publicatieId}::uuid`.execute(
    db,
  )
}

/** Answers all that was asked about the paper that keeps this promise. */
export async function insertUitkomst(
  db: Db,
  { gemeente, actor }: Mandaat,
  u: { toezeggingId: string; uitkomst: Hertoetsuitkomst; toelichting: string; datum: Datum },
): Promise<void> {
  await sql`insert into raad.hertoetsuitkomst (gemeente, hertoets_id, uitkomst, toelichting, datum, door)
    select ${gemeente}, h.id, ${u.uitkomst}, ${u.toelichting}, ${u.datum}::date, ${actor.id}
    from raad.geldige_afdoening a join raad.hertoets h on h.gemeente = a.gemeente and h.afdoening_id = a.id
    where a.gemeente = ${gemeente} and a.toezegging_id = ${u.toezeggingId}
      and not exists (select from raad.hertoetsuitkomst x where x.gemeente = h.gemeente and x.hertoets_id = h.id)`.execute(
    db,
  )
}
