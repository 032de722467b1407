import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Sturingswerksoort } from '../rules/werk.ts'

export type Werkrij = {
  id: string
  soort: Sturingswerksoort
  /** What opens: the thing itself, or its programme. */
  doelId: string
  wat: string
  sinds: Datum | null
  uiterlijk: Datum | null
}

/** What waits for who holds these powers, over all rooms of the third wing. */
export const listWerk = (db: Db, { gemeente, powers }: Mandaat) =>
  rowsOf<Werkrij>(
    db,
    sql`select id, soort, doel_id "doelId", wat, sinds, uiterlijk from rapportage.sturingswerk
        where gemeente = ${gemeente} and power = any (${[...powers]}::text[])
        order by uiterlijk nulls last, sinds nulls last, soort, wat, id`,
  )

/** How much of each kind waits, whoever does it. */
export const countWerk = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<{ soort: Sturingswerksoort; power: string; aantal: number }>(
    db,
    sql`select soort, power, count(*)::int aantal from rapportage.sturingswerk where gemeente = ${gemeente}::char(4) group by soort, power order by 1, 2`,
  )
