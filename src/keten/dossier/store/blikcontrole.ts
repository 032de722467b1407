import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Oordeel = 'terecht' | 'navraag' | 'onterecht'

/** Counts alone: of whom is shown only after drawing. */
export const selectPerMedewerker = (db: Db, mandaat: Mandaat, dagen: number) =>
  rowsOf<{ medewerkerId: string; naam: string; functie: string; blikken: number; personen: number; nood: number }>(
    db,
    sql`select z.medewerker_id "medewerkerId", m.naam, coalesce((select string_agg(distinct a.functie, '+') from inrichting.aanstelling a
          where a.gemeente = ${mandaat.gemeente} and a.gebruiker_id = z.medewerker_id and a.geldig @> current_date), '') functie,
        sum(z.blikken)::int blikken, count(distinct z.persoon_id)::int personen, count(*) filter (where z.nood)::int nood
      from dossier.zonder_relatie(${mandaat.gemeente}, ${dagen}) z join dossier.medewerker m on m.gemeente = ${mandaat.gemeente} and m.id = z.medewerker_id
      group by z.medewerker_id, m.naam order by blikken desc, m.naam limit 200`,
  )

/** At random from what was not drawn before; never one's own looks. Gives whose. */
export const insertSteekproef = (
  db: Db,
  mandaat: Mandaat,
  s: { aantal: number; dagen: number; op: Datum; uiterlijk: Datum },
) =>
  rowsOf<{ persoonId: string }>(
    db,
    sql`insert into dossier.blikcontrole (gemeente, medewerker_id, persoon_id, dag, blikken, acties, getrokken_op, uiterlijk, door)
      select ${mandaat.gemeente}, z.medewerker_id, z.persoon_id, z.dag, z.blikken, z.acties, ${s.op}::date, ${s.uiterlijk}::date, ${mandaat.actor.id}
      from dossier.zonder_relatie(${mandaat.gemeente}, ${s.dagen}) z
      join huishouden.persoon p on p.gemeente = ${mandaat.gemeente} and p.id = z.persoon_id
      where z.medewerker_id <> ${mandaat.actor.id} and not exists (select from dossier.blikcontrole b where b.gemeente = ${mandaat.gemeente}
        and b.medewerker_id = z.medewerker_id and b.persoon_id = z.persoon_id and b.dag = z.dag)
      order by random() limit ${s.aantal} returning persoon_id "persoonId"`,
  )

export type Controle = {
  id: string
  medewerkerId: string
  medewerker: string
  persoonId: string
  dag: Datum
  blikken: number
  uiterlijk: Datum
  oordeel: Oordeel | null
  toelichting: Buffer | null
}

export const selectControles = (db: Db, mandaat: Mandaat, id: string | null = null) =>
  rowsOf<Controle>(
    db,
    sql`select b.id, b.medewerker_id "medewerkerId", m.naam medewerker, b.persoon_id "persoonId", b.dag, b.blikken, b.uiterlijk, b.oordeel, b.toelichting
      from dossier.blikcontrole b join dossier.medewerker m on m.gemeente = b.gemeente and m.id = b.medewerker_id
      where b.gemeente = ${mandaat.gemeente} and (${id}::uuid is null or b.id = ${id}::uuid) order by b.oordeel is not null, b.uiterlijk, b.id desc limit 200`,
  )

export const updateOordeel = (
  db: Db,
  mandaat: Mandaat,
  o: { id: string; oordeel: Oordeel; toelichting: Buffer | null; op: Datum },
) =>
  sql`update dossier.blikcontrole set oordeel = ${o.oordeel}, toelichting = ${o.toelichting}, beoordeeld_op = ${o.op}::date
    where gemeente = ${mandaat.gemeente} and id = ${o.id}`.execute(db)
