import type { Omvang } from '#keten/voorziening/index.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Prijs } from '../rules/verwachting.ts'

export type Toewijzingsrij = {
  toewijzingId: string
  maand: Datum
  van: Datum
  tot: Datum
  begin: Datum
  eind: Datum | null
  wet: 'wmo' | 'jeugdwet'
  product: string
  categorie: string
  verblijf: boolean
  schaal: 'lokaal' | 'regionaal' | 'landelijk'
  aanbiederId: string
  wijk: string | null
  volume: number
  eenheid: Omvang['eenheid']
  frequentie: Omvang['frequentie']
  tarief: Prijs['tariefCents']
  per: Prijs['eenheid']
  goedgekeurd: number
  afgesloten: boolean
}

export const listToewijzingsmaanden = (db: Db, jaar: number) =>
  rowsOf<Toewijzingsrij>(
    db,
    sql`select toewijzing_id "toewijzingId", maand, van, tot, begin, eind, wet, product, categorie, verblijf, schaal, aanbieder_id "aanbiederId", wijk, volume,
          eenheid, frequentie, tarief, per, goedgekeurd, afgesloten from begroting.toewijzingsmaanden(${jaar})`,
  )

export type Verplichtingrij = {
  bronId: string
  maand: Datum
  regelId: string
  verwacht: number
  goedgekeurd: number
  bedrag: number
}

/** Holds no facts of its own: a year is thrown away and made anew. */
export async function replaceVerplichtingen(
  db: Db,
  mandaat: Mandaat,
  jaar: number,
  rijen: readonly Verplichtingrij[],
): Promise<void> {
  await sql`delete from begroting.verplichting
    where gemeente = ${mandaat.gemeente} and bronsoort = 'toewijzing' and extract(year from maand) = ${jaar}`.execute(
    db,
  )
  await sql`insert into begroting.verplichting (gemeente, bronsoort, bron_id, maand, regel_id, verwacht, goedgekeurd, bedrag)
    select ${mandaat.gemeente}, 'toewijzing', v."bronId", v.maand, v."regelId", v.verwacht, v.goedgekeurd, v.bedrag
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      as v("bronId" uuid, maand date, "regelId" uuid, verwacht bigint, goedgekeurd bigint, bedrag bigint)`.execute(db)
}
