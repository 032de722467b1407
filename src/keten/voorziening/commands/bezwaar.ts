import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import { laatsteBezwaardag } from '../reads.ts'
import {
  type BezwaarUitkomst,
  beletselenVoorBeslissing,
  beletselenVoorBezwaar,
  beletselenVoorVerdaging,
  codeVanBeslistermijn,
  isTeLaat,
  type OpenBezwaar,
  startVanBeslistermijn,
} from '../rules/bezwaar.ts'
import * as store from '../store/bezwaar.ts'
import { type Besluit, findBesluit } from '../store/voorziening.ts'
import { eisGrond } from './gronden.ts'

type Kolom = 'gronden' | 'verschoonbaar_reden' | 'verdaagd_reden' | 'motivering'
const plaats = (gemeente: string, row: string, column: Kolom) => ({
  gemeente,
  table: 'voorziening.bezwaar',
  row,
  column,
})

const verzegel = ({ keys, mandaat }: Context, id: string, kolom: Kolom, tekst: string | undefined) =>
  tekst?.trim() ? keys.encrypt(tekst.trim(), plaats(mandaat.gemeente, id, kolom)) : null

async function getEigenBesluit(context: Context, besluitId: string): Promise<Besluit> {
  const { db, mandaat } = context
  const besluit = await findBesluit(db, mandaat, besluitId)
  if (!besluit) throw new NotFound()
  await eisGrond(context, besluit.persoonId, 'R', besluit.wet)
  if (besluit.gemeente !== mandaat.gemeente) throw new NotFound()
  return besluit
}

async function berekenUiterlijk({ db, mandaat, vandaag }: Context, code: string, start: Datum): Promise<Datum> {
  const regel = await findTermijnregelOp(db, mandaat, code, start)
  refuseIf(als(regel === undefined, 'termijn-onbekend'))
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, start)
  return berekenTermijn({ regel: regel!, start, vandaag, feestdagen }).uiterlijk
}

export type LegBezwaarVast = {
  besluitId: string
  ontvangenOp: Datum
  gronden: string
  commissie: boolean
  /** Where no letter of ours says when the decision was made known. */
  bekendgemaaktOp?: Datum | undefined
  verschoonbaarReden?: string | undefined
}
export type Vastgelegd = { bezwaarId: string; uiterlijk: Datum; termijnTot: Datum | null; teLaat: boolean }

/** Also what comes too late is recorded: whether it is excused is said here, what follows from that at the decision. */
export const legBezwaarVast: Command<LegBezwaarVast, Vastgelegd> = {
  name: 'voorziening.legBezwaarVast',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const besluit = await getEigenBesluit(context, input.besluitId)
    const bekend = (await store.findBekendmaking(db, mandaat, besluit.id)) ?? input.bekendgemaaktOp ?? null
    refuseIf([
      ...als(bekend !== null && bekend < besluit.datum, 'bezwaar-voor-besluit', 'bekendgemaaktOp'),
      ...als(bekend !== null && bekend > vandaag, 'datum-in-toekomst', 'bekendgemaaktOp'),
    ])
    const termijnTot = bekend && ((await laatsteBezwaardag(context, bekend)) ?? null)
    const eerder = await store.listBezwaren(db, mandaat, [besluit.id])
    const { ontvangenOp, gronden, verschoonbaarReden, commissie } = input
    refuseIf(
      beletselenVoorBezwaar(
        { ontvangenOp, verschoonbaarReden, gronden },
        { vandaag, besluitdatum: besluit.datum, termijnTot, loopt: eerder.some((een) => een.uitkomst === null) },
      ),
    )
    const id = uuidv7()
    const start = startVanBeslistermijn(ontvangenOp, termijnTot)
    const uiterlijk = await berekenUiterlijk(context, codeVanBeslistermijn(commissie), start)
    const beslisser = await store.findBeslisser(db, mandaat, besluit.id)
    await store.insertBezwaar(db, mandaat, {
      id,
      besluitId: besluit.id,
      ontvangenOp,
      termijnTot,
      gronden: verzegel(context, id, 'gronden', gronden),
      verschoonbaar: Boolean(verschoonbaarReden?.trim()),
      verschoonbaarReden: verzegel(context, id, 'verschoonbaar_reden', verschoonbaarReden),
      commissie,
      uiterlijk,
      behandelaarId: beslisser?.door === mandaat.actor.id ? null : mandaat.actor.id,
      taak: beslisser?.taak ?? null,
    })
    return {
      result: { bezwaarId: id, uiterlijk, termijnTot, teLaat: isTeLaat(ontvangenOp, termijnTot) },
      objectId: id,
      personen: [besluit.persoonId],
    }
  },
}

const openVan = (b: store.Bezwaar): OpenBezwaar => ({
  uitkomst: b.uitkomst,
  uiterlijk: b.uiterlijk ?? b.ontvangenOp,
  verdaagdOp: b.verdaagdOp,
  teLaat: isTeLaat(b.ontvangenOp, b.termijnTot),
  verschoonbaar: b.verschoonbaar,
})

async function getBezwaar(context: Context, bezwaarId: string) {
  const [bezwaar] = await store.selectBezwaar(context.db, context.mandaat, bezwaarId)
  if (!bezwaar) throw new NotFound()
  return { bezwaar, besluit: await getEigenBesluit(context, bezwaar.besluitId) }
}

/** Six weeks more at most, told in writing (Awb 7:10 lid 3). */
export const verdaagBezwaar: Command<{ bezwaarId: string; reden: string }, { bezwaarId: string; uiterlijk: Datum }> = {
  name: 'voorziening.verdaagBezwaar',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const open = openVan(bezwaar)
    refuseIf(beletselenVoorVerdaging(open, input.reden, vandaag))
    const uiterlijk = await berekenUiterlijk(context, 'awb-bezwaar-verdaging', open.uiterlijk)
    const reden = verzegel(context, bezwaar.id, 'verdaagd_reden', input.reden)!
    await store.updateVerdaagd(db, mandaat, { id: bezwaar.id, op: vandaag, reden, uiterlijk })
    return { result: { bezwaarId: bezwaar.id, uiterlijk }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

export type BeslisOpBezwaar = { bezwaarId: string; uitkomst: BezwaarUitkomst; motivering: string }

/** Well founded, the decision must be replaced: that stays work until somebody did (V8). */
export const beslisOpBezwaar: Command<BeslisOpBezwaar, { bezwaarId: string; nieuwBesluitNodig: boolean }> = {
  name: 'voorziening.beslisOpBezwaar',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const beslisser = await store.findBeslisser(db, mandaat, besluit.id)
    refuseIf(
      beletselenVoorBeslissing(openVan(bezwaar), {
        uitkomst: input.uitkomst,
        motivering: input.motivering,
        zelfBesloten: beslisser?.door === mandaat.actor.id,
      }),
    )
    const motivering = verzegel(context, bezwaar.id, 'motivering', input.motivering)
    const behandelaarId = bezwaar.behandelaarId ?? mandaat.actor.id
    await store.updateUitkomst(db, mandaat, {
      id: bezwaar.id,
      op: vandaag,
      uitkomst: input.uitkomst,
      motivering,
      behandelaarId,
    })
    const nieuwBesluitNodig = input.uitkomst === 'gegrond' && besluit.vervangenDoor === null
    return { result: { bezwaarId: bezwaar.id, nieuwBesluitNodig }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

/** What is known of the objections against these decisions, opened for who sees the decisions. */
export async function leesBezwaren({ db, mandaat, keys }: Context, besluiten: readonly Besluit[]) {
  const bezwaren = await store.listBezwaren(
    db,
    mandaat,
    besluiten.map(({ id }) => id),
  )
  return bezwaren.map(
    ({ gemeente, gronden, verschoonbaarReden, verdaagdReden, motivering, behandelaarId: _, ...een }) => {
      const open = (zegel: Buffer | null, kolom: Kolom) => zegel && keys.decrypt(zegel, plaats(gemeente, een.id, kolom))
      return {
        ...een,
        teLaat: isTeLaat(een.ontvangenOp, een.termijnTot),
        gronden: open(gronden, 'gronden'),
        verschoonbaarReden: open(verschoonbaarReden, 'verschoonbaar_reden'),
        verdaagdReden: open(verdaagdReden, 'verdaagd_reden'),
        motivering: open(motivering, 'motivering'),
      }
    },
  )
}

/** Deed door of who sends letters: the day on which a decision was made known (Awb 3:41). */
export async function legBekendmakingVast(context: Context, { besluitId, op }: { besluitId: string; op: Datum }) {
  const { db, mandaat } = context
  const beslisser = await store.findBeslisser(db, mandaat, besluitId)
  if (!beslisser) return
  await store.insertBekendmaking(db, mandaat, { id: uuidv7(), besluitId, op, taak: beslisser.taak })
}
