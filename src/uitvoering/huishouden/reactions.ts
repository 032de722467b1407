import type { Taak } from '#platform/reaction.ts'
import { kondigLeeftijdAan } from './commands/kondigLeeftijdAan.ts'

export { effecten } from './commands/grenzenWijzigen.ts'

export const taken: Record<string, Taak> = {
  'huishouden.kondigLeeftijdAan': (context) => kondigLeeftijdAan(context),
}
