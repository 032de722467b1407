import { defineEvent } from '#values/event.ts'
import type { Trajectsoort } from './rules/fasen.ts'

export const trajectGestart = defineEvent<{ trajectId: string; persoonId: string; soort: Trajectsoort }>(
  'traject.trajectGestart',
)
export const trajectBeeindigd = defineEvent<{
  trajectId: string
  persoonId: string
  soort: Trajectsoort
  uitkomst: string
}>('traject.trajectBeeindigd')
