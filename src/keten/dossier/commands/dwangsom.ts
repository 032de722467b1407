import type { Context } from '#platform/command.ts'
import { type Dwangsomregel, dwangsomVan } from '#uitvoering/toegang/index.ts'
import { findDwangsomregel } from '#uitvoering/toegang/reads.ts'
import { selectIngebrekestellingen } from '../store/ingebrekestelling.ts'

type Zaak = { kamer: string; soort: string; id: string }

/** The penalty in whole cents that runs by today on these things, by id; a thing without one is not in it (Awb 4:17). */
export async function leesDwangsommen(
  { db, mandaat, vandaag }: Context,
  zaken: readonly Zaak[],
): Promise<ReadonlyMap<string, number>> {
  const vragen = zaken.filter(({ kamer }) => kamer === 'toegang').map(({ id }) => id)
  if (vragen.length === 0) return new Map()
  const rijen = await selectIngebrekestellingen(db, mandaat, vragen)
  const regels = new Map<string, Dwangsomregel | null>()
  for (const { ontvangenOp } of rijen)
    if (!regels.has(ontvangenOp)) regels.set(ontvangenOp, await findDwangsomregel(db, mandaat, ontvangenOp))
  return new Map(
    rijen.map(({ hulpvraagId, ontvangenOp }) => [
      hulpvraagId,
      dwangsomVan(regels.get(ontvangenOp) ?? null, null, vandaag),
    ]),
  )
}
