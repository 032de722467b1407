import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'

/** A function was taken from a user, or what a function gave was withdrawn (no user); each is decided anew at the next request. */
export const mandaatIngetrokken = defineEvent<{ gebruikerId: string | null; functie: string }>(
  'inrichting.mandaatIngetrokken',
)
export const samenwerkingGewijzigd = defineEvent<{ taak: string; op: Datum }>('inrichting.samenwerkingGewijzigd')
/** A dated setting was fixed or withdrawn for this period. */
export const instellingGewijzigd = defineEvent<{ soort: string; sleutel: string; begin: Datum; eind: Datum | null }>(
  'inrichting.instellingGewijzigd',
)
