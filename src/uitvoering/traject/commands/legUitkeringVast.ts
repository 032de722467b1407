import type { Command } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import type { Datum } from '#values/datum.ts'
import { endUitkering, insertInvoer, insertUitkering } from '../store/uitkeringen.ts'
import { teamVoor } from './opTraject.ts'

export type LegUitkeringVast = {
  kenmerk: string
  persoonId: string
  voorzieningId: string
  regeling: string
  begin: Datum
  eind: Datum | null
  /** Known already: only its end may be new. */
  bestond: boolean
}

/** Only through the deed door. The team that carries out the law sees from now on that something runs (B). */
export const legUitkeringVast: Command<LegUitkeringVast, { uitkeringId: string | null }> = {
  name: 'traject.legUitkeringVast',
  may: () => false,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    if (input.bestond) {
      if (input.eind) await endUitkering(db, mandaat, input.kenmerk, input.eind)
      return { result: { uitkeringId: null }, personen: [input.persoonId] }
    }
    const uitkeringId = uuidv7()
    const teamId = await teamVoor(context, 'participatiewet')
    await insertUitkering(db, mandaat, { ...input, id: uitkeringId, teamId })
    await legToegangsgrondVast(context, {
      wie: { teamId },
      persoonId: input.persoonId,
      hoedanigheid: 'team',
      wetten: ['participatiewet'],
      periode: { begin: vandaag },
      volgtUit: uitkeringId,
    })
    return { result: { uitkeringId }, objectId: uitkeringId, personen: [input.persoonId] }
  },
}

export type LegInvoerVast = { soort: 'uitkeringen'; afdruk: Buffer; regels: number }

export const legInvoerVast: Command<LegInvoerVast, { invoerId: string }> = {
  name: 'traject.legInvoerVast',
  may: () => false,
  async run({ input, db, mandaat, vandaag }) {
    const invoerId = uuidv7()
    await insertInvoer(db, mandaat, { ...input, id: invoerId, op: vandaag })
    return { result: { invoerId }, objectId: invoerId }
  },
}
