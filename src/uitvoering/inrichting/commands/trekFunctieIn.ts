import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { plusDagen } from '#values/datum.ts'
import { mandaatIngetrokken } from '../events.ts'
import { deleteAanstellingVanVandaag, endAanstelling } from '../store/gebruikers.ts'

type Input = { gebruikerId: string; functie: string }

/** Ends a function as of now: yesterday was the last day, so the next request finds it gone. */
export const trekFunctieIn: Command<Input, Input> = {
  name: 'inrichting.trekFunctieIn',
  may: heeft('inrichting:beheren'),
  async run({ input, mandaat, db, vandaag }) {
    refuseIf(als(input.gebruikerId === mandaat.actor.id, 'eigen-mandaat', 'gebruikerId'))
    const ended = [
      ...(await endAanstelling(db, mandaat, input.gebruikerId, input.functie, plusDagen(vandaag, -1))),
      ...(await deleteAanstellingVanVandaag(db, mandaat, input.gebruikerId, input.functie, vandaag)),
    ]
    if (ended.length === 0) throw new NotFound()
    return { result: input, objectId: input.gebruikerId, announce: [mandaatIngetrokken.of(input)] }
  },
}
