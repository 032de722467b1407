import { defineEvent } from '#values/event.ts'

/** The teller took his story back; rapportage withdraws a published quote by rectification. */
export const verhaalIngetrokken = defineEvent<{ verhaalId: string }>('ervaring.verhaalIngetrokken')
