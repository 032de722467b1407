export type Zorg = { soort: 'risico' | 'vertraging'; woord: string }

const WOORDEN: readonly [Zorg['soort'], RegExp][] = [
  [
    'vertraging',
    /\b(?:vertraging|vertraagd|uitgesteld|uitstel|achterstand|loopt uit|uitloop|niet gehaald|later dan (?:gepland|afgesproken))/,
  ],
  ['vertraging', /\bambitieus|\bambitieuze|\bkrappe? (?:planning|tijdpad)|\bstaat onder druk\b/],
  ['risico', /\brisico(?:'s)?\b|\bknelpunt(?:en)?\b|\btekort(?:en)?\b|\boverschrijding(?:en)?\b|\bonzeker(?:heid)?\b/],
]
/** "geen reële risico's", "zonder vertraging", "risico is weggenomen": named to say that it is not there. */
const ONTKEND_ERVOOR =
  /\b(?:geen|zonder|nihil|noch|niet langer)\b(?:\s+(?!waardoor|zodat|maar|dus|en\b)[^\s,]+){0,5}\s*$/
const ONTKEND_ERNA =
  /^[^,]*\s(?:weggenomen|opgelost|afgedekt|gedekt|afgesloten|overgedragen|weg(?= sinds| nu|[.;!]|$)|verholpen|voorkomen|uitgesloten|nihil|afgewend|ingelopen|beheerst|voorbij|verdwenen|afgehandeld|ingehaald|gecompenseerd|(?:wordt|worden) niet (?:verwacht|voorzien)|(?:speelt|spelen|bestaat|bestaan) (?:er )?niet|(?:doet|doen) zich niet (?:meer )?voor|(?:gaat|ging|gingen) niet door|(?:is|zijn|blijft|blijven) (?:zeer )?(?:klein|gering|laag)|(?:is|zijn|was|waren|bleek|bleken) (?:er niet|niet nodig|niet aan de orde))\b/
/** Naming the register or the heading is not naming a risk. */
const ALLEEN_NAAM = /^risico(?:'s)?(?:register|paragraaf|analyse|sessie|dossier)?(?: en kansen)?\b/
const INSTRUMENT = /^\S*(?:register|paragraaf|analyse|sessie|dossier|beheersing)/

/** Risks and delays that a text really names. */
export function zorgenIn(tekst: string): Zorg[] {
  return tekst
    .toLowerCase()
    .split(/(?<=[.!?;])\s+/)
    .flatMap((zin) => WOORDEN.flatMap(([soort, woord]) => zorgInZin(zin, soort, woord)))
}

function zorgInZin(zin: string, soort: Zorg['soort'], woord: RegExp): Zorg[] {
  const gevonden = woord.exec(zin)
  if (!gevonden) return []
  const voor = zin.slice(0, gevonden.index)
  const vanaf = zin.slice(gevonden.index)
  const ontkend = ONTKEND_ERVOOR.test(voor) || ONTKEND_ERNA.test(vanaf)
  const instrument = INSTRUMENT.test(vanaf) || (ALLEEN_NAAM.test(vanaf) && / en kansen\b/.test(vanaf))
  return ontkend || instrument ? [] : [{ soort, woord: gevonden[0] }]
}
