import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { lockVoorziening } from '../store/voorziening.ts'
import { eisGrond } from './gronden.ts'
import { maakToewijzing, type Opdracht, type Toegewezen } from './toewijzen.ts'

export type WijsToe = Opdracht & { voorzieningId: string }

export const wijsToe: Command<WijsToe, Toegewezen> = {
  name: 'voorziening.wijsToe',
  may: heeft('voorziening:toewijzen'),
  async run(context) {
    const { input, mandaat, db } = context
    const voorziening = await lockVoorziening(db, mandaat, input.voorzieningId)
    if (!voorziening) throw new NotFound()
    await eisGrond(context, voorziening.clientId, 'R', voorziening.wet)
    const { result, announce } = await maakToewijzing(context, voorziening, input, null)
    return { result, objectId: result.toewijzingId, personen: [voorziening.clientId], announce: [announce] }
  },
}
