import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Briefsoort } from './sjabloon.ts'

export const KANALEN = ['post', 'portaal', 'uitreiking'] as const
/** How a letter is made known (Awb 3:41: sent or handed over; 2:14: digitally only to who said so). */
export type Kanaal = (typeof KANALEN)[number]

export const STATEN = ['opgesteld', 'klaargezet', 'verzonden', 'bezorgd', 'mislukt'] as const
export type Staat = (typeof STATEN)[number]

export const RETOURREDENEN = ['onbestelbaar', 'vertrokken', 'geweigerd'] as const
export type Retourreden = (typeof RETOURREDENEN)[number]
/** Why a letter did not arrive: what a carrier of paper says, or that the notice of what stands in the portal came back. */
export const TERUGREDENEN = [...RETOURREDENEN, 'mail-onbestelbaar'] as const
export type Terugreden = (typeof TERUGREDENEN)[number]

/** Of the notice by mail about a letter in the portal; 'vervallen': the consent was taken back before it left. */
export const MAILSTANDEN = ['klaargezet', 'verzonden', 'vervallen', 'onbestelbaar'] as const
export type Mailstand = (typeof MAILSTANDEN)[number]

/** Where the way was chosen that someone reads by; 'mail-onbestelbaar': a notice came back, so it is paper again. */
export const LEESBRONNEN = ['portaal', 'balie', 'mail-onbestelbaar'] as const
export type Leesbron = (typeof LEESBRONNEN)[number]

/** Brings paper to people; the roof hands one over, or none: then letters wait and are tried again every night. */
export interface Postdrager {
  /** Called again after a crash: the same name must give the same one file. */
  verzend: (stuk: { naam: string; pdf: Uint8Array }) => Promise<void>
}

/** brief_9901_0199….pdf: the municipality and the sending, nothing of who it is for. */
export const bestandsnaam = (gemeente: string, verzendingId: string) => `brief_${gemeente}_${verzendingId}.pdf`
const TERUG = /^brief_(\d{4})_([0-9a-f-]{36})\.(bezorgd|onbestelbaar|vertrokken|geweigerd)$/

export type Terugmelding = { gemeente: string; verzendingId: string; uitslag: 'bezorgd' | Retourreden }

/** What a carrier reports by the name of a file; anything else is no report. */
export function leesTerugmelding(naam: string): Terugmelding | undefined {
  const [, gemeente, verzendingId, uitslag] = TERUG.exec(naam) ?? []
  return gemeente ? { gemeente, verzendingId: verzendingId!, uitslag: uitslag as Terugmelding['uitslag'] } : undefined
}

/** Where a letter names a last day to object or to appeal, the law counts from the day it leaves (Awb 6:8). */
export const heeftBezwaartermijn = (soort: Briefsoort): boolean =>
  soort === 'beschikking' || soort === 'bezwaarbeslissing'

export type Situatie = {
  soort: Briefsoort
  /** The day that the letter carries, from which its last day to object was counted. */
  datum: Datum
  kanaal: Kanaal
  staat: Staat
  digitaal: boolean
  heeftAdres: boolean
  vertrouwelijk: boolean
  /** The child keeps from this reader what the letter is about (H6), maybe since it was made. */
  voorbehouden: boolean
  vandaag: Datum
}

export const beletselenVoorVerzending = (s: Situatie): Beletsel[] => [
  ...als(s.staat !== 'opgesteld' && s.staat !== 'mislukt', 'brief-al-verzonden'),
  ...als(s.voorbehouden, 'brief-voorbehouden'),
  ...als(heeftBezwaartermijn(s.soort) && s.datum !== s.vandaag, 'brief-van-eerdere-dag'),
  ...als(s.vertrouwelijk && s.kanaal !== 'uitreiking', 'brief-alleen-uitreiken', 'kanaal'),
  ...als(s.kanaal === 'portaal' && !s.digitaal, 'leest-niet-digitaal', 'kanaal'),
  ...als(s.kanaal === 'post' && !s.vertrouwelijk && !s.heeftAdres, 'brief-zonder-adres', 'kanaal'),
]
