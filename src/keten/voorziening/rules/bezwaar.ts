import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

export const UITKOMSTEN = ['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'] as const
export type BezwaarUitkomst = (typeof UITKOMSTEN)[number]

/** Why an objection is not looked into: Awb 6:11, 6:6, 1:2 and 1:3. */
export const GRONDEN_NIET_ONTVANKELIJK = ['te-laat', 'niet-hersteld', 'geen-belang', 'geen-besluit'] as const
export type GrondNietOntvankelijk = (typeof GRONDEN_NIET_ONTVANKELIJK)[number]

/** Why nobody was heard: Awb 7:3, a to e. */
export const HOREN_AFGEZIEN = [
  'kennelijk-niet-ontvankelijk',
  'kennelijk-ongegrond',
  'wil-niet',
  'niet-gereageerd',
  'geheel-tegemoet',
] as const
export type HorenAfgezien = (typeof HOREN_AFGEZIEN)[number]

/** After the last day, unless the decision was not made known yet: then no term runs (Awb 6:7, 6:8, 6:10). */
export const isTeLaat = (ontvangenOp: Datum, termijnTot: Datum | null): boolean =>
  termijnTot !== null && ontvangenOp > termijnTot

/** What a resident can do against a decision: 'geen-brief' is a decision of which we do not know when the letter left. */
export const BEZWAARSTANDEN = ['kan', 'te-laat', 'geen-brief', 'loopt'] as const
export type Bezwaarstand = (typeof BEZWAARSTANDEN)[number]

export function standVoorBezwaar({
  bezwaarTot,
  loopt,
  vandaag,
}: {
  bezwaarTot: Datum | null
  loopt: boolean
  vandaag: Datum
}): Bezwaarstand {
  if (loopt) return 'loopt'
  if (bezwaarTot === null) return 'geen-brief'
  return vandaag > bezwaarTot ? 'te-laat' : 'kan'
}

/** Late, and why that may not be held against who objects (Awb 6:11). */
export const beletselenVoorVerschoning = (b: OpenBezwaar, reden: string): Beletsel[] => [
  ...als(b.uitkomst !== null, 'bezwaar-al-besloten'),
  ...als(!b.teLaat, 'bezwaar-niet-te-laat'),
  ...als(b.verschoonbaar, 'al-verschoond'),
  ...als(reden.trim() === '', 'reden-ontbreekt', 'reden'),
]

/**
 * Where the clock of the municipality starts: the end of the term to object (Awb 7:10 lid 1: counted from the day after it).
 * For what came later and is excused, the day it came *(te verifieren)*.
 */
export const startVanBeslistermijn = (ontvangenOp: Datum, termijnTot: Datum | null): Datum =>
  termijnTot !== null && termijnTot > ontvangenOp ? termijnTot : ontvangenOp

/** Six weeks, or twelve where a committee advises (Awb 7:10 lid 1, 7:13). */
export const codeVanBeslistermijn = (commissie: boolean) =>
  commissie ? 'awb-bezwaar-commissie' : 'awb-bezwaar-besluit'

/**
 * Said before the decision, and not to gain time that has passed: a committee that comes when the term is over lengthens nothing
 * *(te verifieren)*.
 */
export const beletselenVoorCommissie = (
  b: Pick<OpenBezwaar, 'uitkomst' | 'uiterlijk'> & { commissie: boolean },
  adviseert: boolean,
  vandaag: Datum,
): Beletsel[] => [
  ...als(b.uitkomst !== null, 'bezwaar-al-besloten'),
  ...als(b.commissie === adviseert, 'commissie-al-zo', 'adviseert'),
  ...als(adviseert && !b.commissie && vandaag > b.uiterlijk, 'termijn-al-voorbij'),
]

/** The letter that it came, and anew where it did not say yet what holds now of the committee (Awb 6:14, 7:13 lid 2). */
export const isTeBevestigen = (b: {
  bevestigdOp: string | null
  commissie: boolean
  commissieGemeld: boolean | null
}) => b.bevestigdOp === null || b.commissie !== (b.commissieGemeld ?? false)

export type TeBezwaren = { ontvangenOp: Datum; verschoonbaarReden: string | undefined }

/** Also without grounds: what is missing can be mended (Awb 6:5, 6:6). */
export const beletselenVoorBezwaar = (
  v: TeBezwaren,
  om: { vandaag: Datum; besluitdatum: Datum; termijnTot: Datum | null; loopt: boolean },
): Beletsel[] => [
  ...als(v.ontvangenOp > om.vandaag, 'datum-in-toekomst', 'ontvangenOp'),
  ...als(v.ontvangenOp < om.besluitdatum, 'bezwaar-voor-besluit', 'ontvangenOp'),
  ...als(om.loopt, 'bezwaar-loopt-al'),
  ...als(
    Boolean(v.verschoonbaarReden?.trim()) && !isTeLaat(v.ontvangenOp, om.termijnTot),
    'bezwaar-niet-te-laat',
    'verschoonbaarReden',
  ),
]

export type OpenBezwaar = {
  uitkomst: BezwaarUitkomst | null
  uiterlijk: Datum
  verdaagdOp: Datum | null
  teLaat: boolean
  verschoonbaar: boolean
}

/** Once, and before the term has passed (Awb 7:10 lid 3). */
export const beletselenVoorVerdaging = (b: OpenBezwaar, reden: string, vandaag: Datum): Beletsel[] => [
  ...als(b.uitkomst !== null, 'bezwaar-al-besloten'),
  ...als(b.verdaagdOp !== null, 'al-verdaagd'),
  ...als(vandaag > b.uiterlijk, 'termijn-al-voorbij'),
  ...als(reden.trim() === '', 'reden-ontbreekt', 'reden'),
]

/** In writing, for as long as nothing was decided (Awb 6:21); once. */
export const beletselenVoorIntrekking = (uitkomst: BezwaarUitkomst | null): Beletsel[] => [
  ...als(uitkomst === 'ingetrokken', 'bezwaar-al-ingetrokken'),
  ...als(uitkomst !== null && uitkomst !== 'ingetrokken', 'bezwaar-al-besloten'),
]

/** Who objected withdraws it; of what came to the desk that is not known by person: then whom the decision is about. */
export const isZijnBezwaar = (wie: string | null, indienerId: string | null, overId: string): boolean =>
  wie === (indienerId ?? overId)

export type Keuze = {
  uitkomst: BezwaarUitkomst
  motivering: string
  grond: GrondNietOntvankelijk | undefined
  horenAfgezien: HorenAfgezien | undefined
}
/** Whether what was missing is mended: 'loopt' may still come, 'niet' did not come in time. */
export type Herstel = 'niet-gevraagd' | 'loopt' | 'hersteld' | 'niet'

/**
 * Who took the decision does not decide on the objection (Awb 10:3 lid 3). Inadmissible has a ground, and only the one that is
 * true; who is not heard, is not heard for a reason of the law (7:3); withdrawing needs no reasons, deciding does (7:12).
 */
export function beletselenVoorBeslissing(
  b: OpenBezwaar,
  v: Keuze,
  om: { zelfBesloten: boolean; gehoord: boolean; zittingGepland: boolean; herstel: Herstel },
): Beletsel[] {
  if (b.uitkomst !== null || v.uitkomst === 'ingetrokken') return beletselenVoorIntrekking(b.uitkomst)
  const inhoudelijk = v.uitkomst !== 'niet-ontvankelijk'
  const onverschoonbaar = b.teLaat && !b.verschoonbaar
  return [
    ...als(om.zelfBesloten, 'eigen-besluit'),
    ...als(inhoudelijk && onverschoonbaar, 'bezwaar-te-laat', 'uitkomst'),
    ...als(!inhoudelijk && v.grond === undefined, 'grond-ontbreekt', 'grond'),
    ...als(inhoudelijk && v.grond !== undefined, 'grond-hoort-niet', 'grond'),
    ...als(v.grond === 'te-laat' && !onverschoonbaar, 'bezwaar-niet-te-laat-gekomen', 'grond'),
    ...als(v.grond === 'niet-hersteld' && om.herstel === 'loopt', 'hersteltermijn-loopt', 'grond'),
    ...als(v.grond === 'niet-hersteld' && om.herstel === 'niet-gevraagd', 'herstel-niet-gevraagd', 'grond'),
    ...als(v.grond === 'niet-hersteld' && om.herstel === 'hersteld', 'verzuim-hersteld', 'grond'),
    ...als(om.zittingGepland, 'hoorzitting-staat-nog'),
    ...als(!om.gehoord && v.horenAfgezien === undefined, 'niet-gehoord', 'horenAfgezien'),
    ...als(om.gehoord && v.horenAfgezien !== undefined, 'wel-gehoord', 'horenAfgezien'),
    ...als(
      v.horenAfgezien !== undefined && !pastBijUitkomst(v.horenAfgezien, v.uitkomst),
      'afzien-past-niet',
      'horenAfgezien',
    ),
    ...als(v.motivering.trim() === '', 'motivering-ontbreekt', 'motivering'),
  ]
}

const AFZIEN_BIJ: Partial<Record<HorenAfgezien, BezwaarUitkomst>> = {
  'kennelijk-niet-ontvankelijk': 'niet-ontvankelijk',
  'kennelijk-ongegrond': 'ongegrond',
  'geheel-tegemoet': 'gegrond',
}
const pastBijUitkomst = (afgezien: HorenAfgezien, uitkomst: BezwaarUitkomst) =>
  (AFZIEN_BIJ[afgezien] ?? uitkomst) === uitkomst
