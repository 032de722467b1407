import { defineEvent } from '#values/event.ts'

export const stukGepubliceerd = defineEvent<{ publicatieId: string; stukId: string; programmaId: string | null }>(
  'rapportage.stukGepubliceerd',
)
