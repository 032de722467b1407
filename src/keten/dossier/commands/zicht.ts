import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Grond } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import { type Zicht, zichtVan } from '../rules/zicht.ts'
import { selectLopendeNood } from '../store/blikken.ts'

export type Toegang = { gronden: Map<string, Grond[]>; zicht: Zicht; nood: boolean }

/** What the asker may see of this household today, with any running noodtoegang. A household without ground is not there. */
export async function getToegang({ db, mandaat, vandaag, nu }: Context, huishoudenId: string): Promise<Toegang> {
  const gronden = await listGronden(db, mandaat, { huishoudenId }, vandaag)
  const nood = (await selectLopendeNood(db, mandaat, nu)).filter(({ persoonId }) => gronden.has(persoonId))
  for (const { persoonId } of nood) gronden.get(persoonId)!.push({ hoedanigheid: 'noodtoegang', wetten: [] })
  const zicht = zichtVan(mandaat, gronden)
  if (gronden.size === 0) throw new NotFound()
  return { gronden, zicht, nood: nood.length > 0 }
}
