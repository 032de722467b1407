import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { findCijfer } from '#sturing/monitor/index.ts'
import { als } from '#values/beletsel.ts'
import { getLopend } from '../opbouwbeeld.ts'
import type { Richting } from '../rules/verwachting.ts'
import * as store from '../store/indicator.ts'

type Koppeling = { maatregelId: string; code: string; richting: Richting; verwachting: string }

/** Which way a figure should go because of a measure. A new expectation takes the place of the old one, which stays. */
export const koppelIndicator: Command<Koppeling, { maatregelId: string; code: string }> = {
  name: 'programma.koppelIndicator',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { maatregelId, code } = input
    await getLopend(context, 'maatregel', maatregelId)
    refuseIf(als(findCijfer(code) === undefined, 'indicator-onbekend', 'code'))
    await store.ontkoppelIndicator(db, mandaat, maatregelId, code)
    await store.insertIndicator(db, mandaat, { ...input, verwachting: input.verwachting.trim() })
    return { result: { maatregelId, code }, objectId: maatregelId }
  },
}

export const ontkoppelIndicator: Command<{ maatregelId: string; code: string }, { maatregelId: string; code: string }> =
  {
    name: 'programma.ontkoppelIndicator',
    may: heeft('programma:schrijven'),
    async run(context) {
      const { input, mandaat, db } = context
      const { maatregelId, code } = input
      await getLopend(context, 'maatregel', maatregelId)
      if (!(await store.ontkoppelIndicator(db, mandaat, maatregelId, code))) throw new NotFound()
      return { result: { maatregelId, code }, objectId: maatregelId }
    },
  }
