import type { Tweetalig } from '#values/taal.ts'
import type { Leefvorm } from './tijdelijk.ts'

export const LEEFVORM_NAMEN: Record<Leefvorm, Tweetalig> = {
  alleenstaande: { nl: 'Alleenstaande vanaf 21 jaar', en: 'Single, 21 or older' },
  'alleenstaande-ouder': { nl: 'Alleenstaande ouder vanaf 21 jaar', en: 'Single parent, 21 or older' },
  gehuwden: { nl: 'Gehuwd of samenwonend', en: 'Married or living together' },
  'alleenstaande-jonger-dan-21': { nl: 'Alleenstaande jonger dan 21 jaar', en: 'Single, under 21' },
  'alleenstaande-pensioen': { nl: 'Alleenstaande met pensioenleeftijd', en: 'Single, of pension age' },
  'gehuwden-pensioen': { nl: 'Gehuwd met pensioenleeftijd', en: 'Married, of pension age' },
}
