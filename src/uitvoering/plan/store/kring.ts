import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export const ROLLEN = ['vrager', 'ondersteunde', 'gezinslid', 'mantelzorger', 'netwerk', 'professional'] as const
export type Rol = (typeof ROLLEN)[number]

export type KringlidRij = {
  id: string
  planId: string
  persoonId: string | null
  netwerklidId: string | null
  professionalId: string | null
  naam: string
  omschrijving: string | null
  geboren: Datum | null
  rol: Rol
  buitenHuishouden: boolean
  begin: Datum
  eind: Datum | null
}

/** Everyone who was ever in the circle; a shielded person is not there for who may not know. */
export const selectKring = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<KringlidRij>(
    db,
    sql`select id, plan_id "planId", persoon_id "persoonId", netwerklid_id "netwerklidId", professional_id "professionalId", rol, naam, omschrijving, geboren,
        buiten_huishouden "buitenHuishouden", lower(geldig) begin, upper(geldig) - 1 eind
      from plan.kring where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by buiten_huishouden, geboren, id`,
  )

export type NieuwKringlid = {
  id: string
  planId: string
  persoonId: string | null
  netwerklidId: string | null
  professionalId: string | null
  rol: Rol
  buitenHuishouden: boolean
  vanaf: Datum
}

export const insertKringlid = (db: Db, mandaat: Mandaat, k: NieuwKringlid) =>
  sql`insert into plan.kringlid (gemeente, id, plan_id, persoon_id, netwerklid_id, professional_id, rol, buiten_huishouden, geldig, door)
    values (${mandaat.gemeente}, ${k.id}, ${k.planId}, ${k.persoonId}, ${k.netwerklidId}, ${k.professionalId}, ${k.rol}, ${k.buitenHuishouden},
      daterange(${k.vanaf}::date, null), ${mandaat.actor.id})`.execute(db)

export const endKringlid = (db: Db, mandaat: Mandaat, kringlidId: string, laatsteDag: Datum) =>
  sql`update plan.kringlid set geldig = daterange(lower(geldig), greatest(${laatsteDag}::date, lower(geldig)), '[]')
    where gemeente = ${mandaat.gemeente} and id = ${kringlidId} and upper_inf(geldig)`.execute(db)

export type RegieRij = {
  id: string
  medewerkerId: string
  naam: string
  waarnemerId: string | null
  waarnemerNaam: string | null
  begin: Datum
  eind: Datum | null
}

export const selectRegie = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<RegieRij>(
    db,
    sql`select id, medewerker_id "medewerkerId", naam, waarnemer_id "waarnemerId", waarnemer_naam "waarnemerNaam", lower(geldig) begin, upper(geldig) - 1 eind
      from plan.regiestand where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by lower(geldig) desc`,
  )

export const insertRegie = (
  db: Db,
  mandaat: Mandaat,
  r: { id: string; planId: string; medewerkerId: string; waarnemerId: string | null; vanaf: Datum },
) =>
  sql`insert into plan.regie (gemeente, id, plan_id, medewerker_id, waarnemer_id, geldig, door)
    values (${mandaat.gemeente}, ${r.id}, ${r.planId}, ${r.medewerkerId}, ${r.waarnemerId}, daterange(${r.vanaf}::date, null), ${mandaat.actor.id})`.execute(
    db,
  )

export const endRegie = (db: Db, mandaat: Mandaat, regieId: string, laatsteDag: Datum) =>
  sql`update plan.regie set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and id = ${regieId}`.execute(db)

/** A correction on the day of appointment itself: that day still has one regisseur. */
export const replaceRegie = (
  db: Db,
  mandaat: Mandaat,
  regieId: string,
  medewerkerId: string,
  waarnemerId: string | null,
) =>
  sql`update plan.regie set medewerker_id = ${medewerkerId}, waarnemer_id = ${waarnemerId}, door = ${mandaat.actor.id}
    where gemeente = ${mandaat.gemeente} and id = ${regieId}`.execute(db)

export type BetrokkenheidRij = {
  id: string
  medewerkerId: string
  naam: string
  rol: string
  wetten: string[]
  trede: number
  begin: Datum
  eind: Datum | null
}

export const selectBetrokkenheden = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<BetrokkenheidRij>(
    db,
    sql`select id, medewerker_id "medewerkerId", naam, rol, wetten, trede, lower(geldig) begin, upper(geldig) - 1 eind
      from plan.betrokkene where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by lower(geldig), id`,
  )

export const insertBetrokkenheid = (
  db: Db,
  mandaat: Mandaat,
  b: {
    id: string
    planId: string
    medewerkerId: string
    rol: string
    wetten: readonly string[]
    trede: number
    vanaf: Datum
  },
) =>
  sql`insert into plan.betrokkenheid (gemeente, id, plan_id, medewerker_id, rol, wetten, trede, geldig, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.planId}, ${b.medewerkerId}, ${b.rol}, ${b.wetten}::text[], ${b.trede}, daterange(${b.vanaf}::date, null),
      ${mandaat.actor.id})`.execute(db)

/** With the plan everything that ran under it ends; each row by its own last day. */
export async function endAlles(db: Db, mandaat: Mandaat, planId: string, laatsteDag: Datum): Promise<void> {
  for (const tabel of ['plan.kringlid', 'plan.regie', 'plan.betrokkenheid', 'plan.contactpersoon', 'plan.methode']) {
    await sql`update ${sql.table(tabel)} set geldig = daterange(lower(geldig), greatest(${laatsteDag}::date, lower(geldig)), '[]')
      where gemeente = ${mandaat.gemeente} and plan_id = ${planId} and upper_inf(geldig)`.execute(db)
  }
}

export type MedewerkerRij = { id: string; naam: string; functies: string[] }

export const selectMedewerkers = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<MedewerkerRij>(
    db,
    sql`select id, naam, array_agg(distinct functie) functies from plan.medewerker
      where gemeente = ${mandaat.gemeente} and geldig @> ${op}::date group by id, naam order by naam`,
  )

export type ContactRij = { id: string; medewerkerId: string; naam: string; begin: Datum; eind: Datum | null }

/** R31: who the household calls, who need not be the regisseur. */
export const selectContactpersonen = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<ContactRij>(
    db,
    sql`select id, medewerker_id "medewerkerId", naam, lower(geldig) begin, upper(geldig) - 1 eind from plan.contactstand
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by lower(geldig) desc`,
  )

export const endContactpersoon = (db: Db, mandaat: Mandaat, planId: string, laatsteDag: Datum) =>
  sql`update plan.contactpersoon set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and plan_id = ${planId} and upper_inf(geldig)`.execute(db)

export const replaceContactpersoon = (db: Db, mandaat: Mandaat, id: string, medewerkerId: string) =>
  sql`update plan.contactpersoon set medewerker_id = ${medewerkerId}, door = ${mandaat.actor.id}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const insertContactpersoon = (
  db: Db,
  mandaat: Mandaat,
  c: { id: string; planId: string; medewerkerId: string; vanaf: Datum },
) =>
  sql`insert into plan.contactpersoon (gemeente, id, plan_id, medewerker_id, geldig, door)
    values (${mandaat.gemeente}, ${c.id}, ${c.planId}, ${c.medewerkerId}, daterange(${c.vanaf}::date, null), ${mandaat.actor.id})`.execute(
    db,
  )

/** Who lives there, the network and the professionals of the household: what the circle is held against (D4). */
export const selectKandidaten = (db: Db, mandaat: Mandaat, planId: string, op: Datum) =>
  rowsOf<{
    persoonId: string | null
    netwerklidId: string | null
    professionalId: string | null
    naam: string
    omschrijving: string | null
  }>(
    db,
    sql`select distinct persoon_id "persoonId", netwerklid_id "netwerklidId", professional_id "professionalId", naam, omschrijving from plan.kringkandidaat
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} and geldig @> ${op}::date order by naam`,
  )

/** In which other municipality someone of the circle lives today, by kringlid. */
export const selectElders = (db: Db, mandaat: Mandaat, planId: string, op: Datum) =>
  rowsOf<{ kringlidId: string; persoonId: string; gemeente: string }>(
    db,
    sql`select distinct kringlid_id "kringlidId", persoon_id "persoonId", gemeentecode gemeente from plan.woont_elders
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} and geldig @> ${op}::date`,
  )
