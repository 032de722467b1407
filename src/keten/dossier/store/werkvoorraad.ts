import type { Datum } from '#values/datum.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { kamersVan, STROOK, type Tab } from '../rules/werk.ts'

export type Werkfilter = {
  tab: Tab
  wet: string | null
  wijk: string | null
  soort: string | null
  vanaf: number
  aantal: number
}

export type WerkRij = {
  gemeente: string
  kamer: string
  soort: string
  id: string
  wet: string | null
  persoonId: string | null
  huishoudenId: string | null
  teamId: string | null
  eigenaar: string | null
  eigenaarNaam: string | null
  start: Datum | null
  uiterlijk: Datum | null
  stilSinds: Datum | null
  status: string
  kopTabel: string | null
  kopRij: string | null
  kop: string | null
  wijk: string | null
  persoon: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string; geboren: Datum } | null
  leden: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string; geboren: Datum }[]
}

export type Werkvoorraad = {
  rijen: WerkRij[] | null
  totaal: number
  tellers: Record<Tab, number>
  drang: { teLaat: number; vandaag: number; dezeWeek: number; later: number; stil: number; zonder: number }
  strook: { datum: Datum; aantal: number; teLaat: boolean }[] | null
  huishoudens: number
  soorten: { soort: string; aantal: number }[] | null
  wijken: string[] | null
}

const TAB: Record<Tab, ReturnType<typeof sql>> = {
  mijn: sql`mijn`,
  'te-laat': sql`(mijn or van_team) and te_laat`,
  evaluaties: sql`mijn and soort = 'plan-evalueren'`,
  stil: sql`(mijn or van_team) and stil_sinds is not null`,
  vrij: sql`eigenaar is null`,
  team: sql`van_team`,
}

/**
 * The whole page in one statement: what lies with this worker and his teams, the counts of every tab, the strip of weeks,
 * and one page of rows with the names that belong to them. Who is shielded is not in it, in no count either.
 */
export async function selectWerkvoorraad(db: Db, mandaat: Mandaat, filter: Werkfilter, vandaag: Datum): Promise<Werkvoorraad> {
  const { actor, teams, wetten, leest, powers } = mandaat
  const [rij] = await rowsOf<{ werk: Werkvoorraad }>(
    db,
    sql`
    with alles as materialized (
      select w.*, w.eigenaar = ${actor.id} mijn, (w.team_id = any (${teams}::uuid[]) or w.team_id is null) van_team,
        w.stil_sinds is null and w.uiterlijk < ${vandaag}::date te_laat
      from dossier.werk w
      where w.gemeente = any (${leest}::text[])
        and w.kamer = any (${[...kamersVan(powers), 'plan', 'toegang']}::text[])
        and (w.eigenaar = ${actor.id} or w.team_id = any (${teams}::uuid[])
          or (w.team_id is null and w.eigenaar is null and w.kamer = any (${kamersVan(powers)}::text[])))
        and (w.wet is null or w.wet = any (${wetten}::text[]))
    ), zichtbaar as materialized (
      select a.* from alles a
      where (a.persoon_id is null or exists (select from huishouden.persoon p where p.gemeente = a.gemeente and p.id = a.persoon_id))
        and (a.persoon_id is not null or a.huishouden_id is null or exists (select from huishouden.bewoning b where b.gemeente = a.gemeente
          and b.huishouden_id = a.huishouden_id and b.geldig @> ${vandaag}::date))
    ), gekozen as materialized (
      select z.*, wijk.naam wijk from zichtbaar z
      left join lateral (select x.wijk naam from dossier.adres x where x.gemeente = z.gemeente and x.geldig @> ${vandaag}::date
        and x.persoon_id = coalesce(z.persoon_id, (select b.persoon_id from huishouden.bewoning b where b.gemeente = z.gemeente and b.huishouden_id = z.huishouden_id
          and b.geldig @> ${vandaag}::date limit 1)) limit 1) wijk on ${filter.wijk !== null}
      where ${TAB[filter.tab]} and (${filter.wet}::text is null or z.wet = ${filter.wet}) and (${filter.soort}::text is null or z.soort = ${filter.soort})
    ), gefilterd as materialized (
      select * from gekozen where ${filter.wijk}::text is null or wijk = ${filter.wijk}
    ), pagina as (
      select * from gefilterd order by stil_sinds is not null, uiterlijk nulls last, start, id limit ${filter.aantal} offset ${filter.vanaf}
    )
    select json_build_object(
      'totaal', (select count(*) from gefilterd),
      'huishoudens', (select count(distinct coalesce(huishouden_id, persoon_id)) from gefilterd),
      'tellers', (select json_build_object('mijn', count(*) filter (where ${TAB.mijn}), 'te-laat', count(*) filter (where ${TAB['te-laat']}),
        'evaluaties', count(*) filter (where ${TAB.evaluaties}), 'stil', count(*) filter (where ${TAB.stil}), 'vrij', count(*) filter (where ${TAB.vrij}),
        'team', count(*) filter (where ${TAB.team})) from zichtbaar),
      'drang', (select json_build_object('teLaat', count(*) filter (where te_laat), 'vandaag', count(*) filter (where stil_sinds is null and uiterlijk = ${vandaag}::date),
        'dezeWeek', count(*) filter (where stil_sinds is null and uiterlijk > ${vandaag}::date and uiterlijk <= ${vandaag}::date + 7),
        'later', count(*) filter (where stil_sinds is null and uiterlijk > ${vandaag}::date + 7), 'stil', count(*) filter (where stil_sinds is not null),
        'zonder', count(*) filter (where stil_sinds is null and uiterlijk is null)) from gefilterd),
      'strook', (select json_agg(json_build_object('datum', uiterlijk, 'aantal', aantal, 'teLaat', uiterlijk < ${vandaag}::date) order by uiterlijk)
        from (select uiterlijk, count(*) aantal from gefilterd where stil_sinds is null and uiterlijk between ${vandaag}::date - ${STROOK.voor}::int
          and ${vandaag}::date + ${STROOK.na}::int group by uiterlijk) s),
      'soorten', (select json_agg(json_build_object('soort', soort, 'aantal', aantal) order by aantal desc, soort) from (select soort, count(*) aantal from zichtbaar
        where ${TAB[filter.tab]} group by soort) s),
      'wijken', (select json_agg(g.naam order by g.naam) from inrichting.gebied g where g.gemeente = ${mandaat.gemeente} and g.geldig @> ${vandaag}::date),
      'rijen', (select json_agg(json_build_object('gemeente', r.gemeente, 'kamer', r.kamer, 'soort', r.soort, 'id', r.id, 'wet', r.wet, 'persoonId', r.persoon_id,
          'huishoudenId', coalesce(r.huishouden_id, h.huishouden_id), 'teamId', r.team_id, 'eigenaar', r.eigenaar, 'eigenaarNaam', m.naam, 'start', r.start,
          'uiterlijk', r.uiterlijk, 'stilSinds', r.stil_sinds, 'status', r.status, 'kopTabel', r.kop_tabel, 'kopRij', r.kop_rij, 'kop', encode(r.kop, 'base64'), 'wijk', r.wijk,
          'persoon', (select json_build_object('voornamen', p.voornamen, 'voorvoegsel', p.voorvoegsel, 'geslachtsnaam', p.geslachtsnaam, 'geboren', p.geboren)
            from huishouden.persoon p where p.gemeente = r.gemeente and p.id = r.persoon_id),
          'leden', coalesce((select json_agg(json_build_object('voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam, 'geboren', l.geboren)
            order by l.geboren) from (select distinct on (x.persoon_id) x.voornamen, x.voorvoegsel, x.geslachtsnaam, x.geboren from dossier.lid x
              where x.gemeente = r.gemeente and x.huishouden_id = coalesce(r.huishouden_id, h.huishouden_id) and x.geldig @> ${vandaag}::date) l), '[]'::json))
          order by r.stil_sinds is not null, r.uiterlijk nulls last, r.start, r.id)
        from pagina r
        left join dossier.medewerker m on m.gemeente = r.gemeente and m.id = r.eigenaar
        left join lateral (select b.huishouden_id from huishouden.bewoning b where r.huishouden_id is null and b.gemeente = r.gemeente and b.persoon_id = r.persoon_id
          and b.geldig @> ${vandaag}::date order by b.verblijf, b.bron limit 1) h on true)
    ) werk`,
  )
  return rij!.werk
}
