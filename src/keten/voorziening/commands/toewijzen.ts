import { findAanbieder, listContractproducten } from '#keten/contract/reads.ts'
import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findProductOp } from '#uitvoering/aanbod/reads.ts'
import type { Aankondiging } from '#values/event.ts'
import type { Periode } from '#values/periode.ts'
import { bevat } from '#values/periode.ts'
import { toegewezen } from '../events.ts'
import type { ToewijzingWet } from '../rules/codes.ts'
import type { Omvang } from '../rules/omvang.ts'
import { beletselenVoorToewijzing } from '../rules/toewijzing.ts'
import { insertToewijzing, listLooptijden } from '../store/toewijzing.ts'
import { listVoorzieningen, type Voorziening } from '../store/voorziening.ts'
import { grondVoorAanbieder } from './gronden.ts'

export type Opdracht = { aanbiederId: string; periode: Periode; omvang: Omvang | null; budget: number | null }
export type Toegewezen = { toewijzingId: string; nummer: number }

/** Tests, writes and announces one assignment of a locked provision; the database holds the same (V1-V3). */
export async function maakToewijzing(
  context: Context,
  voorziening: Voorziening,
  opdracht: Opdracht,
  verzoek: { id: string; referentieAanbieder: string } | null,
): Promise<{ result: Toegewezen; announce: Aankondiging }> {
  const { db, mandaat, nu } = context
  const { aanbiederId, periode, omvang, budget } = opdracht
  const aanbieder = await findAanbieder(db, mandaat, aanbiederId)
  const product = await findProductOp(db, mandaat, voorziening.productId, periode.begin)
  if (!aanbieder) throw new NotFound()
  const contract = await listContractproducten(db, mandaat, aanbiederId, voorziening.productId, periode.begin)
  const andere = await listVoorzieningen(db, mandaat, [voorziening.clientId])
  refuseIf(
    beletselenVoorToewijzing(opdracht, {
      voorziening,
      grondslag: voorziening.grondslagPeriode,
      contract,
      product: product ?? { eenheden: [], frequenties: [] },
      bestaand: await listLooptijden(db, mandaat, voorziening.clientId, voorziening.productId, aanbiederId),
      pgb: andere
        .filter((een) => een.productId === voorziening.productId && een.leveringsvorm === 'pgb')
        .map((een) => een.periode),
    }),
  )
  const id = uuidv7()
  const wet = voorziening.wet as ToewijzingWet
  const contractproduct = contract.find((een) => bevat(een.periode, periode.begin))!
  const nummer = await insertToewijzing(
    db,
    mandaat,
    {
      id,
      wet,
      voorzieningId: voorziening.id,
      clientId: voorziening.clientId,
      huishoudenId: voorziening.huishoudenId,
      productId: voorziening.productId,
      aanbiederId,
      contractproductId: contractproduct.contractproductId,
      verzoekId: verzoek?.id ?? null,
      taak: voorziening.taak,
    },
    {
      nr: 1,
      tijdstip: nu,
      looptijd: periode,
      omvang,
      budget,
      reden: null,
      referentieAanbieder: verzoek?.referentieAanbieder ?? null,
      instemming: false,
    },
  )
  await grondVoorAanbieder(
    context,
    { id, agb: aanbieder.agb, clientId: voorziening.clientId, wet, taak: voorziening.taak },
    periode,
  )
  return {
    result: { toewijzingId: id, nummer },
    announce: toegewezen.of({ toewijzingId: id, clientId: voorziening.clientId, aanbiederId, wet, versie: 1 }),
  }
}
