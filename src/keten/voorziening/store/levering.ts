import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Leveringsmelding } from '../rules/status.ts'
import type { Verbruikt } from '../rules/versie.ts'

/** Those that were not withdrawn, oldest first. */
export const listMeldingen = (db: Db, mandaat: Mandaat, toewijzingId: string): Promise<Leveringsmelding[]> =>
  rowsOf<Leveringsmelding>(
    db,
    sql`select id, soort, begindatum, einddatum, reden from voorziening.leveringsmelding
        where gemeente = any (${mandaat.leest}::text[]) and toewijzing_id = ${toewijzingId} and herroepen_op is null order by geregistreerd_op, id`,
  )

export type NieuweMelding = {
  toewijzingId: string
  soort: 'start' | 'stop'
  begindatum: Datum
  einddatum: Datum | null
  reden: string | null
  bron: 'bericht' | 'hand'
  gemeldOp: Datum
  taak: string | null
}

export const insertMelding = async (db: Db, mandaat: Mandaat, m: NieuweMelding): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into voorziening.leveringsmelding (gemeente, toewijzing_id, soort, begindatum, einddatum, reden, bron, gemeld_op, taak, door)
          values (${mandaat.gemeente}, ${m.toewijzingId}, ${m.soort}, ${m.begindatum}::date, ${m.einddatum}::date, ${m.reden}, ${m.bron}, ${m.gemeldOp}::date,
            ${m.taak}, ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export const withdrawMelding = (db: Db, mandaat: Mandaat, meldingId: string) =>
  sql`update voorziening.leveringsmelding set herroepen_op = clock_timestamp() where gemeente = ${mandaat.gemeente} and id = ${meldingId} and herroepen_op is null`.execute(
    db,
  )

export const listVerbruikt = (db: Db, mandaat: Mandaat, toewijzingId: string): Promise<Verbruikt[]> =>
  rowsOf<Verbruikt>(
    db,
    sql`select eenheid, volume, bedrag, regels, laatste from voorziening.verbruikt
        where gemeente = any (${mandaat.leest}::text[]) and toewijzing_id = ${toewijzingId} and regels > 0`,
  )

export const heeftVerbruik = async (db: Db, mandaat: Mandaat, bronId: string): Promise<boolean> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`select id from voorziening.verbruik where gemeente = ${mandaat.gemeente} and bron_id = ${bronId}`,
    )
  ).length > 0

export type NieuwVerbruikRij = {
  toewijzingId: string
  begin: Datum
  eind: Datum
  volume: number
  eenheid: string
  bedrag: number
  isCredit: boolean
  bronId: string
  taak: string | null
}

export const insertVerbruik = (db: Db, mandaat: Mandaat, v: NieuwVerbruikRij) =>
  sql`insert into voorziening.verbruik (gemeente, toewijzing_id, maand, begin, eind, volume, eenheid, bedrag, is_credit, bron_id, taak, door)
      values (${mandaat.gemeente}, ${v.toewijzingId}, date_trunc('month', ${v.begin}::date)::date, ${v.begin}::date, ${v.eind}::date, ${v.volume}, ${v.eenheid},
        ${v.bedrag}, ${v.isCredit}, ${v.bronId}, ${v.taak}, ${mandaat.actor.id})`.execute(db)
