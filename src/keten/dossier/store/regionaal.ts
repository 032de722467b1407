import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type RegionaleRij = {
  id: string
  kamer: string
  soort: string
  gemeente: string
  woongemeente: string
  wet: string | null
  taak: string
  persoonId: string | null
  huishoudenId: string | null
  eigenaar: string | null
  start: Datum | null
  uiterlijk: Datum | null
  status: string
  persoon: { voornamen: string | null; voorvoegsel: string | null; geslachtsnaam: string | null }
  overgenomen: boolean
}
export type Regionaal = {
  totaal: number
  gemeenten: { gemeente: string; aantal: number }[] | null
  rijen: RegionaleRij[] | null
}

/** Named by task in the statement as well: row security is the second fence, not the only one. */
export async function selectRegionaal(
  db: Db,
  mandaat: Mandaat,
  f: { gemeente: string | null; taak: string | null; aantal: number },
): Promise<Regionaal> {
  const [rij] = await rowsOf<{ uit: Regionaal }>(
    db,
    sql`with zichtbaar as materialized (
        select r.*, coalesce(r.woongemeente, r.gemeente) namens from dossier.regionaal r
        where r.gemeente = any (${mandaat.leest}::text[]) and r.taak = any (${mandaat.taken}::text[])
      ), gekozen as materialized (
        select * from zichtbaar where (${f.gemeente}::text is null or namens = ${f.gemeente}::text) and (${f.taak}::text is null or taak = ${f.taak}::text)
      )
      select json_build_object(
        'totaal', (select count(*) from gekozen),
        'gemeenten', (select json_agg(g) from (select namens gemeente, count(*) aantal from zichtbaar group by namens order by namens) g),
        'rijen', (select json_agg(x) from (select k.id, k.kamer, k.soort, k.gemeente, k.namens "woongemeente", k.wet, k.taak, wie.persoon_id "persoonId",
            k.huishouden_id "huishoudenId", (select m.naam from dossier.medewerker m where m.gemeente = k.gemeente and m.id = k.eigenaar) eigenaar, k.start,
            k.uiterlijk, k.status,
            json_build_object('voornamen', wie.voornamen, 'voorvoegsel', wie.voorvoegsel, 'geslachtsnaam', wie.geslachtsnaam) persoon,
            exists (select from dossier.overgenomen n where n.herkomst_hulpvraag_id = k.id) overgenomen
          from gekozen k
          -- What is of a whole household stands under its oldest member.
          left join lateral (select p.* from dossier.lid p where p.gemeente = k.gemeente and (p.persoon_id = k.persoon_id
            or (k.persoon_id is null and p.huishouden_id = k.huishouden_id)) order by p.geboren limit 1) wie on true
          order by k.soort = 'voorziening', k.uiterlijk nulls last, k.start, k.id limit ${f.aantal}) x)) uit`,
  )
  return rij!.uit
}
