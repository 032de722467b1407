import type { Definitie } from './definities/definities.ts'
import { type Leesfout, leesfout } from './leesfout.ts'
import type { Groep, Veld } from './structuur.ts'
import { schrijfWaarde } from './waarden.ts'

/** What keeps this content from being a message: the same remarks as the reader makes, before anything is sent. */
export function controleerInhoud(definitie: Definitie, inhoud: unknown): Leesfout[] {
  const fouten: Leesfout[] = []
  controleerGroep(fouten, '/Bericht', definitie.wortel, inhoud)
  return fouten
}

function controleerGroep(fouten: Leesfout[], pad: string, groep: Groep, inhoud: unknown): void {
  if (typeof inhoud !== 'object' || inhoud === null) {
    fouten.push(leesfout(pad, 'niets', 'een groep velden'))
    return
  }
  const velden = inhoud as Record<string, unknown>
  for (const naam of Object.keys(velden))
    if (velden[naam] !== undefined && !Object.hasOwn(groep.velden, naam))
      fouten.push(leesfout(`${pad}/${naam}`, `het veld ${naam}`, Object.keys(groep.velden).join(', ')))
  for (const naam of Object.keys(groep.velden))
    controleerVeld(fouten, `${pad}/${naam}`, naam, groep.velden[naam]!, velden[naam])
}

function controleerVeld(fouten: Leesfout[], pad: string, naam: string, veld: Veld, waarde: unknown): void {
  if (waarde === undefined || (Array.isArray(waarde) && waarde.length === 0)) {
    if (veld.keer !== 'mag' || waarde !== undefined)
      fouten.push(leesfout(pad, 'niets', `het verplichte element ${naam}`))
  } else if (veld.keer !== 'veel') controleerWaarde(fouten, pad, veld, waarde)
  else if (!Array.isArray(waarde)) fouten.push(leesfout(pad, 'een enkele waarde', 'een rij'))
  else for (const [i, deel] of waarde.entries()) controleerWaarde(fouten, `${pad}[${i + 1}]`, veld, deel)
}

function controleerWaarde(fouten: Leesfout[], pad: string, veld: Veld, waarde: unknown): void {
  if (veld.type.soort === 'groep') {
    controleerGroep(fouten, pad, veld.type, waarde)
    return
  }
  const geschreven = schrijfWaarde(veld.type, waarde)
  if ('fout' in geschreven) fouten.push(leesfout(pad, `"${geschreven.fout.gevonden}"`, geschreven.fout.verwacht))
}
