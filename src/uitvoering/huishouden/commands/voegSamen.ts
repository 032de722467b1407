import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { personenGesplitst, personenSamengevoegd } from '../events.ts'
import { getPersoon } from '../reads.ts'
import { beletselenVoorSamenvoegen } from '../rules/samenvoegen.ts'
import * as store from '../store/dubbelen.ts'

const may = heeft('persoon:samenvoegen')

type VoegSamen = { blijftId: string; vervaltId: string; reden: string }

/** One of two registrations stays; everything that may go along goes to it, and it is written down row by row. */
export const voegSamen: Command<VoegSamen, { samenvoegingId: string }> = {
  name: 'huishouden.voegSamen',
  may,
  async run({ input, mandaat, db }) {
    const { blijftId, vervaltId, reden } = input
    await getPersoon(db, mandaat, blijftId)
    await getPersoon(db, mandaat, vervaltId)
    const stand = await store.selectStandVoorSamenvoegen(db, mandaat, [blijftId, vervaltId])
    const blijft = stand.find((een) => een.id === blijftId)
    const vervalt = stand.find((een) => een.id === vervaltId)
    if (!blijft || !vervalt) throw new NotFound()
    refuseIf(beletselenVoorSamenvoegen(blijft, vervalt, reden))
    const id = uuidv7()
    await store.insertSamenvoeging(db, mandaat, { id, blijftId, vervaltId, reden })
    await store.verlegRijen(db, { id, blijftId, vervaltId })
    return {
      result: { samenvoegingId: id },
      objectId: id,
      personen: [blijftId, vervaltId],
      announce: [personenSamengevoegd.of({ blijftId, vervaltId })],
    }
  },
}

/** H5: what went along goes back; what came after the merge stays with who stayed. */
export const splitsWeer: Command<{ samenvoegingId: string }, { samenvoegingId: string }> = {
  name: 'huishouden.splitsWeer',
  may,
  async run({ input, mandaat, db }) {
    const samenvoeging = await store.lockSamenvoeging(db, mandaat, input.samenvoegingId)
    if (!samenvoeging) throw new NotFound()
    const { id, blijftId, vervaltId } = samenvoeging
    await store.legRijenTerug(db, samenvoeging)
    await store.endSamenvoeging(db, mandaat, id)
    return {
      result: { samenvoegingId: id },
      objectId: id,
      personen: [blijftId, vervaltId],
      announce: [personenGesplitst.of({ blijftId, vervaltId })],
    }
  },
}

type TweePersonen = { eenId: string; anderId: string }

/** Looked at, and they are two people: not suggested again. */
export const houdUitElkaar: Command<TweePersonen, TweePersonen> = {
  name: 'huishouden.houdUitElkaar',
  may,
  async run({ input, mandaat, db }) {
    await getPersoon(db, mandaat, input.eenId)
    await getPersoon(db, mandaat, input.anderId)
    refuseIf(als(input.eenId === input.anderId, 'zelfde-registratie', 'anderId'))
    await store.insertTweePersonen(db, mandaat, uuidv7(), input.eenId, input.anderId)
    return { result: input, objectId: input.eenId, personen: [input.eenId, input.anderId] }
  },
}
