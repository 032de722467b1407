import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { aanbodGestart } from '../events.ts'
import { beletselenVoorAanbod } from '../rules/aanbod.ts'
import { insertAanbod, type NieuwAanbod } from '../store/aanbod.ts'
import { findOrganisatie, upsertOrganisatie } from '../store/organisatie.ts'
import { listProducten } from '../store/product.ts'

export type PubliceerAanbod = Omit<NieuwAanbod, 'organisatieId' | 'waar' | 'wanneer'> & {
  waar?: string | undefined
  wanneer?: string | undefined
  organisatieId?: string | undefined
  organisatie?: { naam: string; soort: string } | undefined
}

export const plekVan = ({ waar = '', wanneer = '' }: PubliceerAanbod) => ({ waar, wanneer })

/** What an offer must hold, whether it is new or changed. */
export async function toetsAanbod({ db, mandaat, vandaag }: Context, input: PubliceerAanbod): Promise<Beletsel[]> {
  const gebieden = await listGebieden(db, mandaat, vandaag)
  const producten = await listProducten(db, mandaat, vandaag)
  const bekend = !input.organisatieId || (await findOrganisatie(db, mandaat, input.organisatieId))
  return [
    ...als((!input.organisatieId && !input.organisatie) || !bekend, 'organisatie-ontbreekt', 'organisatieId'),
    ...beletselenVoorAanbod(input, {
      gebieden: gebieden.map((een) => een.code),
      productcodes: producten.map((een) => een.code),
    }),
  ]
}

export const publiceerAanbod: Command<PubliceerAanbod, { aanbodId: string }> = {
  name: 'aanbod.publiceerAanbod',
  may: heeft('aanbod:beheren'),
  async run(context) {
    const { input, mandaat, db } = context
    refuseIf(await toetsAanbod(context, input))
    const organisatieId = input.organisatieId ?? (await upsertOrganisatie(db, mandaat, input.organisatie!))
    const aanbodId = await insertAanbod(db, mandaat, { ...input, ...plekVan(input), organisatieId })
    return {
      result: { aanbodId },
      objectId: aanbodId,
      announce: [aanbodGestart.of({ aanbodId, begin: input.periode.begin })],
    }
  },
}
