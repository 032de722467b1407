import type { Context } from '#platform/command.ts'
import { type Datum, plusDagen, plusMaanden } from '#values/datum.ts'
import { leeftijdNadert } from '../events.ts'
import { selectGeborenTussen } from '../store/levensloop.ts'

/** In months; what hears it decides what each means. */
export const MIJLPALEN = [16 * 12 + 6, 17 * 12 + 6, 18 * 12] as const
/** Nights that may be missed: whoever hears it knows that he heard it before. */
const INHALEN = 7

/** Every night: who reaches an age at which help, authority and income change. */
export async function kondigLeeftijdAan(context: Context): Promise<void> {
  const { db, mandaat, vandaag, hear } = context
  for (const maanden of MIJLPALEN) {
    const tot = plusMaanden(vandaag, -maanden)
    for (const { id, geboren } of await selectGeborenTussen(db, mandaat, plusDagen(tot, -INHALEN), tot)) {
      const op: Datum = plusMaanden(geboren, maanden)
      if (op <= vandaag) await hear(context, leeftijdNadert.of({ persoonId: id, leeftijd: maanden / 12, op }))
    }
  }
}
