import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

const SAMENGEVOEGD = sql`exists (select from huishouden.samenvoeging s where s.gemeente = p.gemeente and s.gesplitst_op is null
  and (s.vervalt_id = p.id))`
const AFGESCHERMD = sql`exists (select from huishouden.afscherming f where f.gemeente = p.gemeente and f.persoon_id = p.id and f.opgeheven_op is null)`

/** Condition that a person (alias p) has not lapsed into another. */
export const isNietSamengevoegd = sql<boolean>`not ${SAMENGEVOEGD}`

export type Paar = { eenId: string; anderId: string; score: number }

/** Born on the same day, called alike, and one of the two without a BSN: never who is shielded (H4). */
export const selectVermoedens = (db: Db, mandaat: Mandaat, hoeveel: number) =>
  rowsOf<Paar>(
    db,
    sql`with zonder as (select p.gemeente, p.id, p.geboren, p.zoeknaam, p.bsn_zoek from huishouden.persoon p
          where p.gemeente = ${mandaat.gemeente} and p.bsn_zoek is null and not ${SAMENGEVOEGD} and not ${AFGESCHERMD})
        select z.id "eenId", p.id "anderId", similarity(z.zoeknaam, p.zoeknaam) score
        from zonder z join huishouden.persoon p on p.gemeente = z.gemeente and p.geboren = z.geboren and p.id <> z.id
          and (p.bsn_zoek is not null or p.id > z.id)
        where similarity(z.zoeknaam, p.zoeknaam) >= 0.45 and not ${SAMENGEVOEGD} and not ${AFGESCHERMD}
          and not exists (select from huishouden.twee_personen t where t.gemeente = p.gemeente
            and t.een_id = least(z.id, p.id) and t.ander_id = greatest(z.id, p.id))
        order by score desc, z.id, p.id limit ${hoeveel}`,
  )

export const selectStandVoorSamenvoegen = (db: Db, mandaat: Mandaat, ids: readonly string[]) =>
  rowsOf<{ id: string; heeftBsn: boolean; afgeschermd: boolean; samengevoegd: boolean; vast: number }>(
    db,
    sql`select p.id, p.bsn_zoek is not null "heeftBsn", ${AFGESCHERMD} afgeschermd, ${SAMENGEVOEGD} samengevoegd,
          (select coalesce(sum(n.aantal), 0)::int from huishouden.noemt(p.id, true) n) vast
        from huishouden.persoon p where p.gemeente = ${mandaat.gemeente} and p.id = any (${ids}::uuid[]) for update`,
  )

/** What hangs on someone, per table. */
export const selectWatNoemt = (db: Db, persoonId: string) =>
  rowsOf<{ tabel: string; aantal: number }>(
    db,
    sql`select tabel, aantal::int from huishouden.noemt(${persoonId}, false)`,
  )

export const insertSamenvoeging = (
  db: Db,
  mandaat: Mandaat,
  s: { id: string; blijftId: string; vervaltId: string; reden: string },
) =>
  sql`insert into huishouden.samenvoeging (gemeente, id, blijft_id, vervalt_id, reden, door)
    values (${mandaat.gemeente}, ${s.id}, ${s.blijftId}, ${s.vervaltId}, ${s.reden}, ${mandaat.actor.id})`.execute(db)

export const verlegRijen = (db: Db, s: { id: string; blijftId: string; vervaltId: string }) =>
  sql`select huishouden.verleg(${s.id}, ${s.vervaltId}, ${s.blijftId})`.execute(db)
export const legRijenTerug = (db: Db, s: { id: string; vervaltId: string }) =>
  sql`select huishouden.leg_terug(${s.id}, ${s.vervaltId})`.execute(db)

export type Samenvoeging = {
  id: string
  blijftId: string
  vervaltId: string
  reden: string
  op: Datum
  door: string | null
  mee: number
  bleef: number
}

const LOPEND = sql`select s.id, s.blijft_id "blijftId", s.vervalt_id "vervaltId", s.reden, (s.samengevoegd_op at time zone 'Europe/Amsterdam')::date op, s.door,
  (select count(*)::int from huishouden.samenvoeging_rij r where r.gemeente = s.gemeente and r.samenvoeging_id = s.id and r.verlegd) mee,
  (select count(*)::int from huishouden.samenvoeging_rij r where r.gemeente = s.gemeente and r.samenvoeging_id = s.id and not r.verlegd) bleef
  from huishouden.samenvoeging s`

export const selectSamenvoegingen = (db: Db, mandaat: Mandaat, hoeveel: number) =>
  rowsOf<Samenvoeging>(
    db,
    sql`${LOPEND} where s.gemeente = ${mandaat.gemeente} and s.gesplitst_op is null order by s.id desc limit ${hoeveel}`,
  )

export const lockSamenvoeging = async (db: Db, mandaat: Mandaat, id: string) =>
  (
    await rowsOf<Samenvoeging>(
      db,
      sql`${LOPEND} where s.gemeente = ${mandaat.gemeente} and s.id = ${id} and s.gesplitst_op is null for update of s`,
    )
  )[0]

export const endSamenvoeging = (db: Db, mandaat: Mandaat, id: string) =>
  sql`update huishouden.samenvoeging set gesplitst_op = clock_timestamp(), gesplitst_door = ${mandaat.actor.id}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const insertTweePersonen = (db: Db, mandaat: Mandaat, id: string, een: string, ander: string) =>
  sql`insert into huishouden.twee_personen (gemeente, id, een_id, ander_id, door)
    values (${mandaat.gemeente}, ${id}, least(${een}::uuid, ${ander}::uuid), greatest(${een}::uuid, ${ander}::uuid), ${mandaat.actor.id})
    on conflict do nothing`.execute(db)
