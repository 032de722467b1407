import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { beeindigToegangsgronden } from '#uitvoering/huishouden/deeds.ts'
import type { Datum } from '#values/datum.ts'
import { trajectBeeindigd } from '../events.ts'
import { beletselenVoorEinde } from '../rules/traject.ts'
import { endFasen, endTraject } from '../store/trajecten.ts'
import { getTrajectVoorWijziging } from './opTraject.ts'

export type BeeindigTraject = { trajectId: string; eind: Datum; uitkomst: string }

export const beeindigTraject: Command<BeeindigTraject, { trajectId: string }> = {
  name: 'traject.beeindigTraject',
  may: heeft('traject:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { traject, fasen, loop } = await getTrajectVoorWijziging(context, input.trajectId)
    refuseIf(beletselenVoorEinde(loop, input.eind, input.uitkomst, vandaag))
    const codes = fasen.map((fase) => fase.code)
    await endFasen(db, mandaat, traject.id, codes, input.eind)
    await endTraject(db, mandaat, traject.id, input.eind, input.uitkomst)
    await beeindigToegangsgronden(context, { volgtUit: traject.id, laatsteDag: vandaag })
    const { id: trajectId, persoonId, soort } = traject
    return {
      result: { trajectId },
      objectId: trajectId,
      personen: [persoonId],
      announce: [trajectBeeindigd.of({ trajectId, persoonId, soort, uitkomst: input.uitkomst })],
    }
  },
}
