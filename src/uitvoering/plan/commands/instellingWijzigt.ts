import type { Context } from '#platform/command.ts'
import { type Effect, isTeKiezen, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { type Datum, laatste } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import { effectOpCodes } from '../rules/instellingEffect.ts'
import type { Instrument } from '../rules/instrument.ts'
import { selectGemetenDomeinen, selectLopendeMethoden, selectOvergangpunten } from '../store/instelling.ts'

const WAT: Record<string, Tweetalig> = {
  instrument: { nl: 'scores in open plannen', en: 'scores in open plans' },
  methoden: { nl: 'methoden in open plannen', en: 'methods in open plans' },
  achttien: { nl: 'punten van lopende overgangen', en: 'points of running transitions' },
}

/** What open plans use that the new list no longer holds. */
export const effecten: readonly Effectfunctie[] = [{ soort: 'plan', kamer: 'plan', bereken }]

async function bereken({ db, mandaat, vandaag }: Context, { sleutel, waarde, periode }: Voorstel): Promise<Effect> {
  const wat = WAT[sleutel] ?? { nl: 'plannen', en: 'plans' }
  const op = laatste(vandaag, periode.begin)
  const codes = (rijen: unknown) =>
    new Set((rijen as { code: string; tot?: Datum }[]).filter((een) => isTeKiezen(een, op)).map(({ code }) => code))
  switch (sleutel) {
    case 'instrument': {
      const { domeinen, niveaus } = waarde as Instrument
      const bekend = codes(domeinen)
      const gemeten = await selectGemetenDomeinen(db, mandaat)
      return effectOpCodes(wat, gemeten, (een) => bekend.has(een.code) && een.niveau <= niveaus.length)
    }
    case 'methoden': {
      const bekend = codes(waarde)
      return effectOpCodes(wat, await selectLopendeMethoden(db, mandaat, vandaag), (een) => bekend.has(een.code))
    }
    case 'achttien': {
      const bekend = codes(waarde)
      return effectOpCodes(wat, await selectOvergangpunten(db, mandaat, vandaag), (een) => bekend.has(een.code))
    }
    default:
      // Steps and laws hold for what is offered or signed afterwards.
      return effectOpCodes(wat, [], () => true)
  }
}
