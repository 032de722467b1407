import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findProductOp } from '#uitvoering/aanbod/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Omvang } from '../rules/inhoud.ts'
import { insertGevraagdeVoorziening } from '../store/inhoud.ts'
import { selectElders } from '../store/kring.ts'
import { getConceptVoorWijziging, inKringOp, vervang } from './opPlan.ts'

export type VraagVoorziening = {
  planId: string
  gevraagdeStam?: string | undefined
  /** For whom: also someone outside the household (D5). */
  kringlidId: string
  afwegingStam: string
  productId: string
  omvang?: Omvang | null | undefined
  begin: Datum
  eind?: Datum | null | undefined
  leveringsvorm: 'zin' | 'pgb' | 'geld' | 'eigen-dienst'
}

export const vraagVoorziening: Command<
  VraagVoorziening,
  { gevraagdeStam: string; gevraagdeVoorzieningId: string; versie: number }
> = {
  name: 'plan.vraagVoorziening',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { plan, nr, nieuweVersie, kring, inhoud } = await getConceptVoorWijziging(context, input.planId)
    const lid = kring.find((een) => een.id === input.kringlidId && inKringOp(een, vandaag))
    const afweging = inhoud.afwegingen.find((een) => een.stam === input.afwegingStam)
    const product = await findProductOp(db, mandaat, input.productId, input.begin)
    const { begin, eind = null, omvang = null, leveringsvorm } = input
    const elders = (await selectElders(db, mandaat, plan.id, vandaag)).some((een) => een.kringlidId === lid?.id)
    refuseIf([
      ...als(!lid, 'niet-in-kring', 'kringlidId'),
      ...als(lid !== undefined && lid.persoonId === null, 'client-zonder-persoon', 'kringlidId'),
      // D5: who lives elsewhere has his Wmo there; youth care may stay ours (woonplaatsbeginsel).
      ...als(elders && product?.wet === 'wmo', 'client-woont-elders', 'kringlidId'),
      ...als(afweging?.uitkomst !== 'maatwerk', 'voorziening-zonder-afweging', 'afwegingStam'),
      ...als(!product, 'product-niet-geldig', 'productId'),
      ...als(
        product !== undefined && !product.leveringsvormen.includes(leveringsvorm),
        'leveringsvorm-past-niet',
        'leveringsvorm',
      ),
      ...als(
        product !== undefined && omvang !== null && !product.eenheden.some((eenheid) => eenheid === omvang.eenheid),
        'eenheid-past-niet-bij-product',
        'omvang.eenheid',
      ),
      ...als(eind !== null && eind < begin, 'eind-voor-begin', 'eind'),
    ])
    const stam = input.gevraagdeStam ?? uuidv7()
    const id = uuidv7()
    await vervang(context, 'gevraagde_voorziening', stam, nr)
    await insertGevraagdeVoorziening(
      db,
      mandaat,
      { planId: plan.id, nr },
      {
        id,
        stam,
        kringlidId: input.kringlidId,
        afwegingStam: input.afwegingStam,
        productId: input.productId,
        wet: product!.wet,
        omvang,
        begin,
        eind,
        leveringsvorm,
      },
    )
    return {
      result: { gevraagdeStam: stam, gevraagdeVoorzieningId: id, versie: nieuweVersie },
      objectId: plan.id,
      personen: lid?.persoonId ? [lid.persoonId] : [],
    }
  },
}
