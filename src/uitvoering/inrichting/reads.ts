import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { listInstellingen } from './store.ts'

export {
  type Gebied,
  type GebruikerRij,
  getGemeentenaam,
  type Instelling,
  listGebieden,
  listGebruikers,
  listInstellingen,
  listTeams,
  type Team,
} from './store.ts'

/** The dated setting in force on a day, or undefined: the caller says what then. */
export async function findInstelling<T>(
  db: Db,
  mandaat: Mandaat,
  soort: string,
  sleutel: string,
  op: Datum,
): Promise<T | undefined> {
  const rows = await listInstellingen(db, mandaat, soort, op)
  return rows.find((row) => row.sleutel === sleutel)?.waarde as T | undefined
}
