import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { findHulpvraagVanDoorgeleiding, updateTerugkoppeling } from '../store/gesprekken.ts'
import { plaats } from './contact.ts'
import { hulpvraagVoor } from './hulpvraagVoor.ts'

export const TERUGKOPPELINGEN = ['gestart', 'wacht', 'niet-gelukt', 'afgerond'] as const
export type KoppelTerug = {
  doorgeleidingId: string
  terugkoppeling: (typeof TERUGKOPPELINGEN)[number]
  tekst?: string | undefined
  op?: Datum | undefined
}

/** A warm hand-over is not done when it is handed over: what came of it comes back (R20). */
export const koppelTerug: Command<KoppelTerug, { doorgeleidingId: string }> = {
  name: 'toegang.koppelTerug',
  may: heeft('toegang:trieren', 'toegang:onderzoeken', 'toegang:registreren'),
  async run(context) {
    const { input, db, mandaat, vandaag, keys } = context
    const hulpvraagId = await findHulpvraagVanDoorgeleiding(db, mandaat, input.doorgeleidingId)
    if (!hulpvraagId) throw new NotFound()
    const hulpvraag = await hulpvraagVoor(context, hulpvraagId)
    const op = input.op ?? vandaag
    refuseIf(als(op > vandaag, 'datum-in-toekomst', 'op'))
    const tekst = input.tekst?.trim()
    await updateTerugkoppeling(db, mandaat, {
      id: input.doorgeleidingId,
      terugkoppeling: input.terugkoppeling,
      tekst: tekst
        ? keys.encrypt(tekst, plaats(context, 'doorgeleiding', input.doorgeleidingId, 'terugkoppeling_tekst'))
        : null,
      op,
    })
    return {
      result: { doorgeleidingId: input.doorgeleidingId },
      objectId: input.doorgeleidingId,
      personen: [hulpvraag.persoonId],
    }
  },
}
