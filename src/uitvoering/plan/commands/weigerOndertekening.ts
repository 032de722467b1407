import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { insertWeigering } from '../store/meten.ts'
import { type Tekenaar, zoekTekenaar } from './onderteken.ts'

export type WeigerOndertekening = Tekenaar & { reden: string }

/** Not signing is also heard, with why. The version holds all the same, and may still be signed later. */
export const weigerOndertekening: Command<WeigerOndertekening, { weigeringId: string }> = {
  name: 'plan.weigerOndertekening',
  may: heeft('plan:schrijven', 'eigen-dossier'),
  async run(context) {
    const { input, db, mandaat, keys } = context
    const { plan, versie, namensId, voor, beletselen } = await zoekTekenaar(context, input)
    refuseIf(beletselen)
    const weigeringId = uuidv7()
    await insertWeigering(db, mandaat, keys, {
      id: weigeringId,
      planversieId: versie!.id,
      persoonId: input.persoonId,
      namensId,
      reden: input.reden,
      datum: input.datum,
    })
    return { result: { weigeringId }, objectId: plan.id, personen: [input.persoonId, voor] }
  },
}
