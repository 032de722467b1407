import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf, refuseStale } from '#platform/refusal.ts'
import { beletselenVoorFormulier, type Rapportformulier } from '../rules/formulier.ts'
import { getFormulier, insertFormulier } from '../store/formulier.ts'

/** The next version of the report form. Reports that were begun earlier keep the form they were begun with. */
export const stelFormulierVast: Command<Rapportformulier, { versie: number }> = {
  name: 'programma.stelFormulierVast',
  may: heeft('programma:schrijven'),
  async run({ input, mandaat, db, verwachteVersie }) {
    const { versie } = await getFormulier(db, mandaat)
    refuseStale(verwachteVersie, versie)
    refuseIf(beletselenVoorFormulier(input))
    await insertFormulier(db, mandaat, versie + 1, input)
    return { result: { versie: versie + 1 }, objectId: String(versie + 1) }
  },
}
