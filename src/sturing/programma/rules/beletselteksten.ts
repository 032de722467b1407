import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'aandeel-ongeldig': {
    nl: 'Een aandeel is meer dan 0 en hooguit 100 procent.',
    en: 'A share is more than 0 and at most 100 percent.',
  },
  'aandeel-boven-100': {
    nl: 'De aandelen in regel {regel} zijn samen meer dan 100 procent.',
    en: 'The shares in line {regel} are more than 100 percent together.',
  },
}
