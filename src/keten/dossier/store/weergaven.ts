import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Werkkeuze } from './werkvoorraad.ts'

export const insertWeergave = (
  db: Db,
  mandaat: Mandaat,
  w: { id: string; teamId: string | null; naam: string; filter: Werkkeuze },
) =>
  sql`insert into dossier.weergave (gemeente, id, medewerker_id, team_id, naam, filter, door)
    values (${mandaat.gemeente}, ${w.id}, ${mandaat.actor.id}, ${w.teamId}, ${w.naam}, ${JSON.stringify(w.filter)}::jsonb, ${mandaat.actor.id})`.execute(
    db,
  )

/** Whether this name is taken: among one's own lists, or among those of the team. */
export const selectWeergaveMetNaam = (db: Db, mandaat: Mandaat, teamId: string | null, naam: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from dossier.weergave where gemeente = ${mandaat.gemeente} and coalesce(team_id, medewerker_id) = ${teamId ?? mandaat.actor.id} and naam = ${naam}`,
  )

/** Only who saved a list takes it away. */
export const deleteWeergave = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`delete from dossier.weergave where gemeente = ${mandaat.gemeente} and id = ${id} and medewerker_id = ${mandaat.actor.id} returning id`,
  )
