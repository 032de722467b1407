import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { lockHulpvraag, selectHulpvragenVanMeldingen, updateVerslag } from '../store/hulpvragen.ts'
import { insertDeelnemer, insertGesprek } from '../store/meldingen.ts'
import { hulpvraagVoor, meldingVoor } from './hulpvraagVoor.ts'
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

export type HoudGesprek = {
  meldingId: string
  datum: Datum
  plek: 'thuis' | 'gemeentehuis' | 'telefoon' | 'wijkcentrum'
  clientondersteuningGenoemd: boolean
  deelnemers: readonly { medewerkerId?: string | undefined; expertise: string }[]
}

/** A talk with the household; the first one stops the Wgs clock of every hulpvraag in the melding (Wgs art. 4). */
export const houdGesprek: Command<HoudGesprek, { gesprekId: string }> = {
  name: 'toegang.houdGesprek',
  may: heeft('toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const melding = await meldingVoor(context, input.meldingId)
    refuseIf([
      ...als(input.datum > vandaag, 'datum-in-toekomst', 'datum'),
      ...als(input.datum < melding.ontvangenOp, 'periode-omgekeerd', 'datum'),
    ])
    const gesprekId = uuidv7()
    await insertGesprek(db, mandaat, { ...input, id: gesprekId })
    for (const deelnemer of input.deelnemers) {
      await insertDeelnemer(db, mandaat, {
        id: uuidv7(),
        gesprekId,
        medewerkerId: deelnemer.medewerkerId ?? null,
        expertise: deelnemer.expertise,
      })
    }
    const hulpvragen = await selectHulpvragenVanMeldingen(db, mandaat, [melding.id])
    for (const hulpvraag of hulpvragen) await herbereken(context, hulpvraag.id)
    return { result: { gesprekId }, objectId: gesprekId, personen: hulpvragen.map((hulpvraag) => hulpvraag.persoonId) }
  },
}
