import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { productGewijzigd } from '../events.ts'
import { beletselenVoorProduct, type NieuwProduct } from '../rules/product.ts'
import { endVersieBefore, insertVersie, listVersies, upsertProduct } from '../store/product.ts'

/** A new product, or the next version of one: the version before ends the day before. */
export const stelProductVast: Command<NieuwProduct, { productId: string }> = {
  name: 'aanbod.stelProductVast',
  may: heeft('aanbod:beheren'),
  async run({ input, mandaat, db }) {
    refuseIf(beletselenVoorProduct(input, await listVersies(db, mandaat, input.wet, input.code)))
    const productId = await upsertProduct(db, mandaat, input)
    await endVersieBefore(db, mandaat, productId, input.periode.begin)
    await insertVersie(db, mandaat, productId, input)
    return {
      result: { productId },
      objectId: productId,
      announce: [productGewijzigd.of({ productId, vanaf: input.periode.begin })],
    }
  },
}
