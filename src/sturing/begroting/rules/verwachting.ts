import { kostenVan, type Omvang, totaalIn } from '#keten/voorziening/index.ts'
import { type Geld, geld, maal } from '#values/geld.ts'
import { dagenIn, type Periode } from '#values/periode.ts'

export type Prijs = Parameters<typeof kostenVan>[2]

/** What a toewijzing may cost in the part of a month it runs. A total for its whole term is spread over its days. */
export function verwachtIn(omvang: Omvang, deel: Periode, looptijd: Periode, prijs: Prijs): Geld {
  const volume = totaalIn(omvang, deel)
  if (volume === undefined) return geld(0)
  const kosten = kostenVan(volume, omvang.eenheid, prijs) ?? geld(0)
  if (omvang.frequentie !== 6) return kosten
  return looptijd.eind == null ? geld(0) : maal(kosten, dagenIn(deel) / dagenIn(looptijd))
}
