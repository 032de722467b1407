import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'zoekwoord-te-kort': { nl: 'Typ minstens 2 letters.', en: 'Type at least 2 letters.' },
  'reden-te-kort': { nl: 'Schrijf op waarom u nu moet kijken.', en: 'Write down why you need to look now.' },
  'eigen-blik': { nl: 'U keek zelf. Een ander toetst dit.', en: 'You looked yourself. Someone else reviews this.' },
  'al-getoetst': { nl: 'Dit is al getoetst.', en: 'This has already been reviewed.' },
}
