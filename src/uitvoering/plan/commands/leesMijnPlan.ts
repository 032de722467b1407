import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { findPersoon, listGezagdragersOp, listVoorbehouden } from '#uitvoering/huishouden/reads.ts'
import { type Datum, leeftijdOp } from '#values/datum.ts'
import type { toonMijnPlan } from '../endpoints.ts'
import { naamVanEigenaar } from '../rules/lidnaam.ts'
import { nogTeTekenen } from '../rules/tekenen.ts'
import { selectNagekomen, selectOndertekeningen, selectVoortgang } from '../store/feiten.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { type KringlidRij, selectContactpersonen, selectKring, selectMedewerkers, selectRegie } from '../store/kring.ts'
import { selectWeigeringen } from '../store/meten.ts'
import { type PlanRij, selectPlannenMetPersoon, selectVersies } from '../store/plannen.ts'

type Uit = OutputOf<typeof toonMijnPlan>

/** What the resident shares in: goals and agreements of his circle as promised, never another adult's story or scores. */
export async function leesMijnPlan(context: Context): Promise<Uit> {
  const { db, mandaat, vandaag } = context
  if (!mandaat.persoonId) return { persoonId: null, voornaam: null, plannen: [] }
  const ik = await findPersoon(db, mandaat, mandaat.persoonId)
  const plannen: Uit['plannen'] = []
  for (const plan of await selectPlannenMetPersoon(db, mandaat, mandaat.persoonId, vandaag)) {
    const getoond = await leesEen(context, plan, mandaat.persoonId)
    if (getoond) plannen.push(getoond)
  }
  return { persoonId: ik?.id ?? null, voornaam: ik?.voornamen.split(' ')[0] ?? null, plannen }
}

async function leesEen(
  context: Context,
  plan: PlanRij,
  persoonId: string,
): Promise<Uit['plannen'][number] | undefined> {
  const { db, mandaat, keys, vandaag } = context
  const versie = (await selectVersies(db, mandaat, plan.id)).find((een) => een.vastgesteldOp !== null)
  if (!versie) return undefined
  const kring = await selectKring(db, mandaat, plan.id)
  const inhoud = await selectInhoud(db, mandaat, keys, plan, versie.nr)
  const { doelen, afspraken } = zonderVoorbehouden(inhoud, await verborgenVoor(context, kring, persoonId))
  const voortgang = new Map((await selectVoortgang(db, mandaat, plan.id)).map((een) => [een.doelStam, een.oordeel]))
  const nagekomen = new Map((await selectNagekomen(db, mandaat, plan.id)).map((een) => [een.afspraakStam, een.gelukt]))
  const regie = (await selectRegie(db, mandaat, plan.id)).find(
    (een) => een.begin <= vandaag && (een.eind === null || een.eind >= vandaag),
  )
  const namen = {
    kring: new Map(kring.map((lid) => [lid.id, lid.naam])),
    medewerkers: new Map((await selectMedewerkers(db, mandaat, vandaag)).map((een) => [een.id, een.naam])),
    gemeente: 'de gemeente',
  }
  const personen = new Map(kring.map((lid) => [lid.id, lid.persoonId]))
  const mijn = new Set(kring.filter((lid) => lid.persoonId === persoonId).map((lid) => lid.id))
  return {
    planId: plan.id,
    nr: versie.nr,
    planversieId: versie.id,
    vastgesteldOp: versie.vastgesteldOp!,
    evaluatieOp: plan.evaluatieOp,
    ondertekend: (await selectOndertekeningen(db, mandaat, plan.id)).some(
      (een) => een.planversieId === versie.id && een.persoonId === persoonId,
    ),
    regisseur: regie?.naam ?? null,
    contactpersoon: (await selectContactpersonen(db, mandaat, plan.id)).find((een) => een.eind === null)?.naam ?? null,
    nietAlles: doelen.length < inhoud.doelen.length || afspraken.length < inhoud.afspraken.length,
    tekenen: await tekenenVoor(context, plan, versie.id, kring, persoonId),
    doelen: doelen.map(({ stam, kringlidId, tekst, resultaat, streefdatum }) => ({
      persoonId: personen.get(kringlidId) ?? null,
      vanWie: namen.kring.get(kringlidId) ?? '',
      vanMij: mijn.has(kringlidId),
      tekst,
      resultaat,
      streefdatum,
      oordeel: voortgang.get(stam) ?? null,
    })),
    afspraken: afspraken.map((een) => ({
      persoonId: personen.get(een.kringlidId ?? '') ?? null,
      wie: naamVanEigenaar(een, namen),
      wat: een.wat,
      wanneer: een.wanneer,
      herhaling: een.herhaling,
      gelukt: nagekomen.get(een.stam) ?? null,
    })),
  }
}

/** H6: of whom in the circle the plan is not for this reader: what someone keeps, he sees himself, and of the others only one who has gezag and from whom it is not kept. */
export async function verborgenVoor(
  { db, mandaat, vandaag }: Context,
  kring: readonly Pick<KringlidRij, 'id' | 'persoonId'>[],
  lezer: string,
): Promise<ReadonlySet<string>> {
  const anderen = kring.filter((lid) => lid.persoonId !== null && lid.persoonId !== lezer)
  const voorbehouden = await listVoorbehouden(
    db,
    mandaat,
    anderen.map((lid) => lid.persoonId!),
    lezer,
    vandaag,
  )
  return new Set(anderen.filter((lid) => voorbehouden.get(lid.persoonId!)?.has('P')).map((lid) => lid.id))
}

type VanIemand = { kringlidId: string | null }
export const zonderVoorbehouden = <D extends VanIemand, A extends VanIemand>(
  { doelen, afspraken }: { doelen: readonly D[]; afspraken: readonly A[] },
  verborgen: ReadonlySet<string>,
) => ({
  doelen: doelen.filter((een) => !verborgen.has(een.kringlidId ?? '')),
  afspraken: afspraken.filter((een) => !verborgen.has(een.kringlidId ?? '')),
})

type Teken = Uit['plannen'][number]['tekenen'][number]

/** Himself from 12, and each child under 16 in the circle over whom he has gezag (Jeugdwet 7.3.4). */
async function tekenenVoor(
  { db, mandaat, keys, vandaag }: Context,
  plan: PlanRij,
  planversieId: string,
  kring: readonly KringlidRij[],
  persoonId: string,
): Promise<Teken[]> {
  const getekend = await selectOndertekeningen(db, mandaat, plan.id)
  const geweigerd = await selectWeigeringen(db, mandaat, keys, plan)
  const is =
    (namensId: string | null) => (een: { planversieId: string; persoonId: string | null; namensId: string | null }) =>
      een.planversieId === planversieId && een.persoonId === persoonId && een.namensId === namensId
  const stand = (namensId: string | null): Teken['stand'] =>
    getekend.some(is(namensId)) ? 'getekend' : geweigerd.some(is(namensId)) ? 'geweigerd' : 'open'
  const hier = [...getekend, ...geweigerd].filter((een) => een.planversieId === planversieId)
  const ookNog = (lid: { persoonId: string; geboren: Datum }, door: 'zelf' | 'gezag') =>
    nogTeTekenen([lid], hier, vandaag).some((een) => een.door === door)
  const uit: Teken[] = []
  for (const lid of kring) {
    if (!lid.persoonId || !lid.geboren || lid.eind !== null) continue
    const leeftijd = leeftijdOp(lid.geboren, vandaag)
    if (lid.persoonId === persoonId) {
      const wie = { persoonId, geboren: lid.geboren }
      if (leeftijd >= 12)
        uit.push({ namensId: null, naam: lid.naam, stand: stand(null), ookNog: ookNog(wie, 'gezag') ? 'gezag' : null })
      continue
    }
    if (leeftijd >= 16) continue
    const dragers = await listGezagdragersOp(db, mandaat, lid.persoonId, vandaag)
    if (dragers.some((een) => een.dragerId === persoonId))
      uit.push({
        namensId: lid.persoonId,
        naam: lid.naam,
        stand: stand(lid.persoonId),
        ookNog: ookNog({ persoonId: lid.persoonId, geboren: lid.geboren }, 'zelf') ? 'kind' : null,
      })
  }
  return uit
}
