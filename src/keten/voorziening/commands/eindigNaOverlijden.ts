import type { Context } from '#platform/command.ts'
import type { Datum } from '#values/datum.ts'
import { laatste } from '#values/datum.ts'
import { voorzieningEindigt } from '../events.ts'
import { listVanVoorzieningen } from '../store/toewijzing.ts'
import { closeHerbeoordelingen, endVoorziening, listVoorzieningen } from '../store/voorziening.ts'
import { openToewijzing, schrijfVersie } from './wijzig.ts'

const OVERLEDEN = '02'

/**
 * Reason 02 (WMO002, JZ002): everything ends on the day of death. What was approved after it stays covered, and what had
 * not begun yet ends on its first day (V5 and the temporal keys allow no less).
 */
export async function eindigNaOverlijden(context: Context, persoonId: string, op: Datum): Promise<void> {
  const { db, mandaat } = context
  const lopend = (periode: { eind?: Datum | null | undefined }) => periode.eind == null || periode.eind > op
  for (const voorziening of (await listVoorzieningen(db, mandaat, [persoonId])).filter((een) => lopend(een.periode))) {
    let eind = laatste(op, voorziening.periode.begin)
    for (const toewijzing of await listVanVoorzieningen(db, mandaat, [voorziening.id])) {
      if (toewijzing.verwijderd || !lopend(toewijzing.looptijd)) continue
      const omgeving = await openToewijzing(context, toewijzing.id)
      const goedgekeurd = omgeving.lopend.verbruik.flatMap((een) => een.laatste ?? [])
      const slot = laatste(op, toewijzing.looptijd.begin, ...goedgekeurd)
      const { announce } = await schrijfVersie(context, omgeving, {
        looptijd: { begin: toewijzing.looptijd.begin, eind: slot },
        reden: OVERLEDEN,
      })
      await context.hear(context, announce)
      eind = laatste(eind, slot)
    }
    await endVoorziening(db, mandaat, voorziening.id, eind, 'overlijden')
    await closeHerbeoordelingen(db, mandaat, voorziening.id, context.vandaag, 'beeindigd')
    await context.hear(context, voorzieningEindigt.of({ voorzieningId: voorziening.id, clientId: persoonId, eind }))
  }
}
