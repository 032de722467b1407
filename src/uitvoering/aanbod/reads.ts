import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import type { Product } from './rules/product.ts'
import { findProductOp } from './store/product.ts'

export { findAanbod, listAlleAanbod, zoekAanbod } from './store/aanbod.ts'
export { findOrganisatie, listOrganisaties } from './store/organisatie.ts'
export { findProductByCode, findProductOp, listProducten } from './store/product.ts'

export async function getProductOp(db: Db, mandaat: Mandaat, productId: string, op: Datum): Promise<Product> {
  const product = await findProductOp(db, mandaat, productId, op)
  if (!product) throw new NotFound()
  return product
}
