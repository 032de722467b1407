import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { legSchuldVast } from '#uitvoering/traject/commands/schuld.ts'
import type { Schuldsoort } from '#uitvoering/traject/rules/schuld.ts'
import { type Datum, eerderste, plusDagen } from '#values/datum.ts'

/** Invented creditors, with their kind and about what share of the whole each has, in hundredths. */
const SCHULDEISERS: readonly [naam: string, soort: Schuldsoort, aandeel: number][] = [
  ['Zorgverzekeraar De Linde', 'zorg', 18],
  ['Belastingkantoor Voorbeeldregio', 'publiek', 31],
  ['Energie uit Voorbeeld', 'nuts', 14],
  ['Waterbedrijf De Bron', 'nuts', 4],
  ['Woningstichting Het Plein', 'overig', 20],
  ['Postorderhuis Vandaag', 'overig', 13],
]

/** Debts of debt help that runs, as who guides it records them after the first talk. */
export async function laadSchulden(context: Context): Promise<void> {
  const { db, mandaat, vandaag } = context
  const trajecten = await rowsOf<{ id: string; begin: Datum; schuld: number | null }>(
    db,
    sql`select id, begin, schuld from traject.traject where gemeente = ${mandaat.gemeente} and soort = 'schuldhulp' and eind is null order by id`,
  )
  for (const { id, begin, schuld } of trajecten) {
    const getal = Number.parseInt(id.slice(-6), 16)
    const totaal = schuld ?? 400_000 + (getal % 2_600_000)
    for (const [plek, [schuldeiser, soort, aandeel]] of SCHULDEISERS.entries()) {
      if ((getal >> plek) % 4 === 0) continue
      await doCommand(legSchuldVast, context, {
        trajectId: id,
        schuldeiser,
        privepersoon: false,
        soort,
        zakelijk: false,
        bedrag: Math.max(100, Math.round((totaal * aandeel) / 100)),
        peildatum: eerderste(plusDagen(begin, 14), vandaag),
      })
    }
  }
}
