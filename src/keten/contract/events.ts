import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'

export const tariefGewijzigd = defineEvent<{ contractproductId: string; vanaf: Datum }>('contract.tariefGewijzigd')
export const contractEindigt = defineEvent<{ contractId: string; aanbiederId: string; per: Datum }>(
  'contract.contractEindigt',
)
export const subsidieVerleend = defineEvent<{ subsidieId: string; bedrag: number; datum: Datum }>(
  'contract.subsidieVerleend',
)
export const voorschotBetaald = defineEvent<{ voorschotId: string; subsidieId: string; bedrag: number; datum: Datum }>(
  'contract.voorschotBetaald',
)
export const deelnameOpgegeven = defineEvent<{ opgaveId: string; subsidieId: string; maand: Datum }>(
  'contract.deelnameOpgegeven',
)
export const subsidieVastgesteld = defineEvent<{ subsidieId: string; bedrag: number; datum: Datum }>(
  'contract.subsidieVastgesteld',
)
export const subsidieTeruggevorderd = defineEvent<{
  terugvorderingId: string
  subsidieId: string
  bedrag: number
  datum: Datum
}>('contract.subsidieTeruggevorderd')
