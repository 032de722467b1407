import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type UitkeringRij = {
  id: string
  kenmerk: string
  persoonId: string
  voorzieningId: string
  regeling: string
  teamId: string
  begin: Datum
  eind: Datum | null
}

export const insertUitkering = (db: Db, mandaat: Mandaat, u: UitkeringRij) =>
  sql`insert into traject.uitkering (gemeente, id, kenmerk, persoon_id, voorziening_id, regeling, team_id, begin, eind, door)
    values (${mandaat.gemeente}, ${u.id}, ${u.kenmerk}, ${u.persoonId}, ${u.voorzieningId}, ${u.regeling}, ${u.teamId}, ${u.begin}, ${u.eind},
      ${mandaat.actor.id})`.execute(db)

export const endUitkering = (db: Db, mandaat: Mandaat, kenmerk: string, eind: Datum) =>
  sql`update traject.uitkering set eind = ${eind} where gemeente = ${mandaat.gemeente} and kenmerk = ${kenmerk}`.execute(
    db,
  )

export const selectUitkeringen = (db: Db, mandaat: Mandaat, kenmerken: readonly string[]) =>
  rowsOf<Omit<UitkeringRij, 'teamId'>>(
    db,
    sql`select id, kenmerk, persoon_id "persoonId", voorziening_id "voorzieningId", regeling, begin, eind from traject.uitkering
      where gemeente = ${mandaat.gemeente} and kenmerk = any (${kenmerken}::text[])`,
  )

/** The same bytes are taken in once. */
export const insertInvoer = (
  db: Db,
  mandaat: Mandaat,
  i: { id: string; soort: 'uitkeringen' | 'vroegsignalen'; afdruk: Buffer; regels: number; op: Datum },
) =>
  sql`insert into traject.invoer (gemeente, id, soort, afdruk, regels, ontvangen_op, door)
    values (${mandaat.gemeente}, ${i.id}, ${i.soort}, ${i.afdruk}, ${i.regels}, ${i.op}, ${mandaat.actor.id})`.execute(
    db,
  )
