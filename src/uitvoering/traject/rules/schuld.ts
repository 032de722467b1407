import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Loop } from './traject.ts'

/** Kinds of debt of DDAS v1.0, with the word of the standard. */
export const SCHULDSOORTEN = {
  zorg: { ddas: 'Zorg', naam: { nl: 'zorg', en: 'health care' } },
  publiek: { ddas: 'Publiek', naam: { nl: 'overheid', en: 'public' } },
  nuts: { ddas: 'Nuts', naam: { nl: 'energie en water', en: 'energy and water' } },
  overig: { ddas: 'Overig', naam: { nl: 'overig', en: 'other' } },
} as const satisfies Record<string, { ddas: string; naam: Tweetalig }>
export type Schuldsoort = keyof typeof SCHULDSOORTEN
export const schuldsoorten = Object.keys(SCHULDSOORTEN) as Schuldsoort[]

export type NieuweSchuld = {
  schuldeiser: string
  privepersoon: boolean
  kvk?: string | null | undefined
  soort: Schuldsoort
  zakelijk: boolean
  /** Whole cents. */
  bedrag: number
  peildatum: Datum
}

export const VERVALREDENEN = ['betaald', 'kwijtgescholden', 'geen-schuld'] as const
export type Vervalreden = (typeof VERVALREDENEN)[number]
export const WIJZIGREDENEN = ['nieuw-saldo', 'verbeterd'] as const
/** The creditor named another balance on a later day, or what was written was wrong. */
export type Wijzigreden = (typeof WIJZIGREDENEN)[number]

type Vastgelegd = NieuweSchuld & { vervallenOp: Datum | null }
const VELDEN = ['schuldeiser', 'privepersoon', 'soort', 'zakelijk', 'bedrag', 'peildatum'] as const

export function beletselenVoorWijziging(oud: Vastgelegd, nieuw: NieuweSchuld, reden: Wijzigreden): Beletsel[] {
  const gelijk = VELDEN.every((veld) => oud[veld] === nieuw[veld]) && (oud.kvk ?? null) === (nieuw.kvk ?? null)
  return [
    ...als(oud.vervallenOp !== null, 'schuld-vervallen'),
    ...als(gelijk, 'niets-gewijzigd'),
    ...als(reden === 'nieuw-saldo' && nieuw.peildatum < oud.peildatum, 'peildatum-eerder', 'peildatum'),
  ]
}

export function beletselenVoorSchuld(
  { soort, eind }: Pick<Loop, 'soort' | 'eind'>,
  schuld: NieuweSchuld,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(soort !== 'schuldhulp', 'schuld-hoort-niet'),
    ...als(eind !== null, 'traject-beeindigd'),
    ...als(schuld.schuldeiser.trim() === '', 'schuldeiser-ontbreekt', 'schuldeiser'),
    ...als(schuld.privepersoon && Boolean(schuld.kvk), 'kvk-van-privepersoon', 'kvk'),
    ...als(schuld.peildatum > vandaag, 'datum-in-toekomst', 'peildatum'),
  ]
}
