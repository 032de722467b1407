import { defineEvent } from '#values/event.ts'

/** A function was taken from a user; what he held is decided anew at his next request. */
export const mandaatIngetrokken = defineEvent<{ gebruikerId: string; functie: string }>('inrichting.mandaatIngetrokken')
