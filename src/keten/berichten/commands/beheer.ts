import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { findBericht, markHersteld } from '../store/bericht.ts'
import { markBuitenomGemeld } from '../store/regel.ts'
import { hervatBericht, hervatGeparkeerd, sleutelsVan } from './handelAf.ts'
import { maak301 } from './maak301.ts'

const may = heeft('berichten:verwerken')

/** Tries a parked message again; `definitief` ends the waiting: what is still in the way becomes its retourcode. */
export const hervat: Command<{ berichtId: string; definitief?: boolean }, { berichtId: string; stand: string }> = {
  name: 'berichten.hervat',
  may,
  async run(context) {
    const { input, db, mandaat } = context
    const bericht = await findBericht(db, mandaat, input.berichtId)
    if (bericht?.richting !== 'in' || bericht.soort === '323') throw new NotFound()
    refuseIf(als(bericht.beantwoordOp !== null, 'al-beantwoord'))
    const stand = await hervatBericht(context, bericht.id, { definitief: input.definitief ?? false })
    if (stand === 'verwerkt') await hervatGeparkeerd(context, { sleutels: await sleutelsVan(context, bericht.id) })
    return { result: { berichtId: bericht.id, stand }, objectId: bericht.id }
  },
}

/** A refused 301 is followed by a new one, once its cause is mended. */
export const herstel: Command<{ berichtId: string }, { berichtId: string }> = {
  name: 'berichten.herstel',
  may,
  async run(context) {
    const { input, db, mandaat } = context
    const bericht = await findBericht(db, mandaat, input.berichtId)
    if (!bericht) throw new NotFound()
    const kan =
      bericht.soort === '301' &&
      bericht.richting === 'uit' &&
      bericht.retourOordeel === 'afgekeurd' &&
      bericht.hersteldDoor === null
    refuseIf(als(!kan, 'niet-te-herstellen'))
    const nieuw = await maak301(context, {
      clientId: bericht.clientId!,
      aanbiederId: bericht.aanbiederId,
      wet: bericht.wet,
    })
    refuseIf(als(nieuw === undefined, 'geen-toewijzing'))
    await markHersteld(db, mandaat, bericht.id, nieuw!)
    return { result: { berichtId: nieuw! }, objectId: bericht.id, personen: [bericht.clientId!] }
  },
}

/** OP090x2: the sender of a file that was no message was told by other means. */
export const meldBuitenom: Command<{ geweigerdId: string }, { geweigerdId: string }> = {
  name: 'berichten.meldBuitenom',
  may,
  async run({ input, db, mandaat, vandaag }) {
    if (!(await markBuitenomGemeld(db, mandaat, input.geweigerdId, vandaag))) throw new NotFound()
    return { result: input, objectId: input.geweigerdId }
  },
}
