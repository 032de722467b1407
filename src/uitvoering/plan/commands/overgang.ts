import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { listProducten } from '#uitvoering/aanbod/reads.ts'
import { findPersoon } from '#uitvoering/huishouden/reads.ts'
import { isTeKiezen } from '#uitvoering/inrichting/index.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import {
  type Achttienpunt,
  beletselenVoorStand,
  gatNa,
  magOvergangOpenen,
  overgangVoor,
  STANDAARD_ACHTTIEN,
} from '../rules/overgang.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { selectKring } from '../store/kring.ts'
import {
  insertOvergang,
  insertOvergangstand,
  type Punt,
  selectOvergangen,
  selectPlannenZonderOvergang,
} from '../store/overgang.ts'
import { type PlanRij, selectPlan, selectVersies } from '../store/plannen.ts'
import type { toonOvergangen } from '../wire/overgang.ts'
import { getPlanVanHuishouden, type VanHuishouden } from './huishoudenplan.ts'
import { getOpenPlan, inKringOp } from './opPlan.ts'

const listPunten = async ({ db, mandaat, vandaag }: Context): Promise<readonly Achttienpunt[]> =>
  (await findInstelling<Achttienpunt[]>(db, mandaat, 'plan', 'achttien', vandaag)) ?? STANDAARD_ACHTTIEN

export async function leesOvergangen(context: VanHuishouden): Promise<OutputOf<typeof toonOvergangen>> {
  const { db, mandaat, keys, vandaag } = context
  const { plan, kop } = await getPlanVanHuishouden(context)
  if (!plan) return { ...kop, kandidaten: [], overgangen: [] }
  const kring = await selectKring(db, mandaat, plan.id)
  const overgangen = await selectOvergangen(db, mandaat, keys, plan)
  const lijst = await listPunten(context)
  const producten = new Map((await listProducten(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const naamVan = (kringlidId: string) => kring.find((lid) => lid.id === kringlidId)?.naam ?? ''
  const toon = ({ code, productId, ...punt }: Punt) => {
    const bekend = lijst.find((een) => een.code === code)
    const product = productId ? (producten.get(productId) ?? code) : code
    return { ...punt, naam: bekend?.naam ?? { nl: product, en: product }, bron: bekend?.bron ?? null }
  }
  const heeftAl = new Set(overgangen.map((een) => een.persoonId))
  return {
    ...kop,
    kandidaten: kring.flatMap(({ id, persoonId, naam, geboren, ...lid }) =>
      persoonId &&
      geboren &&
      inKringOp({ id, persoonId, naam, geboren, ...lid }, vandaag) &&
      magOvergangOpenen(geboren, vandaag) &&
      !heeftAl.has(persoonId)
        ? [{ kringlidId: id, persoonId, naam }]
        : [],
    ),
    overgangen: overgangen.map(({ kringlidId, punten, ...een }) => ({
      ...een,
      naam: naamVan(kringlidId),
      gat: gatNa(punten, een.achttienOp),
      punten: punten.map(toon),
    })),
  }
}

/** Opens it for one place in a circle; what ends is what the plan has running under the Jeugdwet for him. */
async function open(
  context: Context,
  plan: PlanRij,
  wie: { kringlidId: string; persoonId: string; geboren: Datum },
): Promise<string> {
  const { db, mandaat, keys, vandaag } = context
  const geldend = (await selectVersies(db, mandaat, plan.id)).find((versie) => versie.vastgesteldOp !== null)
  const gevraagd = geldend ? (await selectInhoud(db, mandaat, keys, plan, geldend.nr)).gevraagd : []
  const jeugdhulp = gevraagd.filter(
    (een) => een.kringlidId === wie.kringlidId && een.wet === 'jeugdwet' && (een.eind === null || een.eind >= vandaag),
  )
  const id = uuidv7()
  const { kringlidId, persoonId, geboren } = wie
  await insertOvergang(db, mandaat, {
    ...overgangVoor(
      geboren,
      jeugdhulp,
      (await listPunten(context)).filter((punt) => isTeKiezen(punt, vandaag)),
    ),
    id,
    planId: plan.id,
    kringlidId,
    persoonId,
    op: vandaag,
  })
  return id
}

/** R45: the house announces that the birthday comes; every plan with this youngster in its circle opens the way to it. */
export async function openOvergangen(context: Context, { persoonId }: { persoonId: string }): Promise<void> {
  const { db, mandaat, vandaag } = context
  const persoon = await findPersoon(db, mandaat, persoonId)
  if (!persoon || !magOvergangOpenen(persoon.geboren, vandaag)) return
  for (const { planId, kringlidId } of await selectPlannenZonderOvergang(db, mandaat, persoonId, vandaag)) {
    const plan = await selectPlan(db, mandaat, planId)
    if (plan) await open(context, plan, { kringlidId, persoonId, geboren: persoon.geboren })
  }
}

export const planOvergang: Command<{ planId: string; kringlidId: string }, { overgangId: string }> = {
  name: 'plan.planOvergang',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const lid = (await selectKring(db, mandaat, plan.id)).find((een) => een.id === input.kringlidId)
    const bestaand = await selectOvergangen(db, mandaat, keys, plan)
    refuseIf([
      ...als(!lid?.persoonId || !lid.geboren, 'niet-in-kring', 'kringlidId'),
      ...als(
        lid?.geboren != null && !magOvergangOpenen(lid.geboren, vandaag),
        'niet-tussen-zestien-en-achttien',
        'kringlidId',
      ),
      ...als(
        bestaand.some((een) => een.persoonId === lid?.persoonId),
        'overgang-loopt-al',
        'kringlidId',
      ),
    ])
    const { id: kringlidId, persoonId, geboren } = lid!
    const overgangId = await open(context, plan, { kringlidId, persoonId: persoonId!, geboren: geboren! })
    return { result: { overgangId }, objectId: plan.id, personen: [persoonId!] }
  },
}

export type WerkOvergangBij = {
  planId: string
  puntId: string
  stand: 'open' | 'geregeld' | 'niet-nodig'
  toelichting?: string | null | undefined
}

export const werkOvergangBij: Command<WerkOvergangBij, { puntId: string }> = {
  name: 'plan.werkOvergangBij',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const overgang = (await selectOvergangen(db, mandaat, keys, plan)).find((een) =>
      een.punten.some((punt) => punt.id === input.puntId),
    )
    if (!overgang) throw new NotFound()
    refuseIf(beletselenVoorStand(input.stand, input.toelichting))
    await insertOvergangstand(db, mandaat, keys, {
      id: uuidv7(),
      puntId: input.puntId,
      stand: input.stand,
      toelichting: input.toelichting ?? null,
      datum: vandaag,
    })
    return { result: { puntId: input.puntId }, objectId: plan.id, personen: [overgang.persoonId] }
  },
}
