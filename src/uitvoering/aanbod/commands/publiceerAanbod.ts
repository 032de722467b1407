import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { aanbodGestart } from '../events.ts'
import { beletselenVoorAanbod } from '../rules/aanbod.ts'
import { insertAanbod, listProducten, type NieuwAanbod, upsertOrganisatie } from '../store.ts'

export type PubliceerAanbod = Omit<NieuwAanbod, 'organisatieId'> & {
  organisatieId?: string | undefined
  organisatie?: { naam: string; soort: string } | undefined
}

export const publiceerAanbod: Command<PubliceerAanbod, { aanbodId: string }> = {
  name: 'aanbod.publiceerAanbod',
  may: heeft('aanbod:beheren'),
  async run({ input, mandaat, db, vandaag }) {
    const [gebieden, producten] = [await listGebieden(db, mandaat, vandaag), await listProducten(db, mandaat, vandaag)]
    refuseIf([
      ...als(!input.organisatieId && !input.organisatie, 'organisatie-ontbreekt', 'organisatie'),
      ...beletselenVoorAanbod(input, {
        gebieden: gebieden.map((een) => een.code),
        productcodes: producten.map((een) => een.code),
      }),
    ])
    const organisatieId = input.organisatieId ?? (await upsertOrganisatie(db, mandaat, input.organisatie!))
    const aanbodId = await insertAanbod(db, mandaat, { ...input, organisatieId })
    return {
      result: { aanbodId },
      objectId: aanbodId,
      announce: [aanbodGestart.of({ aanbodId, begin: input.periode.begin })],
    }
  },
}
