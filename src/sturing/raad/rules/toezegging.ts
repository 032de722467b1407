import type { Datum } from '#values/datum.ts'
import { dagenTussen } from '#values/datum.ts'

/** A promise to the raad. `moment` is what was said; without day and without moment it is flagged (RA3). */
export type Toezegging = {
  uiterlijk?: Datum | null
  moment?: string | null
  gestandOp?: Datum | null
  vervallenOp?: Datum | null
}

export type Toezeggingstatus = 'open' | 'nadert' | 'verlopen' | 'gestand' | 'vervallen'

export const DAGEN_VOORAF = 14

export function statusVanToezegging(toezegging: Toezegging, vandaag: Datum, vooraf = DAGEN_VOORAF): Toezeggingstatus {
  const { uiterlijk, gestandOp, vervallenOp } = toezegging
  if (gestandOp) return 'gestand'
  if (vervallenOp) return 'vervallen'
  if (!uiterlijk) return 'open'
  const dagen = dagenTussen(vandaag, uiterlijk)
  if (dagen < 0) return 'verlopen'
  return dagen <= vooraf ? 'nadert' : 'open'
}

export function heeftMoment({ uiterlijk, moment }: Toezegging): boolean {
  return Boolean(uiterlijk) || Boolean(moment?.trim())
}
