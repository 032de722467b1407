import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { listInstellingen } from './store/instellingen.ts'
import { listSamenwerkingen, type Samenwerking } from './store/mandaten.ts'

export type { Effectfunctie } from './commands/stelInstellingVast.ts'
export { type GebruikerRij, listGebruikers, listMedewerkersMet } from './store/gebruikers.ts'
export { type Instelling, listInstellingen } from './store/instellingen.ts'
export { listSamenwerkingen, type Samenwerking } from './store/mandaten.ts'
export {
  type Gebied,
  getGemeentenaam,
  listGebieden,
  listNamenVanGemeenten,
  listTeams,
  type Team,
} from './store/teams.ts'

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

/** The regional arrangement for a task that runs on a day. */
export async function findSamenwerking(
  db: Db,
  mandaat: Mandaat,
  taak: string,
  op: Datum,
): Promise<Samenwerking | undefined> {
  return (await listSamenwerkingen(db, mandaat, op)).find((een) => een.taak === taak)
}
