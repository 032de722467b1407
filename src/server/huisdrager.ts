import { writeAudit } from '#platform/audit.ts'
import type { Context } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { Bestemming, Overdrachtdrager } from '#uitvoering/plan/index.ts'
import { neemOverdrachtIn, verwerkAntwoord, verwerkIntrekking } from '#uitvoering/plan/reactions.ts'
import type { House } from './house.ts'
import { systemContext } from './systemContext.ts'

const DOEL = 'overdracht van een plan'
const TOEGANG = {
  power: 'systeem',
  doel: DOEL,
  grondslag: 'AVG art. 6 lid 1 onder a: toestemming',
  wetten: 'geen',
  verwerking: 'plan en regie',
} as const

/**
 * Carries a plan to another municipality that lives in this house, in a transaction of that municipality: the two never
 * meet in one. For a municipality elsewhere a carrier of its own comes in this place.
 */
export function openHuisdrager(huis: () => House): Overdrachtdrager {
  const bij = (gemeente: string, werk: (context: Context) => Promise<unknown>) => {
    const mandaat = systeemMandaat(gemeente, DOEL)
    return huis().database.transaction(
      mandaat,
      async (db) => {
        const context = systemContext(huis(), mandaat, db)
        await werk(context)
        await writeAudit(context, TOEGANG)
      },
      { serializable: true },
    )
  }
  return {
    async bestemmingen() {
      const codes = await huis().database.gate<{ gemeente: string }>(
        'select gemeenten gemeente from inrichting.gemeenten()',
      )
      const alle: Bestemming[] = []
      for (const { gemeente } of codes) {
        const [rij] = await huis().database.transaction(systeemMandaat(gemeente, DOEL), (db) =>
          rowsOf<{ naam: string }>(db, sql`select naam from inrichting.gemeente where gemeente = ${gemeente}`),
        )
        if (rij) alle.push({ gemeente, naam: rij.naam })
      }
      return alle
    },
    verzend: async (naarGemeente, pakket) =>
      void (await bij(naarGemeente, (context) => neemOverdrachtIn(context, pakket))),
    antwoord: async (naarGemeente, antwoord) =>
      void (await bij(naarGemeente, (context) => verwerkAntwoord(context, antwoord))),
    trekIn: async (naarGemeente, intrekking) =>
      void (await bij(naarGemeente, (context) => verwerkIntrekking(context, intrekking))),
  }
}
