/** What was assigned on one line in one month of care (year × 12 + month − 1), and what of it was approved, as known on a day. */
export type Toegezegd = { maand: number; verwacht: number; goedgekeurd: number; afgesloten: boolean }

/** Below this number of toewijzing-months a share says more of one household than of a line. */
const MINSTENS_MAANDEN = 30

export type Gebruik = { verwacht: number; goedgekeurd: number; maanden: number }

/** Which part of what is assigned is declared in the end, measured where it is known; null: not known. */
export function benuttingVan(eigen: Gebruik | undefined, alle: Gebruik): number | null {
  const bron = [eigen, alle].find((een) => een && een.maanden >= MINSTENS_MAANDEN && een.verwacht > 0)
  return bron ? Math.min(1, Math.max(0, bron.goedgekeurd / bron.verwacht)) : null
}

/** Still to come over a month out of what is assigned: nothing once the month is closed, never below nil. */
export function nogTeDeclareren({ verwacht, goedgekeurd, afgesloten }: Toegezegd, benutting: number): number {
  return afgesloten ? 0 : Math.max(0, benutting * verwacht - goedgekeurd)
}
