import { defineEvent } from '#values/event.ts'

/** The teller took his story back; rapportage withdraws a published quote by rectification. */
export const verhaalIngetrokken = defineEvent<{ verhaalId: string }>('ervaring.verhaalIngetrokken')

/** A yearly round began; who knows the clients of this wet says whom to ask. */
export const uitvraagGestart = defineEvent<{ uitvraagId: string; wet: string }>('ervaring.uitvraagGestart')
