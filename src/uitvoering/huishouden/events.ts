import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'

export const persoonVerhuisd = defineEvent<{ persoonId: string; op: Datum; naarGemeente: string | null }>(
  'huishouden.persoonVerhuisd',
)
export const persoonOverleden = defineEvent<{ persoonId: string; op: Datum }>('huishouden.persoonOverleden')
export const samenstellingGewijzigd = defineEvent<{ huishoudenId: string; op: Datum }>(
  'huishouden.samenstellingGewijzigd',
)
export const gezagGewijzigd = defineEvent<{ kindId: string; op: Datum }>('huishouden.gezagGewijzigd')
/** Sixteen and a half, seventeen and a half, eighteen: what ends with youth must be followed by something. */
export const leeftijdNadert = defineEvent<{ persoonId: string; leeftijd: number; op: Datum }>(
  'huishouden.leeftijdNadert',
)
/** What one registration held went to another; the other way round when it came apart again. */
export const personenSamengevoegd = defineEvent<{ blijftId: string; vervaltId: string }>(
  'huishouden.personenSamengevoegd',
)
export const personenGesplitst = defineEvent<{ blijftId: string; vervaltId: string }>('huishouden.personenGesplitst')
