import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { beeindigToegangsgronden } from '#uitvoering/huishouden/deeds.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { wetNaam } from '#values/wet.ts'
import { type BezwaarUitkomst, type GrondNietOntvankelijk, isTeBevestigen } from '../rules/bezwaar.ts'
import { isUitstelTeMelden, type Uitstelgrond, type Verzuim } from '../rules/bezwaarstappen.ts'
import * as bezwaren from '../store/bezwaar.ts'
import * as store from '../store/bezwaarstappen.ts'
import { herbereken, toelichtingplaats } from './bezwaarstappen.ts'
import { getBezwaar, laatsteBezwaardag, openZegels, opnieuwTot } from './bezwaarzaak.ts'

export const BEZWAARBRIEVEN = [
  'bezwaarontvangst',
  'bezwaarherstel',
  'bezwaarhoorzitting',
  'bezwaaruitstel',
  'bezwaarbeslissing',
  'bezwaarintrekking',
] as const
export type Bezwaarbrief = (typeof BEZWAARBRIEVEN)[number]
export const isBezwaarbrief = (soort: string): soort is Bezwaarbrief =>
  (BEZWAARBRIEVEN as readonly string[]).includes(soort)

const ONTBREEKT: Record<Verzuim, string> = {
  naam: 'Uw naam en adres',
  dagtekening: 'De datum van uw brief',
  besluit: 'Tegen welk besluit u bezwaar maakt',
  gronden: 'Waarom u het niet eens bent met het besluit',
  handtekening: 'Uw handtekening',
  machtiging: 'Een machtiging van de persoon voor wie u bezwaar maakt',
  vertaling: 'Een vertaling van uw brief in het Nederlands',
}
const UITSTEL: Record<Uitstelgrond, string> = {
  'alle-belanghebbenden': 'Iedereen om wie het gaat, vindt dat goed.',
  indiener: 'U vindt dat goed, en niemand heeft er last van.',
  procedure: 'Dat moet, omdat wij ons aan regels over de behandeling houden.',
}
const BESLISSING: Partial<Record<BezwaarUitkomst, string>> = {
  gegrond: 'U krijgt gelijk. Uw bezwaar is gegrond. Wij nemen een nieuw besluit.',
  ongegrond: 'U krijgt geen gelijk. Uw bezwaar is ongegrond. Ons besluit blijft zoals het is.',
}
const NIET_BEHANDELD: Record<GrondNietOntvankelijk, string> = {
  'te-laat': 'Wij behandelen uw bezwaar niet, want het kwam te laat. Uw bezwaar is niet-ontvankelijk.',
  'niet-hersteld':
    'Wij behandelen uw bezwaar niet, want wij kregen niet op tijd wat er ontbrak. Uw bezwaar is niet-ontvankelijk.',
  'geen-belang': 'Wij behandelen uw bezwaar niet, want het besluit gaat niet over u. Uw bezwaar is niet-ontvankelijk.',
  'geen-besluit':
    'Wij behandelen uw bezwaar niet, want tegen onze brief kunt u geen bezwaar maken. Uw bezwaar is niet-ontvankelijk.',
}

/** Which letters can be made about these objections now, for who handles objections. */
export async function brievenOverBezwaren({ db, mandaat, vandaag }: Context, besluitIds: readonly string[]) {
  if (!mandaat.powers.has('bezwaar:behandelen')) return []
  const uit: { soort: Bezwaarbrief; zaakId: string; besluitId: string }[] = []
  for (const bezwaar of await bezwaren.listBezwaren(db, mandaat, besluitIds)) {
    const { id: zaakId, besluitId, uitkomst, uitkomstOp, uiterlijk, bekendOp } = bezwaar
    const kan = (soort: Bezwaarbrief, wel: boolean) => wel && uit.push({ soort, zaakId, besluitId })
    const open = uitkomst === null
    kan('bezwaarontvangst', open && isTeBevestigen(bezwaar))
    kan('bezwaarherstel', open && (await store.listVerzuimen(db, mandaat, zaakId)).some((een) => !een.hersteldOp))
    kan('bezwaarhoorzitting', open && (await store.listZittingen(db, mandaat, zaakId)).some((een) => !een.uitslag))
    kan('bezwaaruitstel', open && isUitstelTeMelden(bezwaar, await store.listUitstel(db, mandaat, zaakId)))
    kan('bezwaarbeslissing', uitkomst !== null && uitkomst !== 'ingetrokken' && bekendOp === null)
    // It leaves by itself; by hand only what did not.
    const bleefLiggen = uiterlijk !== null && bekendOp === null && uitkomstOp !== null && uitkomstOp < vandaag
    kan('bezwaarintrekking', uitkomst === 'ingetrokken' && bleefLiggen)
  }
  return uit
}

/** What a letter about this objection may say. A letter about what is not there yet is refused by the field it lacks. */
export async function briefVanBezwaar(context: Context, soort: Bezwaarbrief, bezwaarId: string) {
  const { db, mandaat, vandaag, keys } = context
  if (mandaat.actor.soort !== 'systeem' && !mandaat.powers.has('bezwaar:behandelen')) throw new NotFound()
  const { bezwaar, besluit } = await getBezwaar(context, bezwaarId)
  const ingetrokken = bezwaar.uitkomst === 'ingetrokken'
  refuseIf([
    ...als(soort === 'bezwaarintrekking' && !ingetrokken, 'bezwaar-niet-ingetrokken'),
    ...als(!OVER_HET_EINDE.has(soort) && bezwaar.uitkomst !== null, 'bezwaar-al-besloten'),
  ])
  const verzuim = (await store.listVerzuimen(db, mandaat, bezwaarId)).find((een) => een.hersteldOp === null)
  const zitting = (await store.listZittingen(db, mandaat, bezwaarId)).find((een) => een.uitslag === null)
  const verder = (await store.listUitstel(db, mandaat, bezwaarId)).at(-1)
  refuseIf(als(soort === 'bezwaaruitstel' && bezwaar.verdaagdOp === null, 'bezwaar-niet-verdaagd'))
  const lang = (dag: Datum | null | undefined) => dag && formatDatum(dag, { stijl: 'lang' })
  const { uitkomst, grond } = bezwaar
  const zegels = openZegels(context, bezwaar)
  const beslissing =
    uitkomst && (uitkomst === 'niet-ontvankelijk' ? grond && NIET_BEHANDELD[grond] : BESLISSING[uitkomst])
  return {
    persoonId: besluit.persoonId,
    // What one parent withdrew, is confirmed to that parent.
    ...(ingetrokken && bezwaar.indienerId ? { aanId: bezwaar.indienerId } : {}),
    huishoudenId: (await bezwaren.findBeslisser(db, mandaat, besluit.id))?.huishoudenId ?? null,
    wet: besluit.wet,
    velden: {
      beschikkingnummer: String(besluit.beschikkingnummer),
      besluitdatum: lang(besluit.datum)!,
      wet: wetNaam(besluit.wet, 'nl'),
      ontvangenOp: lang(bezwaar.ontvangenOp)!,
      uiterlijk: lang(bezwaar.uiterlijk) ?? undefined,
      ontbreekt: verzuim?.wat.map((een) => ONTBREEKT[een]),
      herstelTot: lang(verzuim?.herstelTot) ?? undefined,
      zittingOp: lang(zitting?.op) ?? undefined,
      zittingTijd: zitting?.tijd,
      zittingPlaats: zitting?.plaats,
      behandeling: bezwaar.commissie
        ? 'Een commissie die niet bij het besluit betrokken was, kijkt naar uw zaak en geeft ons advies.'
        : 'Iemand die niet bij het besluit betrokken was, bekijkt uw zaak opnieuw.',
      hoorders: bezwaar.commissie
        ? 'een commissie die ons advies geeft'
        : 'iemand die niet bij het besluit betrokken was',
      waaromUitstel: verder ? UITSTEL[verder.grond] : 'De wet staat toe dat wij dit één keer doen.',
      uitstelReden: verder
        ? keys.decrypt(verder.toelichting, toelichtingplaats(verder.gemeente, verder.id))
        : (zegels.verdaagdReden ?? undefined),
      beslissing: beslissing ?? undefined,
      ingetrokkenOp: (ingetrokken && lang(bezwaar.uitkomstOp)) || undefined,
      opnieuw: ingetrokken ? await zinOverOpnieuw(context, besluit.id) : undefined,
      motivering: zegels.motivering ?? undefined,
      beroepTot: lang(await laatsteBezwaardag(context, vandaag, 'awb-beroep')) ?? undefined,
    },
  }
}

const OVER_HET_EINDE: ReadonlySet<Bezwaarbrief> = new Set(['bezwaarbeslissing', 'bezwaarintrekking'])

async function zinOverOpnieuw(context: Context, besluitId: string): Promise<string> {
  const tot = await opnieuwTot(context, besluitId)
  return tot
    ? `U kunt nog opnieuw bezwaar maken, tot en met ${formatDatum(tot, { stijl: 'lang' })}.`
    : 'Opnieuw bezwaar maken op tijd kan niet meer.'
}

/** Deed door of who sends letters: what it set going, from the day on which it left. */
export async function legBezwaarbriefVast(
  context: Context,
  { soort, bezwaarId, op, beroepTot }: { soort: Bezwaarbrief; bezwaarId: string; op: Datum; beroepTot: Datum | null },
): Promise<void> {
  const { db, mandaat } = context
  const [bezwaar] = await bezwaren.selectBezwaar(db, mandaat, bezwaarId)
  if (!bezwaar) return
  if (soort === 'bezwaarontvangst') await bezwaren.markBevestigd(db, mandaat, bezwaarId, op)
  if (soort === 'bezwaarherstel') {
    const verzuim = (await store.listVerzuimen(db, mandaat, bezwaarId)).find((een) => een.hersteldOp === null)
    if (!verzuim || verzuim.gevraagdOp) return
    await store.markGevraagd(db, mandaat, verzuim.id, op)
    await herbereken(context, bezwaar)
  }
  if (soort === 'bezwaarhoorzitting') {
    const zitting = (await store.listZittingen(db, mandaat, bezwaarId)).find((een) => een.uitslag === null)
    if (zitting) await store.markUitgenodigd(db, mandaat, zitting.id, op)
  }
  if (soort === 'bezwaaruitstel') await store.markUitstelGemeld(db, mandaat, bezwaarId, op)
  if (soort === 'bezwaarintrekking') {
    await bezwaren.markBekend(db, mandaat, bezwaarId, op, null)
    await beeindigToegangsgronden(context, { volgtUit: bezwaarId, laatsteDag: op })
  }
  if (soort === 'bezwaarbeslissing' && bezwaar.uitkomst !== null) {
    await bezwaren.markBekend(db, mandaat, bezwaarId, op, beroepTot)
    // Until nobody can appeal any more, who handled it sees the case.
    if (beroepTot) await beeindigToegangsgronden(context, { volgtUit: bezwaarId, laatsteDag: beroepTot })
  }
}
