import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'

/** One toewijzing in one month ('yyyy-mm'): what we expected to pay and what was approved so far. */
export type Toewijzingsmaand = {
  toewijzing: string
  maand: string
  verwacht: Geld
  goedgekeurd: Geld
  afgesloten: boolean
}

/** max(0, verwacht − goedgekeurd), freed when the month is closed: no toewijzing-month counts twice (D13, BG4). */
export function verplichtingVan({ verwacht, goedgekeurd, afgesloten }: Toewijzingsmaand): Geld {
  return geld(afgesloten ? 0 : Math.max(0, verwacht - goedgekeurd))
}

export function verplichtingPerMaand(maanden: readonly Toewijzingsmaand[]): Map<string, Geld> {
  const groepen = Map.groupBy(maanden, ({ maand }) => maand)
  return new Map([...groepen].map(([maand, deel]) => [maand, som(deel.map(verplichtingVan))]))
}

/** Subsidie: verleend − betaald. */
export function verplichtingVanSubsidie(verleend: Geld, betaald: Geld): Geld {
  return geld(Math.max(0, verleend - betaald))
}

/** Pgb: budget − besteed. */
export function verplichtingVanPgb(budget: Geld, besteed: Geld): Geld {
  return geld(Math.max(0, budget - besteed))
}
