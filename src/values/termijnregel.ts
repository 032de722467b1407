import type { Periode } from './periode.ts'
import type { Tweetalig } from './taal.ts'
import type { Wet } from './wet.ts'

export type Eenheid = 'dagen' | 'weken' | 'maanden' | 'werkdagen'

export type TermijnRegel = {
  code: string
  wet: Wet
  omschrijving: Tweetalig
  duur: { aantal: number; eenheid: Eenheid }
  bron: string
  opschortbaar: boolean
  verlengbaar: boolean
  geldig: Periode
  /** False: te verifiëren, and shown as such. */
  geverifieerd: boolean
  /** Absent is true. The Algemene termijnenwet covers terms set by law or AMvB, not those of a message standard. */
  algemeneTermijnenwet?: boolean
  /** Absent is 'uiterlijk'. 'niet-eerder-dan': a waiting time, its outcome is the first day on which something may. */
  soort?: 'uiterlijk' | 'niet-eerder-dan'
}
