import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { EERSTE_FORMULIER, type Rapportformulier } from '../rules/formulier.ts'

export type FormulierRij = { versie: number; inhoud: Rapportformulier; door: string | null; op: string | null }

/** Newest first; the last one is the form of the source. */
export async function listFormulieren(db: Db, { gemeente }: Mandaat): Promise<FormulierRij[]> {
  const eigen = await rowsOf<FormulierRij>(
    db,
    sql`select versie, inhoud, door_naam door, to_char(geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') op
      from programma.rapportformulier where gemeente = ${gemeente} order by versie desc`,
  )
  return [...eigen, { versie: 1, inhoud: EERSTE_FORMULIER, door: null, op: null }]
}

export async function getFormulier(db: Db, mandaat: Mandaat, versie?: number): Promise<FormulierRij> {
  const alle = await listFormulieren(db, mandaat)
  return alle.find((een) => versie === undefined || een.versie === versie) ?? alle.at(-1)!
}

export async function insertFormulier(
  db: Db,
  { gemeente, actor }: Mandaat,
  versie: number,
  inhoud: Rapportformulier,
): Promise<void> {
  await sql`insert into programma.rapportformulier (gemeente, versie, inhoud, door, door_naam)
    values (${gemeente}, ${versie}, ${JSON.stringify(inhoud)}::jsonb, ${actor.id}, ${actor.naam})`.execute(db)
}
