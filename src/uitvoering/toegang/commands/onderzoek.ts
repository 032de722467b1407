import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { lockHulpvraag, updateVerslag } from '../store/hulpvragen.ts'
import { hulpvraagVoor } from './hulpvraagVoor.ts'
import { herbereken } from './klok.ts'

export type RondOnderzoekAf = {
  hulpvraagId: string
  verslag: string
  verstrektOp?: Datum | undefined
  clientondersteuningGenoemd: boolean
}

/** The inquiry is done when its report is handed over; that stops the six weeks (Wmo 2.3.2). */
export const rondOnderzoekAf: Command<RondOnderzoekAf, { hulpvraagId: string }> = {
  name: 'toegang.rondOnderzoekAf',
  may: heeft('toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    await lockHulpvraag(db, mandaat, input.hulpvraagId)
    const hulpvraag = await hulpvraagVoor(context, input.hulpvraagId)
    const verstrektOp = input.verstrektOp ?? vandaag
    const { onderzoekId } = hulpvraag
    refuseIf([
      ...als(!onderzoekId || hulpvraag.verslagVerstrektOp !== null, 'geen-onderzoek'),
      ...als(input.verslag.trim() === '', 'verslag-ontbreekt', 'verslag'),
      ...als(
        hulpvraag.wet === 'wmo' && !input.clientondersteuningGenoemd,
        'clientondersteuning-niet-genoemd',
        'clientondersteuningGenoemd',
      ),
      ...als(verstrektOp > vandaag, 'datum-in-toekomst', 'verstrektOp'),
      ...als(
        hulpvraag.onderzoekBegin !== null && verstrektOp < hulpvraag.onderzoekBegin,
        'periode-omgekeerd',
        'verstrektOp',
      ),
    ])
    const plaats = { gemeente: mandaat.gemeente, table: 'toegang.onderzoek', row: onderzoekId!, column: 'verslag' }
    await updateVerslag(db, mandaat, onderzoekId!, keys.encrypt(input.verslag, plaats), verstrektOp)
    await herbereken(context, hulpvraag.id)
    return { result: { hulpvraagId: hulpvraag.id }, objectId: hulpvraag.id, personen: [hulpvraag.persoonId] }
  },
}
