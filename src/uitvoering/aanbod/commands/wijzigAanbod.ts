import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { lockAanbod, updateAanbod } from '../store/aanbod.ts'
import { upsertOrganisatie } from '../store/organisatie.ts'
import { type PubliceerAanbod, plekVan, toetsAanbod } from './publiceerAanbod.ts'

/** Changes what an offer says, against the version that was read; what it said before is kept. */
export const wijzigAanbod: Command<PubliceerAanbod & { aanbodId: string }, { aanbodId: string; versie: number }> = {
  name: 'aanbod.wijzigAanbod',
  may: heeft('aanbod:beheren'),
  async run(context) {
    const { input, mandaat, db, verwachteVersie } = context
    const vorige = await lockAanbod(db, mandaat, input.aanbodId)
    if (!vorige) throw new NotFound()
    refuseStale(verwachteVersie, vorige.versie)
    refuseIf(await toetsAanbod(context, input))
    const organisatieId = input.organisatieId ?? (await upsertOrganisatie(db, mandaat, input.organisatie!))
    const versie = await updateAanbod(db, mandaat, vorige, { ...input, ...plekVan(input), organisatieId })
    return { result: { aanbodId: input.aanbodId, versie }, objectId: input.aanbodId }
  },
}
