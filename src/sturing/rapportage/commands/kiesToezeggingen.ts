import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { listToezeggingenVan } from '../proef.ts'
import { beloftenVan } from '../rules/belofte.ts'
import { zetGekozen } from '../store/belofte.ts'
import { findStuk, listBlokken, verhoogVersie } from '../store/stuk.ts'

type Keuze = { stukId: string; toezeggingen: string[] }

/** The writer says which promises this paper keeps; publishing it does so. */
export const kiesToezeggingen: Command<Keuze, { stukId: string; versie: number }> = {
  name: 'rapportage.kiesToezeggingen',
  may: heeft('rapportage:schrijven'),
  async run(context) {
    const { input, db, mandaat, verwachteVersie } = context
    const stuk = await findStuk(db, mandaat, input.stukId)
    if (!stuk) throw new NotFound()
    refuseStale(verwachteVersie, stuk.versie)
    const toezeggingen = await listToezeggingenVan(context, stuk.programmaId)
    const gekozen = new Set(input.toezeggingen)
    if ([...gekozen].some((id) => toezeggingen.every((een) => een.id !== id))) throw new NotFound()
    const noemtToezeggingen = (await listBlokken(db, mandaat, stuk.id)).some(
      ({ inhoud }) => inhoud.soort === 'toezeggingen',
    )
    refuseIf(beloftenVan({ stukId: stuk.id, gekozen, toezeggingen, noemtToezeggingen }).beletselen)
    await zetGekozen(db, mandaat, stuk.id, [...gekozen])
    await verhoogVersie(db, mandaat, stuk.id)
    return { result: { stukId: stuk.id, versie: stuk.versie + 1 }, objectId: stuk.id }
  },
}
