import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Begrotingsregel, closeRegel, insertRegel, listRegels } from '../store/regel.ts'

export type NieuweRegel = Omit<Begrotingsregel, 'id' | 'geslotenOp'>

export const stelRegelVast: Command<NieuweRegel, { regelId: string }> = {
  name: 'begroting.stelRegelVast',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const bestaat = (await listRegels(db, mandaat)).some(({ code }) => code === input.code)
    refuseIf(als(bestaat, 'regelcode-bestaat', 'code'))
    const regelId = await insertRegel(db, mandaat, input)
    return { result: { regelId }, objectId: regelId }
  },
}

/** No new wijziging may touch it from now on; what was decided stays. */
export const sluitRegel: Command<{ regelId: string }, { regelId: string }> = {
  name: 'begroting.sluitRegel',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const gesloten = await closeRegel(db, mandaat, input.regelId, vandaag)
    if (gesloten.length === 0) throw new NotFound()
    return { result: input, objectId: input.regelId }
  },
}
