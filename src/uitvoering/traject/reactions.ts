import type { Taak } from '#platform/reaction.ts'
import { deleteVerlopen } from './store/signalen.ts'

export { effecten } from './commands/instellingTelt.ts'

/** Every night: no signal is kept beyond its term on whom nothing was found. */
const ruimSignalenOp: Taak = async ({ db, mandaat, vandaag, audit }, { id }) => {
  const weg = await deleteVerlopen(db, mandaat, vandaag)
  if (weg > 0) audit.push({ soort: 'deed', actie: 'traject.ruimSignalenOp', objectId: id, personen: [] })
}

export const taken: Record<string, Taak> = { 'traject.ruimSignalenOp': ruimSignalenOp }
