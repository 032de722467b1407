/**
 * From what a resident types to what the kaart calls it. The words are the standard list; a municipality adds its own
 * as instelling 'zoekwoorden' (sleutel: the subject, waarde: the words).
 */
export const ZOEKWOORDEN: Readonly<Record<string, readonly string[]>> = {
  ontmoeten: ['koffie', 'gezelschap', 'gezellig', 'praten', 'contact', 'vrienden', 'buurt', 'inloop', 'mensen'],
  eenzaamheid: ['eenzaam', 'alleen', 'niemand', 'maatje', 'bezoek'],
  geld: [
    'schuld',
    'schulden',
    'rekening',
    'rekeningen',
    'betalen',
    'incasso',
    'deurwaarder',
    'huur',
    'budget',
    'post',
    'toeslag',
    'lenen',
  ],
  armoede: ['arm', 'eten', 'voedsel', 'voedselbank', 'kleding', 'kleren', 'boodschappen', 'rondkomen'],
  wonen: ['huis', 'huur', 'woning', 'klus', 'klussen', 'tuin', 'buren', 'overlast', 'schoonmaken'],
  huishouden: ['schoonmaken', 'opruimen', 'wassen', 'rommel', 'huishoudelijk'],
  gezondheid: ['ziek', 'bewegen', 'sporten', 'afvallen', 'roken', 'dokter', 'huisarts', 'wandelen'],
  psyche: ['angst', 'bang', 'somber', 'depressief', 'stress', 'piekeren', 'burnout', 'psychisch', 'hoofd'],
  mantelzorg: ['zorgen', 'verzorgen', 'partner', 'dement', 'dementie', 'respijt', 'overbelast', 'mantelzorger'],
  opvoeden: ['kind', 'kinderen', 'baby', 'peuter', 'puber', 'ouder', 'opvoeding', 'luisteren', 'slapen'],
  opgroeien: ['puber', 'jongere', 'jeugd', 'gepest', 'pesten', 'blowen', 'gamen'],
  school: ['leren', 'huiswerk', 'spijbelen', 'leraar', 'klas', 'pesten'],
  scheiding: ['scheiden', 'gescheiden', 'ex', 'uit elkaar', 'omgang'],
  werk: ['baan', 'werkloos', 'solliciteren', 'uitkering', 'werken', 'bijstand'],
  daginvulling: ['dagbesteding', 'verveel', 'vervelen', 'bezig', 'doen', 'overdag'],
  vervoer: ['auto', 'rijden', 'taxi', 'bus', 'ziekenhuis', 'rit', 'brengen', 'ophalen'],
  taal: ['nederlands', 'lezen', 'schrijven', 'spreken', 'inburgeren', 'taalles'],
  digitaal: ['computer', 'digid', 'internet', 'telefoon', 'tablet', 'formulier', 'inloggen'],
  recht: ['brief', 'bezwaar', 'advies', 'rechten', 'clientondersteuner', 'ondersteuning'],
  'vrije tijd': ['sport', 'muziek', 'hobby', 'zwemmen', 'zwemles', 'voetbal', 'club'],
}

/** Words that say nothing about what someone looks for. */
const LEEG = new Set(
  'aan als bij ben dat die dit een en er ergens graag heb hebben heeft het hij hoe hulp iemand iets ik ikzelf in is kan kunnen maar meer met mij mijn moet naar niet nog of om ook op te tot uit van veel voel voor waar wat we wie wij wil willen word wordt zelf zich zij zijn zo zoek zoeken zou'.split(
    ' ',
  ),
)

export type Zoekvraag = { woorden: readonly string[]; begrippen: readonly string[] }

/** As the database flattens it: small letters, no accents. */
export const plat = (tekst: string): string => tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What is typed, taken apart: the words that say something, and the subjects of the kaart they belong to. */
export function zoekvraagVan(
  tekst: string,
  zoekwoorden: Readonly<Record<string, readonly string[]>> = ZOEKWOORDEN,
): Zoekvraag | undefined {
  const getypt = plat(tekst).match(/[\p{L}\p{N}]+/gu) ?? []
  const woorden = [...new Set(getypt.filter((woord) => woord.length > 2 && !LEEG.has(woord)))].slice(0, 12)
  if (woorden.length === 0) return getypt.length === 0 ? undefined : { woorden: getypt.slice(0, 12), begrippen: [] }
  const begrippen = Object.entries(zoekwoorden)
    .filter(([begrip, lijst]) => woorden.some((woord) => [begrip, ...lijst].some((een) => lijktOp(woord, plat(een)))))
    .map(([begrip]) => plat(begrip))
  return { woorden, begrippen }
}

/** The same word, a form of it, or a slip of the fingers: one letter in five, two in nine. */
export function lijktOp(woord: string, ander: string): boolean {
  if (woord === ander) return true
  const [kort, lang] = woord.length < ander.length ? [woord, ander] : [ander, woord]
  if (kort.length >= 4 && lang.startsWith(kort) && lang.length - kort.length <= 2) return true
  const mag = kort.length >= 9 ? 2 : kort.length >= 5 ? 1 : 0
  return mag > 0 && lang.length - kort.length <= mag && afstand(woord, ander) <= mag
}

/** Letters to change, add, drop or swap with a neighbour (Damerau-Levenshtein, restricted). */
function afstand(a: string, b: string): number {
  const rijen: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(rijen[i - 1]![j]! + 1, rij[j - 1]! + 1, rijen[i - 1]![j - 1]! + gelijk)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rijen[i - 2]![j - 2]! + 1)
      rij.push(best)
    }
    rijen.push(rij)
  }
  return rijen[a.length]![b.length]!
}
