import type { GelezenBericht } from '../leesfout.ts'
import type { NieuwBericht } from '../oordeel.ts'
import { regels323 } from './declaratie.ts'
import type { Regelfout } from './regelfout.ts'
import { regels305, regels307 } from './regie.ts'
import { regels301 } from './toewijzing.ts'
import { regels315, regels317, regels319, regelsJw319 } from './verzoek.ts'

export type { Regelfout } from './regelfout.ts'

/** Control level 2: every rule (TR, CD, CS) that the message can be held against without knowing anything else. */
export function controleerRegels(bericht: GelezenBericht | NieuwBericht): Regelfout[] {
  switch (bericht.soort) {
    case '301':
      return regels301(bericht.inhoud)
    case '305':
      return regels305(bericht.inhoud)
    case '307':
      return regels307(bericht.inhoud)
    case '315':
      return regels315(bericht.inhoud)
    case '317':
      return regels317(bericht.inhoud)
    case '319':
      return [...regels319(bericht.inhoud), ...(bericht.wet === 'jeugdwet' ? regelsJw319(bericht.inhoud) : [])]
    case '323':
      return regels323(bericht.inhoud)
    default:
      return []
  }
}
