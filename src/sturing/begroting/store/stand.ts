import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Besparingsoort } from '../rules/wijziging.ts'
import type { Begrotingsregel } from './regel.ts'

export type Moment = { jaar: number; op: Datum; bekendOp?: string | undefined }
export type Stand = Begrotingsregel & {
  lasten: number
  baten: number
  realisatie: number
  boekingen: number
  laatste: Datum | null
  verplichting: number
}

/** Budget by the decisions up to a day, as known at a moment; beside it what was spent and what is still to come. */
export const listStanden = (db: Db, mandaat: Mandaat, { jaar, op, bekendOp }: Moment, regelId?: string) =>
  rowsOf<Stand>(
    db,
    sql`select r.id, r.code, r.naam, r.aard, r.taakveld, r.product, r.programma, r.cluster, r.kostensoort, r.gesloten_op "geslotenOp",
          coalesce(b.lasten, 0)::bigint lasten, coalesce(b.baten, 0)::bigint baten,
          coalesce(u.bedrag, 0)::bigint realisatie, coalesce(u.boekingen, 0)::int boekingen, u.laatste, coalesce(v.bedrag, 0)::bigint verplichting
        from begroting.begrotingsregel r
        left join (
          select regel_id, sum(bedrag) filter (where zijde = 'lasten') lasten, sum(bedrag) filter (where zijde = 'baten') baten
          from begroting.budgetmutatie
          where gemeente = ${mandaat.gemeente} and besluitdatum <= ${op}::date
            and (${bekendOp ?? null}::timestamptz is null or geregistreerd_op <= ${bekendOp ?? null}::timestamptz)
            and (jaar = ${jaar} or (duur = 'structureel' and jaar < ${jaar}))
          group by regel_id) b on b.regel_id = r.id
        left join (
          select regel_id, sum(bedrag) bedrag, count(*) boekingen, max(datum) laatste from begroting.realisatie
          where gemeente = ${mandaat.gemeente} and jaar = ${jaar} and datum <= ${op}::date and ${geldend(bekendOp)}
          group by regel_id) u on u.regel_id = r.id
        left join (
          select regel_id, sum(bedrag) bedrag from begroting.verplichting
          where gemeente = ${mandaat.gemeente} and maand between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31) group by regel_id) v on v.regel_id = r.id
        where r.gemeente = ${mandaat.gemeente} and (${regelId ?? null}::uuid is null or r.id = ${regelId ?? null}::uuid)
        order by r.code`,
  )

/** A booking that counts: now, or as it was known at a moment. */
const geldend = (bekendOp: string | undefined) =>
  bekendOp === undefined
    ? sql`vervallen_op is null`
    : sql`geregistreerd_op <= ${bekendOp}::timestamptz and (vervallen_op is null or vervallen_op > ${bekendOp}::timestamptz)`

/** Years with a budget or a booking, for the choice of year: asked year by year, not read from all rows. */
export const listJaren = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<{ jaar: number }>(
    db,
    sql`with mutaties as (select min(jaar) eerste, max(jaar) laatste from begroting.mutatie where gemeente = ${gemeente}),
          boekingen as (select min(jaar) eerste, max(jaar) laatste from begroting.realisatie where gemeente = ${gemeente} and vervallen_op is null)
        select jaar from mutaties m, boekingen b, generate_series(least(m.eerste, b.eerste), greatest(m.laatste, b.laatste)) jaar
        where exists (select from begroting.realisatie r where r.gemeente = ${gemeente} and r.jaar = jaar.jaar and r.vervallen_op is null)
          or exists (select from begroting.budgetmutatie m where m.gemeente = ${gemeente} and m.jaar = jaar.jaar)
        order by jaar`,
  )

/** Years, up to a last one, in which these lines have an amount of budget by the decisions up to a day. */
export const listBegroteJaren = async (
  db: Db,
  { gemeente }: Mandaat,
  { regels, op, totEnMet }: { regels: readonly string[]; op: Datum; totEnMet: number },
): Promise<number[]> =>
  (
    await rowsOf<{ jaar: number }>(
      db,
      sql`with m as (
            select regel_id, jaar, duur, case zijde when 'lasten' then bedrag else -bedrag end bedrag from begroting.budgetmutatie
            where gemeente = ${gemeente} and besluitdatum <= ${op}::date and regel_id = any(${regels as string[]}::uuid[]))
          select j.jaar from (select generate_series(min(jaar), greatest(max(jaar), ${totEnMet}::int)) jaar from m) j
          where exists (select from m where m.jaar = j.jaar or (m.duur = 'structureel' and m.jaar < j.jaar)
            group by m.regel_id having sum(m.bedrag) <> 0)
          order by j.jaar`,
    )
  ).map(({ jaar }) => jaar)

/** What the decisions up to a day save in a year, by kind (R78); positive. */
export const listBesparingen = (db: Db, mandaat: Mandaat, { jaar, op, bekendOp }: Moment) =>
  rowsOf<{ soort: Besparingsoort; bedrag: number }>(
    db,
    sql`select besparing soort, -sum(bedrag)::bigint bedrag from begroting.budgetmutatie
        where gemeente = ${mandaat.gemeente} and besparing is not null and besluitdatum <= ${op}::date
          and (${bekendOp ?? null}::timestamptz is null or geregistreerd_op <= ${bekendOp ?? null}::timestamptz)
          and (jaar = ${jaar} or (duur = 'structureel' and jaar < ${jaar}))
        group by besparing order by besparing`,
  )
