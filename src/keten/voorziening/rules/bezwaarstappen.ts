import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, laatste, plusDagen } from '#values/datum.ts'
import type { ExtraDagen } from '#values/feestdagen.ts'
import { berekenTermijn, type Opschorting, type TermijnRegel } from '#values/termijn.ts'
import type { Herstel, OpenBezwaar } from './bezwaar.ts'

/** What an objection must hold (Awb 6:5), and who acts for another must show (2:1). */
export const VERZUIMEN = [
  'naam',
  'dagtekening',
  'besluit',
  'gronden',
  'handtekening',
  'machtiging',
  'vertaling',
] as const
export type Verzuim = (typeof VERZUIMEN)[number]

/** Why a decision may wait longer still: Awb 7:10 lid 4, a to c. */
export const UITSTELGRONDEN = ['alle-belanghebbenden', 'indiener', 'procedure'] as const
export type Uitstelgrond = (typeof UITSTELGRONDEN)[number]

export const INSTEMWIJZEN = ['brief', 'mail', 'telefoon', 'gesprek'] as const
export type Instemwijze = (typeof INSTEMWIJZEN)[number]

export const ZITTINGUITSLAGEN = ['gehouden', 'afgezegd'] as const

/** A default: asked on the day the letter left; none while it has not. */
export type Verzuimstand = { gevraagdOp: Datum | null; herstelTot: Datum; hersteldOp: Datum | null }

/**
 * From the day after it was asked until the day it was mended, or its term has run out unused (Awb 7:10 lid 2). That last day
 * counts along: the term runs out when it ends. What came late ended nothing any more.
 */
export function opschortingDoor({ gevraagdOp, herstelTot, hersteldOp }: Verzuimstand): Opschorting[] {
  if (!gevraagdOp) return []
  const van = plusDagen(gevraagdOp, 1)
  const tot = hersteldOp && hersteldOp <= herstelTot ? plusDagen(hersteldOp, -1) : herstelTot
  return tot < van ? [] : [{ van, tot }]
}

export function herstelVan(verzuimen: readonly Verzuimstand[], vandaag: Datum): Herstel {
  const gevraagd = verzuimen.filter((een) => een.gevraagdOp !== null)
  const ongedaan = gevraagd.filter(({ hersteldOp, herstelTot }) => hersteldOp === null || hersteldOp > herstelTot)
  if (ongedaan.some(({ hersteldOp, herstelTot }) => hersteldOp === null && vandaag <= herstelTot)) return 'loopt'
  if (ongedaan.length > 0) return 'niet'
  return gevraagd.length > 0 ? 'hersteld' : 'niet-gevraagd'
}

export type Beslisklok = {
  regel: TermijnRegel
  /** The rule by which a deferral lengthens; null where it was not deferred. */
  verdaging: TermijnRegel | null
  start: Datum
  verzuimen: readonly Verzuimstand[]
  feestdagen: ExtraDagen
  /** The last day that was agreed on. */
  uitgesteldTot?: Datum | undefined
}

/**
 * The last day to decide: the bare term, then what it was deferred by, then the days that the clock stood still; or the day that
 * was agreed on, where that is later.
 */
export function beslisVoor({ regel, verdaging, start, verzuimen, feestdagen, uitgesteldTot }: Beslisklok): Datum {
  const vraag = { start, vandaag: start, feestdagen }
  const kaal = berekenTermijn({ ...vraag, regel }).kaleEinde
  const { uiterlijk } = berekenTermijn({
    ...vraag,
    regel,
    verlenging: verdaging && {
      totEnMet: berekenTermijn({ ...vraag, start: kaal, regel: verdaging }).kaleEinde,
    },
    opschortingen: verzuimen.flatMap(opschortingDoor),
  })
  return uitgesteldTot ? laatste(uiterlijk, uitgesteldTot) : uiterlijk
}

export type Uitstel = {
  tot: Datum
  grond: Uitstelgrond
  ingestemdOp: Datum | undefined
  hoe: Instemwijze | undefined
  toelichting: string
}

/** Only after it was deferred once, and not once it is too late: who agreed is known, or which rule of procedure asks for it. */
export function beletselenVoorUitstel(
  b: Pick<OpenBezwaar, 'uitkomst' | 'uiterlijk' | 'verdaagdOp'>,
  v: Uitstel,
  om: { vandaag: Datum; ontvangenOp: Datum },
): Beletsel[] {
  const metInstemming = v.grond !== 'procedure'
  const { ingestemdOp } = v
  return [
    ...als(b.uitkomst !== null, 'bezwaar-al-besloten'),
    ...als(b.verdaagdOp === null, 'eerst-verdagen'),
    ...als(om.vandaag > b.uiterlijk, 'termijn-al-voorbij'),
    ...als(v.tot <= b.uiterlijk, 'uitstel-niet-later', 'tot'),
    ...als(metInstemming && ingestemdOp === undefined, 'instemmingsdag-ontbreekt', 'ingestemdOp'),
    ...als(metInstemming && v.hoe === undefined, 'instemwijze-ontbreekt', 'hoe'),
    ...als(!metInstemming && (ingestemdOp ?? v.hoe) !== undefined, 'instemming-hoort-niet', 'grond'),
    ...als(ingestemdOp !== undefined && ingestemdOp > om.vandaag, 'datum-in-toekomst', 'ingestemdOp'),
    ...als(ingestemdOp !== undefined && ingestemdOp < om.ontvangenOp, 'instemming-voor-bezwaar', 'ingestemdOp'),
    ...als(v.toelichting.trim() === '', 'reden-ontbreekt', 'toelichting'),
  ]
}

/** Deferring and each further delay are told in writing (Awb 7:10 lid 3); what was told stays told until there is more to tell. */
export function isUitstelTeMelden(
  b: { verdaagdOp: string | null; verdagingGemeldOp: string | null },
  uitstel: readonly { gemeldOp: string | null }[],
): boolean {
  const laatste = uitstel.at(-1)
  return laatste ? laatste.gemeldOp === null : b.verdaagdOp !== null && b.verdagingGemeldOp === null
}

export const beletselenVoorHerstelvraag = (
  v: { wat: readonly Verzuim[]; herstelTot: Datum },
  om: { vandaag: Datum; besloten: boolean; loopt: boolean },
): Beletsel[] => [
  ...als(om.besloten, 'bezwaar-al-besloten'),
  ...als(om.loopt, 'herstel-al-gevraagd'),
  ...als(v.wat.length === 0, 'verzuim-ontbreekt', 'wat'),
  ...als(v.herstelTot <= om.vandaag, 'datum-voorbij', 'herstelTot'),
]

export const beletselenVoorHerstel = (
  v: { hersteldOp: Datum; gronden: string },
  om: { vandaag: Datum; besloten: boolean; verzuim: { vastgesteldOp: Datum; wat: readonly Verzuim[] } | undefined },
): Beletsel[] => [
  ...als(om.besloten, 'bezwaar-al-besloten'),
  ...als(om.verzuim === undefined, 'geen-verzuim'),
  ...als(v.hersteldOp > om.vandaag, 'datum-in-toekomst', 'hersteldOp'),
  ...als(om.verzuim !== undefined && v.hersteldOp < om.verzuim.vastgesteldOp, 'hersteld-voor-verzuim', 'hersteldOp'),
  ...als(om.verzuim?.wat.includes('gronden') === true && v.gronden.trim() === '', 'gronden-ontbreken', 'gronden'),
]

export const beletselenVoorHoorzitting = (
  op: Datum,
  om: { vandaag: Datum; eersteDag: Datum; besloten: boolean; gepland: boolean },
): Beletsel[] => [
  ...als(om.besloten, 'bezwaar-al-besloten'),
  ...als(om.gepland, 'hoorzitting-al-gepland'),
  ...als(op < om.eersteDag, 'hoorzitting-te-snel', 'op'),
]

export const beletselenVoorZittingsuitslag = (
  v: { uitslag: (typeof ZITTINGUITSLAGEN)[number]; verslag: string },
  om: { vandaag: Datum; zitting: { op: Datum } | undefined },
): Beletsel[] => [
  ...als(om.zitting === undefined, 'geen-hoorzitting'),
  ...als(v.uitslag === 'gehouden' && om.zitting !== undefined && om.zitting.op > om.vandaag, 'hoorzitting-komt-nog'),
  ...als(v.verslag.trim() === '', 'verslag-ontbreekt', 'verslag'),
]
