import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { bezwaarIngetrokken } from '../events.ts'
import {
  type BezwaarUitkomst,
  beletselenVoorBeslissing,
  beletselenVoorBezwaar,
  beletselenVoorVerdaging,
  beletselenVoorVerschoning,
  type GrondNietOntvankelijk,
  type HorenAfgezien,
  isTeLaat,
} from '../rules/bezwaar.ts'
import { herstelVan } from '../rules/bezwaarstappen.ts'
import * as store from '../store/bezwaar.ts'
import { listVerzuimen, listZittingen } from '../store/bezwaarstappen.ts'
import type { Besluit } from '../store/voorziening.ts'
import {
  adviseertCommissie,
  berekenUiterlijk,
  getBezwaar,
  getEigenBesluit,
  kiesBehandelaar,
  laatsteBezwaardag,
  openVan,
  vertrouwToe,
  verzegel,
} from './bezwaarzaak.ts'

export type LegBezwaarVast = {
  besluitId: string
  ontvangenOp: Datum
  gronden: string
  /** Where no letter of ours says when the decision was made known. */
  bekendgemaaktOp?: Datum | undefined
  verschoonbaarReden?: string | undefined
}
export type Vastgelegd = {
  bezwaarId: string
  uiterlijk: Datum
  termijnTot: Datum | null
  teLaat: boolean
  behandelaar: string | null
}

/** Also what comes too late is recorded: whether it is excused is said here, what follows from that at the decision. */
export const legBezwaarVast: Command<LegBezwaarVast, Vastgelegd> = {
  name: 'voorziening.legBezwaarVast',
  may: heeft('besluit:nemen', 'bezwaar:behandelen'),
  async run(context) {
    const { input } = context
    const besluit = await getEigenBesluit(context, input.besluitId)
    const { verschoonbaarReden: reden } = input
    const result = await registreerBezwaar(context, besluit, {
      ...input,
      laat: { reden, verschoond: Boolean(reden?.trim()) },
      indienerId: null,
    })
    return { result, objectId: result.bezwaarId, personen: [besluit.persoonId] }
  },
}

type Binnengekomen = Omit<LegBezwaarVast, 'besluitId' | 'verschoonbaarReden'> & {
  laat: { reden: string | undefined; verschoond: boolean }
  indienerId: string | null
}

/** On paper or in the portal: the term it came in, until when is decided, and who handles it. */
export async function registreerBezwaar(context: Context, besluit: Besluit, input: Binnengekomen): Promise<Vastgelegd> {
  const { db, mandaat, vandaag } = context
  const bekend = (await store.findBekendmaking(db, mandaat, besluit.id)) ?? input.bekendgemaaktOp ?? null
  refuseIf([
    ...als(bekend !== null && bekend < besluit.datum, 'bezwaar-voor-besluit', 'bekendgemaaktOp'),
    ...als(bekend !== null && bekend > vandaag, 'datum-in-toekomst', 'bekendgemaaktOp'),
  ])
  const termijnTot = bekend && ((await laatsteBezwaardag(context, bekend)) ?? null)
  const eerder = await store.listBezwaren(db, mandaat, [besluit.id])
  const { ontvangenOp, gronden, laat } = input
  refuseIf(
    beletselenVoorBezwaar(
      { ontvangenOp, verschoonbaarReden: laat.reden },
      { vandaag, besluitdatum: besluit.datum, termijnTot, loopt: eerder.some((een) => een.uitkomst === null) },
    ),
  )
  const id = uuidv7()
  const commissie = await adviseertCommissie(context, besluit.wet, ontvangenOp)
  const uiterlijk = await berekenUiterlijk(context, { ontvangenOp, termijnTot, commissie, verdaagd: false }, [])
  const beslisser = await store.findBeslisser(db, mandaat, besluit.id)
  const behandelaar = await kiesBehandelaar(context, besluit.wet, beslisser?.door)
  await store.insertBezwaar(db, mandaat, {
    id,
    besluitId: besluit.id,
    ontvangenOp,
    termijnTot,
    gronden: verzegel(context, id, 'gronden', gronden),
    verschoonbaar: laat.verschoond,
    verschoonbaarReden: verzegel(context, id, 'verschoonbaar_reden', laat.reden),
    commissie,
    uiterlijk,
    behandelaarId: behandelaar?.id ?? null,
    indienerId: input.indienerId,
    taak: beslisser?.taak ?? null,
  })
  if (behandelaar) await vertrouwToe(context, { bezwaarId: id, besluit, medewerkerId: behandelaar.id })
  return {
    bezwaarId: id,
    uiterlijk,
    termijnTot,
    teLaat: isTeLaat(ontvangenOp, termijnTot),
    behandelaar: behandelaar?.naam ?? null,
  }
}

/** Who objected said why it came late, or tells it when asked: not held against him (Awb 6:11). */
export const verschoonBezwaar: Command<{ bezwaarId: string; reden: string }, { bezwaarId: string }> = {
  name: 'voorziening.verschoonBezwaar',
  may: heeft('bezwaar:behandelen'),
  async run(context) {
    const { input, db, mandaat } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    refuseIf(beletselenVoorVerschoning(openVan(bezwaar), input.reden))
    await store.updateVerschoonbaar(
      db,
      mandaat,
      bezwaar.id,
      verzegel(context, bezwaar.id, 'verschoonbaar_reden', input.reden)!,
    )
    return { result: { bezwaarId: bezwaar.id }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

/** Who takes it up, or over from who fell ill, is the one who sees the case from then on. */
export const neemBezwaarOp: Command<{ bezwaarId: string }, { bezwaarId: string }> = {
  name: 'voorziening.neemBezwaarOp',
  may: heeft('bezwaar:behandelen'),
  async run(context) {
    const { input, db, mandaat } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId, { zonderGrond: true })
    if (mandaat.wetten.length > 0 && !mandaat.wetten.includes(besluit.wet)) throw new NotFound()
    const beslisser = await store.findBeslisser(db, mandaat, besluit.id)
    refuseIf([
      ...als(bezwaar.uitkomst !== null && bezwaar.bekendOp !== null, 'bezwaar-al-besloten'),
      ...als(bezwaar.behandelaarId === mandaat.actor.id, 'bezwaar-al-van-u'),
      ...als(beslisser?.door === mandaat.actor.id, 'eigen-besluit'),
    ])
    await store.updateBehandelaar(db, mandaat, bezwaar.id, mandaat.actor.id)
    await vertrouwToe(context, { bezwaarId: bezwaar.id, besluit, medewerkerId: mandaat.actor.id })
    return { result: { bezwaarId: bezwaar.id }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

/** Six weeks more at most, told in writing (Awb 7:10 lid 3). */
export const verdaagBezwaar: Command<{ bezwaarId: string; reden: string }, { bezwaarId: string; uiterlijk: Datum }> = {
  name: 'voorziening.verdaagBezwaar',
  may: heeft('bezwaar:behandelen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    refuseIf(beletselenVoorVerdaging(openVan(bezwaar), input.reden, vandaag))
    const verzuimen = await listVerzuimen(db, mandaat, bezwaar.id)
    const uiterlijk = await berekenUiterlijk(context, { ...bezwaar, verdaagd: true }, verzuimen)
    const reden = verzegel(context, bezwaar.id, 'verdaagd_reden', input.reden)!
    await store.updateVerdaagd(db, mandaat, { id: bezwaar.id, op: vandaag, reden, uiterlijk })
    return { result: { bezwaarId: bezwaar.id, uiterlijk }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

export type BeslisOpBezwaar = {
  bezwaarId: string
  uitkomst: BezwaarUitkomst
  motivering: string
  grond?: GrondNietOntvankelijk | undefined
  horenAfgezien?: HorenAfgezien | undefined
}

/** It stays work until the letter left; well founded, also until the decision has been replaced (V8). */
export const beslisOpBezwaar: Command<BeslisOpBezwaar, { bezwaarId: string; nieuwBesluitNodig: boolean }> = {
  name: 'voorziening.beslisOpBezwaar',
  may: heeft('bezwaar:behandelen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const beslisser = await store.findBeslisser(db, mandaat, besluit.id)
    const zittingen = await listZittingen(db, mandaat, bezwaar.id)
    const { uitkomst, motivering, grond, horenAfgezien } = input
    refuseIf(
      beletselenVoorBeslissing(
        openVan(bezwaar),
        { uitkomst, motivering, grond, horenAfgezien },
        {
          zelfBesloten: beslisser?.door === mandaat.actor.id,
          gehoord: zittingen.some((een) => een.uitslag === 'gehouden'),
          zittingGepland: zittingen.some((een) => een.uitslag === null),
          herstel: herstelVan(await listVerzuimen(db, mandaat, bezwaar.id), vandaag),
        },
      ),
    )
    const klaar = { objectId: bezwaar.id, personen: [besluit.persoonId] }
    const behandelaarId = bezwaar.behandelaarId ?? mandaat.actor.id
    if (uitkomst === 'ingetrokken') {
      const announce = await trekIn(context, { ...bezwaar, behandelaarId }, motivering)
      return { result: { bezwaarId: bezwaar.id, nieuwBesluitNodig: false }, ...klaar, announce }
    }
    await store.updateUitkomst(db, mandaat, {
      id: bezwaar.id,
      op: vandaag,
      uitkomst,
      motivering: verzegel(context, bezwaar.id, 'motivering', motivering),
      grond: grond ?? null,
      horenAfgezien: horenAfgezien ?? null,
      behandelaarId,
    })
    const nieuwBesluitNodig = uitkomst === 'gegrond' && besluit.vervangenDoor === null
    return { result: { bezwaarId: bezwaar.id, nieuwBesluitNodig }, ...klaar }
  },
}

/** At the desk or in the portal: nothing is decided any more, and a letter says so. */
export async function trekIn(context: Context, bezwaar: store.Bezwaar, motivering?: string) {
  const { db, mandaat, vandaag } = context
  await store.updateUitkomst(db, mandaat, {
    id: bezwaar.id,
    op: vandaag,
    uitkomst: 'ingetrokken',
    motivering: verzegel(context, bezwaar.id, 'motivering', motivering),
    grond: null,
    horenAfgezien: null,
    behandelaarId: bezwaar.behandelaarId,
  })
  return [bezwaarIngetrokken.of({ bezwaarId: bezwaar.id })]
}

/** Deed door of who sends letters: the day on which a decision was made known (Awb 3:41). */
export async function legBekendmakingVast(context: Context, { besluitId, op }: { besluitId: string; op: Datum }) {
  const { db, mandaat } = context
  const beslisser = await store.findBeslisser(db, mandaat, besluitId)
  if (!beslisser) return
  await store.insertBekendmaking(db, mandaat, { id: uuidv7(), besluitId, op, taak: beslisser.taak })
}
