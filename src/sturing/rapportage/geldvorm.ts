import type { Tweetalig } from '#values/taal.ts'
import { GEEN_BEREIK } from './cijferbron.ts'
import type { Cijferdefinitie, Rij } from './rules/cijfer.ts'

type Kop = Pick<Cijferdefinitie, 'code' | 'naam' | 'methode'>

export const kop = (code: string, naam: Tweetalig, methode: Tweetalig): Kop => ({ code, naam, methode })

/** Rows of names and amounts, of which the controller is the owner. */
export const GELDRIJEN = {
  versie: 1,
  eenheid: 'eurocent',
  eigenaar: { nl: 'Business controller', en: 'Business controller' },
  drempel: null,
  tolerantie: { absoluut: 100_00 },
  vorm: 'rijen',
} as const

export const rijen = (lijst: Rij[]) => ({ soort: 'rijen' as const, rijen: lijst, voorlopig: false, ...GEEN_BEREIK })

export const ZONDER_CLUSTER = 'Overig'
