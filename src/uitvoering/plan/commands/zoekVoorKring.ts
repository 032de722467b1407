import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findPersoonByBsn, listGronden, zoekPersonenOpNaam } from '#uitvoering/huishouden/reads.ts'
import { isBsn } from '#values/bsn.ts'
import type { zoekVoorKring as endpoint } from '../endpoints.ts'

const HOEVEEL = 8

/** By BSN exactly one, by name those called alike; only whose name the asker may see. */
export async function zoekVoorKring(
  context: Context & { readonly input: { q: string } },
): Promise<OutputOf<typeof endpoint>> {
  const { db, mandaat, keys, vandaag, input } = context
  const cijfers = input.q.replaceAll(/[\s.]/g, '')
  const gevonden = isBsn(cijfers)
    ? [await findPersoonByBsn(db, mandaat, keys, cijfers)].filter((een) => een !== undefined)
    : await zoekPersonenOpNaam(db, input.q.trim(), HOEVEEL)
  const gronden = await listGronden(db, mandaat, { persoonIds: gevonden.map((persoon) => persoon.id) }, vandaag)
  return gevonden
    .filter((persoon) => magZien(mandaat, gronden.get(persoon.id) ?? [], 'K'))
    .map((persoon) => ({ persoonId: persoon.id, naam: roepnaamMetGeslachtsnaam(persoon), geboren: persoon.geboren }))
}
