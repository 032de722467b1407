import type { Context } from '#platform/command.ts'
import { isBsn } from '#values/bsn.ts'
import { findPersoonByBsn, listGronden, zoekPersonenOpNaam } from '../reads.ts'
import { roepnaamMetGeslachtsnaam } from '../rules/persoon.ts'
import { magZien } from '../rules/toegang.ts'

const HOEVEEL = 8

/** For a field in which a person is chosen: by BSN exactly one, by name those called alike; only whom the asker may see. */
export async function zoekOpNaam(context: Context, q: string) {
  const { db, mandaat, keys, vandaag } = context
  const cijfers = q.replaceAll(/[\s.]/g, '')
  const gevonden = isBsn(cijfers)
    ? [await findPersoonByBsn(db, mandaat, keys, cijfers)].filter((een) => een !== undefined)
    : await zoekPersonenOpNaam(db, q.trim(), HOEVEEL)
  const gronden = await listGronden(db, mandaat, { persoonIds: gevonden.map((persoon) => persoon.id) }, vandaag)
  return gevonden
    .filter((persoon) => magZien(mandaat, gronden.get(persoon.id) ?? [], 'K'))
    .map((persoon) => ({ persoonId: persoon.id, naam: roepnaamMetGeslachtsnaam(persoon), geboren: persoon.geboren }))
}
