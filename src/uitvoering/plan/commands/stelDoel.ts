import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { insertDoel } from '../store/inhoud.ts'
import { getConceptVoorWijziging, inKringOp, vervang } from './opPlan.ts'

export type StelDoel = {
  planId: string
  doelStam?: string | undefined
  kringlidId: string
  behoefteStam?: string | null | undefined
  domein: string
  tekst: string
  resultaat: string
  beginNiveau?: number | null | undefined
  streefNiveau?: number | null | undefined
  streefdatum: Datum
}

/** A goal is someone's own (P7), with a result that one can see and a day. */
export const stelDoel: Command<StelDoel, { doelStam: string; versie: number }> = {
  name: 'plan.stelDoel',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { plan, nr, nieuweVersie, kring, inhoud } = await getConceptVoorWijziging(context, input.planId)
    const lid = kring.find((een) => een.id === input.kringlidId && inKringOp(een, vandaag))
    const bestaat = (lijst: readonly { stam: string }[], stam: string | null | undefined) =>
      !stam || lijst.some((een) => een.stam === stam)
    refuseIf([
      ...als(!lid, 'niet-in-kring', 'kringlidId'),
      ...als(!bestaat(inhoud.behoeften, input.behoefteStam), 'behoefte-onbekend', 'behoefteStam'),
      ...als(!bestaat(inhoud.doelen, input.doelStam), 'doel-onbekend', 'doelStam'),
      ...als(input.streefdatum < vandaag, 'streefdatum-voorbij', 'streefdatum'),
    ])
    const doelStam = input.doelStam ?? uuidv7()
    await vervang(context, 'doel', doelStam, nr)
    const { kringlidId, domein, tekst, resultaat, streefdatum } = input
    const doel = {
      id: uuidv7(),
      stam: doelStam,
      kringlidId,
      domein,
      tekst,
      resultaat,
      streefdatum,
      behoefteStam: input.behoefteStam ?? null,
      beginNiveau: input.beginNiveau ?? null,
      streefNiveau: input.streefNiveau ?? null,
    }
    await insertDoel(db, mandaat, keys, { planId: plan.id, nr }, doel)
    return {
      result: { doelStam, versie: nieuweVersie },
      objectId: plan.id,
      personen: lid?.persoonId ? [lid.persoonId] : [],
    }
  },
}
