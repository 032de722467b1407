import { listAanbiedersVoorProduct } from '#keten/contract/reads.ts'
import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { findProductOp } from '#uitvoering/aanbod/reads.ts'
import { standVanPersoon } from '#uitvoering/huishouden/index.ts'
import { findHuishoudenVan, getPersoon, listAdressenOp } from '#uitvoering/huishouden/reads.ts'
import { getGeldendPlan, listGevraagdeVoorzieningen } from '#uitvoering/plan/reads.ts'
import { listOpenAanvragen } from '#uitvoering/toegang/reads.ts'
import type { Datum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { Wet } from '#values/wet.ts'
import type { Besluitsituatie, NeemBesluit, OmVoorziening, TeVerlenen } from '../rules/besluit.ts'
import { jaarkosten } from '../rules/kosten.ts'
import { listVoorzieningen } from '../store/voorziening.ts'

export type Omgeving = { situatie: Besluitsituatie; om: OmVoorziening[]; huishoudenId: string | null }

/** What stands around a besluit: person and address, plan, application, prices, and what the client already has. */
export async function leesOmgeving(
  context: Context,
  input: NeemBesluit,
  vervangt: string | null | undefined,
): Promise<Omgeving> {
  const { db, mandaat, vandaag } = context
  const persoon = await getPersoon(db, mandaat, input.persoonId)
  const huishoudenId = input.huishoudenId ?? (await findHuishoudenVan(db, mandaat, input.persoonId, vandaag)) ?? null
  const adres = (await listAdressenOp(db, mandaat, [input.persoonId], vandaag)).find((een) => een.soort === 'brp')
  const aanvraag = input.aanvraagId
    ? (await listOpenAanvragen(db, mandaat, input.persoonId)).find((een) => een.id === input.aanvraagId)
    : null
  if (aanvraag === undefined) throw new NotFound()
  const om: OmVoorziening[] = []
  for (const voorziening of input.voorzieningen)
    om.push(await omVoorziening(context, input.persoonId, vervangt, voorziening))
  return {
    huishoudenId,
    om,
    situatie: {
      soort: input.soort,
      wet: input.wet,
      motivering: input.motivering,
      limiet: mandaat.limiet,
      mandaatWetten: mandaat.wetten,
      geboren: persoon.geboren,
      woontElders: standVanPersoon(persoon, adres, mandaat.gemeente) === 'vertrokken',
      planVastgesteld: await heeftVastgesteldPlan(context, input.persoonId, huishoudenId),
      aanvraagWet: (aanvraag?.wet as Wet | undefined) ?? null,
    },
  }
}

/** The plan of the household, or one in which this person is the one supported (D5). */
async function heeftVastgesteldPlan(
  { db, mandaat }: Context,
  persoonId: string,
  huishoudenId: string | null,
): Promise<boolean> {
  if (huishoudenId && (await getGeldendPlan(db, mandaat, huishoudenId))) return true
  return (await listGevraagdeVoorzieningen(db, mandaat, { persoonId })).some((een) => een.vastgesteld)
}

async function omVoorziening(
  { db, mandaat }: Context,
  persoonId: string,
  vervangt: string | null | undefined,
  voorziening: TeVerlenen,
): Promise<OmVoorziening> {
  const { productId, periode, omvang } = voorziening
  const product = await findProductOp(db, mandaat, productId, periode.begin)
  const aanbieders = await listAanbiedersVoorProduct(db, mandaat, productId, {
    begin: periode.begin,
    eind: periode.begin as Datum,
  })
  const lopend = (await listVoorzieningen(db, mandaat, [persoonId])).filter(
    (een) => een.productId === productId && een.besluitId !== (vervangt ?? '-'),
  )
  return {
    product: product && bevat(product.periode, periode.begin) ? product : undefined,
    jaarkosten: omvang ? jaarkosten(omvang, periode, aanbieders) : undefined,
    lopend,
  }
}
