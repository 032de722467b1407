import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { beeindigToegangsgronden, legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { findInstelling, listMedewerkersMet } from '#uitvoering/inrichting/reads.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import type { Wet } from '#values/wet.ts'
import { codeVanBeslistermijn, isTeLaat, type OpenBezwaar, startVanBeslistermijn } from '../rules/bezwaar.ts'
import { beslisVoor, type Verzuimstand } from '../rules/bezwaarstappen.ts'
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

export const verzegel = ({ keys, mandaat }: Context, id: string, kolom: Kolom, tekst: string | undefined) =>
  tekst?.trim() ? keys.encrypt(tekst.trim(), plaats(mandaat.gemeente, id, kolom)) : null

/** What was sealed of an objection, for who may see the decision. */
export const openZegels = ({ keys }: Context, b: store.Bezwaar) => {
  const open = (zegel: Buffer | null, kolom: Kolom) => zegel && keys.decrypt(zegel, plaats(b.gemeente, b.id, kolom))
  return {
    gronden: open(b.gronden, 'gronden'),
    verschoonbaarReden: open(b.verschoonbaarReden, 'verschoonbaar_reden'),
    verdaagdReden: open(b.verdaagdReden, 'verdaagd_reden'),
    motivering: open(b.motivering, 'motivering'),
  }
}

export async function getEigenBesluit(context: Context, besluitId: string, zonderGrond = false): Promise<Besluit> {
  const { db, mandaat } = context
  const besluit = await findBesluit(db, mandaat, besluitId)
  if (!besluit) throw new NotFound()
  if (!zonderGrond) await eisGrond(context, besluit.persoonId, 'R', besluit.wet)
  if (besluit.gemeente !== mandaat.gemeente) throw new NotFound()
  return besluit
}

/** Locked for the deed. Only who takes it up has no ground yet. */
export async function getBezwaar(context: Context, bezwaarId: string, { zonderGrond = false } = {}) {
  const [bezwaar] = await store.selectBezwaar(context.db, context.mandaat, bezwaarId)
  if (!bezwaar) throw new NotFound()
  return { bezwaar, besluit: await getEigenBesluit(context, bezwaar.besluitId, zonderGrond) }
}

export const openVan = (b: store.Bezwaar): OpenBezwaar => ({
  uitkomst: b.uitkomst,
  uiterlijk: b.uiterlijk ?? b.ontvangenOp,
  verdaagdOp: b.verdaagdOp,
  teLaat: isTeLaat(b.ontvangenOp, b.termijnTot),
  verschoonbaar: b.verschoonbaar,
})

export async function getTermijnregel({ db, mandaat }: Context, code: string, op: Datum) {
  const regel = await findTermijnregelOp(db, mandaat, code, op)
  refuseIf(als(regel === undefined, 'termijn-onbekend'))
  return regel!
}

/** The day of bekendmaking is day 0: the term runs from the day after (Awb 6:8). Unknown before there was a rule. */
export async function laatsteBezwaardag(
  { db, mandaat, vandaag }: Context,
  bekendgemaakt: Datum,
  code: 'awb-bezwaar' | 'awb-beroep' = 'awb-bezwaar',
): Promise<Datum | undefined> {
  const regel = await findTermijnregelOp(db, mandaat, code, bekendgemaakt)
  if (!regel) return undefined
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, bekendgemaakt)
  return berekenTermijn({ regel, start: bekendgemaakt, vandaag, feestdagen }).uiterlijk
}

/** After withdrawing: the last day to object again, where that has not passed. */
export async function opnieuwTot(context: Context, besluitId: string): Promise<Datum | null> {
  const bekend = await store.findBekendmaking(context.db, context.mandaat, besluitId)
  const tot = bekend && (await laatsteBezwaardag(context, bekend))
  return tot && tot >= context.vandaag ? tot : null
}

/** What the municipality set for this law, on the day an objection came. */
export async function adviseertCommissie({ db, mandaat }: Context, wet: Wet, op: Datum): Promise<boolean> {
  return ((await findInstelling<Wet[]>(db, mandaat, 'bezwaar', 'adviescommissie', op)) ?? []).includes(wet)
}

type Beslisfeiten = Pick<store.Bezwaar, 'ontvangenOp' | 'termijnTot' | 'commissie'> & { verdaagd: boolean }

/** Computed anew from what is known, each time a fact is added. */
export async function berekenUiterlijk(
  context: Context,
  b: Beslisfeiten,
  verzuimen: readonly Verzuimstand[],
  uitgesteldTot?: Datum,
): Promise<Datum> {
  const { db, mandaat } = context
  const start = startVanBeslistermijn(b.ontvangenOp, b.termijnTot)
  return beslisVoor({
    regel: await getTermijnregel(context, codeVanBeslistermijn(b.commissie), start),
    verdaging: b.verdaagd ? await getTermijnregel(context, 'awb-bezwaar-verdaging', start) : null,
    start,
    verzuimen,
    feestdagen: await listGelijkgesteldeDagen(db, mandaat, start),
    uitgesteldTot,
  })
}

/** Who handles objections of this law and did not decide himself; who has the fewest in hand. None: it waits for one. */
export async function kiesBehandelaar({ db, mandaat, vandaag }: Context, wet: Wet, beslisser: string | undefined) {
  const alle = await listMedewerkersMet(db, mandaat, 'bezwaar:behandelen', wet, vandaag)
  const ander = alle.filter(({ id }) => id !== beslisser)
  const last = new Map(
    (
      await store.listLast(
        db,
        mandaat,
        ander.map(({ id }) => id),
      )
    ).map((een) => [een.id, een.open]),
  )
  return ander.toSorted((a, b) => (last.get(a.id) ?? 0) - (last.get(b.id) ?? 0))[0]
}

/** From today he sees the decision and what it rests on; who had it before, until yesterday. */
export async function vertrouwToe(
  context: Context,
  { bezwaarId, besluit, medewerkerId }: { bezwaarId: string; besluit: Besluit; medewerkerId: string },
) {
  const { vandaag } = context
  await beeindigToegangsgronden(context, { volgtUit: bezwaarId, laatsteDag: plusDagen(vandaag, -1) })
  await legToegangsgrondVast(context, {
    wie: { medewerkerId },
    persoonId: besluit.persoonId,
    hoedanigheid: 'behandelaar',
    wetten: [besluit.wet],
    taak: null,
    periode: { begin: vandaag, eind: null },
    volgtUit: bezwaarId,
  })
}
