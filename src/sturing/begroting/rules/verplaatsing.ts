import type { Datum } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { rekenToe, type TeBoeken, type Toerekeningsregel } from './toerekening.ts'

/** Bookings that no list can tell apart, on the line where they stand. `bedrag` in cents, of all together. */
export type Boekingsoort = {
  datum: Datum
  kenmerken: TeBoeken['kenmerken']
  regel: string
  aantal: number
  bedrag: number
}

export type Verplaatsing = { van: string; naar: string; boekingen: number; bedrag: number }

/** Which bookings would stand on another line by this list: the same rule as books them, so that it says what happens. */
export function verplaatsingen(
  soorten: readonly Boekingsoort[],
  regels: readonly Toerekeningsregel[],
): { bekeken: number; verplaatst: number; verplaatsingen: Verplaatsing[] } {
  const anders = new Map<string, Verplaatsing>()
  for (const { datum, kenmerken, regel: van, aantal, bedrag } of soorten) {
    const { regel: naar } = rekenToe({ bronsoort: '', bronId: '', datum, bedrag: geld(0), kenmerken }, regels)
    if (naar === van) continue
    const sleutel = JSON.stringify([van, naar])
    const eerder = anders.get(sleutel) ?? { van, naar, boekingen: 0, bedrag: 0 }
    anders.set(sleutel, { van, naar, boekingen: eerder.boekingen + aantal, bedrag: eerder.bedrag + bedrag })
  }
  const lijst = [...anders.values()].toSorted((a, b) => Math.abs(b.bedrag) - Math.abs(a.bedrag))
  return {
    bekeken: soorten.reduce((som, { aantal }) => som + aantal, 0),
    verplaatst: lijst.reduce((som, { boekingen }) => som + boekingen, 0),
    verplaatsingen: lijst,
  }
}
