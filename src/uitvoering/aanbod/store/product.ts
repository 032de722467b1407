import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { NieuwProduct, Product } from '../rules/product.ts'

const range = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`

const PRODUCT = sql`p.id, p.wet, p.categorie, p.code, v.naam, p.verblijf, p.taak, v.eenheden, v.frequenties, v.leeftijdsgrens, v.leveringsvormen,
  v.eigen_bijdrage "eigenBijdrage", json_build_object('begin', lower(v.geldig), 'eind', upper(v.geldig) - 1) periode`
const PRODUCTEN = sql`aanbod.product p join aanbod.productversie v on v.gemeente = p.gemeente and v.product_id = p.id`

export const findProductOp = async (
  db: Db,
  mandaat: Mandaat,
  productId: string,
  op: Datum,
): Promise<Product | undefined> =>
  (
    await rowsOf<Product>(
      db,
      sql`select ${PRODUCT} from ${PRODUCTEN} where p.gemeente = ${mandaat.gemeente} and p.id = ${productId} and v.geldig @> ${op}::date`,
    )
  )[0]

export const findProductByCode = async (
  db: Db,
  mandaat: Mandaat,
  wet: string,
  code: string,
  op: Datum,
): Promise<Product | undefined> =>
  (
    await rowsOf<Product>(
      db,
      sql`select ${PRODUCT} from ${PRODUCTEN}
          where p.gemeente = ${mandaat.gemeente} and p.wet = ${wet} and p.code = ${code} and v.geldig @> ${op}::date`,
    )
  )[0]

export const listProducten = (
  db: Db,
  mandaat: Mandaat,
  op: Datum,
  filter: { wet?: string | undefined } = {},
): Promise<Product[]> =>
  rowsOf<Product>(
    db,
    sql`select ${PRODUCT} from ${PRODUCTEN} where p.gemeente = ${mandaat.gemeente} and v.geldig @> ${op}::date
        and (${filter.wet ?? null}::text is null or p.wet = ${filter.wet ?? null}) order by p.wet, p.categorie, p.code`,
  )

export const listVersies = (db: Db, mandaat: Mandaat, wet: string, code: string): Promise<Product[]> =>
  rowsOf<Product>(
    db,
    sql`select ${PRODUCT} from ${PRODUCTEN} where p.gemeente = ${mandaat.gemeente} and p.wet = ${wet} and p.code = ${code} order by lower(v.geldig)`,
  )

export async function upsertProduct(db: Db, mandaat: Mandaat, product: NieuwProduct): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`with nieuw as (
          insert into aanbod.product (gemeente, wet, categorie, code, verblijf, taak)
          values (${mandaat.gemeente}, ${product.wet}, ${product.categorie}, ${product.code}, ${product.verblijf}, ${product.taak})
          on conflict (gemeente, wet, code) do nothing returning id)
        select id from nieuw union all
        select id from aanbod.product where gemeente = ${mandaat.gemeente} and wet = ${product.wet} and code = ${product.code} limit 1`,
  )
  return rows[0]!.id
}

/** A version in force ends the day before the next one begins (A1, A2). */
export const endVersieBefore = (db: Db, mandaat: Mandaat, productId: string, begin: Datum) =>
  sql`update aanbod.productversie set geldig = daterange(lower(geldig), ${begin}::date)
      where gemeente = ${mandaat.gemeente} and product_id = ${productId} and geldig @> ${begin}::date and lower(geldig) < ${begin}::date`.execute(
    db,
  )

export const insertVersie = (db: Db, mandaat: Mandaat, productId: string, product: NieuwProduct) =>
  sql`insert into aanbod.productversie (gemeente, product_id, naam, eenheden, frequenties, leeftijdsgrens, leveringsvormen, eigen_bijdrage, geldig)
      values (${mandaat.gemeente}, ${productId}, ${product.naam}, ${product.eenheden}, ${product.frequenties}, ${product.leeftijdsgrens},
        ${product.leveringsvormen}, ${product.eigenBijdrage}, ${range(product.periode)})`.execute(db)

/** Ends the version in force on its last day; nothing is deleted (A2). */
export const endVersieOp = (db: Db, mandaat: Mandaat, productId: string, eind: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update aanbod.productversie set geldig = daterange(lower(geldig), ${eind}::date, '[]')
        where gemeente = ${mandaat.gemeente} and product_id = ${productId} and lower(geldig) <= ${eind}::date
          and coalesce(upper(geldig) > ${eind}::date + 1, true) returning id`,
  )

export type Catalogusregel = Product & { versies: number; inGebruikTot: Datum | 'open' | null }

/** Every product once, in its version of that day or else the last it had, and until when something rests on it. */
export const listCatalogus = (db: Db, mandaat: Mandaat, op: Datum): Promise<Catalogusregel[]> =>
  rowsOf<Catalogusregel>(
    db,
    sql`select distinct on (p.wet, p.categorie, p.code) ${PRODUCT},
          (select count(*)::int from aanbod.productversie x where x.gemeente = p.gemeente and x.product_id = p.id) versies, g."inGebruikTot"
        from ${PRODUCTEN}
        left join lateral (select case when bool_or(upper_inf(u.geldig)) then 'open' else to_char(max(upper(u.geldig)) - 1, 'YYYY-MM-DD') end "inGebruikTot"
          from aanbod.productgebruik u where u.gemeente = p.gemeente and u.product_id = p.id) g on true
        where p.gemeente = ${mandaat.gemeente}
        order by p.wet, p.categorie, p.code, (v.geldig @> ${op}::date) desc, lower(v.geldig) desc`,
  )

export const listVersiesById = (db: Db, mandaat: Mandaat, productId: string): Promise<Product[]> =>
  rowsOf<Product>(
    db,
    sql`select ${PRODUCT} from ${PRODUCTEN} where p.gemeente = ${mandaat.gemeente} and p.id = ${productId} order by lower(v.geldig) desc`,
  )

/** What still rests on a product after a day (D21). */
export const listGebruikNa = (db: Db, mandaat: Mandaat, productId: string, na: Datum) =>
  rowsOf<{ bron: string; bronId: string }>(
    db,
    sql`select bron, bron_id "bronId" from aanbod.productgebruik
        where gemeente = ${mandaat.gemeente} and product_id = ${productId} and coalesce(upper(geldig) > ${na}::date + 1, true)`,
  )

export type Productgebruik = { productId: string; bron: string; bronId: string; periode: Periode }

export const upsertGebruik = (db: Db, mandaat: Mandaat, { productId, bron, bronId, periode }: Productgebruik) =>
  sql`insert into aanbod.productgebruik (gemeente, product_id, bron, bron_id, geldig)
      values (${mandaat.gemeente}, ${productId}, ${bron}, ${bronId}, ${range(periode)})
      on conflict (gemeente, bron, bron_id) do update set geldig = excluded.geldig`.execute(db)
