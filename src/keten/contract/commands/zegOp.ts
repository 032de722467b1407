import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import { contractEindigt } from '../events.ts'
import { findContract, updateOpzegging } from '../store/contract.ts'

/** Notice: nothing new is assigned beyond this day; what runs on becomes work. */
export const zegOp: Command<{ contractId: string; per: Datum }, { contractId: string }> = {
  name: 'contract.zegOp',
  may: heeft('contract:beheren'),
  async run({ input, mandaat, db, vandaag }) {
    const contract = await findContract(db, mandaat, input.contractId)
    if (!contract) throw new NotFound()
    refuseIf([
      ...als(contract.opgezegdPer !== null, 'al-opgezegd', 'contractId'),
      ...als(!bevat(contract.periode, input.per), 'datum-buiten-contract', 'per'),
    ])
    await updateOpzegging(db, mandaat, input.contractId, vandaag, input.per)
    return {
      result: { contractId: input.contractId },
      objectId: input.contractId,
      announce: [
        contractEindigt.of({ contractId: input.contractId, aanbiederId: contract.aanbiederId, per: input.per }),
      ],
    }
  },
}
