import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

const ALLE = 'alle'
const ONBEKEND = 'onbekend'

/** Recounts the cells from a month on. Each statement counts the facts themselves, so a cell can always be remade. */
export async function herbereken(db: Db, mandaat: Mandaat, vanaf: Datum, tot: Datum): Promise<void> {
  const { gemeente } = mandaat
  for (const tabel of ['stroom', 'kosten', 'gebruik', 'verwijzing', 'ervaring']) {
    await sql`delete from ${sql.table(`monitor.${tabel}`)} where gemeente = ${gemeente} and maand between ${vanaf}::date and ${tot}::date`.execute(
      db,
    )
  }
  await sql`
    with maand as (select m::date eerste, (m + interval '1 month' - interval '1 day')::date laatste
      from generate_series(${vanaf}::date, ${tot}::date, interval '1 month') m),
    telbaar as materialized (
      select v.client_id, v.wet, coalesce(v.wijk, ${ONBEKEND}) wijk, v.begin, v.eind from voorziening.feit_voorziening v
      where v.gemeente = ${gemeente}
        and not exists (select from huishouden.ongeteld o where o.gemeente = v.gemeente and o.persoon_id = v.client_id)),
    actief as (
      select m.eerste, t.client_id, case when grouping(t.wet) = 1 then ${ALLE} else t.wet end wet,
        case when grouping(t.wijk) = 1 then ${ALLE} else t.wijk end wijk,
        bool_or(t.begin < m.eerste) in_begin,
        bool_or(t.eind is null or t.eind > m.laatste) in_eind
      from maand m join telbaar t on t.begin <= m.laatste and (t.eind is null or t.eind >= m.eerste)
      group by m.eerste, t.client_id, grouping sets ((t.wet, t.wijk), (t.wet), (t.wijk), ()))
    insert into monitor.stroom (gemeente, maand, wet, wijk, begin, instroom, uitstroom, eind)
    select ${gemeente}, eerste, wet, wijk, count(*) filter (where in_begin), count(*) filter (where not in_begin),
      count(*) filter (where not in_eind), count(*) filter (where in_eind)
    from actief group by eerste, wet, wijk`.execute(db)
  await sql`
    insert into monitor.kosten (gemeente, maand, wet, wijk, taakveld, categorie, aanbieder_id, bedrag, boekingen)
    select ${gemeente}, f.zorgmaand, coalesce(f.wet, ${ONBEKEND}), coalesce(f.wijk, ${ONBEKEND}), f.taakveld, coalesce(p.categorie, ${ONBEKEND}), f.aanbieder_id,
      sum(f.bedrag), count(*)
    from declaratie.feit_declaratie f left join aanbod.product p on p.gemeente = f.gemeente and p.id = f.product_id
    where f.gemeente = ${gemeente} and f.zorgmaand between ${vanaf}::date and ${tot}::date
    group by 2, 3, 4, 5, 6, 7`.execute(db)
  await sql`
    insert into monitor.gebruik (gemeente, maand, wet, categorie, clienten, bedrag)
    select ${gemeente}, f.zorgmaand, f.wet, p.categorie, count(distinct f.client_id), sum(f.bedrag)
    from declaratie.feit_declaratie f join aanbod.product p on p.gemeente = f.gemeente and p.id = f.product_id
    where f.gemeente = ${gemeente} and f.zorgmaand between ${vanaf}::date and ${tot}::date
      and f.client_id is not null and f.wet is not null
      and not exists (select from huishouden.ongeteld o where o.gemeente = f.gemeente and o.persoon_id = f.client_id)
    group by 2, 3, 4`.execute(db)
  await sql`
    insert into monitor.verwijzing (gemeente, maand, wet, wijk, verwijzertype, aantal)
    select ${gemeente}, date_trunc('month', v.begin)::date, v.wet, coalesce(v.wijk, ${ONBEKEND}), coalesce(v.verwijzertype, '01'), count(*)
    from voorziening.feit_voorziening v
    where v.gemeente = ${gemeente} and v.begin between ${vanaf}::date and (${tot}::date + interval '1 month' - interval '1 day')::date
      and not exists (select from huishouden.ongeteld o where o.gemeente = v.gemeente and o.persoon_id = v.client_id)
    group by 2, 3, 4, 5`.execute(db)
  await sql`
    insert into monitor.ervaring (gemeente, maand, thema, wijk, signifier, som, verhalen)
    select ${gemeente}, (maand || '-01')::date, thema, coalesce(wijk, ${ONBEKEND}), signifier, sum(positie), count(*)
    from ervaring.feit_duiding where gemeente = ${gemeente} and (maand || '-01')::date between ${vanaf}::date and ${tot}::date
    group by 2, 3, 4, 5`.execute(db)
  await sql`insert into monitor.verversing (gemeente, vanaf, tot) values (${gemeente}, ${vanaf}, ${tot})`.execute(db)
}

/** Counts the inhabitants of a day by wijk, for rates. */
export async function telBevolking(db: Db, mandaat: Mandaat, peildatum: Datum): Promise<void> {
  const { gemeente } = mandaat
  await sql`delete from monitor.bevolking where gemeente = ${gemeente} and peildatum = ${peildatum}`.execute(db)
  await sql`insert into monitor.bevolking (gemeente, peildatum, wijk, jeugd, volwassen)
    select ${gemeente}, ${peildatum}::date, wijk, count(*) filter (where geboren > ${peildatum}::date - interval '18 years'),
      count(*) filter (where geboren <= ${peildatum}::date - interval '18 years')
    from huishouden.feit_persoon where gemeente = ${gemeente} and wijk is not null and geldig @> ${peildatum}::date group by wijk`.execute(
    db,
  )
}

export type Stroomcel = {
  maand: Datum
  wet: string
  wijk: string
  begin: number
  instroom: number
  uitstroom: number
  eind: number
}

export const listStroom = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum, wijk: string) =>
  rowsOf<Stroomcel>(
    db,
    sql`select maand, wet, wijk, begin, instroom, uitstroom, eind from monitor.stroom
        where gemeente = ${mandaat.gemeente} and maand between ${van}::date and ${tot}::date and wijk = ${wijk} order by maand, wet`,
  )

export const listStroomPerWijk = (db: Db, mandaat: Mandaat, maand: Datum, wet: string) =>
  rowsOf<Stroomcel>(
    db,
    sql`select maand, wet, wijk, begin, instroom, uitstroom, eind from monitor.stroom
        where gemeente = ${mandaat.gemeente} and maand = ${maand}::date and wet = ${wet} and wijk <> ${ALLE} order by wijk`,
  )

export const listKosten = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum, wijk: string) =>
  rowsOf<{ maand: Datum; wet: string; bedrag: number; boekingen: number }>(
    db,
    sql`select maand, wet, sum(bedrag)::bigint bedrag, sum(boekingen)::int boekingen from monitor.kosten
        where gemeente = ${mandaat.gemeente} and maand between ${van}::date and ${tot}::date and (${wijk} = ${ALLE} or wijk = ${wijk})
        group by maand, wet order by maand, wet`,
  )

export const listKostenPerWijk = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum, wet: string) =>
  rowsOf<{ wijk: string; bedrag: number }>(
    db,
    sql`select wijk, sum(bedrag)::bigint bedrag from monitor.kosten
        where gemeente = ${mandaat.gemeente} and maand between ${van}::date and ${tot}::date and (${wet} = ${ALLE} or wet = ${wet}) group by wijk order by wijk`,
  )

export const listVerwijzing = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum, wet: string, wijk: string) =>
  rowsOf<{ maand: Datum; verwijzertype: string; aantal: number }>(
    db,
    sql`select maand, verwijzertype, sum(aantal)::int aantal from monitor.verwijzing
        where gemeente = ${mandaat.gemeente} and maand between ${van}::date and ${tot}::date and wet = ${wet} and (${wijk} = ${ALLE} or wijk = ${wijk})
        group by maand, verwijzertype order by maand, verwijzertype`,
  )

export const listErvaring = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum, wijk: string) =>
  rowsOf<{ signifier: string; som: number; verhalen: number }>(
    db,
    sql`select signifier, sum(som)::bigint som, sum(verhalen)::int verhalen from monitor.ervaring
        where gemeente = ${mandaat.gemeente} and maand between ${van}::date and ${tot}::date and (${wijk} = ${ALLE} or wijk = ${wijk})
        group by signifier order by signifier`,
  )

export const listErvaringPerMaand = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum, signifier: string) =>
  rowsOf<{ maand: Datum; som: number; verhalen: number }>(
    db,
    sql`select maand, sum(som)::bigint som, sum(verhalen)::int verhalen from monitor.ervaring
        where gemeente = ${mandaat.gemeente} and maand between ${van}::date and ${tot}::date and signifier = ${signifier}
        group by maand order by maand`,
  )

export const listBevolking = (db: Db, mandaat: Mandaat) =>
  rowsOf<{ wijk: string; jeugd: number; volwassen: number }>(
    db,
    sql`select wijk, jeugd, volwassen from monitor.bevolking where gemeente = ${mandaat.gemeente}
        and peildatum = (select max(peildatum) from monitor.bevolking where gemeente = ${mandaat.gemeente}) order by wijk`,
  )

export const findVerversing = async (db: Db, mandaat: Mandaat) =>
  (
    await rowsOf<{ ververst_op: Date }>(
      db,
      sql`select max(ververst_op) ververst_op from monitor.verversing where gemeente = ${mandaat.gemeente}`,
    )
  )[0]?.ververst_op ?? null

export const listCijferkaarten = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<{ code: string; eigenaar: string; toelichting: string; doelwaarde: number | null }>(
    db,
    sql`select code, eigenaar, toelichting, doelwaarde from monitor.cijferkaart where gemeente = ${mandaat.gemeente} and geldig @> ${op}::date order by code`,
  )

/** Every version of every card, the newest first. */
export const listKaartversies = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<{
    code: string
    eigenaar: string
    toelichting: string
    doelwaarde: number | null
    van: Datum
    totEnMet: Datum | null
  }>(
    db,
    sql`select code, eigenaar, toelichting, doelwaarde::float8 doelwaarde, lower(geldig) van, upper(geldig) - 1 "totEnMet"
      from monitor.cijferkaart where gemeente = ${gemeente} order by code, lower(geldig) desc`,
  )

export async function replaceCijferkaart(
  db: Db,
  mandaat: Mandaat,
  kaart: { code: string; eigenaar: string; toelichting: string; doelwaarde: number | null },
  vanaf: Datum,
): Promise<void> {
  await sql`update monitor.cijferkaart set geldig = daterange(lower(geldig), ${vanaf}::date) where gemeente = ${mandaat.gemeente} and code = ${kaart.code}
    and geldig @> ${vanaf}::date and lower(geldig) < ${vanaf}::date`.execute(db)
  await sql`delete from monitor.cijferkaart where gemeente = ${mandaat.gemeente} and code = ${kaart.code} and lower(geldig) = ${vanaf}::date`.execute(
    db,
  )
  await sql`insert into monitor.cijferkaart (gemeente, code, eigenaar, toelichting, doelwaarde, geldig)
    values (${mandaat.gemeente}, ${kaart.code}, ${kaart.eigenaar}, ${kaart.toelichting}, ${kaart.doelwaarde}, daterange(${vanaf}::date, null))`.execute(
    db,
  )
}

/** The client counts of one month as they were known at a moment: straight from the facts, for a drill-down of a print. */
export const countClientenBekendOp = (
  db: Db,
  mandaat: Mandaat,
  maand: Datum,
  wet: string,
  wijk: string,
  bekendOp: Date,
) =>
  rowsOf<{ eind: number }>(
    db,
    sql`select count(distinct v.client_id)::int eind from voorziening.feit_voorziening v
        where v.gemeente = ${mandaat.gemeente} and v.geregistreerd_op <= ${bekendOp} and (${wet} = ${ALLE} or v.wet = ${wet})
          and (${wijk} = ${ALLE} or coalesce(v.wijk, ${ONBEKEND}) = ${wijk})
          and v.begin <= (${maand}::date + interval '1 month' - interval '1 day')::date
          and (v.eind is null or v.eind > (${maand}::date + interval '1 month' - interval '1 day')::date)
          and not exists (select from huishouden.ongeteld o where o.gemeente = v.gemeente and o.persoon_id = v.client_id)`,
  )

export type Gebruikrij = {
  wet: string
  categorie: string
  maanden: number
  clientmaanden: number
  bedrag: number
  /** Cents per client in the cheapest and the dearest month. */
  laagste: number
  hoogste: number
}

/** What help cost per category over a span of months. */
export const listGebruik = (db: Db, { gemeente }: Mandaat, van: Datum, tot: Datum) =>
  rowsOf<Gebruikrij>(
    db,
    sql`select wet, categorie, count(*)::int maanden, sum(clienten)::int clientmaanden, sum(bedrag)::bigint bedrag,
        min(round(bedrag::numeric / clienten))::bigint laagste, max(round(bedrag::numeric / clienten))::bigint hoogste
      from monitor.gebruik
      where gemeente = ${gemeente} and maand between ${van}::date and ${tot}::date
      group by wet, categorie order by wet, categorie`,
  )
