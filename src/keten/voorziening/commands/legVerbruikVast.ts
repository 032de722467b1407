import type { Command } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { beletselenVoorVerbruik, type NieuwVerbruik } from '../rules/verbruik.ts'
import { heeftVerbruik, insertVerbruik, listVerbruikt } from '../store/levering.ts'
import { findToewijzing, lockToewijzing } from '../store/toewijzing.ts'

/** bronId: the approved regel, or the credit that undoes one; the same one twice is one. */
export type LegVerbruikVast = Omit<NieuwVerbruik, 'periode'> & {
  toewijzingId: string
  periode: { begin: Datum; eind: Datum }
  bronId: string
}

/** Only through the deed door of declaratie (D21). The assignment is locked, so that two lines at once never pass its volume (DE2). */
export const legVerbruikVast: Command<LegVerbruikVast, Record<string, never>> = {
  name: 'voorziening.legVerbruikVast',
  may: () => false,
  async run({ input, db, mandaat }) {
    const [gevonden] = await lockToewijzing(db, mandaat, input.toewijzingId)
    const toewijzing = gevonden && (await findToewijzing(db, mandaat, input.toewijzingId))
    if (!toewijzing) throw new NotFound()
    const klaar = { result: {}, objectId: toewijzing.id, personen: [toewijzing.clientId] }
    if (await heeftVerbruik(db, mandaat, input.bronId)) return klaar
    refuseIf([
      ...als(toewijzing.verwijderd && !input.isCredit, 'al-verwijderd'),
      ...beletselenVoorVerbruik(input, toewijzing, await listVerbruikt(db, mandaat, toewijzing.id)),
    ])
    const teken = input.isCredit ? -1 : 1
    await insertVerbruik(db, mandaat, {
      toewijzingId: toewijzing.id,
      begin: input.periode.begin,
      eind: input.periode.eind,
      volume: teken * Math.abs(input.volume),
      eenheid: input.eenheid,
      bedrag: teken * Math.abs(input.bedrag),
      isCredit: input.isCredit,
      bronId: input.bronId,
      taak: toewijzing.taak,
    })
    return klaar
  },
}
