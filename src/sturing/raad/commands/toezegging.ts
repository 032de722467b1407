import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { toezeggingGestand } from '../events.ts'
import { beletselenVoorAfdoening, beletselenVoorToezegging } from '../rules/toezeggingtoets.ts'
import { insertAfdoening, insertToezegging, listToezeggingen } from '../store/toezegging.ts'
import { listVoorstellen } from '../store/voorstelbeeld.ts'

export type Toezegging = {
  voorstelId?: string
  tekst: string
  door: string
  toegezegdOp: Datum
  moment?: string | null
  uiterlijk?: Datum | null
}

/** A promise without day and without moment is taken in and flagged (RA3); it is not refused, since it was said. */
export const zegToe: Command<Toezegging, { toezeggingId: string }> = {
  name: 'raad.zegToe',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    if (input.voorstelId && (await listVoorstellen(db, mandaat, input.voorstelId)).length === 0) throw new NotFound()
    refuseIf(beletselenVoorToezegging(input, vandaag))
    const { voorstelId = null, moment = null, uiterlijk = null } = input
    const toezeggingId = await insertToezegging(db, mandaat, { ...input, voorstelId, moment, uiterlijk, bron: null })
    return { result: { toezeggingId }, objectId: toezeggingId }
  },
}

export type Gestand = {
  toezeggingId: string
  datum: Datum
  stuk: string
  stukId?: string | undefined
  publicatieId?: string | undefined
}

/** Kept, with the paper that keeps it. */
export const doeGestand: Command<Gestand, { toezeggingId: string }> = {
  name: 'raad.doeGestand',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const [toezegging] = await listToezeggingen(db, mandaat, input.toezeggingId)
    if (!toezegging) throw new NotFound()
    const afgedaan = toezegging.gestandOp !== null || toezegging.vervallenOp !== null
    refuseIf(beletselenVoorAfdoening(toezegging.toegezegdOp, afgedaan, input.datum, vandaag))
    await insertAfdoening(db, mandaat, { ...input, soort: 'gestand' })
    return { result: { toezeggingId: toezegging.id }, objectId: toezegging.id, announce: [toezeggingGestand.of(input)] }
  },
}

/** No longer owed, with the reason: it stands where the paper would have stood. */
export const laatVervallen: Command<{ toezeggingId: string; datum: Datum; reden: string }, { toezeggingId: string }> = {
  name: 'raad.laatVervallen',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const { toezeggingId, datum, reden } = input
    const [toezegging] = await listToezeggingen(db, mandaat, toezeggingId)
    if (!toezegging) throw new NotFound()
    const afgedaan = toezegging.gestandOp !== null || toezegging.vervallenOp !== null
    refuseIf(beletselenVoorAfdoening(toezegging.toegezegdOp, afgedaan, datum, vandaag))
    await insertAfdoening(db, mandaat, { toezeggingId, datum, stuk: reden, soort: 'vervallen' })
    return { result: { toezeggingId }, objectId: toezeggingId }
  },
}
