import { type Context, doOnBehalf } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legBewoningVast, legToegangsgrondVast, neemPersoonOp } from '#uitvoering/huishouden/deeds.ts'
import { findHuishoudenVan } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Herhaling } from '../rules/inhoud.ts'
import type { Pakket } from '../rules/overdracht.ts'
import { insertAfspraak, insertAfweging, insertBehoefte, insertDoel } from '../store/inhoud.ts'
import { type Rol, selectKring } from '../store/kring.ts'
import { selectPlanVan } from '../store/plannen.ts'
import { neemInKringOp } from './kring.ts'
import { openPlan } from './openPlan.ts'
import { inKringOp } from './opPlan.ts'

export type Dossier = { planId: string; huishoudenId: string; personen: string[] }

/**
 * A file of our own from what another municipality sent: new ids, and a draft that someone here looks through. Needs that
 * ended at maatwerk come in unweighed: what is granted here is weighed here.
 */
export async function maakDossier(context: Context, inkomendeId: string, pakket: Pakket): Promise<Dossier> {
  const { db, mandaat, vandaag } = context
  const personen: string[] = []
  for (const { bsn, voornamen, voorvoegsel, geslachtsnaam, geboren } of pakket.personen) {
    const { persoonId } = await neemPersoonOp(context, {
      ...(bsn && { bsn }),
      voornamen,
      ...(voorvoegsel && { voorvoegsel }),
      geslachtsnaam,
      geboren,
      bevestigd: true,
    })
    personen.push(persoonId)
  }
  const huishoudenId = await huishoudenVan(context, personen)
  const bestaand = await selectPlanVan(db, mandaat, huishoudenId)
  refuseIf(als(bestaand !== undefined && bestaand.geslotenOp === null, 'plan-loopt-al'))
  // Whoever accepts it becomes its writer; that needs a relation before there is a plan.
  await legToegangsgrondVast(context, {
    wie: { medewerkerId: mandaat.actor.id },
    huishoudenId,
    hoedanigheid: 'behandelaar',
    wetten: [],
    periode: { begin: vandaag },
    volgtUit: inkomendeId,
  })
  const vrager = pakket.personen.findIndex((een) => een.rol === 'vrager')
  const { planId } = await doOnBehalf(openPlan, context, {
    huishoudenId,
    ...(vrager >= 0 && { vragerId: personen[vrager]! }),
  })
  const leden = await kringVan(context, planId, personen, pakket)
  await schrijfInhoud(context, planId, pakket, leden)
  return { planId, huishoudenId, personen }
}

/** Where the first lives by our register; who came along and is not known there is put beside him, on the word of the sender. */
async function huishoudenVan(context: Context, personen: readonly string[]): Promise<string> {
  const { db, mandaat, vandaag } = context
  let huishoudenId = await findHuishoudenVan(db, mandaat, personen[0]!, vandaag)
  for (const persoonId of personen) {
    const daar = await findHuishoudenVan(db, mandaat, persoonId, vandaag)
    if (daar === huishoudenId && daar !== undefined) continue
    const bewoning = await legBewoningVast(context, {
      persoonId,
      ...(huishoudenId && { huishoudenId }),
      verblijf: 'hoofd',
      periode: { begin: vandaag },
      bron: 'inwoner',
    })
    huishoudenId ??= bewoning.huishoudenId
  }
  return huishoudenId!
}

async function kringVan(
  context: Context,
  planId: string,
  personen: readonly string[],
  pakket: Pakket,
): Promise<Map<number, string>> {
  const { db, mandaat, vandaag } = context
  const kring = (await selectKring(db, mandaat, planId)).filter((lid) => inKringOp(lid, vandaag))
  const leden = new Map<number, string>()
  for (const { nr, rol } of pakket.personen) {
    const persoonId = personen[nr]!
    const lid = kring.find((een) => een.persoonId === persoonId)
    leden.set(
      nr,
      lid?.id ?? (await doOnBehalf(neemInKringOp, context, { planId, persoonId, rol: rol as Rol })).kringlidId,
    )
  }
  return leden
}

async function schrijfInhoud(
  { db, mandaat, keys, vandaag }: Context,
  planId: string,
  pakket: Pakket,
  leden: ReadonlyMap<number, string>,
): Promise<void> {
  const plaats = { planId, nr: 1 }
  const lid = (nr: number | null) => (nr === null ? null : (leden.get(nr) ?? null))
  const stammen = new Map<number, string>()
  for (const { nr, persoon, domein, wet, omschrijving, uitkomst, stappen } of pakket.behoeften) {
    const stam = uuidv7()
    stammen.set(nr, stam)
    const behoefte = { id: uuidv7(), stam, kringlidId: lid(persoon), domein, wet, omschrijving }
    await insertBehoefte(db, mandaat, keys, plaats, behoefte)
    if (uitkomst === null || uitkomst === 'maatwerk' || uitkomst === 'andere-gemeente') continue
    const afweging = {
      id: uuidv7(),
      stam: uuidv7(),
      behoefteStam: stam,
      stappen,
      uitkomst,
      aanbodId: null,
      productId: null,
      tijdelijk: true,
      redenLangdurig: null,
    }
    await insertAfweging(
      db,
      mandaat,
      keys,
      plaats,
      afweging,
      stappen.map(() => uuidv7()),
    )
  }
  for (const { persoon, behoefte, domein, tekst, resultaat, streefdatum } of pakket.doelen)
    await insertDoel(db, mandaat, keys, plaats, {
      id: uuidv7(),
      stam: uuidv7(),
      kringlidId: leden.get(persoon)!,
      behoefteStam: behoefte === null ? null : (stammen.get(behoefte) ?? null),
      domein,
      tekst,
      resultaat,
      beginNiveau: null,
      streefNiveau: null,
      streefdatum: streefdatum < vandaag ? vandaag : streefdatum,
    })
  for (const { persoon, wat, wanneer, herhaling } of pakket.afspraken)
    await insertAfspraak(db, mandaat, keys, plaats, {
      id: uuidv7(),
      stam: uuidv7(),
      doelStam: null,
      wie: lid(persoon) ? 'kringlid' : 'gemeente',
      kringlidId: lid(persoon),
      medewerkerId: null,
      organisatie: null,
      wat,
      wanneer,
      herhaling: herhaling as Herhaling,
    })
}
