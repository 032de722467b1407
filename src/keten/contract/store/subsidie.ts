import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Regeling, Subsidie } from '../rules/subsidie.ts'

const range = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`

const REGELING = sql`select r.id, r.opgave, r.plafond, r.verdeelwijze, r.rechtsgrond,
  json_build_object('begin', lower(r.tijdvak), 'eind', upper(r.tijdvak) - 1) tijdvak,
  coalesce((select sum(coalesce(s.vastgesteld, s.verleend)) from contract.subsidie s where s.gemeente = r.gemeente and s.regeling_id = r.id), 0)::bigint toegezegd
  from contract.subsidieregeling r`

export const listRegelingen = (db: Db, mandaat: Mandaat): Promise<Regeling[]> =>
  rowsOf<Regeling>(db, sql`${REGELING} where r.gemeente = ${mandaat.gemeente} order by lower(r.tijdvak) desc, r.opgave`)

/** Under lock: two grants at once are tested one after the other (C1). */
export async function lockRegeling(db: Db, mandaat: Mandaat, regelingId: string): Promise<Regeling | undefined> {
  await sql`select id from contract.subsidieregeling where gemeente = ${mandaat.gemeente} and id = ${regelingId} for update`.execute(
    db,
  )
  return (
    await rowsOf<Regeling>(db, sql`${REGELING} where r.gemeente = ${mandaat.gemeente} and r.id = ${regelingId}`)
  )[0]
}

export const insertRegeling = async (
  db: Db,
  mandaat: Mandaat,
  regeling: Omit<Regeling, 'id' | 'toegezegd'>,
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.subsidieregeling (gemeente, opgave, tijdvak, plafond, verdeelwijze, rechtsgrond)
          values (${mandaat.gemeente}, ${regeling.opgave}, ${range(regeling.tijdvak)}, ${regeling.plafond}, ${regeling.verdeelwijze}, ${regeling.rechtsgrond}) returning id`,
    )
  )[0]!.id

const SUBSIDIE = sql`select s.id, s.regeling_id "regelingId", s.organisatie_id "organisatieId", s.organisatie, s.organisatie_agb "organisatieAgb",
  s.aanbod_ids "aanbodIds", s.impactafspraak, s.aangevraagd_op "aangevraagdOp", s.gevraagd, s.verleend_op "verleendOp", s.verleend,
  s.geweigerd_op "geweigerdOp", s.vastgesteld_op "vastgesteldOp", s.vastgesteld, s.verantwoord_op "verantwoordOp", s.verantwoording, s.betaald,
  s.teruggevorderd from contract.subsidie_stand s`

export const listSubsidies = (db: Db, mandaat: Mandaat): Promise<Subsidie[]> =>
  rowsOf<Subsidie>(db, sql`${SUBSIDIE} where s.gemeente = ${mandaat.gemeente} order by s.aangevraagd_op desc, s.id`)

export const listSubsidiesVan = (db: Db, mandaat: Mandaat, agb: string): Promise<Subsidie[]> =>
  rowsOf<Subsidie>(
    db,
    sql`${SUBSIDIE} where s.gemeente = ${mandaat.gemeente} and s.organisatie_agb = ${agb} order by s.aangevraagd_op desc, s.id`,
  )

export const findRegeling = async (db: Db, mandaat: Mandaat, regelingId: string): Promise<Regeling | undefined> =>
  (await rowsOf<Regeling>(db, sql`${REGELING} where r.gemeente = ${mandaat.gemeente} and r.id = ${regelingId}`))[0]

export const findSubsidie = async (db: Db, mandaat: Mandaat, subsidieId: string): Promise<Subsidie | undefined> =>
  (await rowsOf<Subsidie>(db, sql`${SUBSIDIE} where s.gemeente = ${mandaat.gemeente} and s.id = ${subsidieId}`))[0]

export async function lockSubsidie(
  db: Db,
  mandaat: Mandaat,
  subsidieId: string,
): Promise<(Subsidie & { tijdvak: Periode }) | undefined> {
  await sql`select id from contract.subsidie where gemeente = ${mandaat.gemeente} and id = ${subsidieId} for update`.execute(
    db,
  )
  return (
    await rowsOf<Subsidie & { tijdvak: Periode }>(
      db,
      sql`select x.*, json_build_object('begin', lower(r.tijdvak), 'eind', upper(r.tijdvak) - 1) tijdvak from (${SUBSIDIE}
          where s.gemeente = ${mandaat.gemeente} and s.id = ${subsidieId}) x
          join contract.subsidieregeling r on r.gemeente = ${mandaat.gemeente} and r.id = x."regelingId"`,
    )
  )[0]
}

export type NieuweSubsidie = {
  regelingId: string
  organisatieId: string
  aanbodIds: string[]
  impactafspraak: string
  aangevraagdOp: Datum
  gevraagd: number
  verleendOp: Datum
  verleend: number
}

export const insertSubsidie = async (db: Db, mandaat: Mandaat, nieuw: NieuweSubsidie): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.subsidie (gemeente, regeling_id, organisatie_id, aanbod_ids, impactafspraak, aangevraagd_op, gevraagd, verleend_op, verleend)
          values (${mandaat.gemeente}, ${nieuw.regelingId}, ${nieuw.organisatieId}, ${nieuw.aanbodIds}::uuid[], ${nieuw.impactafspraak}, ${nieuw.aangevraagdOp}::date,
            ${nieuw.gevraagd}, ${nieuw.verleendOp}::date, ${nieuw.verleend}) returning id`,
    )
  )[0]!.id

export const insertVoorschot = async (
  db: Db,
  mandaat: Mandaat,
  subsidieId: string,
  datum: Datum,
  bedrag: number,
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.voorschot (gemeente, subsidie_id, datum, bedrag, door)
          values (${mandaat.gemeente}, ${subsidieId}, ${datum}::date, ${bedrag}, ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export type NieuweOpgave = {
  subsidieId: string
  aanbodId: string
  maand: Datum
  wijk: string
  deelnemers: number
  nieuw: number
  dagdelen: number
  deelnemercodes: string[]
}

export const insertOpgave = async (
  db: Db,
  mandaat: Mandaat,
  nieuw: NieuweOpgave,
): Promise<{ id: string; versie: number }> =>
  (
    await rowsOf<{ id: string; versie: number }>(
      db,
      sql`insert into contract.deelnameopgave (gemeente, subsidie_id, aanbod_id, maand, wijk, versie, deelnemers, nieuw, dagdelen, deelnemercodes, door)
          select ${mandaat.gemeente}, ${nieuw.subsidieId}, ${nieuw.aanbodId}, ${nieuw.maand}::date, ${nieuw.wijk}, 1 + coalesce(max(o.versie), 0),
            ${nieuw.deelnemers}, ${nieuw.nieuw}, ${nieuw.dagdelen}, ${nieuw.deelnemercodes}::text[], ${mandaat.actor.id}
          from contract.deelnameopgave o where o.gemeente = ${mandaat.gemeente} and o.subsidie_id = ${nieuw.subsidieId} and o.aanbod_id = ${nieuw.aanbodId}
            and o.maand = ${nieuw.maand}::date and o.wijk = ${nieuw.wijk}
          returning id, versie`,
    )
  )[0]!

export type OpgaveRij = {
  id: string
  aanbodId: string
  maand: Datum
  wijk: string
  deelnemers: number
  nieuw: number
  dagdelen: number
  versie: number
}

export const listOpgaven = (db: Db, mandaat: Mandaat, subsidieId: string): Promise<OpgaveRij[]> =>
  rowsOf<OpgaveRij>(
    db,
    sql`select id, aanbod_id "aanbodId", maand, wijk, deelnemers, nieuw, dagdelen, versie from contract.geldende_opgave
        where gemeente = ${mandaat.gemeente} and subsidie_id = ${subsidieId} order by maand desc, wijk`,
  )
