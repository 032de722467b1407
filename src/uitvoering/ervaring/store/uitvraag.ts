import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Antwoorden } from '../rules/vragenlijst.ts'

export type Moment = 'einde' | 'jaarlijks'
export type Uitvraag = { id: string; instrument: string; moment: Moment; ronde: string; gestartOp: Datum }

const UITVRAAG = sql`u.id, u.instrument, u.moment, u.ronde, u.gestart_op "gestartOp"`

/** The round, or undefined when it was started already. */
export const insertUitvraag = async (
  db: Db,
  mandaat: Mandaat,
  { instrument, moment, ronde, gestartOp }: Omit<Uitvraag, 'id'>,
): Promise<string | undefined> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into ervaring.uitvraag (gemeente, instrument, moment, ronde, gestart_op)
          values (${mandaat.gemeente}, ${instrument}, ${moment}, ${ronde}, ${gestartOp}::date) on conflict do nothing returning id`,
    )
  )[0]?.id

export const findUitvraag = async (
  db: Db,
  mandaat: Mandaat,
  { instrument, moment, ronde }: Pick<Uitvraag, 'instrument' | 'moment' | 'ronde'>,
): Promise<Uitvraag | undefined> =>
  (
    await rowsOf<Uitvraag>(
      db,
      sql`select ${UITVRAAG} from ervaring.uitvraag u
          where u.gemeente = ${mandaat.gemeente} and u.instrument = ${instrument} and u.moment = ${moment} and u.ronde = ${ronde}`,
    )
  )[0]

export const insertUitnodiging = (
  db: Db,
  mandaat: Mandaat,
  {
    uitvraagId,
    persoonId,
    wijk,
    verstuurOp,
  }: { uitvraagId: string; persoonId: string; wijk: string; verstuurOp: Datum },
) =>
  sql`insert into ervaring.uitnodiging (gemeente, uitvraag_id, persoon_id, wijk, verstuur_op)
      values (${mandaat.gemeente}, ${uitvraagId}, ${persoonId}, ${wijk}, ${verstuurOp}::date) on conflict do nothing`.execute(
    db,
  )

export const listTeVersturen = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<{ id: string; uitvraagId: string; wijk: string }>(
    db,
    sql`select id, uitvraag_id "uitvraagId", wijk from ervaring.uitnodiging
        where gemeente = ${mandaat.gemeente} and verstuurd_op is null and verstuur_op <= ${op}::date order by id limit 2000 for update`,
  )

/** Sent: the code is there, and the count of who was asked goes up (E3). */
export async function markVerstuurd(
  db: Db,
  mandaat: Mandaat,
  { id, uitvraagId, wijk }: { id: string; uitvraagId: string; wijk: string },
  { code, hash, op }: { code: Buffer; hash: Buffer; op: Datum },
) {
  const { gemeente } = mandaat
  await sql`update ervaring.uitnodiging set verstuurd_op = ${op}::date, code = ${code}, code_hash = ${hash}
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
  await sql`insert into ervaring.verzending (gemeente, uitvraag_id, wijk, verstuurd) values (${gemeente}, ${uitvraagId}, ${wijk}, 1)
    on conflict (gemeente, uitvraag_id, wijk) do update set verstuurd = ervaring.verzending.verstuurd + 1`.execute(db)
}

export const listOpenUitnodigingen = (db: Db, mandaat: Mandaat, persoonId: string) =>
  rowsOf<{ id: string; code: Buffer; instrument: string; gestartOp: Datum; verstuurdOp: Datum }>(
    db,
    sql`select n.id, n.code, u.instrument, u.gestart_op "gestartOp", n.verstuurd_op "verstuurdOp"
        from ervaring.uitnodiging n join ervaring.uitvraag u on u.gemeente = n.gemeente and u.id = n.uitvraag_id
        where n.gemeente = ${mandaat.gemeente} and n.persoon_id = ${persoonId} and n.code is not null order by n.verstuurd_op desc`,
  )

export type Code = {
  id: string
  uitvraagId: string
  wijk: string
  instrument: string
  gestartOp: Datum
  gebruikt: boolean
}

export const findCode = async (db: Db, mandaat: Mandaat, hash: Buffer): Promise<Code | undefined> =>
  (
    await rowsOf<Code>(
      db,
      sql`select n.id, n.uitvraag_id "uitvraagId", n.wijk, n.gebruikt, u.instrument, u.gestart_op "gestartOp"
          from ervaring.uitnodiging n join ervaring.uitvraag u on u.gemeente = n.gemeente and u.id = n.uitvraag_id
          where n.gemeente = ${mandaat.gemeente} and n.code_hash = ${hash}`,
    )
  )[0]

/** The answer goes in without a person; of who was asked only that the code was used remains. */
export async function insertRespons(db: Db, mandaat: Mandaat, { id, uitvraagId, wijk }: Code, antwoorden: Antwoorden) {
  const { gemeente } = mandaat
  await sql`update ervaring.uitnodiging set gebruikt = true, persoon_id = null, code = null where gemeente = ${gemeente} and id = ${id}`.execute(
    db,
  )
  await sql`insert into ervaring.respons (gemeente, uitvraag_id, wijk, antwoorden)
    values (${gemeente}, ${uitvraagId}, ${wijk}, ${JSON.stringify(antwoorden)}::jsonb)`.execute(db)
}

export type Ronde = Uitvraag & { verstuurd: number; beantwoord: number }

export const listRondes = (db: Db, mandaat: Mandaat): Promise<Ronde[]> =>
  rowsOf<Ronde>(
    db,
    sql`select ${UITVRAAG},
          coalesce((select sum(z.verstuurd) from ervaring.verzending z where z.gemeente = u.gemeente and z.uitvraag_id = u.id), 0)::int verstuurd,
          (select count(*) from ervaring.respons r where r.gemeente = u.gemeente and r.uitvraag_id = u.id)::int beantwoord
        from ervaring.uitvraag u where u.gemeente = ${mandaat.gemeente} order by u.gestart_op desc, u.instrument, u.moment`,
  )

export const listRespons = (db: Db, mandaat: Mandaat, uitvraagId: string) =>
  rowsOf<{ wijk: string; antwoorden: Antwoorden }>(
    db,
    sql`select wijk, antwoorden from ervaring.respons where gemeente = ${mandaat.gemeente} and uitvraag_id = ${uitvraagId}`,
  )

export const listVerzonden = (db: Db, mandaat: Mandaat, uitvraagId: string) =>
  rowsOf<{ wijk: string; verstuurd: number }>(
    db,
    sql`select wijk, verstuurd from ervaring.verzending where gemeente = ${mandaat.gemeente} and uitvraag_id = ${uitvraagId} order by wijk`,
  )
