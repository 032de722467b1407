import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { findProductOp } from '#uitvoering/aanbod/reads.ts'
import { findWijkVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Periode } from '#values/periode.ts'
import { beletselenVoorLeeftijd } from '../rules/besluit.ts'
import type { Omvang } from '../rules/omvang.ts'
import type { Verzoek } from '../store/verzoek.ts'
import { insertGrondslag, insertVoorziening, lockVoorziening, type Voorziening } from '../store/voorziening.ts'
import { grondVoorBehandelaar } from './gronden.ts'
import { maakToewijzing, type Toegewezen } from './toewijzen.ts'
import { beantwoord, openVerzoek } from './verzoek.ts'

export type Honoreer = {
  verzoekId: string
  /** The provision of our own besluit that carries it; without one the referral is the ground (D2). */
  voorzieningId?: string | null
  productId?: string | null
  periode: Periode
  omvang: Omvang | null
  budget: number | null
  redenNaLeeftijdsgrens?: string | null
}

const SOORT_VAN_VERWIJZER: Record<string, 'verwijzing' | 'bepaling'> = {
  '02': 'verwijzing',
  '03': 'verwijzing',
  '05': 'verwijzing',
  '06': 'verwijzing',
  '04': 'bepaling',
  '08': 'bepaling',
}

/** Half of youth care comes by a doctor's referral and asks no besluit of the municipality (Jeugdwet 2.6 lid 1 e). */
export const honoreer: Command<Honoreer, Toegewezen & { voorzieningId: string }> = {
  name: 'voorziening.honoreer',
  may: heeft('voorziening:toewijzen'),
  async run(context) {
    const { input, mandaat, db } = context
    const verzoek = await openVerzoek(context, input.verzoekId, 'gehonoreerd')
    const voorzieningId = input.voorzieningId ?? (await voorzieningOpVerwijzing(context, verzoek, input))
    const voorziening = await lockVoorziening(db, mandaat, voorzieningId)
    if (!voorziening || voorziening.clientId !== verzoek.clientId) throw new NotFound()
    const opdracht = {
      aanbiederId: verzoek.aanbiederId,
      periode: input.periode,
      omvang: input.omvang,
      budget: input.budget,
    }
    const { result, announce } = await maakToewijzing(context, voorziening, opdracht, verzoek)
    await grondVoorBehandelaar(context, verzoek.clientId, verzoek.wet, verzoek.taak, voorzieningId)
    const beantwoording = await beantwoord(context, verzoek, { soort: 'gehonoreerd' })
    return {
      result: { ...result, voorzieningId },
      objectId: result.toewijzingId,
      personen: [verzoek.clientId],
      announce: [beantwoording, announce],
    }
  },
}

async function voorzieningOpVerwijzing(
  context: Context,
  verzoek: Verzoek,
  input: Honoreer,
): Promise<Voorziening['id']> {
  const { db, mandaat } = context
  const productId = input.productId ?? verzoek.productId
  const soort = SOORT_VAN_VERWIJZER[verzoek.verwijzertype ?? '']
  const client = await getPersoon(db, mandaat, verzoek.clientId)
  const product = productId ? await findProductOp(db, mandaat, productId, input.periode.begin) : undefined
  refuseIf([
    ...als(product === undefined, 'product-niet-in-periode', 'productId'),
    ...als(product !== undefined && product.wet !== verzoek.wet, 'product-van-andere-wet', 'productId'),
    ...als(soort === undefined, 'besluit-ontbreekt', 'voorzieningId'),
    ...als(soort === 'verwijzing' && verzoek.verwijzingId === null, 'verwijzing-ontbreekt', 'verzoekId'),
    ...als(input.periode.eind != null && input.periode.eind < input.periode.begin, 'periode-omgekeerd', 'periode.eind'),
    ...beletselenVoorLeeftijd(product, client.geboren, input.periode, input.redenNaLeeftijdsgrens ?? null),
  ])
  const grondslagId = await insertGrondslag(db, mandaat, {
    soort: soort!,
    besluitId: null,
    verwijzingId: verzoek.verwijzingId,
    verwijzertype: verzoek.verwijzertype!,
    persoonId: verzoek.clientId,
    periode: input.periode,
    reden: input.redenNaLeeftijdsgrens ?? null,
    taak: verzoek.taak,
  })
  return insertVoorziening(db, mandaat, {
    clientId: verzoek.clientId,
    huishoudenId: verzoek.huishoudenId,
    wet: verzoek.wet,
    productId: productId!,
    leveringsvorm: 'zin',
    omvang: input.omvang,
    periode: input.periode,
    grondslagId,
    gevraagdeVoorzieningId: null,
    eigenBijdrage: product!.eigenBijdrage,
    wijk: await findWijkVan(db, mandaat, verzoek.clientId, input.periode.begin),
    taak: verzoek.taak,
  })
}
