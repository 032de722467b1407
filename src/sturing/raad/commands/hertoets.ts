import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { beletselenVoorHertoets, type Hertoetsuitkomst } from '../rules/hertoets.ts'
import { insertHertoetsen, insertUitkomst, type VeranderdStuk } from '../store/hertoets.ts'
import { listToezeggingen } from '../store/toezegging.ts'

/** A paper that keeps promises was corrected or withdrawn: they stay kept, and somebody is asked to look. */
export const vraagHertoets: Command<VeranderdStuk, { stukId: string }> = {
  name: 'raad.vraagHertoets',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    await insertHertoetsen(db, mandaat, input, vandaag)
    return { result: { stukId: input.stukId }, objectId: input.stukId }
  },
}

type Hertoets = { toezeggingId: string; uitkomst: Hertoetsuitkomst; toelichting: string }

/** Still kept, or owed again: with the reason, and never by itself. */
export const hertoets: Command<Hertoets, { toezeggingId: string }> = {
  name: 'raad.hertoets',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const [toezegging] = await listToezeggingen(db, mandaat, input.toezeggingId)
    if (!toezegging) throw new NotFound()
    refuseIf(beletselenVoorHertoets(toezegging.hertoets !== null))
    await insertUitkomst(db, mandaat, { ...input, datum: vandaag })
    return { result: { toezeggingId: toezegging.id }, objectId: toezegging.id }
  },
}
