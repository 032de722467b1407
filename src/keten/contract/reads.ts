import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { Contractproduct } from './rules/contract.ts'
import { type Aanbieder, findAanbieder } from './store/aanbieder.ts'
import { listContractproducten } from './store/contract.ts'

export {
  type Aanbieder,
  findAanbieder,
  findAanbiederByAgb,
  listAanbieders,
  listAanbiedersByIds,
} from './store/aanbieder.ts'
export {
  getContractproductById,
  type Keus,
  listAanbiedersVoorProduct,
  listContractproducten,
  listTarieven,
} from './store/contract.ts'

export async function getAanbieder(db: Db, mandaat: Mandaat, aanbiederId: string): Promise<Aanbieder> {
  const aanbieder = await findAanbieder(db, mandaat, aanbiederId)
  if (!aanbieder) throw new NotFound()
  return aanbieder
}

export async function findContractproductOp(
  db: Db,
  mandaat: Mandaat,
  aanbiederId: string,
  productId: string,
  op: Datum,
): Promise<Contractproduct | undefined> {
  const alle = await listContractproducten(db, mandaat, aanbiederId, productId, op)
  return alle.find((een) => bevat(een.periode, op))
}

export async function getContractproductOp(
  db: Db,
  mandaat: Mandaat,
  aanbiederId: string,
  productId: string,
  op: Datum,
): Promise<Contractproduct> {
  const gevonden = await findContractproductOp(db, mandaat, aanbiederId, productId, op)
  if (!gevonden) throw new NotFound()
  return gevonden
}
