import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { betaald } from '../events.ts'
import { insertBetaalopdracht, listAkkoorden, lockDeclaratie } from '../store/declaratie.ts'

/** One order to pay per answered declaration, of exactly what its 325 awarded (DE3). Another person than who approved, above a set amount. */
export const stelBetaalbaar: Command<{ declaratieId: string }, { betaalopdrachtId: string }> = {
  name: 'declaratie.stelBetaalbaar',
  may: heeft('declaratie:betaalbaar'),
  async run({ input, db, mandaat, vandaag }) {
    const declaratie = await lockDeclaratie(db, mandaat, input.declaratieId)
    if (!declaratie) throw new NotFound()
    const akkoorden = await listAkkoorden(db, mandaat, declaratie.id)
    const vierOgenVanaf = (await findInstelling<number>(db, mandaat, 'declaratie', 'vier-ogen-vanaf', vandaag)) ?? 0
    const zelf = akkoorden.some((akkoord) => !akkoord.automatisch && akkoord.door === mandaat.actor.id)
    refuseIf([
      ...als(declaratie.beantwoordOp === null, 'nog-niet-beantwoord'),
      ...als(declaratie.betaalopdrachtId !== null, 'al-betaalbaar'),
      ...als(declaratie.beantwoordOp !== null && declaratie.goedgekeurd === 0, 'niets-te-betalen'),
      ...als(zelf && declaratie.teToetsen >= vierOgenVanaf, 'zelfde-persoon'),
    ])
    const id = uuidv7()
    const bedrag = declaratie.toegekend
    await insertBetaalopdracht(db, mandaat, {
      id,
      declaratieId: declaratie.id,
      aanbiederId: declaratie.aanbiederId,
      bedrag,
      datum: vandaag,
    })
    const event = betaald.of({
      betaalopdrachtId: id,
      declaratieId: declaratie.id,
      aanbiederId: declaratie.aanbiederId,
      bedragCents: bedrag,
      datum: vandaag,
    })
    return { result: { betaalopdrachtId: id }, objectId: declaratie.id, announce: [event] }
  },
}
