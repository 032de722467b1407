import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { FASEN } from '../rules/fasen.ts'
import { beletselenVoorFase, lopendeFase, type NieuweFase, volgendeOp } from '../rules/traject.ts'
import { endFasen, insertFase, updateVolgende } from '../store/trajecten.ts'
import { maandenTotVolgende } from './instellingen.ts'
import { getTrajectVoorWijziging } from './opTraject.ts'

export type LegFaseVast = NieuweFase & { trajectId: string }

/** The next stage ends the one before it on its own first day; what runs beside the order ends by itself. */
export const legFaseVast: Command<LegFaseVast, { faseId: string }> = {
  name: 'traject.legFaseVast',
  may: heeft('traject:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { traject, loop } = await getTrajectVoorWijziging(context, input.trajectId)
    refuseIf(beletselenVoorFase(loop, input, vandaag))
    const vorige = lopendeFase(loop)
    if (vorige && FASEN[traject.soort][input.code]!.plek !== null) {
      await endFasen(db, mandaat, traject.id, [vorige.code], input.begin)
    }
    const faseId = uuidv7()
    const { code, begin, soort = null, beschiktOp = null, bedrag = null } = input
    await insertFase(db, mandaat, { id: faseId, trajectId: traject.id, code, begin, soort, beschiktOp, bedrag })
    await updateVolgende(db, mandaat, traject.id, volgendeOp(vandaag, await maandenTotVolgende(context)))
    return { result: { faseId }, objectId: traject.id, personen: [traject.persoonId] }
  },
}
