import type { Taak } from '#platform/reaction.ts'
import { verstuurUitnodigingen } from './commands/uitvraag.ts'

export { effecten } from './commands/instellingTelt.ts'

export const taken: Record<string, Taak> = {
  /** Every night: questionnaires that are due go to the portal of who is asked. */
  'ervaring.verstuurUitnodigingen': (context) => verstuurUitnodigingen(context),
}
