import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Wet } from '#values/wet.ts'
import { type Afweging, beletselenVoorAfweging } from '../rules/ladder.ts'
import { insertAfweging, insertBehoefte } from '../store/inhoud.ts'
import { selectElders } from '../store/kring.ts'
import { getConceptVoorWijziging, inKringOp, personenIn, vervang } from './opPlan.ts'

export type Weeg = Afweging & {
  planId: string
  /** An existing need that is weighed anew; else a new one. */
  behoefteStam?: string | undefined
  kringlidId?: string | null | undefined
  domein: string
  wet?: Wet | null | undefined
  omschrijving: string
  aanbodId?: string | null | undefined
}

/** A need and its way up the ladder, in one deed: what was looked at, how it was judged, where it ends. */
export const weeg: Command<Weeg, { behoefteStam: string; afwegingStam: string; versie: number }> = {
  name: 'plan.weeg',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { nr, nieuweVersie, kring, inhoud, plan } = await getConceptVoorWijziging(context, input.planId)
    const lid = kring.find((een) => een.id === input.kringlidId && inKringOp(een, vandaag))
    const elders = (await selectElders(db, mandaat, plan.id, vandaag)).some((een) => een.kringlidId === lid?.id)
    refuseIf([
      ...beletselenVoorAfweging(input),
      ...als(input.uitkomst === 'andere-gemeente' && !elders, 'woont-niet-elders', 'uitkomst'),
      ...als(Boolean(input.kringlidId) && !lid, 'niet-in-kring', 'kringlidId'),
      ...als(
        input.behoefteStam !== undefined && !inhoud.behoeften.some((een) => een.stam === input.behoefteStam),
        'behoefte-onbekend',
        'behoefteStam',
      ),
    ])
    const behoefteStam = input.behoefteStam ?? uuidv7()
    const afwegingStam = inhoud.afwegingen.find((een) => een.behoefteStam === behoefteStam)?.stam ?? uuidv7()
    await vervang(context, 'behoefte', behoefteStam, nr)
    await vervang(context, 'afweging', afwegingStam, nr)
    const plaats = { planId: plan.id, nr }
    const { domein, omschrijving, uitkomst, tijdelijk } = input
    await insertBehoefte(db, mandaat, keys, plaats, {
      id: uuidv7(),
      stam: behoefteStam,
      kringlidId: input.kringlidId ?? null,
      domein,
      wet: input.wet ?? null,
      omschrijving,
    })
    const afweging = {
      id: uuidv7(),
      stam: afwegingStam,
      behoefteStam,
      stappen: [...input.stappen],
      uitkomst,
      tijdelijk,
      aanbodId: input.aanbodId ?? null,
      productId: input.productId ?? null,
      redenLangdurig: input.redenLangdurig ?? null,
    }
    await insertAfweging(
      db,
      mandaat,
      keys,
      plaats,
      afweging,
      input.stappen.map(() => uuidv7()),
    )
    return {
      result: { behoefteStam, afwegingStam, versie: nieuweVersie },
      objectId: plan.id,
      personen: lid?.persoonId ? [lid.persoonId] : personenIn(kring),
    }
  },
}
