import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import {
  beletselenVoorSchuld,
  beletselenVoorWijziging,
  type NieuweSchuld,
  type Vervalreden,
  type Wijzigreden,
} from '../rules/schuld.ts'
import { endSchuld, insertSchuld, insertVerleden, lockSchuld, updateSchuld } from '../store/schulden.ts'
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

type WijzigSchuld = NieuweSchuld & { trajectId: string; schuldId: string; reden: Wijzigreden }

/** Another balance, or a slip that is mended; what it said before stays. */
export const wijzigSchuld: Command<WijzigSchuld, { schuldId: string }> = {
  name: 'traject.wijzigSchuld',
  may,
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { traject, loop } = await getTrajectVoorWijziging(context, input.trajectId)
    const [oud] = await lockSchuld(db, mandaat, keys, traject.id, input.schuldId)
    if (!oud) throw new NotFound()
    const nieuw = { ...input, schuldeiser: input.schuldeiser.trim() }
    refuseIf([...beletselenVoorSchuld(loop, nieuw, vandaag), ...beletselenVoorWijziging(oud, nieuw, input.reden)])
    await insertVerleden(db, mandaat, keys, { ...oud, id: uuidv7(), schuldId: oud.id, reden: input.reden, op: vandaag })
    await updateSchuld(db, mandaat, keys, oud.id, nieuw)
    return { result: { schuldId: oud.id }, objectId: traject.id, personen: [traject.persoonId] }
  },
}

type LaatVervallen = { trajectId: string; schuldId: string; reden: Vervalreden }

/** It was paid, or was none: it no longer counts, and stays to be seen. */
export const laatSchuldVervallen: Command<LaatVervallen, { schuldId: string }> = {
  name: 'traject.laatSchuldVervallen',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { traject, loop } = await getTrajectVoorWijziging(context, input.trajectId)
    refuseIf(als(loop.eind !== null, 'traject-beeindigd'))
    const [vervallen] = await endSchuld(db, mandaat, traject.id, input.schuldId, vandaag, input.reden)
    if (!vervallen) throw new NotFound()
    return { result: { schuldId: vervallen.id }, objectId: traject.id, personen: [traject.persoonId] }
  },
}
