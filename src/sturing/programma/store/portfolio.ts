import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type PortfolioRij = {
  id: string
  code: string
  naam: string
  soort: string
  looptijd: string | null
  geraamd: number | null
  rapportDatum: Datum | null
  reeks: string | null
  aspecten: number
  opKoers: number
  nietOpKoers: { rapportId: string; project: string; aspect: string; status: string | null }[]
  maatregelen: { totaal: number; lopend: number; afgerond: number; gestopt: number }
  begroot: number | null
  besteed: number | null
  verplicht: number | null
  besluiten: {
    soort: 'agenda' | 'mijlpaal' | 'dekking' | 'toezegging' | 'hertoets' | 'pilot'
    wanneer: string | null
    wat: string
    op: Datum | null
    sinds: Datum | null
  }[]
  bevindingen: number
  openBevindingen: number
  betwist: number
}

/** One question; money in the year of the day, up to that day, for the share that measures have in a line. */
export const listPortfolio = (db: Db, { gemeente }: Mandaat, dag: Datum) =>
  rowsOf<PortfolioRij>(db, sql`select * from programma.portfolio(${gemeente}, ${dag}::date)`)
