import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { tariefGewijzigd } from '../events.ts'
import { beletselenVoorTarief } from '../rules/contract.ts'
import { endTariefBefore, getContractproductById, insertTarief, listTarieven } from '../store/contract.ts'

export type StelTariefVast = {
  contractproductId: string
  bedrag: number
  reden: 'onderhandeld' | 'index'
  vanaf: Datum
}

export const stelTariefVast: Command<StelTariefVast, { tariefId: string }> = {
  name: 'contract.stelTariefVast',
  may: heeft('contract:beheren'),
  async run({ input, mandaat, db }) {
    const contractproduct = await getContractproductById(db, mandaat, input.contractproductId, input.vanaf)
    if (!contractproduct?.eenheid) throw new NotFound()
    const bestaand = await listTarieven(db, mandaat, input.contractproductId)
    refuseIf(beletselenVoorTarief(input.vanaf, input.bedrag, contractproduct.periode, bestaand))
    await endTariefBefore(db, mandaat, input.contractproductId, input.vanaf)
    const periode = { begin: input.vanaf, eind: bestaand.at(-1)?.periode.eind ?? null }
    const tariefId = await insertTarief(db, mandaat, { ...input, eenheid: contractproduct.eenheid, periode })
    return {
      result: { tariefId },
      objectId: tariefId,
      announce: [tariefGewijzigd.of({ contractproductId: input.contractproductId, vanaf: input.vanaf })],
    }
  },
}
