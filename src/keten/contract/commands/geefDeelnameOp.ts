import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { deelnameOpgegeven } from '../events.ts'
import { beletselenVoorOpgave } from '../rules/subsidie.ts'
import { insertOpgave, lockSubsidie, type NieuweOpgave } from '../store/subsidie.ts'

/** Indication-free help is counted per month and wijk (D9). Giving it again is a next version, the last one counts. */
export const geefDeelnameOp: Command<NieuweOpgave, { opgaveId: string; versie: number }> = {
  name: 'contract.geefDeelnameOp',
  may: heeft('contract:beheren', 'eigen-toewijzingen'),
  async run({ input, mandaat, db, vandaag }) {
    const subsidie = await lockSubsidie(db, mandaat, input.subsidieId)
    const vreemd = mandaat.actor.soort === 'aanbieder' && subsidie?.organisatieAgb !== mandaat.agb
    if (!subsidie || vreemd) throw new NotFound()
    const gebieden = await listGebieden(db, mandaat, input.maand)
    refuseIf([
      ...beletselenVoorOpgave(input, subsidie, subsidie.tijdvak, vandaag),
      ...als(!gebieden.some((gebied) => gebied.code === input.wijk), 'gebied-onbekend', 'wijk'),
      ...als(!subsidie.aanbodIds.includes(input.aanbodId), 'aanbod-niet-van-subsidie', 'aanbodId'),
    ])
    const { id, versie } = await insertOpgave(db, mandaat, input)
    return {
      result: { opgaveId: id, versie },
      objectId: id,
      announce: [deelnameOpgegeven.of({ opgaveId: id, subsidieId: input.subsidieId, maand: input.maand })],
    }
  },
}
