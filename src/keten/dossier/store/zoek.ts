import { type Db, keptRowsOf, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { persoonZichtbaar, zichtbaarOnder, zietElk } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'

export type Gevonden = {
  persoonId: string
  huishoudenId: string | null
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  geboren: Datum
  wijk: string | null
  leden: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string; geboren: Datum }[]
  planId: string | null
}

const kolommen = (
  mandaat: Mandaat,
  vandaag: Datum,
) => sql`p.id "persoonId", h.huishouden_id "huishoudenId", p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboren,
  (select a.wijk from dossier.adres a where a.gemeente = p.gemeente and a.persoon_id = p.id and a.geldig @> ${vandaag}::date limit 1) wijk,
  coalesce((select json_agg(json_build_object('voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam, 'geboren', l.geboren) order by l.geboren)
    from (select distinct on (x.persoon_id) x.voornamen, x.voorvoegsel, x.geslachtsnaam, x.geboren from dossier.lid x
      where x.gemeente = p.gemeente and x.huishouden_id = h.huishouden_id and x.geldig @> ${vandaag}::date) l), '[]'::json) leden,
  (select o.id from plan.plan o where ${mandaat.powers.has('plan:lezen')} and o.gemeente = p.gemeente and o.huishouden_id = h.huishouden_id and o.gesloten_op is null) "planId"`

const thuis = (
  vandaag: Datum,
) => sql`left join lateral (select b.huishouden_id from huishouden.bewoning b where b.gemeente = p.gemeente and b.persoon_id = p.id
  and b.geldig @> ${vandaag}::date order by b.verblijf, b.bron limit 1) h on true`

/** Best first, of whom the asker may see the name. Shields and regional fences stand in vind_op_naam itself. */
export const selectOpNaam = (db: Db, mandaat: Mandaat, naam: string, vandaag: Datum, hoeveel: number) =>
  keptRowsOf<Gevonden>(
    db,
    sql`with gelijkend as materialized (
        select v.gemeente, v.id, v.plaats
        from huishouden.vind_op_naam(${naam}, ${zietElk(mandaat, 'K') ? hoeveel : 200}) with ordinality v(gemeente, id, score, plaats)
      ), treffers as materialized (
        select v.gemeente, v.id, v.plaats from gelijkend v
        where ${zichtbaarOnder(mandaat, 'K', 'v.id', vandaag, sql`(select array_agg(id) from gelijkend)`)}
        order by v.plaats limit ${hoeveel})
      select ${kolommen(mandaat, vandaag)} from treffers t join huishouden.persoon p on p.gemeente = t.gemeente and p.id = t.id ${thuis(vandaag)}
      order by t.plaats`,
  )

export const selectOpBsn = (db: Db, mandaat: Mandaat, zoek: Buffer, vandaag: Datum) =>
  rowsOf<Gevonden>(
    db,
    sql`select ${kolommen(mandaat, vandaag)} from huishouden.persoon p ${thuis(vandaag)}
      where p.gemeente = ${mandaat.gemeente} and p.bsn_zoek = ${zoek} and ${persoonZichtbaar(mandaat, 'K', 'p.id', vandaag)}`,
  )

export const selectAanbieders = (db: Db, mandaat: Mandaat, naam: string, hoeveel: number) =>
  keptRowsOf<{ id: string; naam: string; agb: string }>(
    db,
    sql`select id, naam, agb from dossier.aanbieder where gemeente = ${mandaat.gemeente}
      and (huishouden.zoekvorm(naam) like (select '%' || replace(replace(huishouden.zoekvorm(${naam}), '%', ''), '_', '') || '%') or agb = ${naam})
      order by naam limit ${hoeveel}`,
  )
