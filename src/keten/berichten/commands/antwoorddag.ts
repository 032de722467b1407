import type { Context } from '#platform/command.ts'
import { findUiterlijk } from '#uitvoering/toegang/reads.ts'
import type { Datum } from '#values/datum.ts'
import type { Soort } from '../rules/soorten.ts'
import { codeVanAntwoord } from '../rules/toestand.ts'

/** The last day on which a message of this day is answered in time; null for a retour. */
export async function findAntwoorddag({ db, mandaat }: Context, soort: Soort, op: Datum): Promise<Datum | null> {
  const code = codeVanAntwoord(soort)
  return (code && (await findUiterlijk(db, mandaat, code, op))) ?? null
}
