import type { Taal, Tweetalig } from './taal.ts'

export const WETTEN = ['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig'] as const

export type Wet = (typeof WETTEN)[number]

const NAMEN: Record<Wet, Tweetalig> = {
  wmo: { nl: 'Wmo 2015', en: 'Social Support Act 2015 (Wmo)' },
  jeugdwet: { nl: 'Jeugdwet', en: 'Youth Act (Jeugdwet)' },
  participatiewet: { nl: 'Participatiewet', en: 'Participation Act (Participatiewet)' },
  wgs: { nl: 'Wet gemeentelijke schuldhulpverlening', en: 'Municipal Debt Counselling Act (Wgs)' },
  overig: { nl: 'Overig', en: 'Other' },
}

export function wetNaam(wet: Wet, taal: Taal = 'nl'): string {
  return NAMEN[wet][taal]
}

const KORT: Record<Wet, Tweetalig> = {
  wmo: { nl: 'Wmo', en: 'Wmo' },
  jeugdwet: { nl: 'Jeugdwet', en: 'Youth Act' },
  participatiewet: { nl: 'Participatiewet', en: 'Participation Act' },
  wgs: { nl: 'Schuldhulp', en: 'Debt help' },
  overig: { nl: 'Overig', en: 'Other' },
}

/** For a chart or another narrow place. */
export const korteWetNaam = (wet: Wet, taal: Taal): string => KORT[wet][taal]

export function isWet(text: unknown): text is Wet {
  return WETTEN.some((wet) => wet === text)
}
