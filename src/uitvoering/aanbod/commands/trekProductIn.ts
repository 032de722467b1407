import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { productGewijzigd } from '../events.ts'
import { beletselenVoorIntrekking } from '../rules/product.ts'
import { endVersieOp, listGebruikNa, listVersiesById } from '../store/product.ts'

/** A product ends on a day; it is not deleted, and not while something rests on it (A2, D21). */
export const trekProductIn: Command<{ productId: string; eind: Datum }, { productId: string }> = {
  name: 'aanbod.trekProductIn',
  may: heeft('aanbod:beheren'),
  async run({ input: { productId, eind }, mandaat, db }) {
    const versies = await listVersiesById(db, mandaat, productId)
    if (versies.length === 0) throw new NotFound()
    refuseIf(beletselenVoorIntrekking(eind, versies, await listGebruikNa(db, mandaat, productId, eind)))
    await endVersieOp(db, mandaat, productId, eind)
    return {
      result: { productId },
      objectId: productId,
      announce: [productGewijzigd.of({ productId, vanaf: plusDagen(eind, 1) })],
    }
  },
}
