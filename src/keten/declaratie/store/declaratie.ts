import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Declaratie = {
  id: string
  berichtId: string
  aanbiederId: string
  wet: 'wmo' | 'jeugdwet'
  nummer: string
  maand: Datum
  dagtekening: Datum
  totaal: number
  codes: string[]
  ontvangenOp: Datum
  uiterlijk: Datum
  beantwoordOp: Datum | null
  regels: number
  toegekend: number
  afgewezen: number
  openBedrag: number
  goedgekeurd: number
  afgekeurd: number
  wacht: number
  geparkeerd: number
  teToetsen: number
  betaalopdrachtId: string | null
  aanbieder: string
  agb: string
}

const DECLARATIE = sql`select d.id, d.bericht_id "berichtId", d.aanbieder_id "aanbiederId", d.wet, d.nummer, d.maand, d.dagtekening, d.totaal, d.codes,
  d.ontvangen_op "ontvangenOp", d.uiterlijk, d.beantwoord_op "beantwoordOp", s.regels, s.toegekend, s.afgewezen, s.open_bedrag "openBedrag", s.goedgekeurd, s.afgekeurd,
  s.wacht, s.geparkeerd, s.te_toetsen "teToetsen", s.betaalopdracht_id "betaalopdrachtId", a.naam aanbieder, a.agb
  from declaratie.declaratie d join declaratie.declaratie_som s on s.gemeente = d.gemeente and s.id = d.id
  join contract.aanbieder a on a.gemeente = d.gemeente and a.id = d.aanbieder_id`

export const findDeclaratie = async (db: Db, mandaat: Mandaat, id: string): Promise<Declaratie | undefined> =>
  (await rowsOf<Declaratie>(db, sql`${DECLARATIE} where d.gemeente = ${mandaat.gemeente} and d.id = ${id}`))[0]

/** Under lock: two approvers decide one after the other. */
export async function lockDeclaratie(db: Db, mandaat: Mandaat, id: string): Promise<Declaratie | undefined> {
  await sql`select id from declaratie.declaratie where gemeente = ${mandaat.gemeente} and id = ${id} for update`.execute(
    db,
  )
  return findDeclaratie(db, mandaat, id)
}

export type Filter = {
  wet?: string | undefined
  stand?: string | undefined
  agb?: string | null | undefined
  vanaf?: number | undefined
  aantal?: number | undefined
}

const STAND = sql`case when d.codes <> '{}' then 'afgekeurd' when d.beantwoord_op is null then case when s.wacht > 0 then 'wacht op akkoord' else 'geparkeerd' end
  when s.betaalopdracht_id is not null then 'betaalbaar' when s.goedgekeurd > 0 then 'te betalen' else 'beantwoord' end`

export const listDeclaraties = (db: Db, mandaat: Mandaat, f: Filter): Promise<(Declaratie & { aantal: number })[]> =>
  rowsOf<Declaratie & { aantal: number }>(
    db,
    sql`select *, count(*) over ()::int aantal from (${DECLARATIE} where d.gemeente = ${mandaat.gemeente}
        and (${f.wet ?? null}::text is null or d.wet = ${f.wet ?? null}) and (${f.agb ?? null}::text is null or a.agb = ${f.agb ?? null})
        and (${f.stand ?? null}::text is null or ${STAND} = ${f.stand ?? null})) x
      order by x."beantwoordOp" is not null, x.uiterlijk, x.id limit ${f.aantal ?? 100} offset ${f.vanaf ?? 0}`,
  )

export type NieuweDeclaratie = Pick<
  Declaratie,
  | 'id'
  | 'berichtId'
  | 'aanbiederId'
  | 'wet'
  | 'nummer'
  | 'maand'
  | 'dagtekening'
  | 'totaal'
  | 'codes'
  | 'ontvangenOp'
  | 'uiterlijk'
>

export const insertDeclaratie = (db: Db, mandaat: Mandaat, d: NieuweDeclaratie) =>
  sql`insert into declaratie.declaratie (gemeente, id, bericht_id, aanbieder_id, wet, nummer, maand, dagtekening, totaal, codes, ontvangen_op, uiterlijk, door)
    values (${mandaat.gemeente}, ${d.id}, ${d.berichtId}, ${d.aanbiederId}, ${d.wet}, ${d.nummer}, ${d.maand}::date, ${d.dagtekening}::date, ${d.totaal},
      ${d.codes}::text[], ${d.ontvangenOp}::date, ${d.uiterlijk}::date, ${mandaat.actor.id})`.execute(db)

export const bestaatNummer = async (
  db: Db,
  mandaat: Mandaat,
  wet: string,
  aanbiederId: string,
  nummer: string,
): Promise<boolean> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`select id from declaratie.declaratie where gemeente = ${mandaat.gemeente} and wet = ${wet} and aanbieder_id = ${aanbiederId} and nummer = ${nummer} and codes = '{}'`,
    )
  ).length > 0

export const markBeantwoord = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update declaratie.declaratie set beantwoord_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

/** Declarations with parked lines, other than this one, of this provider and law; or all. */
export const listGeparkeerd = async (
  db: Db,
  mandaat: Mandaat,
  van?: { id: string; wet: string; aanbiederId: string },
): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`select distinct d.id, d.geregistreerd_op from declaratie.declaratie d join declaratie.declaratieregel r on r.gemeente = d.gemeente and r.declaratie_id = d.id
        where d.gemeente = ${mandaat.gemeente} and d.beantwoord_op is null and r.besluit is null and r.geparkeerd_op is not null
          and (${van?.id ?? null}::uuid is null or (d.id <> ${van?.id ?? null} and d.wet = ${van?.wet ?? null} and d.aanbieder_id = ${van?.aanbiederId ?? null}))
        order by d.geregistreerd_op, d.id`,
    )
  ).map((rij) => rij.id)

export type Akkoord = {
  id: string
  bedrag: number
  getoetst: number
  limiet: number
  automatisch: boolean
  op: Datum
  door: string
}

export const insertAkkoord = (db: Db, mandaat: Mandaat, declaratieId: string, a: Omit<Akkoord, 'id' | 'door'>) =>
  sql`insert into declaratie.akkoord (gemeente, declaratie_id, bedrag, getoetst, limiet, automatisch, op, door)
    values (${mandaat.gemeente}, ${declaratieId}, ${a.bedrag}, ${a.getoetst}, ${a.limiet}, ${a.automatisch}, ${a.op}::date, ${mandaat.actor.id})`.execute(
    db,
  )

export const listAkkoorden = (db: Db, mandaat: Mandaat, declaratieId: string): Promise<Akkoord[]> =>
  rowsOf<Akkoord>(
    db,
    sql`select id, bedrag, getoetst, limiet, automatisch, op, door from declaratie.akkoord where gemeente = ${mandaat.gemeente} and declaratie_id = ${declaratieId} order by id`,
  )

export async function insertBetaalopdracht(
  db: Db,
  mandaat: Mandaat,
  b: { id: string; declaratieId: string; aanbiederId: string; bedrag: number; datum: Datum },
): Promise<void> {
  await sql`insert into declaratie.betaalopdracht (gemeente, id, declaratie_id, aanbieder_id, bedrag, datum, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.declaratieId}, ${b.aanbiederId}, ${b.bedrag}, ${b.datum}::date, ${mandaat.actor.id})`.execute(
    db,
  )
  await sql`update declaratie.declaratieregel set betaalopdracht_id = ${b.id}
    where gemeente = ${mandaat.gemeente} and declaratie_id = ${b.declaratieId} and besluit = 'goedgekeurd'`.execute(db)
}
