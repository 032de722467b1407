import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { findCijfer } from '../rules/cijfers.ts'
import { replaceCijferkaart } from '../store.ts'

export type Cijferkaart = { code: string; eigenaar: string; toelichting: string; doelwaarde: number | null }

/** Says from today who explains a figure, in which words, and what it is meant to become. */
export const stelCijferkaartVast: Command<Cijferkaart, Cijferkaart> = {
  name: 'monitor.stelCijferkaartVast',
  may: heeft('monitor:beheren'),
  async run({ input, db, mandaat, vandaag }) {
    refuseIf([
      ...als(!findCijfer(input.code), 'cijfer-onbekend', 'code'),
      ...als(input.eigenaar.trim() === '', 'eigenaar-ontbreekt', 'eigenaar'),
    ])
    await replaceCijferkaart(db, mandaat, input, vandaag)
    return { result: input, objectId: input.code }
  },
}
