import { importeerPgbBesteding } from '#keten/declaratie/commands/importeerPgbBesteding.ts'
import { KOLOMMEN } from '#keten/declaratie/rules/pgb.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { plusDagen, plusMaanden } from '#values/datum.ts'
import type { Pgb } from '../stad.ts'

/** Statements of the SVB of this year and the last, a month at a time, as the back office takes them in. Which budget a line is of stands on its decision. */
export async function laadPgbBesteding(context: Context, pgbs: readonly Pgb[]): Promise<void> {
  const { db, mandaat } = context
  const budgetten = await rowsOf<{ id: string; beschikkingnummer: number; product: string }>(
    db,
    sql`select distinct on (beschikkingnummer, product_code) id, beschikkingnummer, product_code product from voorziening.pgb_volledig
      where gemeente = ${mandaat.gemeente} and beschikkingnummer is not null order by beschikkingnummer, product_code, id`,
  )
  const budgetVan = new Map(budgetten.map((een) => [een.id, een]))
  const vanaf = `${Number(context.vandaag.slice(0, 4)) - 1}-01-01`
  const regels = pgbs.flatMap((pgb) => {
    const budget = budgetVan.get(pgb.id)
    return budget
      ? pgb.besteed.filter((een) => een.maand >= vanaf).map((een) => ({ ...een, ...budget, pgb: pgb.id }))
      : []
  })
  const perMaand = Map.groupBy(regels, (een) => een.maand)
  for (const [maand, eigen] of [...perMaand].toSorted(([a], [b]) => a.localeCompare(b))) {
    // A statement comes in the month after.
    const ontvangen = plusDagen(plusMaanden(maand, 1), 19)
    const toen = { ...context, vandaag: ontvangen < context.vandaag ? ontvangen : context.vandaag }
    await doCommand(importeerPgbBesteding, toen, {
      inhoud: [
        KOLOMMEN.join(';'),
        ...eigen.map((een) =>
          [
            `SVB-${een.pgb.slice(-12)}-${maand.slice(0, 7)}`,
            een.beschikkingnummer,
            een.product,
            maand.slice(0, 7),
            (een.bedrag / 100).toFixed(2).replace('.', ','),
          ].join(';'),
        ),
      ].join('\n'),
      proef: false,
    })
  }
}
