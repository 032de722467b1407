import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Budget } from '../rules/pgb.ts'

export type PgbRij = Omit<Budget, 'besteed'> & {
  voorzieningId: string
  clientId: string
  wet: 'wmo' | 'jeugdwet'
  wijk: string | null
  productId: string
  productNaam: string
  categorie: string
  verblijf: boolean
}
const PGB = sql`b.id, b.voorziening_id "voorzieningId", b.client_id "clientId", b.wet, b.wijk, b.product_id "productId", b.product_code "productCode",
  b.product_naam "productNaam", b.categorie, b.verblijf, b.beschikkingnummer, b.jaarbedrag, b.begin, b.eind`

export const selectBudgetten = (db: Db, mandaat: Mandaat, beschikkingnummers: readonly number[]) =>
  rowsOf<PgbRij & { besteed: Record<number, number> | null }>(
    db,
    sql`select ${PGB}, (select json_object_agg(j.jaar, j.som) from (select extract(year from x.maand)::int jaar, sum(x.bedrag)::bigint som
        from declaratie.pgbbesteding x where x.gemeente = b.gemeente and x.pgb_id = b.id group by 1) j) besteed
      from declaratie.pgbstand b where b.gemeente = ${mandaat.gemeente} and b.beschikkingnummer = any (${beschikkingnummers}::int[])`,
  )

export const selectBekendeKenmerken = async (db: Db, mandaat: Mandaat, kenmerken: readonly string[]) =>
  new Set(
    (
      await rowsOf<{ kenmerk: string }>(
        db,
        sql`select kenmerk from declaratie.pgbbesteding where gemeente = ${mandaat.gemeente} and kenmerk = any (${kenmerken}::text[])`,
      )
    ).map((rij) => rij.kenmerk),
  )

export const insertBesteding = (
  db: Db,
  mandaat: Mandaat,
  b: { id: string; pgbId: string; kenmerk: string; maand: Datum; bedrag: number },
) =>
  sql`insert into declaratie.pgbbesteding (gemeente, id, pgb_id, kenmerk, maand, bedrag, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.pgbId}, ${b.kenmerk}, ${b.maand}::date, ${b.bedrag}, ${mandaat.actor.id})`.execute(
    db,
  )

type Lijstrij = {
  id: string
  beschikkingnummer: number | null
  wet: string
  productNaam: string
  begin: Datum
  eind: Datum | null
  jaarbedrag: number
  besteed: number
  laatste: Datum | null
}
export type Pgblijst = { totaal: number; jaarbedrag: number; besteed: number; rijen: Lijstrij[] | null }

/** Running budgets with what was spent of them this year. */
export async function selectPgbs(
  db: Db,
  mandaat: Mandaat,
  f: { wet: string | null; aantal: number },
  vandaag: Datum,
): Promise<Pgblijst> {
  const [rij] = await rowsOf<{ uit: Pgblijst }>(
    db,
    sql`with lopend as materialized (
        select * from declaratie.pgbstand where gemeente = ${mandaat.gemeente} and wet = any (${mandaat.wetten}::text[]) and begin <= ${vandaag}::date
          and (eind is null or eind >= ${vandaag}::date) and (${f.wet}::text is null or wet = ${f.wet}::text)
      )
      select json_build_object('totaal', (select count(*) from lopend), 'jaarbedrag', (select coalesce(sum(jaarbedrag), 0) from lopend),
        'besteed', (select coalesce(sum(besteed), 0) from lopend),
        'rijen', (select json_agg(r) from (select id, beschikkingnummer, wet, product_naam "productNaam", begin, eind, jaarbedrag, besteed, laatste from lopend
          order by besteed::numeric / jaarbedrag desc, id limit ${f.aantal}) r)) uit`,
  )
  return rij!.uit
}
