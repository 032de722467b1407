import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { NIET_TOEGEREKEND } from '../rules/toerekening.ts'
import type { Boekingsoort } from '../rules/verplaatsing.ts'

export type Maand = {
  maand: Datum
  boekingen: number
  bedrag: number
  zonderRegel: number
  zonderRegelBedrag: number
  geslotenOp: Datum | null
}

/** The months of a year that have begun or in which something was booked. */
export const listMaanden = (db: Db, { gemeente }: Mandaat, jaar: number, vandaag: Datum) =>
  rowsOf<Maand>(
    db,
    sql`with geboekt as (
          select date_trunc('month', r.datum)::date maand, count(*)::int boekingen, sum(r.bedrag)::bigint bedrag,
            (count(*) filter (where b.code = ${NIET_TOEGEREKEND}))::int zonder, coalesce(sum(r.bedrag) filter (where b.code = ${NIET_TOEGEREKEND}), 0)::bigint zonder_bedrag
          from begroting.realisatie r join begroting.begrotingsregel b on b.gemeente = r.gemeente and b.id = r.regel_id
          where r.gemeente = ${gemeente} and r.jaar = ${jaar} and r.vervallen_op is null group by 1)
        select m.maand::date maand, coalesce(g.boekingen, 0) boekingen, coalesce(g.bedrag, 0) bedrag, coalesce(g.zonder, 0) "zonderRegel",
          coalesce(g.zonder_bedrag, 0) "zonderRegelBedrag", a.gesloten_op::date "geslotenOp"
        from generate_series(make_date(${jaar}, 1, 1), make_date(${jaar}, 12, 1), interval '1 month') m(maand)
        left join geboekt g on g.maand = m.maand::date
        left join begroting.maandafsluiting a on a.gemeente = ${gemeente} and a.maand = m.maand::date
        where g.maand is not null or m.maand <= ${vandaag}::date order by m.maand`,
  )

/** Bookings alike in all that the list looks at, with the line they stand on: months that are closed stay as they are. */
export const listBoekingsoorten = (db: Db, { gemeente }: Mandaat, van: Datum, tot?: Datum) =>
  rowsOf<Boekingsoort>(
    db,
    sql`select r.datum, r.kenmerken, b.code regel, count(*)::int aantal, sum(r.bedrag)::bigint bedrag
        from begroting.realisatie r join begroting.begrotingsregel b on b.gemeente = r.gemeente and b.id = r.regel_id
        where r.gemeente = ${gemeente} and r.vervallen_op is null and r.datum >= ${van}::date and (${tot ?? null}::date is null or r.datum <= ${tot ?? null}::date)
          and not exists (select from begroting.maandafsluiting a where a.gemeente = r.gemeente and a.maand = date_trunc('month', r.datum)::date)
        group by 1, 2, 3`,
  )

export type Vergelijking = {
  taakveld: string
  kostensoort: string
  bron: 'keten' | 'grootboek' | null
  keten: number
  grootboek: number
}

/** What both administrations booked in a year, and which of the two counts at its end (D13). */
export const listVergelijking = (db: Db, { gemeente }: Mandaat, jaar: number) =>
  rowsOf<Vergelijking>(
    db,
    sql`with kant as (
          select taakveld, kostensoort, sum(bedrag)::bigint keten, 0::bigint grootboek from declaratie.boeking
          where gemeente = ${gemeente} and zorgmaand >= make_date(${jaar}, 1, 1) and zorgmaand < make_date(${jaar + 1}, 1, 1) group by 1, 2
          union all
          select taakveld, kostensoort, 0, sum(bedrag)::bigint from begroting.grootboekboeking
          where gemeente = ${gemeente} and boekdatum >= make_date(${jaar}, 1, 1) and boekdatum < make_date(${jaar + 1}, 1, 1) group by 1, 2)
        select k.taakveld, k.kostensoort, b.bron, sum(k.keten)::bigint keten, sum(k.grootboek)::bigint grootboek from kant k
        left join begroting.bronkeuze b on b.gemeente = ${gemeente} and b.taakveld = k.taakveld and b.kostensoort = k.kostensoort
          and b.geldig @> make_date(${jaar}, 12, 31)
        group by 1, 2, 3 order by 1, 2`,
  )

export const listBekendeBoekstukken = async (
  db: Db,
  { gemeente }: Mandaat,
  boekstukken: readonly string[],
): Promise<Set<string>> =>
  new Set(
    (
      await rowsOf<{ boekstuk: string }>(
        db,
        sql`select boekstuk from begroting.grootboekboeking where gemeente = ${gemeente} and boekstuk = any(${[...boekstukken]}::text[])`,
      )
    ).map(({ boekstuk }) => boekstuk),
  )
