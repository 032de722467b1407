import type { Omvang } from '#keten/voorziening/index.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Prijs } from '../rules/verwachting.ts'

export type Toegewezen = Omvang & {
  id: string
  looptijd: Periode
  wet: 'wmo' | 'jeugdwet'
  product: string
  categorie: string
  verblijf: boolean
  schaal: 'lokaal' | 'regionaal' | 'landelijk'
  aanbiederId: string
  wijk: string | null
  prijzen: (Prijs & { geldig: Periode })[]
}

type Prijsrij = Prijs & { contractproductId: string; geldig: Periode }

export const periodeVan = (kolom: string) =>
  sql.raw(`json_strip_nulls(json_build_object('begin', lower(${kolom}), 'eind', upper(${kolom}) - 1))`)

const jaarAls = (jaar: number) => sql`daterange(make_date(${jaar}, 1, 1), make_date(${jaar + 1}, 1, 1))`

/** By contractproduct, what holds in a year; read apart, since the planner knows nothing of a town just loaded. */
export async function listPrijzen(db: Db, mandaat: Mandaat, jaar: number): Promise<Map<string, Prijsrij[]>> {
  const rijen = await rowsOf<Prijsrij>(
    db,
    sql`select contractproduct_id "contractproductId", bedrag "tariefCents", eenheid, ${periodeVan('geldig')} geldig
        from begroting.prijs where gemeente = ${mandaat.gemeente} and geldig && ${jaarAls(jaar)}`,
  )
  return Map.groupBy(rijen, ({ contractproductId }) => contractproductId)
}

/** What runs in a year, with its prices. */
export async function listToegewezen(db: Db, mandaat: Mandaat, jaar: number): Promise<Toegewezen[]> {
  const prijzen = await listPrijzen(db, mandaat, jaar)
  const rijen = await rowsOf<Omit<Toegewezen, 'prijzen'> & { contractproductId: string }>(
    db,
    sql`select id, ${periodeVan('looptijd')} looptijd, wet, product, categorie, verblijf, schaal, aanbieder_id "aanbiederId", wijk,
          contractproduct_id "contractproductId", volume, eenheid, frequentie
        from begroting.toegewezen where gemeente = ${mandaat.gemeente} and looptijd && ${jaarAls(jaar)}`,
  )
  return rijen.map((rij) => ({ ...rij, prijzen: prijzen.get(rij.contractproductId) ?? [] }))
}

export const sleutelVan = (toewijzingId: string, maand: Datum) => `${toewijzingId} ${maand}`

/** Approved so far, or by a day, by `sleutelVan`. */
export async function sumGoedgekeurd(db: Db, mandaat: Mandaat, jaar: number, op?: Datum): Promise<Map<string, number>> {
  const rijen = await rowsOf<{ toewijzingId: string; maand: Datum; bedrag: number }>(
    db,
    sql`select toewijzing_id "toewijzingId", maand, sum(bedrag)::bigint bedrag from begroting.goedgekeurd
        where gemeente = ${mandaat.gemeente} and maand between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 1)
          and (${op ?? null}::date is null or besloten_op <= ${op ?? null}::date)
        group by 1, 2`,
  )
  return new Map(rijen.map(({ toewijzingId, maand, bedrag }) => [sleutelVan(toewijzingId, maand), bedrag]))
}

export const listAfsluitingen = async (db: Db, mandaat: Mandaat): Promise<Set<Datum>> =>
  new Set(
    (
      await rowsOf<{ maand: Datum }>(
        db,
        sql`select maand from begroting.maandafsluiting where gemeente = ${mandaat.gemeente}`,
      )
    ).map(({ maand }) => maand),
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
