import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import { type Graaf, type Knoop, type Soort, sleutel } from './graaf.ts'

/** What leads nowhere, and what it lacks (model D16, PR4). */
export const REDENEN = {
  'motie-zonder-voorstel': {
    nl: 'De motie is aangenomen en er kwam geen voorstel van.',
    en: 'The motion was adopted and no proposal came of it.',
  },
  'voorstel-zonder-maatregel': {
    nl: 'Het voorstel is aangenomen en geen maatregel voert het uit.',
    en: 'The proposal was adopted and no measure carries it out.',
  },
  'vraag-zonder-antwoord': {
    nl: 'Bij dit voorstel is een vraag gesteld die geen antwoord kreeg.',
    en: 'A question about this proposal got no answer.',
  },
  'maatregel-zonder-voorstel': {
    nl: 'Geen voorstel van de raad ligt onder deze maatregel.',
    en: 'No council proposal lies under this measure.',
  },
  'maatregel-zonder-regel': {
    nl: 'De maatregel heeft geen begrotingsregel: wat hij kost is niet te volgen.',
    en: 'The measure has no budget line: what it costs cannot be followed.',
  },
  'maatregel-zonder-indicator': {
    nl: 'De maatregel heeft geen indicator: of hij werkt is niet te zien.',
    en: 'The measure has no indicator: whether it works cannot be seen.',
  },
  'maatregel-zonder-stuk': {
    nl: 'Over deze maatregel is nog geen stuk gepubliceerd.',
    en: 'No paper about this measure has been published yet.',
  },
  'regel-zonder-stuk': {
    nl: 'Het geld op deze regel staat in geen gepubliceerd stuk.',
    en: 'The money on this line stands in no published paper.',
  },
  'indicator-zonder-stuk': {
    nl: 'Deze indicator staat in geen gepubliceerd stuk.',
    en: 'This indicator stands in no published paper.',
  },
  'toezegging-zonder-stuk': {
    nl: 'De dag is voorbij en geen stuk doet de toezegging gestand.',
    en: 'The day has passed and no paper keeps the promise.',
  },
  'toezegging-zonder-moment': {
    nl: 'Bij de toezegging is geen moment genoemd.',
    en: 'No moment was named with the promise.',
  },
  'zienswijze-zonder-voorstel': {
    nl: 'De zienswijze hoort bij geen voorstel: wat ermee gebeurde is niet te volgen.',
    en: 'The view belongs to no proposal: what became of it cannot be followed.',
  },
  'mededeling-los': {
    nl: 'De mededeling hoort bij geen voorstel, toezegging of begrotingsregel.',
    en: 'The announcement belongs to no proposal, promise or budget line.',
  },
  'stuk-niet-gepubliceerd': {
    nl: 'Het stuk is opgesteld en niet gepubliceerd.',
    en: 'The paper was drawn up and not published.',
  },
} satisfies Record<string, Tweetalig>
export type Reden = keyof typeof REDENEN

export type Doodlopend = { knoop: Knoop; reden: Reden }

/** In the order of the thread. What is still on its way (a proposal not yet decided, a promise whose day is to come) is not here. */
export function doodlopendIn(graaf: Graaf, vandaag: Datum): Doodlopend[] {
  const bij = new Map(graaf.knopen.map((knoop) => [sleutel(knoop), knoop]))
  const naar = Map.groupBy(graaf.schakels, ({ van }) => van)
  const van = Map.groupBy(graaf.schakels, ({ naar: doel }) => doel)
  const leidtNaar = (knoop: Knoop, soort: Soort) =>
    (naar.get(sleutel(knoop)) ?? []).some(({ naar: doel }) => {
      const een = bij.get(doel)
      return een?.soort === soort && (een.soort !== 'stuk' || een.gegevens.publicatieId !== null)
    })
  const komtVan = (knoop: Knoop, soort: Soort) =>
    (van.get(sleutel(knoop)) ?? []).some(({ van: begin }) => bij.get(begin)?.soort === soort)

  const redenenVan = (knoop: Knoop): Reden[] => {
    const indien = (mist: boolean, reden: Reden) => (mist ? [reden] : [])
    switch (knoop.soort) {
      case 'motie':
        return indien(knoop.stand === 'aangenomen' && !leidtNaar(knoop, 'voorstel'), 'motie-zonder-voorstel')
      case 'voorstel':
        return [
          ...indien(knoop.stand === 'aangenomen' && !leidtNaar(knoop, 'maatregel'), 'voorstel-zonder-maatregel'),
          ...indien(knoop.gegevens.zonderAntwoord > 0, 'vraag-zonder-antwoord'),
        ]
      case 'toezegging': {
        const { uiterlijk, moment, afgedaanOp } = knoop.gegevens
        if (afgedaanOp) return []
        return [
          ...indien(uiterlijk !== null && uiterlijk < vandaag, 'toezegging-zonder-stuk'),
          ...indien(uiterlijk === null && !moment?.trim(), 'toezegging-zonder-moment'),
        ]
      }
      case 'maatregel':
        return [
          ...indien(!komtVan(knoop, 'voorstel'), 'maatregel-zonder-voorstel'),
          ...indien(!leidtNaar(knoop, 'regel'), 'maatregel-zonder-regel'),
          ...indien(!leidtNaar(knoop, 'indicator'), 'maatregel-zonder-indicator'),
          ...indien(!leidtNaar(knoop, 'stuk'), 'maatregel-zonder-stuk'),
        ]
      case 'regel':
        return indien(!leidtNaar(knoop, 'stuk'), 'regel-zonder-stuk')
      case 'indicator':
        return indien(!leidtNaar(knoop, 'stuk'), 'indicator-zonder-stuk')
      case 'zienswijze':
        return indien(!leidtNaar(knoop, 'voorstel'), 'zienswijze-zonder-voorstel')
      case 'mededeling': {
        const uit = (['voorstel', 'toezegging', 'regel'] as const).some((soort) => komtVan(knoop, soort))
        return indien(!uit, 'mededeling-los')
      }
      case 'stuk':
        return indien(knoop.gegevens.publicatieId === null, 'stuk-niet-gepubliceerd')
    }
  }
  return graaf.knopen.flatMap((knoop) => redenenVan(knoop).map((reden) => ({ knoop, reden })))
}
