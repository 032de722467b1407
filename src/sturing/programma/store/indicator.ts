import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Richting } from '../rules/verwachting.ts'

export type IndicatorRij = {
  maatregelId: string
  code: string
  richting: Richting | null
  verwachting: string | null
}

export const listIndicatoren = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<IndicatorRij>(
    db,
    sql`select i.maatregel_id "maatregelId", i.code, i.richting, i.verwachting from programma.maatregelindicator i
      join programma.maatregel m on m.gemeente = i.gemeente and m.id = i.maatregel_id
      where i.gemeente = ${gemeente} and m.programma_id = ${programmaId} and i.vervallen_op is null order by i.code`,
  )

/** Lets the link lapse; false when there was none. */
export async function ontkoppelIndicator(
  db: Db,
  { gemeente }: Mandaat,
  maatregelId: string,
  code: string,
): Promise<boolean> {
  const rijen = await rowsOf<{ id: string }>(
    db,
    sql`update programma.maatregelindicator set vervallen_op = clock_timestamp()
      where gemeente = ${gemeente} and maatregel_id = ${maatregelId} and code = ${code} and vervallen_op is null returning id`,
  )
  return rijen.length > 0
}

export async function insertIndicator(
  db: Db,
  { gemeente }: Mandaat,
  { maatregelId, code, richting, verwachting }: { [K in keyof IndicatorRij]: string },
): Promise<void> {
  await sql`insert into programma.maatregelindicator (gemeente, maatregel_id, code, richting, verwachting)
    values (${gemeente}, ${maatregelId}, ${code}, ${richting}, ${verwachting})`.execute(db)
}
