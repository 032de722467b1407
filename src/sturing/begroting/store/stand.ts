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
          where gemeente = ${mandaat.gemeente} and jaar = ${jaar} and datum <= ${op}::date
            and case when ${bekendOp ?? null}::timestamptz is null then vervallen_op is null
              else geregistreerd_op <= ${bekendOp ?? null}::timestamptz and (vervallen_op is null or vervallen_op > ${bekendOp ?? null}::timestamptz) end
          group by regel_id) u on u.regel_id = r.id
        left join (
          select regel_id, sum(bedrag) bedrag from begroting.verplichting
          where gemeente = ${mandaat.gemeente} and extract(year from maand) = ${jaar} group by regel_id) v on v.regel_id = r.id
        where r.gemeente = ${mandaat.gemeente} and (${regelId ?? null}::uuid is null or r.id = ${regelId ?? null}::uuid)
        order by r.code`,
  )

/** Years with a budget or a booking, for the choice of year. */
export const listJaren = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ jaar: number }>(
    db,
    sql`select distinct jaar from begroting.budgetmutatie where gemeente = ${mandaat.gemeente}
        union select distinct jaar from begroting.realisatie where gemeente = ${mandaat.gemeente} and vervallen_op is null order by jaar`,
  )

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
