import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { vraagHertoets } from '#sturing/raad/deeds.ts'
import { als } from '#values/beletsel.ts'
import { insertIntrekking, listPublicaties } from '../store/publicatie.ts'
import { findStuk, verhoogVersie } from '../store/stuk.ts'

/** Takes a published paper back, with the reason. It stays readable as it was, and says that it no longer holds. */
export const trekIn: Command<{ stukId: string; reden: string }, { publicatieId: string }> = {
  name: 'rapportage.trekIn',
  may: heeft('rapportage:publiceren'),
  async run(context) {
    const { input, db, mandaat, vandaag, verwachteVersie } = context
    const stuk = await findStuk(db, mandaat, input.stukId)
    if (!stuk) throw new NotFound()
    refuseStale(verwachteVersie, stuk.versie)
    const [laatste] = await listPublicaties(db, mandaat, stuk.id)
    const reden = input.reden.trim()
    refuseIf([
      ...als(!laatste, 'nog-niet-gepubliceerd'),
      ...als(stuk.ingetrokken, 'stuk-al-ingetrokken'),
      ...als(reden === '', 'reden-ontbreekt', 'reden'),
    ])
    const publicatieId = laatste!.id
    await insertIntrekking(db, mandaat, { publicatieId, reden, datum: vandaag })
    await verhoogVersie(db, mandaat, stuk.id)
    await vraagHertoets(context, { stukId: stuk.id, soort: 'ingetrokken', publicatieId: null, reden, genoemd: [] })
    return { result: { publicatieId }, objectId: publicatieId }
  },
}
