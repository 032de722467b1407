import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Vrijgaveregel } from '../rules/buffervrijgave.ts'

export type Inzet = {
  wijzigingId: string
  soort: 'trekking' | 'vrijgave'
  bedrag: number
  vermeden: number | null
  bewezen: boolean | null
  bron: string | null
  reden: string
  uitkomst: 'vastgesteld' | 'verworpen' | 'ingetrokken' | null
  besluitdatum: Datum | null
}

export type Bufferrij = {
  voorstelregelId: string
  code: string
  naam: string
  voorstelId: string
  voorstel: string
  bedrag: number
  reden: string
  bron: string
  vrijgaveregel: Vrijgaveregel | null
  /** The line and years for which the money was granted. */
  gehonoreerd: { regel: string; jaar: number; bedrag: number }[]
  inzetten: Inzet[]
}

/** Every buffer with its rule, where its money lies and what was done with it, in one statement. */
export const listBuffers = (db: Db, mandaat: Mandaat, voorstelregelId?: string) =>
  rowsOf<Bufferrij>(
    db,
    sql`select r.id "voorstelregelId", r.code, r.naam, v.id "voorstelId", v.naam voorstel, (r.buffer ->> 'bedrag')::bigint bedrag,
        coalesce(r.buffer ->> 'reden', '') reden, coalesce(r.buffer ->> 'bron', '') bron,
        (select json_build_object('drempel', g.drempel, 'zekerheid', g.zekerheid) from begroting.vrijgaveregel g
          where g.gemeente = r.gemeente and g.voorstelregel_id = r.id order by g.id desc limit 1) vrijgaveregel,
        coalesce((select json_agg(json_build_object('regel', br.code, 'jaar', m.jaar, 'bedrag', m.bedrag) order by m.jaar, br.code)
          from begroting.budgetmutatie m join begroting.begrotingsregel br on br.gemeente = m.gemeente and br.id = m.regel_id
          where m.gemeente = r.gemeente and m.voorstelregel_id = r.id and m.zijde = 'lasten' and m.bedrag > 0), '[]') gehonoreerd,
        coalesce((select json_agg(json_build_object('wijzigingId', i.wijziging_id, 'soort', i.soort, 'bedrag', i.bedrag, 'vermeden', i.vermeden,
            'bewezen', i.bewezen, 'bron', i.bron, 'reden', i.reden, 'uitkomst', b.uitkomst, 'besluitdatum', b.besluitdatum) order by i.id desc)
          from begroting.bufferinzet i left join begroting.wijzigingbesluit b on b.gemeente = i.gemeente and b.wijziging_id = i.wijziging_id
          where i.gemeente = r.gemeente and i.voorstelregel_id = r.id), '[]') inzetten
      from begroting.voorstelregel r join begroting.kadernotavoorstel v on v.gemeente = r.gemeente and v.id = r.voorstel_id
      where r.gemeente = ${mandaat.gemeente} and r.buffer is not null
        and (${voorstelregelId ?? null}::uuid is null or r.id = ${voorstelregelId ?? null}::uuid)
      order by v.geregistreerd_op desc, r.volgorde`,
  )

/** Holds the line until commit, so that two draws cannot both find the same money. */
export async function lockBuffer(db: Db, mandaat: Mandaat, voorstelregelId: string): Promise<Bufferrij | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${voorstelregelId}, 0))`.execute(db)
  return (await listBuffers(db, mandaat, voorstelregelId))[0]
}

export const insertVrijgaveregel = (db: Db, mandaat: Mandaat, voorstelregelId: string, regel: Vrijgaveregel) =>
  sql`insert into begroting.vrijgaveregel (gemeente, voorstelregel_id, drempel, zekerheid, door)
    values (${mandaat.gemeente}, ${voorstelregelId}, ${regel.drempel}, ${regel.zekerheid}, ${mandaat.actor.id})`.execute(
    db,
  )

export const insertInzet = (
  db: Db,
  mandaat: Mandaat,
  een: Omit<Inzet, 'uitkomst' | 'besluitdatum'> & { voorstelregelId: string },
) =>
  sql`insert into begroting.bufferinzet (gemeente, voorstelregel_id, wijziging_id, soort, bedrag, vermeden, bewezen, bron, reden, door)
    values (${mandaat.gemeente}, ${een.voorstelregelId}, ${een.wijzigingId}, ${een.soort}, ${een.bedrag}, ${een.vermeden}, ${een.bewezen}, ${een.bron},
      ${een.reden}, ${mandaat.actor.id})`.execute(db)
