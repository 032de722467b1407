import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { insertOnderdeel, type Onderdeelwoorden, updateOnderdeel } from '../store/knoop.ts'
import { insertOpbouwversie } from '../store/opbouw.ts'

/** A part (or cluster) at the end of the programme. */
export const voegOnderdeelToe: Command<Onderdeelwoorden & { programmaId: string }, { onderdeelId: string }> = {
  name: 'programma.voegOnderdeelToe',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { programmaId, ...woorden } = input
    await getLopend(context, 'programma', programmaId)
    const id = uuidv7()
    await insertOnderdeel(db, mandaat, id, programmaId, woorden)
    return { result: { onderdeelId: id }, objectId: id }
  },
}

/** The printed words of an imported part stay as its first version. */
export const wijzigOnderdeel: Command<Onderdeelwoorden & { onderdeelId: string }, { versie: number }> = {
  name: 'programma.wijzigOnderdeel',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db, verwachteVersie } = context
    const { onderdeelId, ...woorden } = input
    const knoop = await getLopend(context, 'onderdeel', onderdeelId)
    refuseStale(verwachteVersie, knoop.versie)
    await insertOpbouwversie(db, mandaat, 'onderdeel', knoop)
    await updateOnderdeel(db, mandaat, onderdeelId, woorden)
    return { result: { versie: knoop.versie + 1 }, objectId: onderdeelId }
  },
}
