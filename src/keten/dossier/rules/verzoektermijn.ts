import type { Effect, Voorbeeld } from '#uitvoering/inrichting/index.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'

/** The terms under which a request of a resident about his file is answered. */
export type Verzoekcode = 'avg-inzage' | 'vernietigverzoek'

const NAAM: Record<Verzoekcode, Tweetalig> = {
  'avg-inzage': { nl: 'Verzoek om inzage', en: 'Request for access' },
  vernietigverzoek: { nl: 'Verzoek over vernietigen of bewaren', en: 'Request about destroying or keeping' },
}
const WAT = { nl: 'verzoeken over een dossier die open staan', en: 'open requests about a file' }
const VOORBEELDEN = 8

export type Vergeleken = { code: Verzoekcode; start: Datum; uiterlijk: Datum; nieuw: Datum }

/** Which open requests get another last day, and which are late by it; those first in the short list. */
export function effectOpVerzoeken(verzoeken: readonly Vergeleken[], vandaag: Datum): Effect {
  const anders = verzoeken
    .filter(({ uiterlijk, nieuw }) => nieuw !== uiterlijk)
    .map(
      ({ code, start, uiterlijk, nieuw }): Voorbeeld => ({
        wat: {
          nl: `${NAAM[code].nl} van ${formatDatum(start, { stijl: 'lang' })}`,
          en: `${NAAM[code].en} of ${formatDatum(start, { stijl: 'lang', taal: 'en' })}`,
        },
        nu: uiterlijk,
        straks: nieuw,
        slechter: nieuw < vandaag && uiterlijk >= vandaag,
      }),
    )
  const teLaat = anders.filter((een) => een.slechter)
  return {
    wat: WAT,
    bekeken: verzoeken.length,
    anders: anders.length,
    slechter: teLaat.length,
    voorbeelden: [...teLaat, ...anders.filter((een) => !een.slechter)].slice(0, VOORBEELDEN),
  }
}
