import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Bewaartermijnen } from '../rules/bewaren.ts'
import type { Deel, Houvast, Uitzondering, Weigerreden } from '../rules/vernietiging.ts'

/** Per person and part when its term has passed; merged registrations count as the one that stays. */
const perDeel = (mandaat: Mandaat, termijnen: Bewaartermijnen, op: Datum, wie: readonly string[] | null) => sql`
  ding as materialized (
    select coalesce((select s.blijft_id from huishouden.samenvoeging s where s.gemeente = b.gemeente and s.vervalt_id = b.persoon_id and s.gesplitst_op is null),
        b.persoon_id) persoon_id, b.deel, coalesce(b.loopt, false) or coalesce(b.laatste >= ${op}::date, false) loopt,
      (b.laatste + make_interval(years => (${JSON.stringify(termijnen)}::jsonb ->> b.soort)::int))::date vervalt
    from dossier.te_bewaren b where b.gemeente = ${mandaat.gemeente}
      and (${wie}::uuid[] is null or b.persoon_id = any (${wie}::uuid[]))),
  deel as (select persoon_id, deel, max(vervalt) vervalt, bool_or(loopt) loopt from ding group by persoon_id, deel),
  alles as (select persoon_id, max(vervalt) vervalt, bool_or(loopt) loopt from ding group by persoon_id)`

export type Vervallen = { persoonId: string; huishoudenId: string | null; deel: Deel; vervaltOp: Datum }

/** What is due on a day: of whom nothing runs and all is due the whole file, else the parts by law. */
export const selectVervallen = (
  db: Db,
  mandaat: Mandaat,
  termijnen: Bewaartermijnen,
  op: Datum,
  wie: readonly string[] | null = null,
) =>
  rowsOf<Vervallen>(
    db,
    sql`with ${perDeel(mandaat, termijnen, op, wie)},
      regel as (
        select persoon_id, 'alles'::text deel, vervalt from alles where not loopt and vervalt <= ${op}::date
        union all
        select d.persoon_id, d.deel, d.vervalt from deel d join alles a on a.persoon_id = d.persoon_id
        where d.deel <> 'alles' and not d.loopt and d.vervalt <= ${op}::date and (a.loopt or a.vervalt > ${op}::date))
      select r.persoon_id "persoonId", r.deel, r.vervalt "vervaltOp", (select b.huishouden_id from huishouden.bewoning b where b.gemeente = ${mandaat.gemeente}
          and b.persoon_id = r.persoon_id order by upper(b.geldig) desc nulls first, b.id limit 1) "huishoudenId"
      from regel r join huishouden.persoon p on p.gemeente = ${mandaat.gemeente} and p.id = r.persoon_id order by r.vervalt, r.persoon_id`,
  )

/** How many files, whole or in part, fall due in each year from this one on. */
export const selectPerJaar = (db: Db, mandaat: Mandaat, termijnen: Bewaartermijnen, op: Datum) =>
  rowsOf<{ jaar: number; aantal: number }>(
    db,
    sql`with ${perDeel(mandaat, termijnen, op, null)}
      select greatest(extract(year from vervalt), extract(year from ${op}::date))::int jaar, count(*)::int aantal
      from alles where not loopt group by 1 order by 1 limit 21`,
  )

export type Houdt = { persoonId: string; houdt: Houvast[]; loopt: boolean }

export const selectHoudt = (db: Db, mandaat: Mandaat, personen: readonly string[], op: Datum) =>
  rowsOf<Houdt>(
    db,
    sql`select p.id "persoonId", coalesce((select array_agg(distinct h.reden order by h.reden) from dossier.houdt_vast h where h.gemeente = p.gemeente and h.persoon_id = p.id), '{}') houdt,
        exists (select from dossier.te_bewaren b where b.gemeente = p.gemeente and b.persoon_id = p.id and (b.loopt or b.laatste >= ${op}::date)) loopt
      from huishouden.persoon p where p.gemeente = ${mandaat.gemeente} and p.id = any (${personen}::uuid[])`,
  )

export type Lijst = {
  id: string
  jaar: number
  soort: 'jaar' | 'verzoek'
  voorgesteldOp: Datum
  door: string
  doorNaam: string
}

export const selectLijsten = (db: Db, mandaat: Mandaat, id: string | null = null) =>
  rowsOf<Lijst>(
    db,
    sql`select l.id, l.jaar, l.soort, l.voorgesteld_op "voorgesteldOp", l.door, coalesce(m.naam, 'Samenhang') "doorNaam"
      from dossier.vernietigingslijst l left join dossier.medewerker m on m.gemeente = l.gemeente and m.id = l.door
      where l.gemeente = ${mandaat.gemeente} and (${id}::uuid is null or l.id = ${id}::uuid) order by l.id desc limit 50`,
  )

export type Regel = {
  id: string
  lijstId: string
  persoonId: string
  huishoudenId: string | null
  deel: Deel
  vervaltOp: Datum
  uitgezonderd: Uitzondering | null
}

/** The lines that still name someone. */
export const selectRegels = (db: Db, mandaat: Mandaat, lijstIds: readonly string[]) =>
  rowsOf<Regel>(
    db,
    sql`select id, lijst_id "lijstId", persoon_id "persoonId", huishouden_id "huishoudenId", deel, vervalt_op "vervaltOp", uitgezonderd
      from dossier.vernietigingsregel where gemeente = ${mandaat.gemeente} and lijst_id = any (${lijstIds}::uuid[]) and persoon_id is not null
      order by huishouden_id, persoon_id, deel limit 2000`,
  )

export const selectRegelsMetId = (db: Db, mandaat: Mandaat, ids: readonly string[]) =>
  rowsOf<Regel>(
    db,
    sql`select id, lijst_id "lijstId", persoon_id "persoonId", huishouden_id "huishoudenId", deel, vervalt_op "vervaltOp", uitgezonderd
      from dossier.vernietigingsregel where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[]) and persoon_id is not null`,
  )

export const insertLijst = (db: Db, mandaat: Mandaat, l: Pick<Lijst, 'id' | 'jaar' | 'soort' | 'voorgesteldOp'>) =>
  sql`insert into dossier.vernietigingslijst (gemeente, id, jaar, soort, voorgesteld_op, door)
    values (${mandaat.gemeente}, ${l.id}, ${l.jaar}, ${l.soort}, ${l.voorgesteldOp}, ${mandaat.actor.id})`.execute(db)

/** Who is on a list already is not put on another; gives how many were added. */
export const insertRegels = async (db: Db, mandaat: Mandaat, lijstId: string, regels: readonly Vervallen[]) =>
  (
    await rowsOf<{ persoonId: string }>(
      db,
      sql`insert into dossier.vernietigingsregel (gemeente, lijst_id, persoon_id, huishouden_id, deel, vervalt_op, door)
        select ${mandaat.gemeente}, ${lijstId}, r."persoonId", r."huishoudenId", r.deel, r."vervaltOp", ${mandaat.actor.id}
        from jsonb_to_recordset(${JSON.stringify(regels)}::jsonb) r("persoonId" uuid, "huishoudenId" uuid, deel text, "vervaltOp" date)
        where not exists (select from dossier.vernietigingsregel x where x.gemeente = ${mandaat.gemeente} and x.persoon_id = r."persoonId" and x.deel = r.deel
          and (x.uitgezonderd is null or x.geregistreerd_op > now() - interval '1 year'))
        returning persoon_id "persoonId"`,
    )
  ).map(({ persoonId }) => persoonId)

export const updateUitgezonderd = (db: Db, mandaat: Mandaat, ids: readonly string[], reden: Uitzondering) =>
  sql`update dossier.vernietigingsregel set uitgezonderd = ${reden} where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[])`.execute(
    db,
  )

/** Through the one gate that may: gives the declaration. */
export const voerUit = async (db: Db, lijstId: string, regelIds: readonly string[], op: Datum): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`select dossier.voer_vernietiging_uit(${lijstId}::uuid, ${regelIds}::uuid[], ${op}::date) id`,
    )
  )[0]!.id

export type Verklaring = {
  id: string
  lijstId: string
  jaar: number
  soort: 'jaar' | 'verzoek'
  voorgesteldOp: Datum
  voorgesteldDoor: string
  goedgekeurdOp: Datum
  goedgekeurdDoor: string
  dossiers: number
  delen: Record<string, number>
  tabellen: Record<string, number>
}

export const selectVerklaringen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Verklaring>(
    db,
    sql`select id, lijst_id "lijstId", jaar, soort, voorgesteld_op "voorgesteldOp", voorgesteld_door "voorgesteldDoor", goedgekeurd_op "goedgekeurdOp",
        goedgekeurd_door "goedgekeurdDoor", dossiers, delen, tabellen
      from dossier.verklaring where gemeente = ${mandaat.gemeente} order by id desc limit 200`,
  )

export type Verzoek = {
  id: string
  persoonId: string
  soort: 'vernietigen' | 'bewaren'
  ontvangenOp: Datum
  namens: 'zelf' | 'gezagdrager' | 'gemachtigde'
  uiterlijk: Datum
  besluit: 'ingewilligd' | 'geweigerd' | null
  reden: Weigerreden | null
  toelichting: Buffer | null
  beslotenOp: Datum | null
}

export const selectVerzoeken = (db: Db, mandaat: Mandaat, waar: { id?: string; persoonId?: string } = {}) =>
  rowsOf<Verzoek>(
    db,
    sql`select id, persoon_id "persoonId", soort, ontvangen_op "ontvangenOp", namens, uiterlijk, besluit, reden, toelichting, besloten_op "beslotenOp"
      from dossier.vernietigverzoek where gemeente = ${mandaat.gemeente} and (${waar.id ?? null}::uuid is null or id = ${waar.id ?? null}::uuid)
        and (${waar.persoonId ?? null}::uuid is null or persoon_id = ${waar.persoonId ?? null}::uuid)
      order by besluit is not null, uiterlijk, id limit 200`,
  )

export const insertVerzoek = (
  db: Db,
  mandaat: Mandaat,
  v: Pick<Verzoek, 'id' | 'persoonId' | 'soort' | 'ontvangenOp' | 'namens' | 'uiterlijk'>,
) =>
  sql`insert into dossier.vernietigverzoek (gemeente, id, persoon_id, soort, ontvangen_op, namens, uiterlijk, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.persoonId}, ${v.soort}, ${v.ontvangenOp}, ${v.namens}, ${v.uiterlijk}, ${mandaat.actor.id})`.execute(
    db,
  )

export const updateBesluit = (
  db: Db,
  mandaat: Mandaat,
  v: Pick<Verzoek, 'id' | 'besluit' | 'reden' | 'toelichting' | 'beslotenOp'>,
) =>
  sql`update dossier.vernietigverzoek set besluit = ${v.besluit}, reden = ${v.reden}, toelichting = ${v.toelichting}, besloten_op = ${v.beslotenOp}
    where gemeente = ${mandaat.gemeente} and id = ${v.id}`.execute(db)
