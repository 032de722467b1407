import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { TeBoeken } from '../rules/toerekening.ts'

export type Toegerekend = Pick<TeBoeken, 'bronsoort' | 'bronId' | 'datum' | 'bedrag' | 'kenmerken'> & {
  boekdatum: Datum
  regelId: string
  toerekeningsregelId: string | null
}

/** What `te_boeken` says about a booking. */
const KENMERKEN = ['taakveld', 'kostensoort', 'wet', 'product', 'bronsoort', 'aanbieder', 'wijk'] as const

/** A source that is there already is left alone (BG3): hearing an event twice books once. */
export const insertRealisaties = async (db: Db, mandaat: Mandaat, rijen: readonly Toegerekend[]): Promise<number> =>
  (
    await rowsOf(
      db,
      sql`insert into begroting.realisatie (gemeente, bronsoort, bron_id, datum, boekdatum, kenmerken, bedrag, regel_id, toerekeningsregel_id)
          select ${mandaat.gemeente}, r.bronsoort, r."bronId", r.datum, r.boekdatum, r.kenmerken, r.bedrag, r."regelId", r."toerekeningsregelId"
          from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as r(bronsoort text, "bronId" uuid, datum date, boekdatum date, kenmerken jsonb,
            bedrag bigint, "regelId" uuid, "toerekeningsregelId" uuid)
          on conflict (gemeente, bronsoort, bron_id) where vervallen_op is null do nothing returning 1`,
    )
  ).length

/**
 * Attributes all bookings of the chain that have no line yet, in one statement and by the same rule as `rekenToe`: first
 * match wins. Bookings alike in what the rules look at are decided once, so that a hundred thousand take seconds.
 */
export const insertRealisatiesUitKeten = async (db: Db, mandaat: Mandaat, nietToegerekend: string): Promise<number> => {
  // Of a table filled a moment ago the planner knows nothing and would compare every booking with every decision.
  await sql`select set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true)`.execute(db)
  const rows = await rowsOf<{ aantal: number }>(
    db,
    sql`with gebruikt as (
          select distinct k from begroting.toerekeningsregel t, jsonb_object_keys(t.match) k where t.gemeente = ${mandaat.gemeente}),
        -- By itself, so that what is known of a booking is put together once.
        open as materialized (
          select b.* from begroting.te_boeken b
          where b.gemeente = ${mandaat.gemeente} and not exists (select from begroting.realisatie r
            where r.gemeente = b.gemeente and r.bronsoort = 'keten' and r.bron_id = b.bron_id and r.vervallen_op is null)),
        rij as materialized (
          select open.*, kenmerken - (select coalesce(array_agg(x), '{}') from unnest(${[...KENMERKEN]}::text[]) x where x not in (select k from gebruikt)) kern
          from open),
        soort as materialized (select distinct datum, kern from rij),
        besluit as materialized (
          select s.datum, s.kern, t.id, t.regel_id from soort s left join lateral (
            select t.id, t.regel_id from begroting.toerekeningsregel t
            where t.gemeente = ${mandaat.gemeente} and t.geldig @> s.datum and begroting.past(t.match, s.kern)
            order by t.volgorde, t.id limit 1) t on true),
        geboekt as (
          insert into begroting.realisatie (gemeente, bronsoort, bron_id, datum, boekdatum, kenmerken, bedrag, regel_id, toerekeningsregel_id)
          select rij.gemeente, 'keten', rij.bron_id, rij.datum, rij.boekdatum, rij.kenmerken, rij.bedrag,
            coalesce(besluit.regel_id, ${nietToegerekend}::uuid), besluit.id
          from rij join besluit using (datum, kern) returning 1)
        select count(*)::int aantal from geboekt`,
  )
  await sql`select set_config('enable_nestloop', 'on', true), set_config('enable_mergejoin', 'on', true)`.execute(db)
  return rows[0]!.aantal
}

export type Geboekt = Toegerekend & { id: string }

export const listRealisatieVanMaand = (db: Db, mandaat: Mandaat, maand: Datum) =>
  rowsOf<Geboekt>(
    db,
    sql`select id, bronsoort, bron_id "bronId", datum, boekdatum, kenmerken, bedrag, regel_id "regelId", toerekeningsregel_id "toerekeningsregelId"
        from begroting.realisatie where gemeente = ${mandaat.gemeente} and vervallen_op is null
          and datum >= ${maand}::date and datum < ${maand}::date + interval '1 month' order by id`,
  )

/** The old attribution stays readable for figures as they were known before. */
export async function expireRealisaties(db: Db, mandaat: Mandaat, ids: readonly string[]): Promise<void> {
  await sql`update begroting.realisatie set vervallen_op = clock_timestamp()
    where gemeente = ${mandaat.gemeente} and id = any(${ids as string[]}::uuid[]) and vervallen_op is null`.execute(db)
}

export type Regelboeking = {
  id: string
  bronsoort: string
  datum: Datum
  boekdatum: Datum
  kenmerken: Record<string, string>
  bedrag: number
  volgorde: number | null
}

export const listBoekingenVanRegel = (db: Db, mandaat: Mandaat, regelId: string, jaar: number, limiet: number) =>
  rowsOf<Regelboeking & { totaal: number }>(
    db,
    sql`select r.id, r.bronsoort, r.datum, r.boekdatum, r.kenmerken, r.bedrag, t.volgorde, count(*) over ()::int totaal
        from begroting.realisatie r left join begroting.toerekeningsregel t on t.gemeente = r.gemeente and t.id = r.toerekeningsregel_id
        where r.gemeente = ${mandaat.gemeente} and r.regel_id = ${regelId} and r.jaar = ${jaar} and r.vervallen_op is null
        order by r.datum desc, r.id desc limit ${limiet}`,
  )

export type Grootboekrij = {
  boekstuk: string
  boekdatum: Datum
  taakveld: string
  kostensoort: string
  product: string | null
  omschrijving: string | null
  bedragCents: number
}

export const insertGrootboek = (db: Db, mandaat: Mandaat, rijen: readonly Grootboekrij[]) =>
  rowsOf<{ id: string; boekstuk: string }>(
    db,
    sql`insert into begroting.grootboekboeking (gemeente, boekstuk, boekdatum, taakveld, kostensoort, product, omschrijving, bedrag, door)
        select ${mandaat.gemeente}, g.boekstuk, g.boekdatum, g.taakveld, g.kostensoort, g.product, g.omschrijving, g."bedragCents", ${mandaat.actor.id}
        from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as g(boekstuk text, boekdatum date, taakveld text, kostensoort text, product text,
          omschrijving text, "bedragCents" bigint) returning id, boekstuk`,
  )
