import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf, refuseStale } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { getLopend } from '../opbouwbeeld.ts'
import type { Knoopsoort } from '../rules/opbouw.ts'
import { countLopendOnder, type Eindiging, eindigKnoop } from '../store/knoop.ts'
import { insertOpbouwversie } from '../store/opbouw.ts'

/** Done or stopped, with the day and why. What still runs under it is ended first. */
export const beeindig: Command<Eindiging & { soort: Knoopsoort; knoopId: string }, { versie: number }> = {
  name: 'programma.beeindig',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag, verwachteVersie } = context
    const { soort, knoopId, ...einde } = input
    const knoop = await getLopend(context, soort, knoopId)
    refuseStale(verwachteVersie, knoop.versie)
    const lopend = await countLopendOnder(db, mandaat, soort, knoopId)
    const begin = 'begonnenOp' in knoop ? knoop.begonnenOp : 'begin' in knoop ? knoop.begin : null
    refuseIf([
      ...als(lopend > 0, 'er-loopt-nog-iets-onder', 'einde', { aantal: lopend }),
      ...als(einde.op > vandaag, 'einde-in-de-toekomst', 'op'),
      ...als(begin !== null && einde.op < begin, 'eind-voor-begin', 'op'),
    ])
    await insertOpbouwversie(db, mandaat, soort, knoop)
    await eindigKnoop(db, mandaat, soort, knoopId, einde)
    return { result: { versie: knoop.versie + 1 }, objectId: knoopId }
  },
}
