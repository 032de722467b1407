import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { updateBekeken } from '../store/contacten.ts'
import { meldingVoor } from './hulpvraagVoor.ts'

export type RondBekijkenAf = {
  meldingId: string
  reden: 'beantwoord' | 'geen-contact' | 'dubbel' | 'niet-voor-gemeente'
}

/** A melding that turned out to ask nothing of any law: closed with a reason; its count stays (model §6). */
export const rondBekijkenAf: Command<RondBekijkenAf, { meldingId: string }> = {
  name: 'toegang.rondBekijkenAf',
  may: heeft('toegang:registreren', 'toegang:trieren'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const melding = await meldingVoor(context, input.meldingId)
    const rijen = await updateBekeken(db, mandaat, melding.id, vandaag, input.reden)
    refuseIf(als(rijen.length === 0, 'melding-heeft-hulpvraag'))
    return {
      result: { meldingId: melding.id },
      objectId: melding.id,
      personen: melding.persoonId ? [melding.persoonId] : [],
    }
  },
}
