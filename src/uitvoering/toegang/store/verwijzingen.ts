import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Verwijzertype } from '../rules/melding.ts'

export type Verwijzing = {
  gemeente: string
  id: string
  persoonId: string
  verwijzertype: Verwijzertype
  verwijzer: string
  agb: string | null
  ontvangenOp: Datum
  ontvangenVia: 'fhir' | 'bericht' | 'brief'
  gevraagd: Buffer | null
  productId: string | null
  aanbiederId: string | null
  teamId: string | null
  bevestigdOp: Datum | null
  opgepaktOp: Datum | null
  hulpvraagId: string | null
  teruggegevenOp: Datum | null
  redenCode: string | null
  spoed: boolean
  kenmerkSysteem: string | null
  kenmerk: string | null
  afdruk: Buffer | null
}

const KOLOMMEN = sql`v.gemeente, v.id, v.persoon_id "persoonId", v.verwijzertype, v.verwijzer, v.agb, v.ontvangen_op "ontvangenOp", v.ontvangen_via "ontvangenVia", v.gevraagd,
  v.product_id "productId", v.aanbieder_id "aanbiederId", v.team_id "teamId", v.bevestigd_op "bevestigdOp", v.opgepakt_op "opgepaktOp",
  v.hulpvraag_id "hulpvraagId", v.teruggegeven_op "teruggegevenOp", v.reden_code "redenCode", v.spoed, v.kenmerk_systeem "kenmerkSysteem", v.kenmerk, v.afdruk`

export const selectVerwijzing = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Verwijzing>(
    db,
    sql`select ${KOLOMMEN} from toegang.verwijzing v where v.gemeente = ${mandaat.gemeente} and v.id = ${id}`,
  )

export const selectVerwijzingen = (db: Db, mandaat: Mandaat, { alle, hoeveel }: { alle: boolean; hoeveel: number }) =>
  rowsOf<Verwijzing & { meldingId: string | null }>(
    db,
    sql`select ${KOLOMMEN}, (select h.melding_id from toegang.hulpvraag h where h.gemeente = v.gemeente and h.id = v.hulpvraag_id) "meldingId"
      from toegang.verwijzing v where v.gemeente = ${mandaat.gemeente} and (${alle} or (v.opgepakt_op is null and v.teruggegeven_op is null))
      order by v.opgepakt_op is not null or v.teruggegeven_op is not null, v.spoed desc, case when v.opgepakt_op is null and v.teruggegeven_op is null then v.ontvangen_op end,
        v.ontvangen_op desc, v.id limit ${hoeveel}`,
  )

/** By the referrer's own number; another referrer's number is his own affair. */
export const selectVerwijzingOpKenmerk = (db: Db, mandaat: Mandaat, agb: string, systeem: string, waarde: string) =>
  rowsOf<Verwijzing>(
    db,
    sql`select ${KOLOMMEN} from toegang.verwijzing v
      where v.gemeente = ${mandaat.gemeente} and v.agb = ${agb} and v.kenmerk_systeem = ${systeem} and v.kenmerk = ${waarde}`,
  )

/** What this practice sent over FHIR. */
export const selectVerwijzingenVanAgb = (db: Db, mandaat: Mandaat, hoeveel: number) =>
  rowsOf<Verwijzing>(
    db,
    sql`select ${KOLOMMEN} from toegang.verwijzing v
      where v.gemeente = ${mandaat.gemeente} and v.agb = ${mandaat.agb} and v.kenmerk is not null order by v.id desc limit ${hoeveel}`,
  )

export const insertVerwijzing = (
  db: Db,
  mandaat: Mandaat,
  v: Omit<Verwijzing, 'gemeente' | 'opgepaktOp' | 'hulpvraagId' | 'teruggegevenOp' | 'redenCode'>,
) =>
  sql`insert into toegang.verwijzing (gemeente, id, persoon_id, verwijzertype, verwijzer, agb, ontvangen_op, ontvangen_via, gevraagd, product_id, aanbieder_id, team_id, bevestigd_op, spoed, kenmerk_systeem, kenmerk, afdruk, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.persoonId}, ${v.verwijzertype}, ${v.verwijzer}, ${v.agb}, ${v.ontvangenOp}, ${v.ontvangenVia}, ${v.gevraagd}, ${v.productId},
      ${v.aanbiederId}, ${v.teamId}, ${v.bevestigdOp}, ${v.spoed}, ${v.kenmerkSysteem}, ${v.kenmerk}, ${v.afdruk}, ${mandaat.actor.id})`.execute(
    db,
  )

export const updateOpgepakt = (db: Db, mandaat: Mandaat, id: string, op: Datum, hulpvraagId: string | null) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.verwijzing set opgepakt_op = ${op}, hulpvraag_id = ${hulpvraagId}
      where gemeente = ${mandaat.gemeente} and id = ${id} and opgepakt_op is null and teruggegeven_op is null returning id`,
  )

export const updateTeruggegeven = (db: Db, mandaat: Mandaat, id: string, op: Datum, reden: Buffer, code: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.verwijzing set teruggegeven_op = ${op}, reden = ${reden}, reden_code = ${code}
      where gemeente = ${mandaat.gemeente} and id = ${id} and opgepakt_op is null and teruggegeven_op is null returning id`,
  )
