import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import type { Datum } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import { beletselenVoorCommissie } from '../rules/bezwaar.ts'
import {
  beletselenVoorHerstel,
  beletselenVoorHerstelvraag,
  beletselenVoorHoorzitting,
  beletselenVoorUitstel,
  beletselenVoorZittingsuitslag,
  type Instemwijze,
  type Uitstelgrond,
  type Verzuim,
  type ZITTINGUITSLAGEN,
} from '../rules/bezwaarstappen.ts'
import * as bezwaren from '../store/bezwaar.ts'
import * as store from '../store/bezwaarstappen.ts'
import { berekenUiterlijk, getBezwaar, getTermijnregel, openVan, verzegel } from './bezwaarzaak.ts'

const may = heeft('bezwaar:behandelen')

export const verslagplaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'voorziening.hoorzitting',
  row,
  column: 'verslag',
})

async function termijnVan(context: Context, code: string): Promise<Datum> {
  const { db, mandaat, vandaag } = context
  const regel = await getTermijnregel(context, code, vandaag)
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, vandaag)
  return berekenTermijn({ regel, start: vandaag, vandaag, feestdagen }).uiterlijk
}

/** Whether a committee advises is said anew, and told again in a letter (Awb 7:13); the clock follows (7:10 lid 1). */
export const zetAdviescommissie: Command<{ bezwaarId: string; adviseert: boolean }, { uiterlijk: Datum }> = {
  name: 'voorziening.zetAdviescommissie',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const { adviseert: commissie } = input
    refuseIf(beletselenVoorCommissie({ ...openVan(bezwaar), commissie: bezwaar.commissie }, commissie, vandaag))
    await bezwaren.updateCommissie(db, mandaat, bezwaar.id, vandaag, commissie)
    const uiterlijk = await herbereken(context, { ...bezwaar, commissie })
    return { result: { uiterlijk }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

export type VraagHerstel = { bezwaarId: string; wat: Verzuim[]; herstelTot?: Datum | undefined }

/** Says what is missing and until when it may be mended (Awb 6:6); the clock stops when the letter about it leaves. */
export const vraagHerstel: Command<VraagHerstel, { verzuimId: string; herstelTot: Datum }> = {
  name: 'voorziening.vraagHerstel',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const eerder = await store.listVerzuimen(db, mandaat, bezwaar.id)
    const wat = [...new Set(input.wat)]
    const herstelTot = input.herstelTot ?? (await termijnVan(context, 'awb-bezwaar-herstel'))
    refuseIf(
      beletselenVoorHerstelvraag(
        { wat, herstelTot },
        { vandaag, besloten: bezwaar.uitkomst !== null, loopt: eerder.some((een) => een.hersteldOp === null) },
      ),
    )
    const id = uuidv7()
    const taak = (await bezwaren.findBeslisser(db, mandaat, besluit.id))?.taak ?? null
    await store.insertVerzuim(db, mandaat, {
      id,
      bezwaarId: bezwaar.id,
      wat,
      vastgesteldOp: vandaag,
      herstelTot,
      taak,
    })
    return { result: { verzuimId: id, herstelTot }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

export type MeldHerstel = { bezwaarId: string; hersteldOp: Datum; gronden: string }

/** Also what came after the term is recorded: what follows from that is said at the decision. */
export const meldHerstel: Command<MeldHerstel, { bezwaarId: string; uiterlijk: Datum }> = {
  name: 'voorziening.meldHerstel',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const verzuimen = await store.listVerzuimen(db, mandaat, bezwaar.id)
    const verzuim = verzuimen.find((een) => een.hersteldOp === null)
    const { hersteldOp, gronden } = input
    refuseIf(beletselenVoorHerstel({ hersteldOp, gronden }, { vandaag, besloten: bezwaar.uitkomst !== null, verzuim }))
    await store.markHersteld(db, mandaat, verzuim!.id, hersteldOp)
    const aangevuld = verzegel(context, bezwaar.id, 'gronden', gronden)
    if (aangevuld) await bezwaren.updateGronden(db, mandaat, bezwaar.id, aangevuld)
    const uiterlijk = await herbereken(context, bezwaar)
    return { result: { bezwaarId: bezwaar.id, uiterlijk }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

/** After a fact that moves the last day; what was taken over from elsewhere without a clock gets one by this. */
export async function herbereken(context: Context, bezwaar: bezwaren.Bezwaar): Promise<Datum> {
  const { db, mandaat } = context
  const verzuimen = await store.listVerzuimen(db, mandaat, bezwaar.id)
  const uitstel = (await store.listUitstel(db, mandaat, bezwaar.id)).map(({ tot }) => tot)
  const uiterlijk = await berekenUiterlijk(
    context,
    { ...bezwaar, verdaagd: bezwaar.verdaagdOp !== null },
    verzuimen,
    uitstel.toSorted().at(-1),
  )
  await bezwaren.updateUiterlijk(db, mandaat, bezwaar.id, uiterlijk)
  return uiterlijk
}

export const toelichtingplaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'voorziening.bezwaaruitstel',
  row,
  column: 'toelichting',
})

export type StelBezwaarUit = {
  bezwaarId: string
  tot: Datum
  grond: Uitstelgrond
  ingestemdOp?: Datum | undefined
  hoe?: Instemwijze | undefined
  toelichting: string
}

/** Further delay, for as far as one agreed to it or a rule of procedure asks for it (Awb 7:10 lid 4). */
export const stelBezwaarUit: Command<StelBezwaarUit, { bezwaarId: string; uiterlijk: Datum }> = {
  name: 'voorziening.stelBezwaarUit',
  may,
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const { tot, grond, ingestemdOp, hoe, toelichting } = input
    refuseIf(
      beletselenVoorUitstel(
        openVan(bezwaar),
        { tot, grond, ingestemdOp, hoe, toelichting },
        { vandaag, ontvangenOp: bezwaar.ontvangenOp },
      ),
    )
    const id = uuidv7()
    await store.insertUitstel(db, mandaat, {
      id,
      bezwaarId: bezwaar.id,
      op: vandaag,
      tot,
      grond,
      ingestemdOp: ingestemdOp ?? null,
      hoe: hoe ?? null,
      toelichting: keys.encrypt(toelichting.trim(), toelichtingplaats(mandaat.gemeente, id)),
      taak: (await bezwaren.findBeslisser(db, mandaat, besluit.id))?.taak ?? null,
    })
    const uiterlijk = await herbereken(context, bezwaar)
    return { result: { bezwaarId: bezwaar.id, uiterlijk }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

export type PlanHoorzitting = { bezwaarId: string; op: Datum; tijd: string; plaats: string }

/** Not before who was invited could read the documents (Awb 7:4 lid 2). */
export const planHoorzitting: Command<PlanHoorzitting, { hoorzittingId: string }> = {
  name: 'voorziening.planHoorzitting',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const eerder = await store.listZittingen(db, mandaat, bezwaar.id)
    refuseIf(
      beletselenVoorHoorzitting(input.op, {
        vandaag,
        eersteDag: await termijnVan(context, 'awb-hoorzitting'),
        besloten: bezwaar.uitkomst !== null,
        gepland: eerder.some((een) => een.uitslag === null),
      }),
    )
    const id = uuidv7()
    const taak = (await bezwaren.findBeslisser(db, mandaat, besluit.id))?.taak ?? null
    const { op, tijd, plaats } = input
    await store.insertZitting(db, mandaat, { id, bezwaarId: bezwaar.id, op, tijd, plaats, taak })
    return { result: { hoorzittingId: id }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}

export type RondHoorzittingAf = { bezwaarId: string; uitslag: (typeof ZITTINGUITSLAGEN)[number]; verslag: string }

/** What was said is written down (Awb 7:7); what was called off, why. */
export const rondHoorzittingAf: Command<RondHoorzittingAf, { bezwaarId: string }> = {
  name: 'voorziening.rondHoorzittingAf',
  may,
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, input.bezwaarId)
    const zitting = (await store.listZittingen(db, mandaat, bezwaar.id)).find((een) => een.uitslag === null)
    const { uitslag, verslag } = input
    refuseIf(beletselenVoorZittingsuitslag({ uitslag, verslag }, { vandaag, zitting }))
    await store.updateZittingsuitslag(db, mandaat, {
      id: zitting!.id,
      uitslag,
      verslag: keys.encrypt(verslag.trim(), verslagplaats(mandaat.gemeente, zitting!.id)),
    })
    return { result: { bezwaarId: bezwaar.id }, objectId: bezwaar.id, personen: [besluit.persoonId] }
  },
}
