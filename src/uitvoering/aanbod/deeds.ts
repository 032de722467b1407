import type { Context } from '#platform/command.ts'
import { upsertOrganisatie as upsert } from './store/organisatie.ts'
import { type Productgebruik, upsertGebruik } from './store/product.ts'

/** A provider under contract is an organisation on the map of what exists. */
export const upsertOrganisatie = (
  { db, mandaat }: Context,
  organisatie: { naam: string; soort: string; agb?: string },
): Promise<string> => upsert(db, mandaat, organisatie)

/** What a downstream room lets rest on a product, so that the product is not ended under it (D21). */
export const legProductgebruikVast = ({ db, mandaat }: Context, gebruik: Productgebruik) =>
  upsertGebruik(db, mandaat, gebruik)
