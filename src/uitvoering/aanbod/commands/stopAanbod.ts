import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { aanbodGestopt } from '../events.ts'
import { endAanbod, findAanbod } from '../store/aanbod.ts'

export const stopAanbod: Command<{ aanbodId: string; eind: Datum }, { aanbodId: string }> = {
  name: 'aanbod.stopAanbod',
  may: heeft('aanbod:beheren'),
  async run({ input, mandaat, db }) {
    const aanbod = await findAanbod(db, mandaat, input.aanbodId)
    if (!aanbod) throw new NotFound()
    refuseIf(als(input.eind < aanbod.periode.begin, 'periode-omgekeerd', 'eind'))
    const ended = await endAanbod(db, mandaat, input.aanbodId, input.eind)
    refuseIf(als(ended.length === 0, 'al-gestopt', 'eind'))
    return { result: { aanbodId: input.aanbodId }, objectId: input.aanbodId, announce: [aanbodGestopt.of(input)] }
  },
}
