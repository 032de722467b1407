import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'

export const aanbodGestart = defineEvent<{ aanbodId: string; begin: Datum }>('aanbod.aanbodGestart')
export const aanbodGestopt = defineEvent<{ aanbodId: string; eind: Datum }>('aanbod.aanbodGestopt')
export const productGewijzigd = defineEvent<{ productId: string; vanaf: Datum }>('aanbod.productGewijzigd')
