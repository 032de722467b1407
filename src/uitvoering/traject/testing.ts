import { type Db, sql } from '#platform/db.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Datum } from '#values/datum.ts'

/** A ground for a team, as an import or a report leaves it. */
export const eenTeamgrond = (db: Db, gemeente: string, teamId: string, persoonId: string, wet: string, op: Datum) =>
  sql`insert into huishouden.toegangsgrond (gemeente, team_id, persoon_id, hoedanigheid, wetten, geldig, volgt_uit)
    values (${gemeente}, ${teamId}, ${persoonId}, 'team', ${[wet]}, daterange(${op}::date, null), ${persoonId})`.execute(
    db,
  )

/** A benefit of which it does not matter here which provision it is. */
export const eenUitkering = (
  db: Db,
  gemeente: string,
  u: { persoonId: string; teamId: string; kenmerk: string; begin: Datum; door: string },
) =>
  sql`insert into traject.uitkering (gemeente, kenmerk, persoon_id, voorziening_id, regeling, team_id, begin, door)
    values (${gemeente}, ${u.kenmerk}, ${u.persoonId}, ${uuidv7()}, 'Algemene bijstand', ${u.teamId}, ${u.begin}, ${u.door})`.execute(
    db,
  )
