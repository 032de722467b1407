import { type Effect, effectOpDagen, naamMetDag } from '#uitvoering/inrichting/index.ts'
import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'

/** The terms under which a request of a resident about his file is answered, and a look is reviewed. */
export type Verzoekcode = 'avg-inzage' | 'vernietigverzoek' | 'noodtoegang-toets'
export type Verzoeksoort = 'avg-inzage' | 'vernietigverzoek' | 'noodtoegang' | 'blik'

const NAAM: Record<Verzoeksoort, Tweetalig> = {
  'avg-inzage': { nl: 'Verzoek om inzage', en: 'Request for access' },
  vernietigverzoek: { nl: 'Verzoek over vernietigen of bewaren', en: 'Request about destroying or keeping' },
  noodtoegang: { nl: 'Noodtoegang', en: 'Emergency access' },
  blik: { nl: 'Blik zonder relatie', en: 'Look without a relation' },
}
const WAT = {
  nl: 'verzoeken en toetsingen over een dossier die open staan',
  en: 'open requests and reviews about a file',
}

export const codeVanSoort = (soort: Verzoeksoort): Verzoekcode =>
  soort === 'noodtoegang' || soort === 'blik' ? 'noodtoegang-toets' : soort

export type Vergeleken = { soort: Verzoeksoort; start: Datum; uiterlijk: Datum; nieuw: Datum }

/** Which open requests and reviews get another last day, and which are late by it. */
export const effectOpVerzoeken = (verzoeken: readonly Vergeleken[], vandaag: Datum): Effect =>
  effectOpDagen(
    WAT,
    verzoeken.map(({ soort, start, ...een }) => ({ ...een, naam: naamMetDag(NAAM[soort], start) })),
    vandaag,
  )

/** What an extension would give from then on; of what was extended already the letter told the day. */
export function effectOpVerlenging(
  open: readonly { start: Datum; uiterlijk: Datum; nieuw: Datum }[],
  verlengd: number,
  vandaag: Datum,
): Effect {
  const wat = { nl: 'verzoeken om inzage, als zij worden verlengd', en: 'requests for access, when they are extended' }
  const naam = NAAM['avg-inzage']
  return {
    ...effectOpDagen(
      wat,
      open.map((een) => ({ ...een, naam: naamMetDag(naam, een.start) })),
      vandaag,
    ),
    telt: {
      voor: {
        nl: `Telt voor wat daarna wordt verlengd: ${verlengd} al verlengd, die houden de dag die in hun brief staat.`,
        en: `Counts for what is extended afterwards: ${verlengd} extended already, those keep the day in their letter.`,
      },
      bron: 'AVG art. 12 lid 3',
    },
  }
}
