import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'
import type { Uitkomst } from './rules/invoer.ts'

export const raadsbesluitGenomen = defineEvent<{
  voorstelId: string
  uitkomst: Uitkomst
  datum: Datum
  wijzigingen: string[]
}>('raad.raadsbesluitGenomen')

export const toezeggingGestand = defineEvent<{ toezeggingId: string; stuk: string; datum: Datum }>(
  'raad.toezeggingGestand',
)
