import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

export const UITKOMSTEN = ['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'] as const
export type BezwaarUitkomst = (typeof UITKOMSTEN)[number]

/** After the last day, unless the decision was not made known yet: then no term runs (Awb 6:7, 6:8, 6:10). */
export const isTeLaat = (ontvangenOp: Datum, termijnTot: Datum | null): boolean =>
  termijnTot !== null && ontvangenOp > termijnTot

/**
 * Where the clock of the municipality starts: the end of the term to object (Awb 7:10 lid 1: counted from the day after it).
 * For what came later and is excused, the day it came *(te verifieren)*.
 */
export const startVanBeslistermijn = (ontvangenOp: Datum, termijnTot: Datum | null): Datum =>
  termijnTot !== null && termijnTot > ontvangenOp ? termijnTot : ontvangenOp

/** Six weeks, or twelve where a committee advises (Awb 7:10 lid 1, 7:13). */
export const codeVanBeslistermijn = (commissie: boolean) =>
  commissie ? 'awb-bezwaar-commissie' : 'awb-bezwaar-besluit'

export type TeBezwaren = { ontvangenOp: Datum; verschoonbaarReden: string | undefined; gronden: string }

export const beletselenVoorBezwaar = (
  v: TeBezwaren,
  om: { vandaag: Datum; besluitdatum: Datum; termijnTot: Datum | null; loopt: boolean },
): Beletsel[] => [
  ...als(v.ontvangenOp > om.vandaag, 'datum-in-toekomst', 'ontvangenOp'),
  ...als(v.ontvangenOp < om.besluitdatum, 'bezwaar-voor-besluit', 'ontvangenOp'),
  ...als(om.loopt, 'bezwaar-loopt-al'),
  ...als(v.gronden.trim() === '', 'gronden-ontbreken', 'gronden'),
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

/**
 * Who took the decision does not decide on the objection (Awb 10:3 lid 3). Too late without an excuse, it is inadmissible and
 * nothing else (Awb 6:11); withdrawing needs no reasons, deciding does (Awb 7:12).
 */
export const beletselenVoorBeslissing = (
  b: OpenBezwaar,
  v: { uitkomst: BezwaarUitkomst; motivering: string; zelfBesloten: boolean },
): Beletsel[] => [
  ...als(b.uitkomst !== null, 'bezwaar-al-besloten'),
  ...als(v.uitkomst !== 'ingetrokken' && v.zelfBesloten, 'eigen-besluit'),
  ...als(
    (v.uitkomst === 'gegrond' || v.uitkomst === 'ongegrond') && b.teLaat && !b.verschoonbaar,
    'bezwaar-te-laat',
    'uitkomst',
  ),
  ...als(v.uitkomst !== 'ingetrokken' && v.motivering.trim() === '', 'motivering-ontbreekt', 'motivering'),
]
