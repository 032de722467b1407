import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Budget, Pgbsignaal } from '../rules/pgb.ts'

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

const BESTEED = sql`(select json_object_agg(j.jaar, j.som) from (select extract(year from x.maand)::int jaar, sum(x.bedrag)::bigint som
        from declaratie.pgbbesteding x where x.gemeente = b.gemeente and x.pgb_id = b.id group by 1) j) besteed`

export const selectBudgetten = (db: Db, mandaat: Mandaat, beschikkingnummers: readonly number[]) =>
  rowsOf<PgbRij & { besteed: Record<number, number> | null }>(
    db,
    sql`select ${PGB}, ${BESTEED}
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
  signaal: Pgbsignaal['soort'] | null
  verwacht: number | null
  categorie: string
  verblijf: boolean
}
type Pgbgroep = {
  wet: 'wmo' | 'jeugdwet'
  categorie: string
  verblijf: boolean
  aantal: number
  jaarbedrag: number
  besteed: number
}
export type Pgblijst = {
  totaal: number
  jaarbedrag: number
  besteed: number
  signalen: number
  groepen: Pgbgroep[] | null
  rijen: Lijstrij[] | null
}

/** Running budgets with what was spent of them this year. */
export async function selectPgbs(
  db: Db,
  mandaat: Mandaat,
  f: { wet: string | null; aantal: number; signaal: boolean },
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
        'signalen', (select count(*) from lopend where signaal is not null),
        'groepen', (select json_agg(g) from (select wet, categorie, verblijf, count(*) aantal, sum(jaarbedrag) jaarbedrag, sum(besteed) besteed from lopend
          group by wet, categorie, verblijf) g),
        'rijen', (select json_agg(r) from (select id, beschikkingnummer, wet, product_naam "productNaam", begin, eind, jaarbedrag, besteed, laatste, signaal, verwacht,
          categorie, verblijf from lopend where not ${f.signaal} or signaal is not null
          order by signaal is null, besteed::numeric / jaarbedrag desc, id limit ${f.aantal}) r)) uit`,
  )
  return rij!.uit
}

/** Running budgets with what each year saw, and the last month of which the SVB told anything of any of them. */
export async function selectTeVolgen(db: Db, mandaat: Mandaat, vandaag: Datum) {
  const [laatste] = await rowsOf<{ maand: Datum | null }>(
    db,
    sql`select max(maand) maand from declaratie.pgbbesteding where gemeente = ${mandaat.gemeente}`,
  )
  const budgetten = await rowsOf<
    Pick<PgbRij, 'id' | 'jaarbedrag' | 'begin' | 'eind'> & { besteed: Record<number, number> | null }
  >(
    db,
    sql`select b.id, b.jaarbedrag, b.begin, b.eind, ${BESTEED} from declaratie.pgbstand b
      where b.gemeente = ${mandaat.gemeente} and b.begin <= ${vandaag}::date and (b.eind is null or b.eind >= ${vandaag}::date)`,
  )
  return { laatste: laatste?.maand ?? null, budgetten }
}

/** What is out of step now, and nothing else. */
export async function zetSignalen(
  db: Db,
  mandaat: Mandaat,
  signalen: readonly (Pgbsignaal & { pgbId: string })[],
  totEnMet: Datum,
  vandaag: Datum,
): Promise<void> {
  await sql`delete from declaratie.pgbsignaal where gemeente = ${mandaat.gemeente} and pgb_id <> all (${signalen.map((een) => een.pgbId)}::uuid[])`.execute(
    db,
  )
  if (signalen.length === 0) return
  await sql`insert into declaratie.pgbsignaal (gemeente, pgb_id, soort, tot_en_met, besteed, verwacht, gezien_op)
    select ${mandaat.gemeente}, s.* , ${vandaag}::date from (select (r ->> 'pgbId')::uuid, r ->> 'soort', ${totEnMet}::date, (r ->> 'besteed')::bigint, (r ->> 'verwacht')::bigint
      from jsonb_array_elements(${JSON.stringify(signalen)}::jsonb) r) s
    on conflict (gemeente, pgb_id) do update set soort = excluded.soort, tot_en_met = excluded.tot_en_met, besteed = excluded.besteed, verwacht = excluded.verwacht,
      gezien_op = case when pgbsignaal.soort = excluded.soort and coalesce(pgbsignaal.rust_tot > ${vandaag}::date, true) then pgbsignaal.gezien_op
        else excluded.gezien_op end,
      rust_tot = case when pgbsignaal.soort = excluded.soort and pgbsignaal.rust_tot > ${vandaag}::date then pgbsignaal.rust_tot end`.execute(
    db,
  )
}
