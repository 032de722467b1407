import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Aanbod } from './rules/aanbod.ts'
import type { NieuwProduct, Product } from './rules/product.ts'

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

const AANBOD = sql`a.id, a.organisatie_id "organisatieId", o.naam organisatie, a.naam, a.omschrijving, a.themas, a.doelgroepen, a.trede, a.gebieden, a.kosten,
  a.aanmelden, a.capaciteit, a.deelnemers, a.beoogt_te_vervangen "beoogtTeVervangen",
  json_build_object('begin', lower(a.geldig), 'eind', upper(a.geldig) - 1) periode`
const AANBOD_MET_ORGANISATIE = sql`aanbod.aanbod a join aanbod.organisatie o on o.gemeente = a.gemeente and o.id = a.organisatie_id`

export type AanbodFilter = {
  zoek?: string | undefined
  thema?: string | undefined
  trede?: number | undefined
  gebied?: string | undefined
  gestopt?: boolean | undefined
}

/** Whole words as Dutch knows them, or a name that looks like it; the best first. */
export const zoekAanbod = (
  db: Db,
  mandaat: Mandaat,
  op: Datum,
  { zoek, thema, trede, gebied, gestopt }: AanbodFilter = {},
): Promise<Aanbod[]> => {
  const tekst = zoek?.trim() || null
  return rowsOf<Aanbod>(
    db,
    sql`select ${AANBOD} from ${AANBOD_MET_ORGANISATIE}
        where a.gemeente = ${mandaat.gemeente}
          and (${gestopt ?? false} or coalesce(upper(a.geldig) > ${op}::date, true))
          and (${thema ?? null}::text is null or ${thema ?? null} = any (a.themas))
          and (${trede ?? null}::int is null or a.trede = ${trede ?? null})
          and (${gebied ?? null}::text is null or a.gebieden = '{}' or ${gebied ?? null} = any (a.gebieden))
          and (${tekst}::text is null or a.zoek @@ websearch_to_tsquery('dutch', ${tekst}) or word_similarity(${tekst}, a.naam) > 0.4
            or word_similarity(${tekst}, o.naam) > 0.5 or exists (select from unnest(a.themas || a.doelgroepen) woord where word_similarity(${tekst}, woord) > 0.6))
        order by case when ${tekst}::text is null then 0
          else -(ts_rank(a.zoek, websearch_to_tsquery('dutch', ${tekst})) + word_similarity(${tekst}, a.naam)) end, a.naam, a.id
        limit 500`,
  )
}

export const findAanbod = async (db: Db, mandaat: Mandaat, aanbodId: string): Promise<Aanbod | undefined> =>
  (
    await rowsOf<Aanbod>(
      db,
      sql`select ${AANBOD} from ${AANBOD_MET_ORGANISATIE} where a.gemeente = ${mandaat.gemeente} and a.id = ${aanbodId}`,
    )
  )[0]

export async function upsertOrganisatie(
  db: Db,
  mandaat: Mandaat,
  organisatie: { naam: string; soort: string; agb?: string | undefined },
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`with nieuw as (
          insert into aanbod.organisatie (gemeente, naam, soort, agb)
          values (${mandaat.gemeente}, ${organisatie.naam}, ${organisatie.soort}, ${organisatie.agb ?? null})
          on conflict (gemeente, naam) do nothing returning id)
        select id from nieuw union all
        select id from aanbod.organisatie where gemeente = ${mandaat.gemeente} and naam = ${organisatie.naam} limit 1`,
  )
  return rows[0]!.id
}

export type NieuwAanbod = Omit<Aanbod, 'id' | 'organisatie' | 'deelnemers'>

export const insertAanbod = async (db: Db, mandaat: Mandaat, aanbod: NieuwAanbod): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into aanbod.aanbod (gemeente, organisatie_id, naam, omschrijving, themas, doelgroepen, trede, gebieden, kosten, aanmelden, capaciteit,
            beoogt_te_vervangen, geldig)
          values (${mandaat.gemeente}, ${aanbod.organisatieId}, ${aanbod.naam}, ${aanbod.omschrijving}, ${aanbod.themas}, ${aanbod.doelgroepen},
            ${aanbod.trede}, ${aanbod.gebieden}, ${aanbod.kosten}, ${aanbod.aanmelden}, ${aanbod.capaciteit}, ${aanbod.beoogtTeVervangen}, ${range(aanbod.periode)})
          returning id`,
    )
  )[0]!.id

export const endAanbod = (db: Db, mandaat: Mandaat, aanbodId: string, laatsteDag: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update aanbod.aanbod set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
        where gemeente = ${mandaat.gemeente} and id = ${aanbodId} and lower(geldig) <= ${laatsteDag}::date
          and coalesce(upper(geldig) > ${laatsteDag}::date + 1, true) returning id`,
  )
