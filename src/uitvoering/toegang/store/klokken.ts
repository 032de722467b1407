import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'

export type Klok = {
  hulpvraagId: string
  aanvraagId: string | null
  code: string
  start: Datum
  uiterlijk: Datum
  stilSinds: Datum | null
  gestoptOp: Datum | null
  opgeschorteDagen: number
}

export const selectKlokken = (db: Db, mandaat: Mandaat, hulpvraagIds: readonly string[]) =>
  rowsOf<Klok>(
    db,
    sql`select hulpvraag_id "hulpvraagId", aanvraag_id "aanvraagId", code, start, uiterlijk, stil_sinds "stilSinds", gestopt_op "gestoptOp", opgeschorte_dagen "opgeschorteDagen"
      from toegang.klok where gemeente = any (${mandaat.leest}::text[]) and hulpvraag_id = any (${hulpvraagIds}::uuid[]) order by start, code`,
  )

/** T1: one clock per hulpvraag and rule; computing it again writes the same row. */
export const upsertKlok = (db: Db, mandaat: Mandaat, k: Klok & { id: string }) =>
  sql`insert into toegang.klok (gemeente, id, hulpvraag_id, aanvraag_id, code, start, uiterlijk, stil_sinds, gestopt_op, opgeschorte_dagen)
    values (${mandaat.gemeente}, ${k.id}, ${k.hulpvraagId}, ${k.aanvraagId}, ${k.code}, ${k.start}, ${k.uiterlijk}, ${k.stilSinds}, ${k.gestoptOp}, ${k.opgeschorteDagen})
    on conflict (gemeente, hulpvraag_id, code) do update set start = excluded.start, uiterlijk = excluded.uiterlijk, stil_sinds = excluded.stil_sinds,
      gestopt_op = excluded.gestopt_op, opgeschorte_dagen = excluded.opgeschorte_dagen, aanvraag_id = excluded.aanvraag_id`.execute(
    db,
  )

export type Aanvraag = {
  id: string
  hulpvraagId: string
  persoonId: string
  wet: string
  regeling: string
  taak: string | null
  ontvangenOp: Datum
  vorm: string
}

export const insertAanvraag = (db: Db, mandaat: Mandaat, a: Aanvraag) =>
  sql`insert into toegang.aanvraag (gemeente, id, hulpvraag_id, persoon_id, wet, regeling, taak, ontvangen_op, vorm, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.hulpvraagId}, ${a.persoonId}, ${a.wet}, ${a.regeling}, ${a.taak}, ${a.ontvangenOp}, ${a.vorm}, ${mandaat.actor.id})`.execute(
    db,
  )

export const selectOpenAanvragen = (db: Db, mandaat: Mandaat, persoonId: string) =>
  rowsOf<Aanvraag & { uiterlijk: Datum | null; stilSinds: Datum | null }>(
    db,
    sql`select a.id, a.hulpvraag_id "hulpvraagId", a.persoon_id "persoonId", a.wet, a.regeling, a.taak, a.ontvangen_op "ontvangenOp", a.vorm, k.uiterlijk, k.stil_sinds "stilSinds"
      from toegang.aanvraag a
      left join toegang.klok k on k.gemeente = a.gemeente and k.aanvraag_id = a.id
      where a.gemeente = any (${mandaat.leest}::text[]) and a.persoon_id = ${persoonId}
        and not exists (select from toegang.afdoening f where f.gemeente = a.gemeente and f.hulpvraag_id = a.hulpvraag_id) order by a.ontvangen_op`,
  )

export type Opschorting = { aanvraagId: string; reden: string; periode: Periode }

export const selectOpschortingen = async (
  db: Db,
  mandaat: Mandaat,
  aanvraagIds: readonly string[],
): Promise<Opschorting[]> =>
  (
    await rowsOf<{ aanvraagId: string; reden: string; begin: Datum; eind: Datum | null }>(
      db,
      sql`select aanvraag_id "aanvraagId", reden, lower(geldig) begin, upper(geldig) - 1 eind from toegang.opschorting
        where gemeente = any (${mandaat.leest}::text[]) and aanvraag_id = any (${aanvraagIds}::uuid[]) order by lower(geldig)`,
    )
  ).map(({ aanvraagId, reden, begin, eind }) => ({ aanvraagId, reden, periode: { begin, eind } }))

export const insertOpschorting = (db: Db, mandaat: Mandaat, id: string, o: Opschorting) =>
  sql`insert into toegang.opschorting (gemeente, id, aanvraag_id, geldig, reden, door)
    values (${mandaat.gemeente}, ${id}, ${o.aanvraagId}, daterange(${o.periode.begin}::date, ${o.periode.eind ?? null}::date, '[]'), ${o.reden}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endOpschorting = (db: Db, mandaat: Mandaat, aanvraagId: string, laatsteDag: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.opschorting set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
      where gemeente = ${mandaat.gemeente} and aanvraag_id = ${aanvraagId} and upper_inf(geldig) and lower(geldig) <= ${laatsteDag}::date returning id`,
  )

export const selectVerlengingen = (db: Db, mandaat: Mandaat, aanvraagIds: readonly string[]) =>
  rowsOf<{ aanvraagId: string; nieuweTermijn: Datum; datum: Datum; reden: string }>(
    db,
    sql`select aanvraag_id "aanvraagId", nieuwe_termijn "nieuweTermijn", datum, reden from toegang.verlenging
      where gemeente = any (${mandaat.leest}::text[]) and aanvraag_id = any (${aanvraagIds}::uuid[]) order by id desc`,
  )

export const insertVerlenging = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; aanvraagId: string; datum: Datum; nieuweTermijn: Datum; reden: string },
) =>
  sql`insert into toegang.verlenging (gemeente, id, aanvraag_id, datum, nieuwe_termijn, reden, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.aanvraagId}, ${v.datum}, ${v.nieuweTermijn}, ${v.reden}, ${mandaat.actor.id})`.execute(
    db,
  )

export const insertIngebrekestelling = (db: Db, mandaat: Mandaat, id: string, aanvraagId: string, ontvangenOp: Datum) =>
  sql`insert into toegang.ingebrekestelling (gemeente, id, aanvraag_id, ontvangen_op, door)
    values (${mandaat.gemeente}, ${id}, ${aanvraagId}, ${ontvangenOp}, ${mandaat.actor.id})`.execute(db)

/** First talk after a melding: the Wgs clock stops on it. */
export const findEersteGesprek = async (db: Db, mandaat: Mandaat, meldingId: string) =>
  (
    await rowsOf<{ datum: Datum | null }>(
      db,
      sql`select min(datum) datum from toegang.gesprek where gemeente = ${mandaat.gemeente} and melding_id = ${meldingId} and not gepland`,
    )
  )[0]?.datum ?? null

/** Only the last day of a clock that stands still moves from day to day. */
export const selectStilstaandeHulpvraagIds = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ hulpvraagId: string }>(
    db,
    sql`select distinct hulpvraag_id "hulpvraagId" from toegang.klok where gemeente = ${mandaat.gemeente} and gestopt_op is null and stil_sinds is not null`,
  )
