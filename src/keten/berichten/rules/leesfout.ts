import type { Inhouden } from './definities/definities.ts'
import { berichtnaam, type Soort, type Wet32 } from './soorten.ts'

/** One thing that is wrong, so that the sender can find it: where, what stands there, what was expected. */
export interface Leesfout {
  pad: string
  regel?: number
  gevonden: string
  verwacht: string
  uitleg: string
}

export type AfkeurReden =
  | 'te-groot'
  | 'codering'
  | 'doctype'
  | 'instructie'
  | 'diepte'
  | 'attributen'
  | 'tekst-te-lang'
  | 'niet-welgevormd'
  | 'onbekend-bericht'
  | 'schema'

/** What could be read of the envelope of a refused message: enough to tell the carrier's customer which one it was. */
export interface Envelop {
  wet?: Wet32
  soort?: Soort
  afzender?: string
  ontvanger?: string
  identificatie?: string
  dagtekening?: string
}
export interface Afkeuring {
  uitkomst: 'afgekeurd'
  reden: AfkeurReden
  uitleg: string
  fouten: Leesfout[]
  envelop: Envelop
}
export type GelezenBericht<S extends Soort = Soort> = {
  [K in S]: { uitkomst: 'gelezen'; wet: Wet32; soort: K; inhoud: Inhouden[K] }
}[S]

export const leesfout = (pad: string, gevonden: string, verwacht: string, regel?: number): Leesfout => ({
  pad,
  gevonden,
  verwacht,
  ...(regel !== undefined && { regel }),
  uitleg: `${regel === undefined ? '' : `Regel ${regel}, `}${pad}: gevonden ${gevonden}, verwacht ${verwacht}.`,
})

const UITLEG: Record<AfkeurReden, string> = {
  'te-groot': 'Het bestand is groter dan 25 MB (OP179). Splits het en stuur de delen apart.',
  codering: 'Het bestand is geen UTF-8 (OP192).',
  doctype: 'Het bestand bevat een DOCTYPE. Dat hoort niet in een bericht en wordt nooit uitgevoerd.',
  instructie: 'Het bestand bevat een verwerkingsinstructie. Die hoort niet in een bericht.',
  diepte: 'De elementen zitten dieper in elkaar dan een bericht kan zijn.',
  attributen: 'Een element heeft meer attributen dan een bericht kan hebben.',
  'tekst-te-lang': 'Een stuk tekst is langer dan een bericht kan bevatten.',
  'niet-welgevormd': 'Het bestand is geen goede XML.',
  'onbekend-bericht': 'Dit is geen bericht van iWmo 3.2 of iJw 3.2.',
  schema: 'Het bericht voldoet niet aan de opbouw die de standaard voorschrijft.',
}

export function afkeuring(reden: AfkeurReden, fouten: Leesfout[] = [], envelop: Envelop = {}): Afkeuring {
  const naam = envelop.wet && envelop.soort ? ` (${berichtnaam(envelop.wet, envelop.soort)})` : ''
  return { uitkomst: 'afgekeurd', reden, uitleg: `${UITLEG[reden]}${naam}`, fouten, envelop }
}
