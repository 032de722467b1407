import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { NotFound } from '#platform/refusal.ts'
import { listProducten } from '#uitvoering/aanbod/reads.ts'
import { getHuishouden, getNaamVanHuishouden } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'
import type { toonPlan } from '../endpoints.ts'
import type { Inhoud } from '../rules/inhoud.ts'
import { statusVanPlan } from '../rules/status.ts'
import { ontbreektNog } from '../rules/versie.ts'
import {
  type InzetRij,
  selectEvaluaties,
  selectGemeten,
  selectInzet,
  selectNagekomen,
  selectOndertekeningen,
  selectVoortgang,
} from '../store/feiten.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { selectBetrokkenheden, selectKring, selectMedewerkers, selectRegie } from '../store/kring.ts'
import { type PlanRij, selectLaatsteBeoordeling, selectVersies, type VersieRij } from '../store/plannen.ts'
import { findLeesbaarPlan } from './opPlan.ts'
import { leesRondom } from './rondomPlan.ts'

type Uit = OutputOf<typeof toonPlan>

/** The whole plan for who may see it: the newest version (or the one asked), and beside it the one before. */
export async function leesPlan(
  context: Context & { readonly input: { huishoudenId: string; nr?: number } },
): Promise<Uit> {
  const { db, mandaat, vandaag, input } = context
  const huishouden = await getHuishouden(db, mandaat, input.huishoudenId)
  const plan = await findLeesbaarPlan(context, huishouden.id)
  if (!plan) return { plan: null, versie: 0 }
  const versies = await selectVersies(db, mandaat, plan.id)
  const gekozen = versies.find((versie) => versie.nr === (input.nr ?? versies[0]?.nr))
  if (!gekozen) throw new NotFound()
  const alles = await leesAlles(context, plan, versies, gekozen)
  const naam = await getNaamVanHuishouden(db, mandaat, huishouden.id, vandaag)
  return { versie: gekozen.versie, plan: { ...alles, huishoudenNaam: naam } }
}

async function leesAlles(
  context: Context,
  plan: PlanRij,
  versies: VersieRij[],
  gekozen: VersieRij,
): Promise<Omit<NonNullable<Uit['plan']>, 'huishoudenNaam'>> {
  const { db, mandaat, keys, vandaag } = context
  const inhoud = await selectInhoud(db, mandaat, keys, plan, gekozen.nr)
  const vorige = versies.find((versie) => versie.nr < gekozen.nr)
  const inhoudVorige = vorige && (await selectInhoud(db, mandaat, keys, plan, vorige.nr))
  const kring = await selectKring(db, mandaat, plan.id)
  const regie = (await selectRegie(db, mandaat, plan.id)).find(
    (een) => een.begin <= vandaag && (een.eind === null || een.eind >= vandaag),
  )
  const medewerkers = new Map((await selectMedewerkers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const producten = await productnamen(context, gekozen.vastgesteldOp ?? vandaag, [inhoud, inhoudVorige])
  const inzet = await selectInzet(db, mandaat, plan.id)
  const metingen = await selectGemeten(db, mandaat, plan.id)
  const ondertekeningen = await selectOndertekeningen(db, mandaat, plan.id)
  const toon = (een: Inhoud) => toonInhoud(een, producten, inzet, vandaag)
  return {
    planId: plan.id,
    huishoudenId: plan.huishoudenId,
    status: statusVanPlan(
      { vastgesteld: plan.lopendSinds !== null, evaluatieOp: plan.evaluatieOp, geslotenOp: plan.geslotenOp },
      vandaag,
    ),
    geopendOp: plan.geopendOp,
    geslotenOp: plan.geslotenOp,
    evaluatieOp: plan.evaluatieOp,
    opsteller: { medewerkerId: plan.opsteller, naam: medewerkers.get(plan.opsteller) ?? '' },
    regisseur: regie ? { medewerkerId: regie.medewerkerId, naam: regie.naam } : null,
    waarnemer: regie?.waarnemerNaam ?? null,
    ...(await leesRondom(context, plan, kring)),
    versie: gekozen.versie,
    nr: gekozen.nr,
    versies: versies.map(({ id, nr, status, begonnenOp, aangebodenOp, vastgesteldOp, evaluatieOp, ...rest }) => ({
      id,
      nr,
      status,
      begonnenOp,
      aangebodenOp,
      vastgesteldOp,
      evaluatieOp,
      schrijvers: rest.schrijvers,
      stappen: rest.stappen ?? [],
      gedaan: rest.gedaan,
    })),
    teruggegeven: gekozen.status === 'teruggegeven' ? await leesTerug(context, plan, gekozen, medewerkers) : null,
    magBeoordelen:
      gekozen.status === 'ter beoordeling' &&
      mandaat.powers.has('plan:beoordelen') &&
      !gekozen.schrijvers.includes(mandaat.actor.id),
    kring,
    betrokkenen: await selectBetrokkenheden(db, mandaat, plan.id),
    inhoud: toon(inhoud),
    vorige:
      vorige && inhoudVorige
        ? { nr: vorige.nr, vastgesteldOp: vorige.vastgesteldOp, inhoud: toon(inhoudVorige) }
        : null,
    voortgang: await selectVoortgang(db, mandaat, plan.id),
    nagekomen: await selectNagekomen(db, mandaat, plan.id),
    metingen,
    ondertekeningen,
    evaluaties: await selectEvaluaties(db, mandaat, keys, plan),
    ontbreekt: ontbreektNog(inhoud, {
      gemeten: new Set(metingen.map((meting) => meting.kringlidId)),
      heeftNetwerk: kring.some((lid) => ['netwerk', 'mantelzorger'].includes(lid.rol)),
      ondertekend: ondertekeningen.some((een) => een.planversieId === gekozen.id),
    }),
  }
}

function toonInhoud(
  inhoud: Inhoud,
  producten: ReadonlyMap<string, string>,
  inzet: readonly InzetRij[],
  vandaag: Datum,
) {
  return {
    ...inhoud,
    gevraagd: inhoud.gevraagd.map((een) => ({
      ...een,
      productNaam: producten.get(een.productId) ?? '',
      ingezet: inzet.some((rij) => rij.gevraagdeStam === een.stam && (rij.tot === null || rij.tot >= vandaag)),
    })),
  }
}

async function productnamen(
  { db, mandaat }: Context,
  op: Datum,
  inhouden: readonly (Inhoud | undefined)[],
): Promise<Map<string, string>> {
  if (!inhouden.some((inhoud) => inhoud?.gevraagd.length || inhoud?.afwegingen.length)) return new Map()
  return new Map((await listProducten(db, mandaat, op)).map((product) => [product.id, product.naam]))
}

async function leesTerug(
  { db, mandaat, keys }: Context,
  plan: PlanRij,
  versie: VersieRij,
  medewerkers: ReadonlyMap<string, string>,
) {
  const oordeel = versie.aanbiedingId && (await selectLaatsteBeoordeling(db, mandaat, versie.aanbiedingId))
  if (!oordeel) return null
  const place = { gemeente: plan.gemeente, table: 'plan.beoordeling', row: oordeel.id, column: 'toelichting' }
  return {
    door: medewerkers.get(oordeel.door) ?? '',
    toelichting: oordeel.toelichting && keys.decrypt(oordeel.toelichting, place),
    datum: oordeel.datum,
  }
}
