import type { Datum } from '#values/datum.ts'

export const TIJDELIJKSOORTEN = ['voorziening', 'voorschot', 'geen-voorschot'] as const
/** Temporary help, an advance on assistance, or that no advance is due (Participatiewet art. 52 lid 1, onder a en b). */
export type TijdelijkSoort = (typeof TIJDELIJKSOORTEN)[number]

export type Tijdelijkstand = 'loopt' | 'verlopen' | 'opgevolgd' | 'te-verrekenen' | 'terug-te-vorderen' | 'geweigerd'

/** It holds until the definite decision, temporary help no longer than its last day; an advance is a loan that is settled with it. */
export function standVanTijdelijk(
  { soort, tot }: { soort: TijdelijkSoort; tot: Datum | null },
  uitkomst: string | null,
  vandaag: Datum,
): Tijdelijkstand {
  if (soort === 'geen-voorschot') return 'geweigerd'
  if (soort === 'voorschot' && uitkomst !== null)
    return uitkomst === 'toegekend' ? 'te-verrekenen' : 'terug-te-vorderen'
  if (uitkomst !== null) return 'opgevolgd'
  return tot !== null && tot < vandaag ? 'verlopen' : 'loopt'
}
