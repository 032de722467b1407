import type { Datum } from '#values/datum.ts'
import type { ExtraDagen } from '#values/feestdagen.ts'
import { uiterlijkVanHuis } from '#values/termijn.ts'
import { isHeensoort, type Soort } from './soorten.ts'

/** Under which term a message is answered: OP090 for a retour, OP090x4 for the answer to a declaration. A retour is itself not answered. */
export function codeVanAntwoord(soort: Soort): 'bericht-retour' | 'bericht-retour-declaratie' | undefined {
  if (!isHeensoort(soort)) return undefined
  return soort === '323' ? 'bericht-retour-declaratie' : 'bericht-retour'
}

/** The last day of the answer by the terms of the house; a municipality's own go before them (`findUiterlijk`). */
export function antwoordUiterlijk(soort: Soort, vanaf: Datum, feestdagen: ExtraDagen = []): Datum | undefined {
  const code = codeVanAntwoord(soort)
  return code && uiterlijkVanHuis(code, vanaf, feestdagen)
}

export interface Regelfeiten {
  verwerktOp?: Datum | undefined
  afgekeurdOp?: Datum | undefined
  geparkeerdOp?: Datum | undefined
}
export type Regeltoestand = 'open' | 'geparkeerd' | 'verwerkt' | 'afgekeurd'

/** A refusal stands above all: also a line that could be done is undone when its message is refused (IV032). */
export function regeltoestand(regel: Regelfeiten): Regeltoestand {
  if (regel.afgekeurdOp !== undefined) return 'afgekeurd'
  if (regel.verwerktOp !== undefined) return 'verwerkt'
  return regel.geparkeerdOp === undefined ? 'open' : 'geparkeerd'
}

export interface FeitenIn {
  soort: Soort
  ontvangenOp: Datum
  gelezenOp?: Datum | undefined
  /** 1: no message of the standard, the sender is told outside it. 2: breaks a rule within itself, retour 0001. */
  afgekeurdOpNiveau?: 1 | 2 | undefined
  buitenomGemeldOp?: Datum | undefined
  beantwoordOp?: Datum | undefined
  regels: readonly Regelfeiten[]
}
export type ToestandIn =
  | 'ontvangen'
  | 'technisch-afgekeurd'
  | 'gelezen'
  | 'geparkeerd'
  | 'verwerkt'
  | 'afgekeurd'
  | 'beantwoord'

export function toestandIn(feiten: FeitenIn): ToestandIn {
  if (feiten.beantwoordOp !== undefined || feiten.buitenomGemeldOp !== undefined) return 'beantwoord'
  if (feiten.afgekeurdOpNiveau !== undefined) return 'technisch-afgekeurd'
  if (feiten.gelezenOp === undefined) return 'ontvangen'
  const toestanden = feiten.regels.map(regeltoestand)
  if (toestanden.includes('open')) return 'gelezen'
  if (toestanden.includes('geparkeerd')) return 'geparkeerd'
  return toestanden.includes('afgekeurd') ? 'afgekeurd' : 'verwerkt'
}

export interface FeitenUit {
  verzondenOp?: Datum | undefined
  /** The last day of the retour, fixed when it was sent. */
  uiterlijk?: Datum | undefined
  retour?: { op: Datum; oordeel: 'bevestigd' | 'afgekeurd' } | undefined
  /** The new message that took its place. */
  hersteldDoor?: string | undefined
}
export type ToestandUit = 'klaar' | 'verzonden' | 'retour-te-laat' | 'bevestigd' | 'afgekeurd' | 'hersteld'

export function toestandUit(feiten: FeitenUit, vandaag: Datum): ToestandUit {
  if (feiten.hersteldDoor !== undefined) return 'hersteld'
  if (feiten.retour !== undefined) return feiten.retour.oordeel
  if (feiten.verzondenOp === undefined) return 'klaar'
  return feiten.uiterlijk !== undefined && vandaag > feiten.uiterlijk ? 'retour-te-laat' : 'verzonden'
}
