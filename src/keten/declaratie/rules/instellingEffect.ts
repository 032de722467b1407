import { type Effect, type Limietwissel, medewerkers, type Voorbeeld } from '#uitvoering/inrichting/index.ts'
import { type Datum, jaarVan } from '#values/datum.ts'
import { formatGeld, geld } from '#values/geld.ts'
import type { Tweetalig } from '#values/taal.ts'
import { type Budget, type Pgbsignaal, type Signaalgrenzen, signaalVan, verwachtTot } from './pgb.ts'

const VOORBEELDEN = 8

const SIGNAAL: Record<Pgbsignaal['soort'] | 'geen', Tweetalig> = {
  geen: { nl: 'geen signaal', en: 'no signal' },
  'pgb-onderbesteding': { nl: 'onderbesteding', en: 'underspending' },
  'pgb-overbesteding': { nl: 'overbesteding', en: 'overspending' },
}

type Lopend = Pick<Budget, 'jaarbedrag' | 'begin' | 'eind' | 'besteed'>

/** Which running budgets get or lose a signal under other limits; `totEnMet` is the last month of which the SVB told anything. */
export function effectOpSignalen(
  budgetten: readonly Lopend[],
  totEnMet: Datum | null,
  nu: Signaalgrenzen,
  straks: Signaalgrenzen,
): Effect {
  const anders = budgetten.flatMap((budget): Voorbeeld[] => {
    const was = totEnMet ? (signaalVan(budget, totEnMet, nu)?.soort ?? 'geen') : 'geen'
    const wordt = totEnMet ? (signaalVan(budget, totEnMet, straks)?.soort ?? 'geen') : 'geen'
    return was === wordt
      ? []
      : [{ wat: budgetNaam(budget, totEnMet!), nu: SIGNAAL[was], straks: SIGNAAL[wordt], slechter: wordt !== 'geen' }]
  })
  return telling(
    { nl: 'lopende pgb’s', en: 'running personal budgets' },
    { nl: 'krijgen er een signaal bij', en: 'get a signal by it' },
    budgetten.length,
    anders,
  )
}

function budgetNaam(budget: Lopend, totEnMet: Datum): Tweetalig {
  const jaarbedrag = formatGeld(geld(budget.jaarbedrag))
  const procent = Math.round((100 * (budget.besteed[jaarVan(totEnMet)] ?? 0)) / verwachtTot(budget, totEnMet).verwacht)
  return {
    nl: `Budget van ${jaarbedrag} per jaar, besteed ${procent}% van wat de maanden vragen`,
    en: `Budget of ${jaarbedrag} a year, spent ${procent}% of what the months ask`,
  }
}

/** A claim that is still to be decided or paid: its month, and what the limits are tested on, in cents (DE4). */
export type OpenDeclaratie = { maand: Datum; teToetsen: number }

/** What an amount decides about a claim: who approves it, or how many it takes to pay it. */
export type Grens = {
  wat: Tweetalig
  gevolg: Tweetalig
  /** At this amount and limit the claim falls on the heavier side; null: the limit is not set. */
  binnen: (bedrag: number, grens: number | null) => boolean
  ja: Tweetalig
  nee: Tweetalig
}

export const GRENZEN = {
  'automatisch-tot': {
    wat: { nl: 'declaraties die het huis nog moet wegen', en: 'claims that the house has yet to weigh' },
    gevolg: {
      nl: 'gaan dan zonder mens door, als geen controle iets zegt',
      en: 'then go through without a person, when no check has a remark',
    },
    binnen: (bedrag, grens) => grens !== null && bedrag <= grens,
    ja: { nl: 'het huis', en: 'the house' },
    nee: { nl: 'een mens', en: 'a person' },
  },
  'vier-ogen-vanaf': {
    wat: { nl: 'goedgekeurde declaraties die nog niet betaalbaar zijn', en: 'approved claims not yet released' },
    gevolg: { nl: 'vragen dan een tweede mens', en: 'then ask a second person' },
    binnen: (bedrag, grens) => bedrag >= (grens ?? 0),
    ja: { nl: 'een ander dan wie goedkeurde', en: 'another than who approved' },
    nee: { nl: 'ook wie goedkeurde', en: 'also who approved' },
  },
} as const satisfies Record<string, Grens>

/** Which open claims another amount puts on the other side of the limit. */
export function effectOpGrens(
  { wat, gevolg, binnen, ja, nee }: Grens,
  open: readonly OpenDeclaratie[],
  nu: number | null,
  straks: number | null,
): Effect {
  const anders = open.flatMap((een): Voorbeeld[] => {
    const was = binnen(een.teToetsen, nu)
    const wordt = binnen(een.teToetsen, straks)
    return was === wordt
      ? []
      : [{ wat: declaratieNaam(een), nu: was ? ja : nee, straks: wordt ? ja : nee, slechter: wordt }]
  })
  return telling(wat, gevolg, open.length, anders)
}

/** Which claims that wait could be approved by others than now, and which by nobody any more (DE4). */
export function effectOpLimieten(open: readonly OpenDeclaratie[], wissels: readonly Limietwissel[]): Effect {
  const anders = open.flatMap((een): Voorbeeld[] => {
    const mag = (limiet: number | null) => limiet !== null && een.teToetsen <= limiet
    if (wissels.every(({ nu, straks }) => mag(nu) === mag(straks))) return []
    const was = wissels.filter(({ nu }) => mag(nu)).length
    const wordt = wissels.filter(({ straks }) => mag(straks)).length
    return [{ wat: declaratieNaam(een), nu: medewerkers(was), straks: medewerkers(wordt), slechter: wordt === 0 }]
  })
  return telling(
    { nl: 'declaraties die op akkoord wachten', en: 'claims that wait for approval' },
    { nl: 'kan dan niemand meer goedkeuren', en: 'can then be approved by nobody' },
    open.length,
    anders,
  )
}

function declaratieNaam({ maand, teToetsen }: OpenDeclaratie): Tweetalig {
  const bedrag = formatGeld(geld(teToetsen))
  const welke = `${maand.slice(5, 7)}-${maand.slice(0, 4)}`
  return { nl: `Declaratie over ${welke} van ${bedrag}`, en: `Claim of ${welke} for ${bedrag}` }
}

/** The worse first, so that a short list shows what asks attention. */
function telling(wat: Tweetalig, gevolg: Tweetalig, bekeken: number, anders: readonly Voorbeeld[]): Effect {
  const slechter = anders.filter((een) => een.slechter)
  return {
    wat,
    bekeken,
    anders: anders.length,
    slechter: slechter.length,
    gevolg,
    voorbeelden: [...slechter, ...anders.filter((een) => !een.slechter)].slice(0, VOORBEELDEN),
  }
}
