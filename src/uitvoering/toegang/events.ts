import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'
import type { Wet } from '#values/wet.ts'
import type { Uitkomst } from './rules/status.ts'

export const meldingGeregistreerd = defineEvent<{
  meldingId: string
  persoonId: string | null
  huishoudenId: string | null
  hulpvraagIds: string[]
  ontvangenOp: Datum
}>('toegang.meldingGeregistreerd')
export const hulpvraagToegevoegd = defineEvent<{ hulpvraagId: string; persoonId: string; wet: Wet }>(
  'toegang.hulpvraagToegevoegd',
)
export const hulpvraagAfgedaan = defineEvent<{
  hulpvraagId: string
  persoonId: string
  wet: Wet
  uitkomst: Uitkomst
  datum: Datum
}>('toegang.hulpvraagAfgedaan')
export const aanvraagIngediend = defineEvent<{
  aanvraagId: string
  hulpvraagId: string
  persoonId: string
  wet: Wet
  ontvangenOp: Datum
}>('toegang.aanvraagIngediend')
/** The partner is to get a letter; what it says is asked back from here. */
export const partnerUitgenodigd = defineEvent<{ partnerId: string }>('toegang.partnerUitgenodigd')
export const verwijzingOpgenomen = defineEvent<{ verwijzingId: string; persoonId: string }>(
  'toegang.verwijzingOpgenomen',
)
export const doorgeleid = defineEvent<{
  doorgeleidingId: string
  hulpvraagId: string
  aanbodId: string | null
  naarGemeente: string | null
}>('toegang.doorgeleid')
