import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'eigen-mandaat': { nl: 'U kunt uw eigen rechten niet wijzigen.', en: 'You cannot change your own rights.' },
  'periodes-overlappen': { nl: 'Deze periode overlapt een andere.', en: 'This period overlaps another.' },
  'bron-ontbreekt': { nl: 'Noem de bron.', en: 'Name the source.' },
}
