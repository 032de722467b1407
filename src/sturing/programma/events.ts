import { defineEvent } from '#values/event.ts'

export const rapportIngediend = defineEvent<{ rapportId: string; programmaId: string }>('programma.rapportIngediend')
export const rapportGepubliceerd = defineEvent<{ rapportId: string; programmaId: string }>(
  'programma.rapportGepubliceerd',
)
