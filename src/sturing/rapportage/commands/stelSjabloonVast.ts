import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf, refuseStale } from '#platform/refusal.ts'
import { findCijfer } from '../cijferbronnen.ts'
import { type Sjabloonblok, sjabloonfouten } from '../rules/sjabloon.ts'
import type { Stuksoort } from '../rules/stuksoort.ts'
import { getSjabloon, insertSjabloon } from '../store/sjabloon.ts'

type Input = { soort: Stuksoort; blokken: Sjabloonblok[] }

/** A new version of the template; papers that were made from an older one stay as they are. */
export const stelSjabloonVast: Command<Input, { soort: Stuksoort; versie: number }> = {
  name: 'rapportage.stelSjabloonVast',
  may: heeft('rapportage:schrijven'),
  async run({ input: { soort, blokken }, db, mandaat, verwachteVersie }) {
    const { versie } = await getSjabloon(db, mandaat, soort)
    refuseStale(verwachteVersie, versie)
    refuseIf(sjabloonfouten(blokken, findCijfer))
    await insertSjabloon(db, mandaat, soort, versie + 1, blokken)
    return { result: { soort, versie: versie + 1 } }
  },
}
