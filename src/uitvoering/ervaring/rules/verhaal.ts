import { als, type Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'

export const GEBRUIK = ['leren', 'patroon', 'citaat'] as const
export const VERTELLERS = ['inwoner', 'professional', 'partner'] as const
export const THEMAS = ['meedoen', 'opgroeien', 'thuis wonen', 'geld', 'veiligheid', 'toegang'] as const
/** Scales on which the teller places his own story, 0 left to 100 right. */
export const SIGNIFIERS = ['zonder-hulp-verder', 'gehoord', 'snel-genoeg'] as const

export type Duiding = { signifier: (typeof SIGNIFIERS)[number]; positie: number }
export type Vertelling = { tekst: string; toestemming: readonly string[]; duiding: readonly Duiding[] }

export function beletselenVoorVerhaal({ toestemming, duiding, tekst }: Vertelling): Beletsel[] {
  return [
    ...als(toestemming.length === 0, 'toestemming-ontbreekt', 'toestemming'),
    ...als(new Set(duiding.map((one) => one.signifier)).size < duiding.length, 'duiding-dubbel', 'duiding'),
    ...als(noemtBsn(tekst), 'verhaal-noemt-bsn', 'tekst'),
  ]
}

/** A BSN in a story would lead to a person; names we cannot know, this we can. */
export const noemtBsn = (tekst: string): boolean => (tekst.replaceAll(/[ .]/g, '').match(/\d{9}/g) ?? []).some(isBsn)

export const beletselTeksten = {
  'toestemming-ontbreekt': {
    nl: 'Kies waarvoor wij uw verhaal mogen gebruiken.',
    en: 'Choose what we may use your story for.',
  },
  'duiding-dubbel': { nl: 'Elke schaal kan maar een keer.', en: 'Each scale can be used once.' },
  'verhaal-noemt-bsn': {
    nl: 'In uw verhaal staat een burgerservicenummer. Haal het weg.',
    en: 'Your story holds a citizen service number. Take it out.',
  },
}
