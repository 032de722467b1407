import { type Command, type Context, doOnBehalf } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Strekking } from '../rules/mededeling.ts'
import { insertMededeling, insertZienswijze, listTeMelden } from '../store/mededeling.ts'
import { findVoorstel } from '../store/voorstelbeeld.ts'
import { doeGestand } from './toezegging.ts'

type Mededeling = {
  nummer: string
  titel: string
  tekst: string
  datum: Datum
  voorstelId?: string | null
  mededelingvoorstelId?: string | null
  toezeggingen?: string[]
}

/** What the college tells the raad. It keeps the promises it names, in the same transaction. */
export const deelMee: Command<Mededeling, { mededelingId: string }> = {
  name: 'raad.deelMee',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { voorstelId = null, mededelingvoorstelId = null, toezeggingen = [], datum, nummer } = input
    await moetBestaan(context, voorstelId)
    if (mededelingvoorstelId && !(await listTeMelden(db, mandaat)).some(({ id }) => id === mededelingvoorstelId))
      throw new NotFound()
    refuseIf(als(datum > vandaag, 'dag-in-toekomst', 'datum'))
    const mededelingId = await insertMededeling(db, mandaat, { ...input, voorstelId, mededelingvoorstelId })
    for (const toezeggingId of toezeggingen)
      await doOnBehalf(doeGestand, context, { toezeggingId, datum, stuk: `Mededeling ${nummer}` })
    return { result: { mededelingId }, objectId: mededelingId }
  },
}

type Zienswijze = {
  over: string
  raadVan: string
  strekking: Strekking
  tekst: string
  datum: Datum
  voorstelId?: string | null
}

export const legZienswijzeVast: Command<Zienswijze, { zienswijzeId: string }> = {
  name: 'raad.legZienswijzeVast',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { voorstelId = null } = input
    await moetBestaan(context, voorstelId)
    refuseIf(als(input.datum > vandaag, 'dag-in-toekomst', 'datum'))
    const zienswijzeId = await insertZienswijze(db, mandaat, { ...input, voorstelId })
    return { result: { zienswijzeId }, objectId: zienswijzeId }
  },
}

async function moetBestaan({ db, mandaat }: Context, voorstelId: string | null): Promise<void> {
  if (voorstelId && !(await findVoorstel(db, mandaat, voorstelId))) throw new NotFound()
}
