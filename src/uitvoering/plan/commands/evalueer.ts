import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import {
  insertEvaluatie,
  insertMeting,
  insertNagekomen,
  insertVoortgang,
  type OordeelVanDoel,
} from '../store/feiten.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { selectKring } from '../store/kring.ts'
import { selectVersies, updateEvaluatieOp } from '../store/plannen.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

type OverDoel = {
  doelStam: string
  oordeel: OordeelVanDoel
  niveau?: number | null | undefined
  toelichting?: string | null | undefined
}

export type Evalueer = {
  planId: string
  datum: Datum
  doelen: OverDoel[]
  vervolg: 'voortzetten' | 'aanpassen' | 'afbouwen' | 'afsluiten'
  volgendeOp?: Datum | null | undefined
  verslag?: string | null | undefined
}

/** Where are we, where are we going (R34): a verdict per goal, and the next day to ask it. No new version is needed. */
export const evalueer: Command<Evalueer, { evaluatieId: string }> = {
  name: 'plan.evalueer',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const geldend = (await selectVersies(db, mandaat, plan.id)).find((versie) => versie.vastgesteldOp !== null)
    const doelen = geldend ? (await selectInhoud(db, mandaat, keys, plan, geldend.nr)).doelen : []
    const volgendeOp = input.vervolg === 'afsluiten' ? null : (input.volgendeOp ?? null)
    refuseIf([
      ...als(!geldend, 'geen-vastgestelde-versie'),
      ...als(input.datum > vandaag, 'datum-in-toekomst', 'datum'),
      ...als(
        input.doelen.some((een) => !doelen.some((doel) => doel.stam === een.doelStam)),
        'doel-onbekend',
        'doelen',
      ),
      ...als(input.vervolg !== 'afsluiten' && volgendeOp === null, 'doel-zonder-evaluatiedatum', 'volgendeOp'),
      ...als(volgendeOp !== null && volgendeOp <= vandaag, 'evaluatie-niet-in-toekomst', 'volgendeOp'),
    ])
    const evaluatieId = uuidv7()
    await insertEvaluatie(db, mandaat, keys, {
      id: evaluatieId,
      planId: plan.id,
      datum: input.datum,
      vervolg: input.vervolg,
      volgendeOp,
      verslag: input.verslag ?? null,
    })
    for (const { doelStam, oordeel, niveau = null, toelichting = null } of input.doelen) {
      await insertVoortgang(db, mandaat, keys, {
        id: uuidv7(),
        planId: plan.id,
        doelStam,
        evaluatieId,
        datum: input.datum,
        oordeel,
        niveau,
        toelichting,
      })
    }
    await updateEvaluatieOp(db, mandaat, plan.id, volgendeOp)
    return { result: { evaluatieId }, objectId: plan.id, personen: personenIn(await selectKring(db, mandaat, plan.id)) }
  },
}

export type KomNa = {
  planId: string
  afspraakStam: string
  datum: Datum
  gelukt: boolean
  toelichting?: string | null | undefined
}

export const komNa: Command<KomNa, { afspraakStam: string }> = {
  name: 'plan.komNa',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const geldend = (await selectVersies(db, mandaat, plan.id)).find((versie) => versie.vastgesteldOp !== null)
    const afspraken = geldend ? (await selectInhoud(db, mandaat, keys, plan, geldend.nr)).afspraken : []
    if (!afspraken.some((een) => een.stam === input.afspraakStam)) throw new NotFound()
    refuseIf(als(input.datum > vandaag, 'datum-in-toekomst', 'datum'))
    const { afspraakStam, datum, gelukt, toelichting = null } = input
    await insertNagekomen(db, mandaat, keys, {
      id: uuidv7(),
      planId: plan.id,
      afspraakStam,
      datum,
      gelukt,
      toelichting,
    })
    return {
      result: { afspraakStam },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}

export type LegMetingVast = {
  planId: string
  kringlidId: string
  instrument: string
  domein: string
  niveau: number
  datum: Datum
}

export const legMetingVast: Command<LegMetingVast, { metingId: string }> = {
  name: 'plan.legMetingVast',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const lid = (await selectKring(db, mandaat, plan.id)).find((een) => een.id === input.kringlidId)
    refuseIf([...als(!lid, 'niet-in-kring', 'kringlidId'), ...als(input.datum > vandaag, 'datum-in-toekomst', 'datum')])
    const metingId = uuidv7()
    await insertMeting(db, mandaat, { ...input, id: metingId, planId: plan.id })
    return { result: { metingId }, objectId: plan.id, personen: lid?.persoonId ? [lid.persoonId] : [] }
  },
}
