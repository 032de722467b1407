import type { Datum } from '#values/datum.ts'
import { type ExtraDagen, plusWerkdagen } from '#values/feestdagen.ts'
import { isHeensoort, type Soort } from './soorten.ts'

/** OP090: three working days for a retour; OP090x4: ten for the answer to a declaration. */
const WERKDAGEN = { retour: 3, declaratieantwoord: 10 } as const

/** The last day on which the answer is in time. A retour is itself not answered. */
export function antwoordUiterlijk(soort: Soort, vanaf: Datum, gelijkgesteld: ExtraDagen = []): Datum | undefined {
  if (!isHeensoort(soort)) return undefined
  return plusWerkdagen(vanaf, soort === '323' ? WERKDAGEN.declaratieantwoord : WERKDAGEN.retour, gelijkgesteld)
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

export interface Klok {
  uiterlijk?: Datum
  teLaat: boolean
}

export function klokIn(feiten: FeitenIn, vandaag: Datum, gelijkgesteld: ExtraDagen = []): Klok {
  const uiterlijk = antwoordUiterlijk(feiten.soort, feiten.ontvangenOp, gelijkgesteld)
  if (uiterlijk === undefined) return { teLaat: false }
  return { uiterlijk, teLaat: (feiten.beantwoordOp ?? feiten.buitenomGemeldOp ?? vandaag) > uiterlijk }
}

/** Parking ends the day the retour is due: then the line is refused with what was in its way (D12). */
export function parkeertTot(feiten: Pick<FeitenIn, 'soort' | 'ontvangenOp'>, gelijkgesteld: ExtraDagen = []): Datum {
  return antwoordUiterlijk(feiten.soort, feiten.ontvangenOp, gelijkgesteld) ?? feiten.ontvangenOp
}

export interface FeitenUit {
  soort: Soort
  klaarOp: Datum
  verzondenOp?: Datum | undefined
  retour?: { op: Datum; oordeel: 'bevestigd' | 'afgekeurd' } | undefined
  /** The new message that took its place. */
  hersteldDoor?: string | undefined
}
export type ToestandUit = 'klaar' | 'verzonden' | 'retour-te-laat' | 'bevestigd' | 'afgekeurd' | 'hersteld'

export function toestandUit(feiten: FeitenUit, vandaag: Datum, gelijkgesteld: ExtraDagen = []): ToestandUit {
  if (feiten.hersteldDoor !== undefined) return 'hersteld'
  if (feiten.retour !== undefined) return feiten.retour.oordeel
  if (feiten.verzondenOp === undefined) return 'klaar'
  const uiterlijk = antwoordUiterlijk(feiten.soort, feiten.verzondenOp, gelijkgesteld)
  return uiterlijk !== undefined && vandaag > uiterlijk ? 'retour-te-laat' : 'verzonden'
}
