import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Tabel } from '../store/inhoud.ts'
import { getConceptVoorWijziging, personenIn, vervang } from './opPlan.ts'

export const SCHRAPBAAR = ['behoefte', 'doel', 'afspraak', 'voorziening'] as const
export type Schrap = { planId: string; soort: (typeof SCHRAPBAAR)[number]; stam: string }

const TABEL: Record<Schrap['soort'], Tabel> = {
  behoefte: 'behoefte',
  doel: 'doel',
  afspraak: 'afspraak',
  voorziening: 'gevraagde_voorziening',
}

/** Takes a thing out of the draft; versions before it keep what they said. */
export const schrap: Command<Schrap, { stam: string; versie: number }> = {
  name: 'plan.schrap',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { planId, soort, stam } = context.input
    const { nr, nieuweVersie, inhoud, kring } = await getConceptVoorWijziging(context, planId)
    const lijst = {
      behoefte: inhoud.behoeften,
      doel: inhoud.doelen,
      afspraak: inhoud.afspraken,
      voorziening: inhoud.gevraagd,
    }[soort]
    if (!lijst.some((een) => een.stam === stam)) throw new NotFound()
    await vervang(context, TABEL[soort], stam, nr)
    const afweging = soort === 'behoefte' && inhoud.afwegingen.find((een) => een.behoefteStam === stam)
    if (afweging) await vervang(context, 'afweging', afweging.stam, nr)
    return { result: { stam, versie: nieuweVersie }, objectId: planId, personen: personenIn(kring) }
  },
}
