import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Potentieel } from '../rules/traject.ts'
import { insertScreening } from '../store/trajecten.ts'
import { screeningsinstrumenten } from './instellingen.ts'
import { eisGrond } from './opTraject.ts'

export type LegScreeningVast = { persoonId: string; instrument: string; datum: Datum; potentieel: Potentieel }

/** R29. A later screening does not undo an earlier one: each stands with its day. */
export const legScreeningVast: Command<LegScreeningVast, { screeningId: string }> = {
  name: 'traject.legScreeningVast',
  may: heeft('traject:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const persoon = await getPersoon(db, mandaat, input.persoonId)
    await eisGrond(context, persoon.id, 'B', 'participatiewet')
    refuseIf([
      ...als(input.datum > vandaag, 'datum-in-toekomst', 'datum'),
      ...als(!(await screeningsinstrumenten(context)).includes(input.instrument), 'instrument-onbekend', 'instrument'),
    ])
    const screeningId = uuidv7()
    await insertScreening(db, mandaat, { ...input, id: screeningId })
    return { result: { screeningId }, objectId: screeningId, personen: [persoon.id] }
  },
}
