import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findVoogdOp, listGezagdragersOp, listPersonen, listProfessionalsVan } from '#uitvoering/huishouden/reads.ts'
import { leeftijdOp } from '#values/datum.ts'
import type { toonPlan } from '../endpoints.ts'
import { kringvoorstellen } from '../rules/kringvoorstel.ts'
import { type KringlidRij, selectContactpersonen, selectElders, selectKandidaten } from '../store/kring.ts'
import { selectMethoden, selectWeigeringen } from '../store/meten.ts'
import type { PlanRij } from '../store/plannen.ts'
import { listMethoden } from './methode.ts'
import { inKringOp } from './opPlan.ts'

type Uit = NonNullable<OutputOf<typeof toonPlan>['plan']>
type Rondom = Pick<
  Uit,
  'contactpersoon' | 'methoden' | 'weigeringen' | 'kringvoorstellen' | 'elders' | 'gezag' | 'voogden'
>

/** What belongs to a plan beside its versions. */
export async function leesRondom(context: Context, plan: PlanRij, kring: readonly KringlidRij[]): Promise<Rondom> {
  const { db, mandaat, keys, vandaag } = context
  const lijst = await listMethoden(context)
  const contact = (await selectContactpersonen(db, mandaat, plan.id)).find((een) => een.eind === null)
  const lopend = (await selectMethoden(db, mandaat, keys, plan)).filter(({ eind }) => eind === null || eind >= vandaag)
  const open = plan.geslotenOp === null
  return {
    contactpersoon: contact?.naam ?? null,
    methoden: lopend.map(({ code, soort }) => ({
      soort,
      naam: lijst.find((een) => een.code === code)?.naam ?? { nl: code, en: code },
    })),
    weigeringen: await selectWeigeringen(db, mandaat, keys, plan),
    kringvoorstellen: open
      ? kringvoorstellen(kring, await selectKandidaten(db, mandaat, plan.id, vandaag), vandaag)
      : [],
    elders: (await selectElders(db, mandaat, plan.id, vandaag)).map(({ kringlidId, gemeente }) => ({
      kringlidId,
      gemeente,
    })),
    gezag: await gezagIn(context, kring),
    voogden: await voogdenIn(context, kring, plan.huishoudenId),
  }
}

/** Of whom an institution is guardian, and who of it may sign. */
async function voogdenIn(
  { db, mandaat, vandaag }: Context,
  kring: readonly KringlidRij[],
  huishoudenId: string,
): Promise<Rondom['voogden']> {
  const uit: Rondom['voogden'] = []
  for (const lid of kring) {
    if (!lid.persoonId || !lid.geboren || !inKringOp(lid, vandaag) || leeftijdOp(lid.geboren, vandaag) >= 16) continue
    const voogd = await findVoogdOp(db, mandaat, lid.persoonId, vandaag)
    if (!voogd) continue
    const professionals = (await listProfessionalsVan(db, mandaat, huishoudenId, vandaag))
      .filter((een) => een.organisatieId === voogd.instelling.id)
      .map(({ id, naam }) => ({ id, naam }))
    uit.push({ kindId: lid.persoonId, instelling: voogd.instelling.naam, professionals })
  }
  return uit
}

/** Until sixteen another answers for a child (Jeugdwet 7.3.4): who that may be, for who hands over the pen. */
async function gezagIn(context: Context, kring: readonly KringlidRij[]): Promise<Rondom['gezag']> {
  const { db, mandaat, vandaag } = context
  const gezag: { kindId: string; dragerId: string }[] = []
  for (const lid of kring) {
    if (!lid.persoonId || !lid.geboren || !inKringOp(lid, vandaag) || leeftijdOp(lid.geboren, vandaag) >= 16) continue
    const dragers = await listGezagdragersOp(db, mandaat, lid.persoonId, vandaag)
    for (const dragerId of new Set(dragers.map((een) => een.dragerId))) gezag.push({ kindId: lid.persoonId, dragerId })
  }
  const namen = new Map(
    (
      await listPersonen(
        db,
        mandaat,
        gezag.map((een) => een.dragerId),
      )
    ).map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]),
  )
  return gezag.flatMap((een) => {
    const naam = namen.get(een.dragerId)
    return naam ? [{ ...een, naam }] : []
  })
}
