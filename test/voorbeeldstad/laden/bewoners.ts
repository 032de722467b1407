import type { Afscherming } from '../stad/huishouden.ts'
import type { Datum, Stad } from '../stad.ts'

/** Who is shielded in this way today. */
export const afgeschermden = ({ huishouden }: Stad, soort: Afscherming['soort']): ReadonlySet<string> =>
  new Set(huishouden.afschermingen.filter((een) => een.soort === soort && !een.periode.eind).map((een) => een.persoon))

/** The house in which someone was registered on a day, and nothing of whose address is secret today. */
export function openbareWoning(stad: Stad) {
  const { huishouden, inrichting } = stad
  const geheim = afgeschermden(stad, 'adresgeheim')
  const adressen = Map.groupBy(
    huishouden.adressen.filter((een) => een.soort === 'brp'),
    (een) => een.persoon,
  )
  return (persoon: string, op: Datum) => {
    if (geheim.has(persoon)) return undefined
    const adres = adressen.get(persoon)?.find(({ periode: { begin, eind } }) => begin <= op && (!eind || eind >= op))
    return inrichting.woningen[adres?.woning ?? -1]
  }
}
