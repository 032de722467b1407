import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Strekking } from '../rules/mededeling.ts'

export type Mededelingrij = {
  id: string
  nummer: string
  titel: string
  tekst: string
  datum: Datum
  voorstelId: string | null
  voorstel: string | null
  toezeggingen: string[]
}

/** With the promises it kept: those that were settled with its number. */
export const listMededelingen = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<Mededelingrij>(
    db,
    sql`select m.id, m.nummer, m.titel, m.tekst, m.datum, m.voorstel_id "voorstelId", v.titel voorstel,
        array(select t.tekst from raad.toezeggingafdoening a join raad.toezegging t on t.gemeente = a.gemeente and t.id = a.toezegging_id
          where a.gemeente = m.gemeente and a.soort = 'gestand' and a.stuk = 'Mededeling ' || m.nummer order by t.id) toezeggingen
      from raad.mededeling m left join raad.voorstel v on v.gemeente = m.gemeente and v.id = m.voorstel_id
      where m.gemeente = ${gemeente} order by m.datum desc, m.nummer desc`,
  )

export type TeMelden = {
  id: string
  wijzigingId: string
  orgaan: string
  besluitnummer: string
  besluitdatum: Datum
}

export const listTeMelden = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<TeMelden>(
    db,
    sql`select p.id, p.wijziging_id "wijzigingId", p.orgaan, p.besluitnummer, p.besluitdatum from raad.mededelingvoorstel p
      where p.gemeente = ${gemeente}
        and not exists (select from raad.mededeling m where m.gemeente = p.gemeente and m.mededelingvoorstel_id = p.id)
      order by p.besluitdatum, p.id`,
  )

export async function insertMededelingvoorstel(db: Db, { gemeente }: Mandaat, p: Omit<TeMelden, 'id'>): Promise<void> {
  await sql`insert into raad.mededelingvoorstel (gemeente, wijziging_id, orgaan, besluitnummer, besluitdatum)
    values (${gemeente}, ${p.wijzigingId}, ${p.orgaan}, ${p.besluitnummer}, ${p.besluitdatum}::date)`.execute(db)
}

export type NieuweMededeling = {
  nummer: string
  titel: string
  tekst: string
  datum: Datum
  voorstelId: string | null
  mededelingvoorstelId: string | null
}

export async function insertMededeling(db: Db, { gemeente, actor }: Mandaat, m: NieuweMededeling): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.mededeling (gemeente, nummer, titel, tekst, datum, voorstel_id, mededelingvoorstel_id, door)
      values (${gemeente}, ${m.nummer}, ${m.titel}, ${m.tekst}, ${m.datum}::date, ${m.voorstelId}, ${m.mededelingvoorstelId}, ${actor.id}) returning id`,
  )
  return rows[0]!.id
}

export type Zienswijzerij = {
  id: string
  over: string
  raadVan: string
  strekking: Strekking
  tekst: string
  datum: Datum
  voorstelId: string | null
  voorstel: string | null
}

export const listZienswijzen = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<Zienswijzerij>(
    db,
    sql`select z.id, z.over, z.raad_van "raadVan", z.strekking, z.tekst, z.datum, z.voorstel_id "voorstelId", v.titel voorstel
      from raad.zienswijze z left join raad.voorstel v on v.gemeente = z.gemeente and v.id = z.voorstel_id
      where z.gemeente = ${gemeente} order by z.datum desc, z.over, z.raad_van`,
  )

export async function insertZienswijze(
  db: Db,
  { gemeente, actor }: Mandaat,
  z: Omit<Zienswijzerij, 'id' | 'voorstel'>,
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.zienswijze (gemeente, over, raad_van, strekking, tekst, datum, voorstel_id, door)
      values (${gemeente}, ${z.over}, ${z.raadVan}, ${z.strekking}, ${z.tekst}, ${z.datum}::date, ${z.voorstelId}, ${actor.id}) returning id`,
  )
  return rows[0]!.id
}
