import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { upsertOrganisatie } from '#uitvoering/aanbod/deeds.ts'
import { als } from '#values/beletsel.ts'
import type { Periode } from '#values/periode.ts'
import { beletselenVoorContract, type ContractWet, type Inkoopmodel } from '../rules/contract.ts'
import { findAanbieder, findAanbiederByAgb, insertAanbieder } from '../store/aanbieder.ts'
import { insertContract } from '../store/contract.ts'

export type SluitContract = {
  aanbiederId?: string | undefined
  aanbieder?: { naam: string; agb: string } | undefined
  nummer: string
  wet: ContractWet
  inkoopmodel: Inkoopmodel
  samenwerking: string | null
  plafond: number | null
  periode: Periode
}

/** A contract with a provider we know, or with a new one. */
export const sluitContract: Command<SluitContract, { contractId: string; aanbiederId: string }> = {
  name: 'contract.sluitContract',
  may: heeft('contract:beheren'),
  async run(context) {
    const { input, mandaat, db } = context
    const bekend = input.aanbiederId
      ? await findAanbieder(db, mandaat, input.aanbiederId)
      : input.aanbieder && (await findAanbiederByAgb(db, mandaat, input.aanbieder.agb))
    const agb = bekend?.agb ?? input.aanbieder?.agb
    refuseIf([
      ...als(agb === undefined, 'aanbieder-ontbreekt', 'aanbieder'),
      ...als(input.aanbiederId === undefined && bekend !== undefined, 'agb-bestaat', 'aanbieder.agb'),
      ...(agb === undefined ? [] : beletselenVoorContract({ agb, periode: input.periode })),
    ])
    const aanbiederId =
      bekend?.id ??
      (await insertAanbieder(db, mandaat, {
        ...input.aanbieder!,
        organisatieId: await upsertOrganisatie(context, {
          naam: input.aanbieder!.naam,
          soort: 'zorgaanbieder',
          agb: input.aanbieder!.agb,
        }),
      }))
    const contractId = await insertContract(db, mandaat, { ...input, aanbiederId })
    return { result: { contractId, aanbiederId }, objectId: contractId }
  },
}
