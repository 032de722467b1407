import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { isTeKiezen } from '#uitvoering/inrichting/index.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { beletselenVoorMetingen, type Instrument, type Score, STANDAARD_INSTRUMENT } from '../rules/instrument.ts'
import { insertMeting, insertVoortgang, type OordeelVanDoel, selectGemeten } from '../store/feiten.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { selectKring } from '../store/kring.ts'
import { selectVersies } from '../store/plannen.ts'
import type { toonMetingen } from '../wire/meten.ts'
import { getPlanVanHuishouden, type VanHuishouden } from './huishoudenplan.ts'
import { getOpenPlan, inKringOp } from './opPlan.ts'

const findInstrument = async ({ db, mandaat }: Context, op: Datum): Promise<Instrument> =>
  (await findInstelling<Instrument>(db, mandaat, 'plan', 'instrument', op)) ?? STANDAARD_INSTRUMENT

export async function leesMetingen(context: VanHuishouden): Promise<OutputOf<typeof toonMetingen>> {
  const { db, mandaat, vandaag } = context
  const { plan, kop } = await getPlanVanHuishouden(context)
  const instrument = await findInstrument(context, vandaag)
  if (!plan) return { ...kop, instrument: kopie(instrument, vandaag), leden: [], metingen: [] }
  const metingen = await selectGemeten(db, mandaat, plan.id)
  const gemeten = new Set(metingen.map((een) => een.kringlidId))
  const kring = await selectKring(db, mandaat, plan.id)
  return {
    ...kop,
    instrument: kopie(instrument, vandaag),
    leden: kring
      .filter((lid) => lid.persoonId !== null && (inKringOp(lid, vandaag) || gemeten.has(lid.id)))
      .map(({ id, persoonId, naam }) => ({ id, persoonId, naam })),
    metingen: metingen
      .filter((een) => een.instrument === instrument.code)
      .map(({ kringlidId, domein, niveau, datum }) => ({ kringlidId, domein, niveau, datum })),
  }
}

const kopie = ({ code, naam, domeinen, niveaus }: Instrument, op: Datum) => ({
  code,
  naam,
  domeinen: domeinen.map((een) => ({ code: een.code, naam: een.naam, teKiezen: isTeKiezen(een, op) })),
  niveaus: [...niveaus],
})

export type LegMetingenVast = { planId: string; kringlidId: string; datum: Datum; scores: Score[] }

/** One person, one day, as many domains as one saw: all of them are kept or none. */
export const legMetingenVast: Command<LegMetingenVast, { aantal: number }> = {
  name: 'plan.legMetingenVast',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { kringlidId, datum, scores } = input
    const plan = await getOpenPlan(context, input.planId)
    const instrument = await findInstrument(context, datum)
    const lid = (await selectKring(db, mandaat, plan.id)).find((een) => een.id === kringlidId)
    refuseIf([
      ...als(!lid, 'niet-in-kring', 'kringlidId'),
      ...beletselenVoorMetingen(instrument, scores, datum, vandaag),
    ])
    for (const score of scores)
      await insertMeting(db, mandaat, {
        ...score,
        id: uuidv7(),
        planId: plan.id,
        kringlidId,
        instrument: instrument.code,
        datum,
      })
    return {
      result: { aantal: scores.length },
      objectId: plan.id,
      personen: lid?.persoonId ? [lid.persoonId] : [],
    }
  },
}

export type LegVoortgangVast = {
  planId: string
  doelStam: string
  datum: Datum
  oordeel: OordeelVanDoel
  niveau?: number | null | undefined
  toelichting?: string | null | undefined
}

/** How it goes with one goal, seen between two evaluations: a fact, so no new version. */
export const legVoortgangVast: Command<LegVoortgangVast, { doelStam: string }> = {
  name: 'plan.legVoortgangVast',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const geldend = (await selectVersies(db, mandaat, plan.id)).find((versie) => versie.vastgesteldOp !== null)
    const doelen = geldend ? (await selectInhoud(db, mandaat, keys, plan, geldend.nr)).doelen : []
    const doel = doelen.find((een) => een.stam === input.doelStam)
    if (!doel) throw new NotFound()
    refuseIf(als(input.datum > vandaag, 'datum-in-toekomst', 'datum'))
    const { doelStam, datum, oordeel, niveau = null, toelichting = null } = input
    await insertVoortgang(db, mandaat, keys, {
      id: uuidv7(),
      planId: plan.id,
      doelStam,
      evaluatieId: null,
      datum,
      oordeel,
      niveau,
      toelichting,
    })
    const lid = (await selectKring(db, mandaat, plan.id)).find((een) => een.id === doel.kringlidId)
    return { result: { doelStam }, objectId: plan.id, personen: lid?.persoonId ? [lid.persoonId] : [] }
  },
}
