import type { Datum } from '#values/datum.ts'
import type { Inhouden } from './definities/definities.ts'
import type { GelezenBericht } from './leesfout.ts'
import type { Heensoort, Soort, Wet32 } from './soorten.ts'

/** A message that has its content and waits to be written. */
export type NieuwBericht<S extends Soort = Soort> = { [K in S]: { wet: Wet32; soort: K; inhoud: Inhouden[K] } }[S]

export type Heenbericht<S extends Heensoort = Heensoort> = GelezenBericht<S>

/** Retourcodes on one part of the message, by the path that the reader uses: /Bericht/Client/StartProducten/StartProduct[2]. */
export interface Klasseoordeel {
  pad: string
  codes: readonly string[]
}
/** `technisch`: level 2, the content breaks a rule within the message itself (TR, CD, CS with code 0001). */
export type Oordeel = 'technisch' | readonly Klasseoordeel[]
export type Fouten = ReadonlyMap<string, readonly string[]>

export interface EigenKop {
  identificatie: string
  dagtekening: Datum
}

export const KOPPAD = '/Bericht/Header'
export const DECLARATIEPAD = '/Bericht/Declaratie'
export const clientpad = (client: number): string => `${DECLARATIEPAD}/Clienten/Client[${client + 1}]`
export const prestatiepad = (client: number, prestatie: number): string =>
  `${clientpad(client)}/Prestaties/Prestatie[${prestatie + 1}]`

export function foutenVan(oordeel: Oordeel): Fouten {
  return new Map(oordeel === 'technisch' ? [] : oordeel.filter((o) => o.codes.length > 0).map((o) => [o.pad, o.codes]))
}

/** IV032: except for a declaration, one fault refuses the message as a whole: its other lines are not carried out either. */
export function keurtGeheelAf(soort: Heensoort, oordeel: Oordeel): boolean {
  return oordeel === 'technisch' || (soort !== '323' && foutenVan(oordeel).size > 0)
}
