import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { legProductgebruikVast } from '#uitvoering/aanbod/deeds.ts'
import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { findProductOp } from '#uitvoering/aanbod/reads.ts'
import type { Periode } from '#values/periode.ts'
import { type Bekostiging, beletselenVoorContractproduct, type Schaal } from '../rules/contract.ts'
import { findContract, insertContractproduct, insertTarief } from '../store/contract.ts'

export type NeemProductOp = {
  contractId: string
  productId: string
  bekostiging: Bekostiging
  schaal: Schaal
  resultaatafspraak: string | null
  eenheid: Eenheid
  bedrag: number
  periode: Periode
}

/** A product under a contract, with its first price: without a price nothing can be declared. */
export const neemProductOp: Command<NeemProductOp, { contractproductId: string }> = {
  name: 'contract.neemProductOp',
  may: heeft('contract:beheren'),
  async run(context) {
    const { input, mandaat, db } = context
    const contract = await findContract(db, mandaat, input.contractId)
    if (!contract) throw new NotFound()
    refuseIf(
      beletselenVoorContractproduct(
        input,
        contract,
        await findProductOp(db, mandaat, input.productId, input.periode.begin),
      ),
    )
    const contractproductId = await insertContractproduct(db, mandaat, {
      ...input,
      aanbiederId: contract.aanbiederId,
      wet: contract.wet,
    })
    await legProductgebruikVast(context, {
      productId: input.productId,
      bron: 'contractproduct',
      bronId: contractproductId,
      periode: input.periode,
    })
    await insertTarief(db, mandaat, {
      contractproductId,
      bedrag: input.bedrag,
      eenheid: input.eenheid,
      reden: 'onderhandeld',
      periode: input.periode,
    })
    return { result: { contractproductId }, objectId: contractproductId }
  },
}
