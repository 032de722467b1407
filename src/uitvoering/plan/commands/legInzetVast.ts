import type { Command } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Datum } from '#values/datum.ts'
import { insertInzet, selectGevraagdeVoorzieningen } from '../store/feiten.ts'

export type LegInzetVast = {
  gevraagdeVoorzieningId: string
  voorzieningId: string
  van: Datum
  tot?: Datum | null | undefined
}

/** Only through the deed door: what was granted on what the plan asked (D21). Said again with another end, the last word counts. */
export const legInzetVast: Command<LegInzetVast, { inzetId: string }> = {
  name: 'plan.legInzetVast',
  may: () => false,
  async run({ input, db, mandaat }) {
    const [gevraagd] = await selectGevraagdeVoorzieningen(db, mandaat, { id: input.gevraagdeVoorzieningId })
    if (!gevraagd) throw new NotFound()
    const inzetId = uuidv7()
    await insertInzet(db, mandaat, {
      id: inzetId,
      planId: gevraagd.planId,
      gevraagdeStam: gevraagd.stam,
      voorzieningId: input.voorzieningId,
      van: input.van,
      tot: input.tot ?? null,
    })
    return { result: { inzetId }, objectId: gevraagd.planId, personen: [gevraagd.persoonId] }
  },
}
