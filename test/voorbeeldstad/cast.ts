import { GELD } from './cast/geld.ts'
import { castId, eldersAdres } from './cast/gezin.ts'
import { JONG } from './cast/jong.ts'
import { OUD } from './cast/oud.ts'
import { OVERIG } from './cast/overig.ts'
import { VAN_DALEN } from './cast/vanDalen.ts'
import { type Castgezin, Verteller } from './cast/verteller.ts'
import type { Stad } from './stad.ts'
import type { Levering } from './toewijzingen.ts'
import type { Woningvoorraad } from './woningen.ts'

export { castId }

/** The named households. Ids and BSNs are the same in every town; days are counted from today. */
export const CAST: readonly Castgezin[] = [VAN_DALEN, ...OUD, ...JONG, ...GELD, ...OVERIG]
const castVan = (gemeente: string): Castgezin[] => CAST.filter((g) => g.gemeente === gemeente)

/** Their front doors are built first, so that nobody else comes to live there. */
export function reserveerCastwoningen(gemeente: string, voorraad: Woningvoorraad): Map<string, number> {
  const woningen = new Map<string, number>()
  for (const gezin of castVan(gemeente)) {
    woningen.set(gezin.sleutel, voorraad.bouw(gezin.wijk, { straat: gezin.straat, huisnummer: gezin.huisnummer }))
    for (const { sleutel } of gezin.leden) {
      const elders = eldersAdres(sleutel)
      if (elders) woningen.set(sleutel, voorraad.bouw(elders.wijk, elders))
    }
  }
  return woningen
}

export function voegCastToe(stad: Stad, woningen: ReadonlyMap<string, number>, leveringen: Levering[]): void {
  for (const gezin of castVan(stad.gemeente)) {
    const verteller = new Verteller(stad, gezin, leveringen)
    const vertrokken = gezin.gemeente === '9902' && gezin.sleutel === 'hofman'
    verteller.vestig((sleutel) => woningen.get(sleutel)!, vertrokken ? -21 : null)
    gezin.vertel?.(verteller)
  }
}
