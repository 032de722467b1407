import type { Definitie } from './definities/definities.ts'
import { type Leesfout, leesfout } from './leesfout.ts'
import type { Groep, Veld } from './structuur.ts'
import { schrijfWaarde } from './waarden.ts'

/** What keeps this content from being a message: the same remarks as the reader makes, before anything is sent. */
export function controleerInhoud(definitie: Definitie, inhoud: unknown): Leesfout[] {
  return controleerGroep('/Bericht', definitie.wortel, inhoud)
}

function controleerGroep(pad: string, groep: Groep, inhoud: unknown): Leesfout[] {
  if (typeof inhoud !== 'object' || inhoud === null) return [leesfout(pad, 'niets', 'een groep velden')]
  const velden = inhoud as Record<string, unknown>
  const onbekend = Object.keys(velden)
    .filter((naam) => velden[naam] !== undefined && !Object.hasOwn(groep.velden, naam))
    .map((naam) => leesfout(`${pad}/${naam}`, `het veld ${naam}`, Object.keys(groep.velden).join(', ')))
  const bekend = Object.entries(groep.velden).flatMap(([naam, veld]) =>
    controleerVeld(`${pad}/${naam}`, naam, veld, velden[naam]),
  )
  return [...onbekend, ...bekend]
}

function controleerVeld(pad: string, naam: string, veld: Veld, waarde: unknown): Leesfout[] {
  if (waarde === undefined || (Array.isArray(waarde) && waarde.length === 0)) {
    return veld.keer === 'mag' && waarde === undefined ? [] : [leesfout(pad, 'niets', `het verplichte element ${naam}`)]
  }
  if (veld.keer !== 'veel') return controleerWaarde(pad, veld, waarde)
  if (!Array.isArray(waarde)) return [leesfout(pad, 'een enkele waarde', 'een rij')]
  return waarde.flatMap((deel, i) => controleerWaarde(`${pad}[${i + 1}]`, veld, deel))
}

function controleerWaarde(pad: string, veld: Veld, waarde: unknown): Leesfout[] {
  if (veld.type.soort === 'groep') return controleerGroep(pad, veld.type, waarde)
  const geschreven = schrijfWaarde(veld.type, waarde)
  return 'fout' in geschreven ? [leesfout(pad, `"${geschreven.fout.gevonden}"`, geschreven.fout.verwacht)] : []
}
