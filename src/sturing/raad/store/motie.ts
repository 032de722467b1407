import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Nummervermelding } from '../rules/nummers.ts'
import type { Fractiestem } from '../rules/stemming.ts'
import type { Motiestand, Uitspraak } from '../rules/uitspraak.ts'

export type Motierij = {
  id: string
  titel: string
  datum: Datum
  dictum: string | null
  stand: Motiestand
  beslotenOp: Datum | null
  voor: number | null
  tegen: number | null
  /** Of the latest vote. */
  perFractie: Fractiestem[] | null
  indieners: string[]
  nummers: Nummervermelding[]
  voorstellen: { id: string; titel: string }[]
}

export const listMoties = (db: Db, { gemeente }: Mandaat, motieId: string | null = null) =>
  rowsOf<Motierij>(
    db,
    sql`select m.id, m.titel, m.datum, m.dictum, s.stand, s.besloten_op "beslotenOp", s.voor, s.tegen,
        (select u.per_fractie from raad.uitspraak u where u.gemeente = m.gemeente and u.motie_id = m.id
          order by u.datum desc limit 1) "perFractie",
        array(select f.naam from raad.motiefractie x join raad.fractie f on f.gemeente = x.gemeente and f.id = x.fractie_id
          where x.gemeente = m.gemeente and x.motie_id = m.id order by f.naam) indieners,
        coalesce((select json_agg(json_build_object('nummer', n.nummer, 'bron', n.bron) order by n.volgorde) from raad.motienummer n
          where n.gemeente = m.gemeente and n.motie_id = m.id), '[]') nummers,
        coalesce((select json_agg(json_build_object('id', v.id, 'titel', v.titel) order by v.datum) from raad.voorstel v
          where v.gemeente = m.gemeente and v.motie_id = m.id), '[]') voorstellen
      from raad.motie m join raad.motiestand s on s.gemeente = m.gemeente and s.id = m.id
      where m.gemeente = ${gemeente} and (${motieId}::uuid is null or m.id = ${motieId}::uuid)
      order by m.datum desc, m.id desc`,
  )

export const findMotie = async (db: Db, mandaat: Mandaat, motieId: string): Promise<Motierij | undefined> =>
  (await listMoties(db, mandaat, motieId))[0]

export type NieuweMotie = {
  id: string
  titel: string
  datum: Datum
  dictum: string | null
  fracties: readonly string[]
}

/** Without an outcome: that is a fact of its own. */
export async function insertIngediendeMotie(db: Db, { gemeente, actor }: Mandaat, motie: NieuweMotie): Promise<void> {
  await sql`insert into raad.motie (gemeente, id, titel, datum, dictum, door)
    values (${gemeente}, ${motie.id}, ${motie.titel}, ${motie.datum}::date, ${motie.dictum}, ${actor.id})`.execute(db)
  await sql`insert into raad.motiefractie (gemeente, motie_id, fractie_id)
    select ${gemeente}, ${motie.id}, f from unnest(${motie.fracties as string[]}::uuid[]) f`.execute(db)
}

export async function insertMotienummer(
  db: Db,
  { gemeente }: Mandaat,
  motieId: string,
  { nummer, bron }: Nummervermelding,
): Promise<void> {
  await sql`insert into raad.motienummer (gemeente, motie_id, volgorde, nummer, bron)
    select ${gemeente}, ${motieId}, coalesce(max(volgorde) + 1, 0), ${nummer}, ${bron}
    from raad.motienummer where gemeente = ${gemeente} and motie_id = ${motieId}`.execute(db)
}

export type NieuwAmendement = {
  voorstelId: string
  nummer: string
  titel: string
  tekst: string
  fractieId: string
  datum: Datum
}

export async function insertAmendement(db: Db, { gemeente, actor }: Mandaat, a: NieuwAmendement): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.amendement (gemeente, voorstel_id, nummer, titel, tekst, fractie_id, datum, door)
      values (${gemeente}, ${a.voorstelId}, ${a.nummer}, ${a.titel}, ${a.tekst}, ${a.fractieId}, ${a.datum}::date, ${actor.id}) returning id`,
  )
  return rows[0]!.id
}

export type Amendementstand = { op: Datum; stand: Motiestand; beslotenOp: Datum | null }

export const findAmendement = async (db: Db, { gemeente }: Mandaat, id: string): Promise<Amendementstand | undefined> =>
  (
    await rowsOf<Amendementstand>(
      db,
      sql`select a.datum op, coalesce(u.uitkomst, 'ingediend') stand, u.datum "beslotenOp" from raad.amendement a
        left join lateral (select uitkomst, datum from raad.uitspraak x where x.gemeente = a.gemeente and x.amendement_id = a.id
          order by datum desc limit 1) u on true
        where a.gemeente = ${gemeente} and a.id = ${id}`,
    )
  )[0]

export async function insertUitspraak(
  db: Db,
  { gemeente, actor }: Mandaat,
  over: { motieId: string } | { amendementId: string },
  { uitkomst, datum, voor, tegen, perFractie }: Uitspraak,
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.uitspraak (gemeente, motie_id, amendement_id, uitkomst, datum, voor, tegen, per_fractie, door)
      values (${gemeente}, ${'motieId' in over ? over.motieId : null}, ${'amendementId' in over ? over.amendementId : null},
        ${uitkomst}, ${datum}::date, ${voor ?? null}, ${tegen ?? null},
        ${perFractie ? JSON.stringify(perFractie) : null}::jsonb, ${actor.id}) returning id`,
  )
  return rows[0]!.id
}
