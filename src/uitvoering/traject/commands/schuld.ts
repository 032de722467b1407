import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { beletselenVoorSchuld, type NieuweSchuld } from '../rules/schuld.ts'
import { endSchuld, insertSchuld } from '../store/schulden.ts'
import { getTrajectVoorWijziging } from './opTraject.ts'

const may = heeft('traject:schrijven')

/** A debt that goes into the arrangement, as it stood on a day. */
export const legSchuldVast: Command<NieuweSchuld & { trajectId: string }, { schuldId: string }> = {
  name: 'traject.legSchuldVast',
  may,
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { traject, loop } = await getTrajectVoorWijziging(context, input.trajectId)
    refuseIf(beletselenVoorSchuld(loop, input, vandaag))
    const schuldId = uuidv7()
    await insertSchuld(db, mandaat, keys, { ...input, id: schuldId, trajectId: traject.id })
    return { result: { schuldId }, objectId: traject.id, personen: [traject.persoonId] }
  },
}

/** It was paid, or was none: it no longer counts, and stays to be seen. */
export const laatSchuldVervallen: Command<{ trajectId: string; schuldId: string }, { schuldId: string }> = {
  name: 'traject.laatSchuldVervallen',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { traject, loop } = await getTrajectVoorWijziging(context, input.trajectId)
    refuseIf(als(loop.eind !== null, 'traject-beeindigd'))
    const [vervallen] = await endSchuld(db, mandaat, traject.id, input.schuldId, vandaag)
    if (!vervallen) throw new NotFound()
    return { result: { schuldId: vervallen.id }, objectId: traject.id, personen: [traject.persoonId] }
  },
}
