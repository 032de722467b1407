import { type Command, type Context, doOnBehalf } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { isOpen } from '../rules/status.ts'
import { insertAfspraak, selectInhoud } from '../store/inhoud.ts'
import { type KringlidRij, selectBetrokkenheden, selectKring, selectMedewerkers } from '../store/kring.ts'
import { type Deelnemer, insertOverleg, insertStandpunt, insertVerslag, selectOverleggen } from '../store/overleg.ts'
import { claimConcept, type PlanRij, selectVersies } from '../store/plannen.ts'
import type { toonOverleggen } from '../wire/overleg.ts'
import { getPlanVanHuishouden, type VanHuishouden } from './huishoudenplan.ts'
import { getOpenPlan, inKringOp, personenIn } from './opPlan.ts'
import { stelVersieOp } from './stelVersieOp.ts'

export async function leesOverleggen(context: VanHuishouden): Promise<OutputOf<typeof toonOverleggen>> {
  const { db, mandaat, keys, vandaag } = context
  const { plan, kop } = await getPlanVanHuishouden(context)
  if (!plan) return { ...kop, kring: [], betrokkenen: [], overleggen: [] }
  const kring = await selectKring(db, mandaat, plan.id)
  const overleggen = await selectOverleggen(db, mandaat, keys, plan)
  const naamVan = await naamgever(context, kring)
  const nieuwste = (await selectVersies(db, mandaat, plan.id))[0]?.nr ?? 1
  const stammen = overleggen.some((een) => een.verslag?.afspraken.length)
  const afspraken = new Map(
    stammen ? (await selectInhoud(db, mandaat, keys, plan, nieuwste)).afspraken.map((een) => [een.stam, een.wat]) : [],
  )
  return {
    ...kop,
    kring: kring.filter((lid) => inKringOp(lid, vandaag)).map(({ id, persoonId, naam }) => ({ id, persoonId, naam })),
    betrokkenen: (await selectBetrokkenheden(db, mandaat, plan.id))
      .filter((een) => een.eind === null)
      .map(({ medewerkerId, naam, rol }) => ({ medewerkerId, naam, rol })),
    overleggen: overleggen.map((een) => ({
      ...een,
      deelnemers: een.deelnemers.map((wie) => ({ id: wie.id, discipline: wie.discipline, naam: naamVan(wie) })),
      verslag: een.verslag && {
        ...een.verslag,
        afspraken: een.verslag.afspraken.flatMap((stam) => {
          const wat = afspraken.get(stam)
          return wat ? [{ stam, wat }] : []
        }),
      },
    })),
  }
}

async function naamgever({ db, mandaat, vandaag }: Context, kring: readonly KringlidRij[]) {
  const leden = new Map(kring.map((lid) => [lid.id, lid.naam]))
  const medewerkers = new Map((await selectMedewerkers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  return ({ naam, kringlidId, medewerkerId }: Omit<Deelnemer, 'id' | 'discipline'>): string =>
    naam ?? (kringlidId ? leden.get(kringlidId) : medewerkers.get(medewerkerId ?? '')) ?? ''
}

type Genodigde = {
  discipline: string
  medewerkerId?: string | null | undefined
  kringlidId?: string | null | undefined
  naam?: string | null | undefined
}
export type BelegOverleg = {
  planId: string
  datum: Datum
  onderwerp: string
  agenda: string[]
  deelnemers: Genodigde[]
}

/** Several disciplines at one table about one plan: what for, and who comes for which discipline. */
export const belegOverleg: Command<BelegOverleg, { overlegId: string }> = {
  name: 'plan.belegOverleg',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const kring = await selectKring(db, mandaat, plan.id)
    const werktHier = new Set((await selectMedewerkers(db, mandaat, vandaag)).map((een) => een.id))
    const deelnemers = input.deelnemers.map(
      ({ discipline, medewerkerId = null, kringlidId = null, naam = null }): Deelnemer => ({
        id: uuidv7(),
        discipline,
        medewerkerId,
        kringlidId,
        naam: naam?.trim() || null,
      }),
    )
    refuseIf([
      ...als(new Set(deelnemers.map((een) => een.discipline)).size < 2, 'een-discipline', 'deelnemers'),
      ...als(input.agenda.length === 0, 'agenda-ontbreekt', 'agenda'),
      ...als(
        deelnemers.some((een) => [een.medewerkerId, een.kringlidId, een.naam].filter(Boolean).length !== 1),
        'deelnemer-zonder-naam',
        'deelnemers',
      ),
      ...als(
        deelnemers.some((een) => een.medewerkerId && !werktHier.has(een.medewerkerId)),
        'medewerker-onbekend',
        'deelnemers',
      ),
      ...als(
        deelnemers.some((een) => een.kringlidId && !kring.some((lid) => lid.id === een.kringlidId)),
        'niet-in-kring',
        'deelnemers',
      ),
    ])
    const overlegId = uuidv7()
    const { datum, onderwerp, agenda } = input
    await insertOverleg(db, mandaat, keys, { id: overlegId, planId: plan.id, datum, onderwerp, agenda, deelnemers })
    return { result: { overlegId }, objectId: plan.id, personen: personenIn(kring) }
  },
}

export type LegOverlegVast = {
  planId: string
  overlegId: string
  verslag: string
  aanwezig: string[]
  afspraken: { wat: string; wanneer: Datum; deelnemerId: string }[]
  standpunten: { discipline: string; standpunt: string }[]
}

/**
 * What came of it. Agreements become agreements of the plan, in the draft: made at the table they still are judged with it.
 * Who saw it differently is heard by the name of his discipline.
 */
export const legOverlegVast: Command<LegOverlegVast, { overlegId: string; nr: number }> = {
  name: 'plan.legOverlegVast',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const overleg = (await selectOverleggen(db, mandaat, keys, plan)).find((een) => een.id === input.overlegId)
    if (!overleg) throw new NotFound()
    const bekend = new Map(overleg.deelnemers.map((een) => [een.id, een]))
    const disciplines = new Set(overleg.deelnemers.map((een) => een.discipline))
    const [nieuwste] = await selectVersies(db, mandaat, plan.id)
    refuseIf([
      ...als(overleg.verslag !== null, 'overleg-al-gehouden'),
      ...als(overleg.datum > vandaag, 'overleg-nog-niet-geweest'),
      ...als(
        [...input.aanwezig, ...input.afspraken.map((een) => een.deelnemerId)].some((id) => !bekend.has(id)),
        'deelnemer-onbekend',
        'aanwezig',
      ),
      ...als(
        input.standpunten.some((een) => !disciplines.has(een.discipline)),
        'discipline-niet-aan-tafel',
        'standpunten',
      ),
      ...als(input.afspraken.length > 0 && nieuwste?.status === 'ter beoordeling', 'ligt-ter-beoordeling', 'afspraken'),
    ])
    const { nr, stammen } = await neemAfsprakenOver(context, plan, input.afspraken, bekend)
    await insertVerslag(db, mandaat, keys, {
      id: uuidv7(),
      overlegId: overleg.id,
      datum: vandaag,
      verslag: input.verslag,
      aanwezig: input.aanwezig,
      afspraken: stammen,
    })
    for (const { discipline, standpunt } of input.standpunten)
      await insertStandpunt(db, mandaat, keys, { id: uuidv7(), overlegId: overleg.id, discipline, standpunt })
    return {
      result: { overlegId: overleg.id, nr },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}

async function neemAfsprakenOver(
  context: Context,
  plan: PlanRij,
  afspraken: LegOverlegVast['afspraken'],
  deelnemers: ReadonlyMap<string, Deelnemer>,
): Promise<{ nr: number; stammen: string[] }> {
  const { db, mandaat, keys } = context
  let [versie] = await selectVersies(db, mandaat, plan.id)
  if (afspraken.length === 0) return { nr: versie?.nr ?? 1, stammen: [] }
  if (!versie || !isOpen(versie.status)) {
    await doOnBehalf(stelVersieOp, context, { planId: plan.id })
    versie = (await selectVersies(db, mandaat, plan.id))[0]!
  }
  await claimConcept(db, mandaat, versie.id, versie.versie)
  const stammen: string[] = []
  for (const { wat, wanneer, deelnemerId } of afspraken) {
    const wie = deelnemers.get(deelnemerId)!
    const stam = uuidv7()
    stammen.push(stam)
    await insertAfspraak(
      db,
      mandaat,
      keys,
      { planId: plan.id, nr: versie.nr },
      {
        id: uuidv7(),
        stam,
        doelStam: null,
        wie: wie.medewerkerId ? 'medewerker' : wie.kringlidId ? 'kringlid' : 'organisatie',
        medewerkerId: wie.medewerkerId,
        kringlidId: wie.kringlidId,
        organisatie: wie.naam && `${wie.naam}, ${wie.discipline}`.slice(0, 120),
        wat,
        wanneer,
        herhaling: 'eenmalig',
      },
    )
  }
  return { nr: versie.nr, stammen }
}
