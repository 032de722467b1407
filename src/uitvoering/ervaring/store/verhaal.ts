import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Duiding, Gebruik, Triadeduiding } from '../rules/verhaal.ts'

export type NieuwVerhaal = {
  id: string
  verteller: string
  tekst: Buffer
  thema: string
  aanbodId: string | null
  gebiedCode: string | null
  schuilnaam: string
  verteldOp: Datum
  sleutelHash: Buffer
}

export type Lezing = {
  duiding: readonly Duiding[]
  triaden: readonly Triadeduiding[]
  gevoelens: readonly string[]
  toestemming: readonly string[]
}

export async function insertVerhaal(
  db: Db,
  mandaat: Mandaat,
  verhaal: NieuwVerhaal,
  { duiding, triaden, gevoelens, toestemming }: Lezing,
) {
  const { gemeente } = mandaat
  await sql`insert into ervaring.verhaal (gemeente, id, verteller, tekst, thema, aanbod_id, gebied_code, schuilnaam, verteld_op, sleutel_hash)
    values (${gemeente}, ${verhaal.id}, ${verhaal.verteller}, ${verhaal.tekst}, ${verhaal.thema}, ${verhaal.aanbodId}, ${verhaal.gebiedCode}, ${verhaal.schuilnaam}, ${verhaal.verteldOp}, ${verhaal.sleutelHash})`.execute(
    db,
  )
  await sql`insert into ervaring.duiding (gemeente, verhaal_id, signifier, positie)
    select ${gemeente}, ${verhaal.id}, s, p from unnest(${duiding.map((one) => one.signifier)}::text[], ${duiding.map((one) => one.positie)}::smallint[]) d(s, p)`.execute(
    db,
  )
  await sql`insert into ervaring.toestemming (gemeente, verhaal_id, gebruik, gegeven_op)
    select ${gemeente}, ${verhaal.id}, gebruik, ${verhaal.verteldOp}::date from unnest(${toestemming as string[]}::text[]) gebruik`.execute(
    db,
  )
  await insertTriaden(db, mandaat, verhaal.id, { duiding, triaden, gevoelens, toestemming })
}

async function insertTriaden(db: Db, mandaat: Mandaat, verhaalId: string, { triaden, gevoelens }: Lezing) {
  const { gemeente } = mandaat
  for (const { triade, a, b, c } of triaden)
    await sql`insert into ervaring.triade (gemeente, verhaal_id, triade, a, b, c) values (${gemeente}, ${verhaalId}, ${triade}, ${a}, ${b}, ${c})`.execute(
      db,
    )
  await sql`insert into ervaring.gevoel (gemeente, verhaal_id, gevoel)
    select distinct ${gemeente}, ${verhaalId}::uuid, gevoel from unnest(${gevoelens as string[]}::text[]) gevoel`.execute(
    db,
  )
}

export const withdrawVerhaal = (db: Db, mandaat: Mandaat, sleutelHash: Buffer, op: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update ervaring.verhaal set tekst = null, ingetrokken_op = ${op} where gemeente = ${mandaat.gemeente} and sleutel_hash = ${sleutelHash} and ingetrokken_op is null returning id`,
  )

export type EigenVerhaal = {
  id: string
  tekst: Buffer
  thema: string
  schuilnaam: string
  verteldOp: Datum
  toestemming: Gebruik[]
}

/** The story of whoever holds its key, with the uses that are agreed to today. */
export const findVerhaalBySleutel = async (
  db: Db,
  mandaat: Mandaat,
  sleutelHash: Buffer,
): Promise<EigenVerhaal | undefined> =>
  (
    await rowsOf<EigenVerhaal>(
      db,
      sql`select v.id, v.tekst, v.thema, v.schuilnaam, v.verteld_op "verteldOp",
            coalesce((select array_agg(t.gebruik order by t.gebruik) from ervaring.toestemming t
              where t.gemeente = v.gemeente and t.verhaal_id = v.id and t.ingetrokken_op is null), '{}') toestemming
          from ervaring.verhaal v where v.gemeente = ${mandaat.gemeente} and v.sleutel_hash = ${sleutelHash} and v.ingetrokken_op is null`,
    )
  )[0]

/** Consent per use: what is no longer agreed to ends today, what is agreed to again holds again. */
export async function updateToestemming(
  db: Db,
  mandaat: Mandaat,
  verhaalId: string,
  gebruik: readonly string[],
  op: Datum,
) {
  const { gemeente } = mandaat
  await sql`update ervaring.toestemming set ingetrokken_op = case when gebruik = any (${gebruik as string[]}::text[]) then null else coalesce(ingetrokken_op, ${op}::date) end
    where gemeente = ${gemeente} and verhaal_id = ${verhaalId}`.execute(db)
  await sql`insert into ervaring.toestemming (gemeente, verhaal_id, gebruik, gegeven_op)
    select ${gemeente}, ${verhaalId}::uuid, g, ${op}::date from unnest(${gebruik as string[]}::text[]) g on conflict do nothing`.execute(
    db,
  )
}

export type Gelezen = {
  id: string
  tekst: Buffer
  thema: string
  schuilnaam: string
  verteller: string
  aanbodId: string | null
  verteldOp: Datum
}

/** E1: only stories whose teller agrees to this use today. */
export const listVerhalen = (db: Db, mandaat: Mandaat, gebruik: Gebruik, filter: Patroonfilter): Promise<Gelezen[]> =>
  rowsOf<Gelezen>(
    db,
    sql`select v.id, v.tekst, v.thema, v.schuilnaam, v.verteller, v.aanbod_id "aanbodId", v.verteld_op "verteldOp" from ervaring.bruikbaar v
        where v.gemeente = ${mandaat.gemeente} and v.gebruik = ${gebruik} and ${waar(filter)} order by v.verteld_op desc, v.id limit 200`,
  )

export type Patroonfilter = { thema?: string | undefined; aanbodId?: string | undefined; wijk?: string | undefined }

const waar = ({ thema, aanbodId, wijk }: Patroonfilter) =>
  sql`(${thema ?? null}::text is null or v.thema = ${thema ?? null}) and (${aanbodId ?? null}::uuid is null or v.aanbod_id = ${aanbodId ?? null}::uuid)
    and (${wijk ?? null}::text is null or v.gebied_code = ${wijk ?? null})`

export const countPatroon = async (db: Db, mandaat: Mandaat, filter: Patroonfilter): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from ervaring.bruikbaar v where v.gemeente = ${mandaat.gemeente} and v.gebruik = 'patroon' and ${waar(filter)}`,
    )
  )[0]!.n

export const listPatroonTriaden = (db: Db, mandaat: Mandaat, filter: Patroonfilter): Promise<Triadeduiding[]> =>
  rowsOf<Triadeduiding>(
    db,
    sql`select t.triade, t.a, t.b, t.c from ervaring.bruikbaar v join ervaring.triade t on t.gemeente = v.gemeente and t.verhaal_id = v.id
        where v.gemeente = ${mandaat.gemeente} and v.gebruik = 'patroon' and ${waar(filter)}`,
  )

export const listPatroonSchalen = (db: Db, mandaat: Mandaat, filter: Patroonfilter): Promise<Duiding[]> =>
  rowsOf<Duiding>(
    db,
    sql`select d.signifier, d.positie from ervaring.bruikbaar v join ervaring.duiding d on d.gemeente = v.gemeente and d.verhaal_id = v.id
        where v.gemeente = ${mandaat.gemeente} and v.gebruik = 'patroon' and ${waar(filter)}`,
  )

export const listPatroonGevoelens = (
  db: Db,
  mandaat: Mandaat,
  filter: Patroonfilter,
): Promise<{ gevoel: string; n: number }[]> =>
  rowsOf<{ gevoel: string; n: number }>(
    db,
    sql`select g.gevoel, count(*)::int n from ervaring.bruikbaar v join ervaring.gevoel g on g.gemeente = v.gemeente and g.verhaal_id = v.id
        where v.gemeente = ${mandaat.gemeente} and v.gebruik = 'patroon' and ${waar(filter)} group by g.gevoel order by n desc, g.gevoel`,
  )

export type Vertelcode = { id: string; code: string; thema: string; aanbodId: string | null; tot: Datum }
const VERTELCODE = sql`select id, code, thema, aanbod_id "aanbodId", tot from ervaring.vertelcode`

export const listVertelcodes = (db: Db, mandaat: Mandaat, op: Datum): Promise<Vertelcode[]> =>
  rowsOf<Vertelcode>(
    db,
    sql`${VERTELCODE} where gemeente = ${mandaat.gemeente} and tot >= ${op}::date order by tot desc, code`,
  )

export const findVertelcode = async (
  db: Db,
  mandaat: Mandaat,
  code: string,
  op: Datum,
): Promise<Vertelcode | undefined> =>
  (
    await rowsOf<Vertelcode>(
      db,
      sql`${VERTELCODE} where gemeente = ${mandaat.gemeente} and code = ${code} and tot >= ${op}::date`,
    )
  )[0]

export const insertVertelcode = (db: Db, mandaat: Mandaat, { code, thema, aanbodId, tot }: Omit<Vertelcode, 'id'>) =>
  sql`insert into ervaring.vertelcode (gemeente, code, thema, aanbod_id, tot, door)
      values (${mandaat.gemeente}, ${code}, ${thema}, ${aanbodId}, ${tot}::date, ${mandaat.actor.id})`.execute(db)
