import { getContractproductById } from '#keten/contract/reads.ts'
import type { Toewijzing } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getProductOp } from '#uitvoering/aanbod/reads.ts'
import { findWijkVan, isVertrouwelijk } from '#uitvoering/huishouden/reads.ts'
import { listInstellingen } from '#uitvoering/inrichting/reads.ts'
import { type Datum, eersteVanMaand, laatsteVanMaand } from '#values/datum.ts'
import { bedragGeboekt, type Ketenboeking, regelGecrediteerd, regelGoedgekeurd } from '../events.ts'
import { SUBSIDIE_TAAKVELD, type Taakveldregel, taakveldVoor } from '../rules/taakvelden.ts'
import { insertBoeking, type NieuweBoeking } from '../store/boeking.ts'
import type { PgbRij } from '../store/pgb.ts'
import type { Regel } from '../store/regel.ts'

/** The municipality's own rows of the mapping, dated, before the standard ones (instelling 'taakveld'). */
export async function eigenRegels({ db, mandaat }: Context, op: Datum): Promise<Taakveldregel[]> {
  const rijen = await listInstellingen(db, mandaat, 'taakveld', op)
  return rijen.map((rij) => ({ ...(rij.waarde as object), vanaf: op, bron: rij.bron }) as Taakveldregel)
}

/** Books an approved line on its taakveld, in the transaction of the approval. */
export async function boekRegel(
  context: Context,
  regel: Regel,
  toewijzing: Toewijzing,
  gecrediteerd: string | null,
): Promise<void> {
  const { db, mandaat, vandaag } = context
  const zorgmaand = eersteVanMaand(regel.periode.begin)
  const product = await getProductOp(db, mandaat, toewijzing.productId, toewijzing.looptijd.begin)
  const contract = await getContractproductById(db, mandaat, toewijzing.contractproductId, regel.periode.begin)
  const kenmerken = {
    wet: regel.wet,
    categorie: product.categorie,
    verblijf: product.verblijf,
    schaal: contract!.schaal,
    leveringsvorm: 'zin',
  } as const
  const teken = regel.debet ? 1 : -1
  // D19: of whom nobody may find, only the municipality and the taakveld are booked.
  const zichtbaar = regel.clientId !== null
  const boeking: NieuweBoeking = {
    boekingId: uuidv7(),
    bronsoort: 'regel',
    bronId: regel.id,
    taakveld: taakveldVoor(kenmerken, zorgmaand, await eigenRegels(context, zorgmaand)),
    kostensoort: 'zin',
    zorgmaand,
    boekdatum: vandaag,
    bedragCents: teken * regel.bedrag,
    wet: zichtbaar ? regel.wet : null,
    product: zichtbaar ? product.code : null,
    productId: zichtbaar ? product.id : null,
    aanbiederId: zichtbaar ? regel.aanbiederId : null,
    clientId: regel.clientId,
    wijk: zichtbaar ? await findWijkVan(db, mandaat, regel.clientId!, laatsteVanMaand(zorgmaand)) : null,
    volume: zichtbaar ? teken * regel.volume : 0,
    eenheid: zichtbaar ? regel.eenheid : null,
  }
  if (!(await insertBoeking(db, mandaat, boeking))) return
  const feit = { ...naarEvent(boeking), regelId: regel.id }
  await context.hear(
    context,
    gecrediteerd === null ? regelGoedgekeurd.of(feit) : regelGecrediteerd.of({ ...feit, gecrediteerd }),
  )
}

const naarEvent = ({
  boekingId,
  bronsoort,
  taakveld,
  kostensoort,
  wet,
  product,
  aanbiederId,
  wijk,
  zorgmaand,
  boekdatum,
  bedragCents,
}: NieuweBoeking): Ketenboeking => ({
  boekingId,
  bronsoort,
  taakveld,
  kostensoort,
  wet,
  product,
  aanbiederId,
  wijk,
  zorgmaand,
  boekdatum,
  bedragCents,
})

/** An advance on a grant is a payment of the chain as well (D13). */
export async function boekVoorschot(
  context: Context,
  { voorschotId, bedrag, datum }: { voorschotId: string; bedrag: number; datum: Datum },
): Promise<void> {
  const boeking: NieuweBoeking = {
    boekingId: uuidv7(),
    bronsoort: 'voorschot',
    bronId: voorschotId,
    taakveld: SUBSIDIE_TAAKVELD,
    kostensoort: 'subsidie',
    zorgmaand: eersteVanMaand(datum),
    boekdatum: datum,
    bedragCents: bedrag,
    wet: null,
    product: null,
    productId: null,
    aanbiederId: null,
    clientId: null,
    wijk: null,
    volume: 0,
    eenheid: null,
  }
  if (await insertBoeking(context.db, context.mandaat, boeking))
    await context.hear(context, bedragGeboekt.of(naarEvent(boeking)))
}

/** What the SVB paid out of a budget: on the taakveld of pgb (D10, D13). */
export async function boekPgb(
  context: Context,
  pgb: Pick<PgbRij, 'clientId' | 'wet' | 'categorie' | 'verblijf' | 'productId' | 'productCode'>,
  { id, maand, bedrag }: { id: string; maand: Datum; bedrag: number },
): Promise<void> {
  const { db, mandaat, vandaag } = context
  // D19: of whom nobody may find, only the municipality and the taakveld are booked.
  const zichtbaar = !(await isVertrouwelijk(db, mandaat, pgb.clientId))
  const kenmerken = { ...pgb, schaal: 'lokaal', leveringsvorm: 'pgb' } as const
  const boeking: NieuweBoeking = {
    boekingId: uuidv7(),
    bronsoort: 'pgb',
    bronId: id,
    taakveld: taakveldVoor(kenmerken, maand, await eigenRegels(context, maand)),
    kostensoort: 'pgb',
    zorgmaand: maand,
    boekdatum: vandaag,
    bedragCents: bedrag,
    wet: zichtbaar ? pgb.wet : null,
    product: zichtbaar ? pgb.productCode : null,
    productId: zichtbaar ? pgb.productId : null,
    aanbiederId: null,
    clientId: zichtbaar ? pgb.clientId : null,
    wijk: zichtbaar ? await findWijkVan(db, mandaat, pgb.clientId, laatsteVanMaand(maand)) : null,
    volume: 0,
    eenheid: null,
  }
  if (await insertBoeking(db, mandaat, boeking)) await context.hear(context, bedragGeboekt.of(naarEvent(boeking)))
}
