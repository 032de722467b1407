import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { persoonZichtbaar } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'
import type { Trajectsoort } from '../rules/fasen.ts'

export const BEELDEN = ['zonder', 'met', 'alle'] as const
export type Beeld = (typeof BEELDEN)[number]

type Naam = { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string; geboren: Datum }
export type InBeeldRij = Naam & {
  id: string
  persoonId: string
  huishoudenId: string | null
  regeling: string
  teamId: string
  team: string
  begin: Datum
  trajectId: string | null
  richting: string | null
  fase: string | null
  begeleider: string | null
  potentieel: string | null
  gescreendOp: Datum | null
}
export type Teamtelling = { teamId: string; team: string; aantal: number; zonder: number }
export type WerkEnParticipatie = {
  rijen: InBeeldRij[] | null
  totaal: number
  zonder: number
  teams: Teamtelling[] | null
  richtingen: { richting: string; aantal: number }[] | null
}

/** Everybody with a running benefit whom the asker may know of, the counts per team and one page: in one statement. */
export async function selectInBeeld(
  db: Db,
  mandaat: Mandaat,
  f: { beeld: Beeld; teamId: string | null; vanaf: number; aantal: number },
  vandaag: Datum,
): Promise<WerkEnParticipatie> {
  const [rij] = await rowsOf<{ uit: WerkEnParticipatie }>(
    db,
    sql`with zichtbaar as materialized (
        select b.* from traject.in_beeld b where b.gemeente = ${mandaat.gemeente} and (b.eind is null or b.eind >= ${vandaag}::date)
          and ${persoonZichtbaar(mandaat, 'B', 'b.persoon_id', vandaag, 'participatiewet')}
      ), gekozen as materialized (
        select z.* from zichtbaar z where (${f.teamId}::uuid is null or z.team_id = ${f.teamId}::uuid)
          and (${f.beeld}::text = 'alle' or (z.traject_id is null) = (${f.beeld}::text = 'zonder'))
      )
      select json_build_object(
        'totaal', (select count(*) from gekozen),
        'zonder', (select count(*) from zichtbaar where traject_id is null),
        'teams', (select json_agg(t order by t."zonder" desc, t.team) from (select team_id "teamId", team, count(*) aantal,
          count(*) filter (where traject_id is null) "zonder" from zichtbaar group by team_id, team) t),
        'richtingen', (select json_agg(r order by r.aantal desc) from (select richting, count(*) aantal from zichtbaar where richting is not null
          group by richting) r),
        'rijen', (select json_agg(p) from (select g.id, g.persoon_id "persoonId", (select w.huishouden_id from traject.woont w
            where w.gemeente = g.gemeente and w.persoon_id = g.persoon_id and w.geldig @> ${vandaag}::date order by w.verblijf, w.bron limit 1) "huishoudenId",
            g.voornamen, g.voorvoegsel, g.geslachtsnaam, g.geboren, g.regeling, g.team_id "teamId", g.team, g.begin, g.traject_id "trajectId", g.richting,
            g.fase, g.begeleider, g.potentieel, g.gescreend_op "gescreendOp"
          from gekozen g order by g.begin, g.id limit ${f.aantal} offset ${f.vanaf}) p)) uit`,
  )
  return rij!.uit
}

export type LopendRij = Naam & {
  id: string
  persoonId: string
  huishoudenId: string | null
  begin: Datum
  fase: string | null
  faseBegin: Datum | null
  begeleider: string
  crisis: boolean
  schuld: number | null
  volgendeOp: Datum
}
export type Lopend = {
  rijen: LopendRij[] | null
  totaal: number
  fasen: { fase: string | null; aantal: number }[] | null
  teLaat: number
}

/** Running trajectories of one kind, and how many stand in which stage. */
export async function selectLopend(
  db: Db,
  mandaat: Mandaat,
  f: { soort: Trajectsoort; wet: 'wgs' | 'participatiewet'; fase: string | null; vanaf: number; aantal: number },
  vandaag: Datum,
): Promise<Lopend> {
  const [rij] = await rowsOf<{ uit: Lopend }>(
    db,
    sql`with zichtbaar as materialized (
        select t.* from traject.trajectstand t where t.gemeente = ${mandaat.gemeente} and t.soort = ${f.soort} and t.eind is null
          and ${persoonZichtbaar(mandaat, 'B', 't.persoon_id', vandaag, f.wet)}
      ), gekozen as materialized (select * from zichtbaar where ${f.fase}::text is null or fase = ${f.fase}::text)
      select json_build_object(
        'totaal', (select count(*) from gekozen),
        'teLaat', (select count(*) from zichtbaar where volgende_op < ${vandaag}::date),
        'fasen', (select json_agg(x) from (select fase, count(*) aantal from zichtbaar group by fase) x),
        'rijen', (select json_agg(y) from (select g.id, g.persoon_id "persoonId", g.huishouden_id "huishoudenId", g.voornamen, g.voorvoegsel, g.geslachtsnaam,
            g.geboren, g.begin, g.fase, g.fase_begin "faseBegin", g.begeleider, g.crisis, g.schuld, g.volgende_op "volgendeOp"
          from gekozen g order by g.volgende_op, g.id limit ${f.aantal} offset ${f.vanaf}) y)) uit`,
  )
  return rij!.uit
}

export const selectUitkeringenVan = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<{ persoonId: string; regeling: string; begin: Datum; eind: Datum | null }>(
    db,
    sql`select persoon_id "persoonId", regeling, begin, eind from traject.uitkering where gemeente = ${mandaat.gemeente}
      and persoon_id = any (${persoonIds}::uuid[]) order by begin desc, id desc`,
  )
