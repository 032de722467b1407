import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { beletselenVoorAfhankelijkheid } from '../rules/afhankelijkheid.ts'
import {
  insertAfhankelijkheid,
  laatAfhankelijkheidVervallen,
  listAfhankelijkheden,
  listSchakels,
  type NieuweAfhankelijkheid,
} from '../store/afhankelijkheid.ts'

/** A part, measure or project that waits for another one of the same programme; never in a circle. */
export const koppelAfhankelijkheid: Command<
  NieuweAfhankelijkheid & { programmaId: string },
  { afhankelijkheidId: string }
> = {
  name: 'programma.koppelAfhankelijkheid',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { programmaId, ...nieuw } = context.input
    const { db, mandaat } = context
    await getLopend(context, 'programma', programmaId)
    const van = await getLopend(context, nieuw.vanSoort, nieuw.vanId)
    const naar = await getLopend(context, nieuw.naarSoort, nieuw.naarId)
    if (van.programmaId !== programmaId || naar.programmaId !== programmaId) throw new NotFound()
    const bestaand = await listAfhankelijkheden(db, mandaat, programmaId)
    refuseIf(beletselenVoorAfhankelijkheid(nieuw, bestaand, await listSchakels(db, mandaat, programmaId)))
    const id = uuidv7()
    await insertAfhankelijkheid(db, mandaat, id, programmaId, { ...nieuw, toelichting: nieuw.toelichting.trim() })
    return { result: { afhankelijkheidId: id }, objectId: id }
  },
}

export const ontkoppelAfhankelijkheid: Command<{ afhankelijkheidId: string }, { afhankelijkheidId: string }> = {
  name: 'programma.ontkoppelAfhankelijkheid',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { afhankelijkheidId } = context.input
    const programmaId = await laatAfhankelijkheidVervallen(context.db, context.mandaat, afhankelijkheidId)
    if (!programmaId) throw new NotFound()
    await getLopend(context, 'programma', programmaId)
    return { result: { afhankelijkheidId }, objectId: afhankelijkheidId }
  },
}
