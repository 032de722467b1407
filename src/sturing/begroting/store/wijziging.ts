import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Mutatie, Wijziging } from '../rules/wijziging.ts'

export type Wijzigingrij = Wijziging & { toelichting: string; versie: number; reden?: string; doorNaam?: string }

type Rij = Omit<Wijzigingrij, 'mutaties'> & { mutaties: Mutatie[] | null }

const SELECT = sql`select w.id, w.soort, w.orgaan, w.toelichting, w.versie, w.voorgesteld_op "voorgesteldOp",
  case when b.uitkomst = 'vastgesteld' then b.besluitdatum end besluitdatum, b.besluitnummer,
  case when b.uitkomst = 'verworpen' then b.besluitdatum end "verworpenOp", case when b.uitkomst = 'ingetrokken' then b.besluitdatum end "ingetrokkenOp",
  b.reden, b.door_naam "doorNaam",
  to_char(b.geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') "geregistreerdOp",
  (select json_agg(json_strip_nulls(json_build_object('regel', r.code, 'jaar', m.jaar, 'zijde', m.zijde, 'bedrag', m.bedrag, 'duur', m.duur,
      'voorstelregel', m.voorstelregel_id, 'besparing', m.besparing)) order by m.id)
    from begroting.mutatie m join begroting.begrotingsregel r on r.gemeente = m.gemeente and r.id = m.regel_id
    where m.gemeente = w.gemeente and m.wijziging_id = w.id) mutaties
  from begroting.wijziging w left join begroting.wijzigingbesluit b on b.gemeente = w.gemeente and b.wijziging_id = w.id`

/** Nulls of the database are absences of the model. */
function toWijziging(rij: Rij): Wijzigingrij {
  const gevuld = Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null))
  return { ...gevuld, mutaties: rij.mutaties ?? [] } as Wijzigingrij
}

export const listWijzigingen = async (db: Db, mandaat: Mandaat): Promise<Wijzigingrij[]> =>
  (
    await rowsOf<Rij>(
      db,
      sql`${SELECT} where w.gemeente = ${mandaat.gemeente} order by w.geregistreerd_op desc, w.id desc`,
    )
  ).map(toWijziging)

export const findWijziging = async (db: Db, mandaat: Mandaat, id: string): Promise<Wijzigingrij | undefined> =>
  (await rowsOf<Rij>(db, sql`${SELECT} where w.gemeente = ${mandaat.gemeente} and w.id = ${id}`)).map(toWijziging)[0]

/** A next version locks it and tells a second decider that he read an older one. */
export async function lockWijziging(db: Db, mandaat: Mandaat, id: string): Promise<Wijzigingrij | undefined> {
  await sql`update begroting.wijziging set versie = versie + 1 where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )
  return findWijziging(db, mandaat, id)
}

export type NieuweWijziging = Pick<Wijziging, 'soort' | 'orgaan'> & {
  toelichting: string
  voorgesteldOp: Datum
  mutaties: (Omit<Mutatie, 'regel'> & { regelId: string })[]
}

export async function insertWijziging(db: Db, mandaat: Mandaat, nieuw: NieuweWijziging): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`with wijziging as (
          insert into begroting.wijziging (gemeente, soort, orgaan, toelichting, voorgesteld_op, door)
          values (${mandaat.gemeente}, ${nieuw.soort}, ${nieuw.orgaan}, ${nieuw.toelichting}, ${nieuw.voorgesteldOp}::date, ${mandaat.actor.id}) returning id),
        mutatie as (
          insert into begroting.mutatie (gemeente, wijziging_id, regel_id, jaar, zijde, bedrag, duur, voorstelregel_id, besparing)
          select ${mandaat.gemeente}, wijziging.id, m."regelId", m.jaar, m.zijde, m.bedrag, m.duur, m.voorstelregel, m.besparing
          from wijziging, jsonb_to_recordset(${JSON.stringify(nieuw.mutaties)}::jsonb)
            as m("regelId" uuid, jaar int, zijde text, bedrag bigint, duur text, voorstelregel uuid, besparing text) returning 1)
        select id from wijziging`,
  )
  return rows[0]!.id
}

export async function insertBesluit(
  db: Db,
  mandaat: Mandaat,
  besluit: {
    wijzigingId: string
    uitkomst: 'vastgesteld' | 'verworpen' | 'ingetrokken'
    besluitdatum: Datum
    besluitnummer: string | null
    reden?: string
  },
): Promise<void> {
  await sql`insert into begroting.wijzigingbesluit (gemeente, wijziging_id, uitkomst, besluitdatum, besluitnummer, reden, door, door_naam)
    values (${mandaat.gemeente}, ${besluit.wijzigingId}, ${besluit.uitkomst}, ${besluit.besluitdatum}::date, ${besluit.besluitnummer}, ${besluit.reden ?? null}, ${mandaat.actor.id}, ${mandaat.actor.naam})`.execute(
    db,
  )
}
