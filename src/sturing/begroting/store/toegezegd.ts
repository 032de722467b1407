import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { listPrijzen, periodeVan, type Toegewezen } from './verplichting.ts'

/** Which years of care, and the last day of which we may know anything. */
export type Kennis = { jaar: number; op: Datum }

/** The newest version of every toewijzing that was known on a day, as far as it runs in a year. */
export async function listToegewezenOp(db: Db, mandaat: Mandaat, { jaar, op }: Kennis): Promise<Toegewezen[]> {
  const prijzen = await listPrijzen(db, mandaat, jaar)
  const rijen = await rowsOf<Omit<Toegewezen, 'prijzen'> & { contractproductId: string }>(
    db,
    sql`select * from (
          select distinct on (id) id, ${periodeVan('looptijd')} looptijd, looptijd duur, wet, product, categorie, verblijf, schaal,
            aanbieder_id "aanbiederId", wijk, contractproduct_id "contractproductId", volume, eenheid, frequentie, verwijderd
          from begroting.toegewezen_versie where gemeente = ${mandaat.gemeente} and tijdstip < ${op}::date + 1
          order by id, nr desc) v
        where not verwijderd and volume is not null and duur && daterange(make_date(${jaar}, 1, 1), make_date(${jaar + 1}, 1, 1))`,
  )
  return rijen.map((rij) => ({ ...rij, prijzen: prijzen.get(rij.contractproductId) ?? [] }))
}

/** Months closed by a day. */
export const listAfgesloten = async (db: Db, mandaat: Mandaat, { jaar, op }: Kennis): Promise<Set<Datum>> =>
  new Set(
    (
      await rowsOf<{ maand: Datum }>(
        db,
        sql`select maand from begroting.maandafsluiting where gemeente = ${mandaat.gemeente} and gesloten_op < ${op}::date + 1
            and maand between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31)`,
      )
    ).map(({ maand }) => maand),
  )
