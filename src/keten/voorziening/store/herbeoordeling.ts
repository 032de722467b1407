import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { persoonZichtbaar } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { HerbeoordelingUitkomst, Maandtelling, OpenHerbeoordeling } from '../rules/herbeoordeling.ts'

export type HerbeoordelingRij = OpenHerbeoordeling & {
  gemeente: string
  voorzieningId: string
  clientId: string
  wet: Wet
  taak: string | null
}

/** Locked, so that two who move or settle the same one do so one after the other. */
export async function lockHerbeoordelingen(
  db: Db,
  mandaat: Mandaat,
  ids: readonly string[],
): Promise<HerbeoordelingRij[]> {
  await sql`select id from voorziening.herbeoordeling where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[]) order by id for update`.execute(
    db,
  )
  return rowsOf<HerbeoordelingRij>(
    db,
    sql`select gemeente, id, voorziening_id "voorzieningId", client_id "clientId", wet, taak, gepland, uiterlijk, begin from voorziening.herbeoordeling_open
      where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[])`,
  )
}

export const selectOpenVan = (db: Db, mandaat: Mandaat, voorzieningId: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from voorziening.herbeoordeling where gemeente = ${mandaat.gemeente} and voorziening_id = ${voorzieningId} and gedaan_op is null`,
  )

/** The open one of each. */
export const selectGepland = (db: Db, mandaat: Mandaat, voorzieningIds: readonly string[]) =>
  rowsOf<{ voorzieningId: string; gepland: Datum }>(
    db,
    sql`select voorziening_id "voorzieningId", gepland from voorziening.herbeoordeling
      where gemeente = any (${mandaat.leest}::text[]) and voorziening_id = any (${voorzieningIds}::uuid[]) and gedaan_op is null`,
  )

export const herplan = async (
  db: Db,
  mandaat: Mandaat,
  h: { id: string; van: Datum; naar: Datum; reden: string; taak: string | null },
): Promise<void> => {
  await sql`insert into voorziening.herplanning (gemeente, herbeoordeling_id, van, naar, reden, taak, door)
    values (${mandaat.gemeente}, ${h.id}, ${h.van}::date, ${h.naar}::date, ${h.reden}, ${h.taak}, ${mandaat.actor.id})`.execute(
    db,
  )
  await sql`update voorziening.herbeoordeling set gepland = ${h.naar}::date where gemeente = ${mandaat.gemeente} and id = ${h.id}`.execute(
    db,
  )
}

export const closeHerbeoordeling = (
  db: Db,
  mandaat: Mandaat,
  id: string,
  op: Datum,
  uitkomst: HerbeoordelingUitkomst,
) =>
  sql`update voorziening.herbeoordeling set gedaan_op = ${op}::date, uitkomst = ${uitkomst}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export type Voorraadrij = {
  id: string
  persoonId: string
  huishoudenId: string | null
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  wet: Wet
  product: string
  team: string | null
  eigenaar: string | null
  gepland: Datum
  uiterlijk: Datum
}
type Telling = { naam: string; aantal: number }
export type Voorraad = {
  totaal: number
  teLaat: number
  maanden: Maandtelling[] | null
  producten: (Telling & { wet: Wet })[] | null
  teams: Telling[] | null
  gekozen: number
  rijen: Voorraadrij[] | null
}

/** Counts of the whole stock, and by name only whom the asker may know of: in one statement. */
export async function selectVoorraad(
  db: Db,
  mandaat: Mandaat,
  f: { maand: string | null; wet: Wet | null; aantal: number },
  vandaag: Datum,
): Promise<Voorraad> {
  const zichtbaar = mandaat.wetten.map(
    (wet) => sql`(o.wet = ${wet} and ${persoonZichtbaar(mandaat, 'B', 'o.client_id', vandaag, wet)})`,
  )
  const mag = zichtbaar.length > 0 ? sql.join(zichtbaar, sql` or `) : sql`false`
  const [rij] = await rowsOf<{ uit: Voorraad }>(
    db,
    sql`with voorraad as materialized (
        select o.*, to_char(o.gepland, 'YYYY-MM') maand from voorziening.herbeoordeling_open o
        where o.gemeente = ${mandaat.gemeente} and (${f.wet}::text is null or o.wet = ${f.wet}::text)
      ), gekozen as materialized (
        select o.* from voorraad o where (${f.maand}::text is null or o.maand = ${f.maand}::text) and (${mag})
      )
      select json_build_object(
        'totaal', (select count(*) from voorraad),
        'teLaat', (select count(*) from voorraad where gepland < ${vandaag}::date),
        'maanden', (select json_agg(m) from (select maand, wet, count(*) aantal from voorraad where gepland >= ${vandaag}::date group by maand, wet
          order by maand, wet) m),
        'producten', (select json_agg(p) from (select product naam, wet, count(*) aantal from voorraad group by product, wet order by count(*) desc, product
          limit 12) p),
        'teams', (select json_agg(t) from (select team naam, count(*) aantal from voorraad where team is not null group by team order by count(*) desc, team) t),
        'gekozen', (select count(*) from gekozen),
        'rijen', (select json_agg(r) from (select id, client_id "persoonId", huishouden_id "huishoudenId", voornamen, voorvoegsel, geslachtsnaam, wet, product,
            team, eigenaar, gepland, uiterlijk from gekozen order by gepland, uiterlijk, id limit ${f.aantal}) r)) uit`,
  )
  return rij!.uit
}
