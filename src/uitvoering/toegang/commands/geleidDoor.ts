import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { doorgeleid } from '../events.ts'
import { insertDoorgeleiding } from '../store/hulpvragen.ts'
import { hulpvraagVoor } from './hulpvraagVoor.ts'

export type GeleidDoor = {
  hulpvraagId: string
  aanbodId?: string | undefined
  organisatie?: string | undefined
  naarGemeente?: string | undefined
  /** Warm: we introduce the person; cold: he gets the address. */
  warm: boolean
  toestemming: boolean
}

export const geleidDoor: Command<GeleidDoor, { doorgeleidingId: string }> = {
  name: 'toegang.geleidDoor',
  may: heeft('toegang:trieren', 'toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const hulpvraag = await hulpvraagVoor(context, input.hulpvraagId)
    refuseIf([
      ...als(!input.aanbodId && !input.organisatie && !input.naarGemeente, 'bestemming-ontbreekt', 'aanbodId'),
      ...als(input.warm && !input.toestemming, 'toestemming-ontbreekt', 'toestemming'),
    ])
    const id = uuidv7()
    const { aanbodId = null, organisatie = null, naarGemeente = null } = input
    await insertDoorgeleiding(db, mandaat, {
      id,
      hulpvraagId: hulpvraag.id,
      datum: vandaag,
      aanbodId,
      organisatie,
      naarGemeente,
      warm: input.warm,
      toestemming: input.toestemming,
    })
    return {
      result: { doorgeleidingId: id },
      objectId: id,
      personen: [hulpvraag.persoonId],
      announce: [doorgeleid.of({ doorgeleidingId: id, hulpvraagId: hulpvraag.id, aanbodId, naarGemeente })],
    }
  },
}
