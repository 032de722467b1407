import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { openVan, seal } from './zegel.ts'

export type Overdracht = {
  gemeente: string
  id: string
  planId: string
  huishoudenId: string
  naarMedewerkerId: string | null
  naarNaam: string | null
  naarGemeente: string | null
  kringleden: string[]
  reden: string
  datum: Datum
  doorNaam: string
  verzonden: boolean
  uitkomst: 'aanvaard' | 'geweigerd' | 'ingetrokken' | null
  antwoordReden: string | null
  antwoordOp: Datum | null
  /** Asked back, on this day; whether that holds is in `uitkomst`. */
  intrekkingOp: Datum | null
}

type Waar = { planId: string } | { id: string } | { naarMedewerkerId: string }

export async function selectOverdrachten(db: Db, mandaat: Mandaat, keys: Keys, waar: Waar): Promise<Overdracht[]> {
  const rijen = await rowsOf<
    Omit<Overdracht, 'reden' | 'antwoordReden'> & {
      reden: Buffer
      antwoordId: string | null
      antwoordReden: Buffer | null
    }
  >(
    db,
    sql`select o.gemeente, o.id, o.plan_id "planId", p.huishouden_id "huishoudenId", o.naar_medewerker_id "naarMedewerkerId", n.naam "naarNaam",
        o.naar_gemeente "naarGemeente", o.kringleden, o.reden, o.datum, coalesce(d.naam, 'Samenhang') "doorNaam", o.verzonden_op is not null verzonden,
        a.id "antwoordId", a.uitkomst, a.reden "antwoordReden", a.datum "antwoordOp", t.datum "intrekkingOp"
      from plan.overdracht o
      join plan.plan p on p.gemeente = o.gemeente and p.id = o.plan_id
      left join plan.overdrachtintrekking t on t.gemeente = o.gemeente and t.overdracht_id = o.id
      left join plan.overdrachtantwoord a on a.gemeente = o.gemeente and a.overdracht_id = o.id
      left join (select distinct gemeente, id, naam from plan.medewerker) n on n.gemeente = o.gemeente and n.id = o.naar_medewerker_id
      left join (select distinct gemeente, id, naam from plan.medewerker) d on d.gemeente = o.gemeente and d.id = o.door
      where o.gemeente = any (${mandaat.leest}::text[]) and ${
        'planId' in waar
          ? sql`o.plan_id = ${waar.planId}`
          : 'id' in waar
            ? sql`o.id = ${waar.id}`
            : sql`o.naar_medewerker_id = ${waar.naarMedewerkerId} and a.id is null`
      } order by o.datum desc, o.id desc`,
  )
  return rijen.map(({ antwoordId, reden, antwoordReden, ...rij }) => ({
    ...rij,
    reden: openVan(keys, rij.gemeente, 'overdracht')(rij.id, 'reden', reden) ?? '',
    antwoordReden: antwoordId
      ? openVan(keys, rij.gemeente, 'overdrachtantwoord')(antwoordId, 'reden', antwoordReden)
      : null,
  }))
}

export const insertOverdracht = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  o: {
    id: string
    planId: string
    naarMedewerkerId: string | null
    naarGemeente: string | null
    kringleden: readonly string[]
    reden: string
    pakket: string | null
    datum: Datum
  },
) =>
  sql`insert into plan.overdracht (gemeente, id, plan_id, naar_medewerker_id, naar_gemeente, kringleden, reden, pakket, datum, door)
    values (${mandaat.gemeente}, ${o.id}, ${o.planId}, ${o.naarMedewerkerId}, ${o.naarGemeente}, ${o.kringleden}::uuid[],
      ${seal(keys, mandaat, 'overdracht', o.id, 'reden', o.reden)}, ${seal(keys, mandaat, 'overdracht', o.id, 'pakket', o.pakket)}, ${o.datum},
      ${mandaat.actor.id})`.execute(db)

export async function readPakket(db: Db, mandaat: Mandaat, keys: Keys, id: string) {
  const [rij] = await rowsOf<{ pakket: Buffer; planId: string; naarGemeente: string; verzonden: boolean }>(
    db,
    sql`select pakket, plan_id "planId", naar_gemeente "naarGemeente", verzonden_op is not null verzonden from plan.overdracht o
      where gemeente = ${mandaat.gemeente} and id = ${id} and pakket is not null
        and not exists (select from plan.overdrachtantwoord a where a.gemeente = o.gemeente and a.overdracht_id = o.id)`,
  )
  return rij && { ...rij, pakket: openVan(keys, mandaat.gemeente, 'overdracht')(id, 'pakket', rij.pakket)! }
}

export const markVerzonden = (
  db: Db,
  mandaat: Mandaat,
  tabel: 'overdracht' | 'overnameantwoord' | 'overdrachtintrekking',
  id: string,
  nu: Date,
) =>
  sql`update ${sql.table(`plan.${tabel}`)} set verzonden_op = ${nu} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const insertAntwoord = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  a: { id: string; overdrachtId: string; uitkomst: string; reden: string | null; datum: Datum },
) =>
  sql`insert into plan.overdrachtantwoord (gemeente, id, overdracht_id, uitkomst, reden, datum, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.overdrachtId}, ${a.uitkomst}, ${seal(keys, mandaat, 'overdrachtantwoord', a.id, 'reden', a.reden)},
      ${a.datum}, ${mandaat.actor.id})`.execute(db)

/** Came twice? Then it is the same one: a carrier may deliver again. */
export const insertInkomende = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  i: { id: string; vanGemeente: string; kenmerk: string; kop: string; pakket: string; op: Datum },
) =>
  sql`insert into plan.inkomende_overdracht (gemeente, id, van_gemeente, kenmerk, kop, pakket, ontvangen_op)
    values (${mandaat.gemeente}, ${i.id}, ${i.vanGemeente}, ${i.kenmerk}, ${seal(keys, mandaat, 'inkomende_overdracht', i.id, 'kop', i.kop)},
      ${seal(keys, mandaat, 'inkomende_overdracht', i.id, 'pakket', i.pakket)}, ${i.op})
    on conflict (gemeente, van_gemeente, kenmerk) do nothing`.execute(db)

export type Inkomende = { id: string; vanGemeente: string; kenmerk: string; pakket: string; ontvangenOp: Datum }

/** Those without an answer; one by id whatever was answered. */
export async function selectInkomende(db: Db, mandaat: Mandaat, keys: Keys, id?: string): Promise<Inkomende[]> {
  const rijen = await rowsOf<Omit<Inkomende, 'pakket'> & { pakket: Buffer }>(
    db,
    sql`select i.id, i.van_gemeente "vanGemeente", i.kenmerk, i.pakket, i.ontvangen_op "ontvangenOp" from plan.inkomende_overdracht i
      where i.gemeente = ${mandaat.gemeente} and ${id ? sql`i.id = ${id}` : sql`true`}
        and not exists (select from plan.overnameantwoord a where a.gemeente = i.gemeente and a.inkomende_id = i.id)
      order by i.ontvangen_op, i.id`,
  )
  const open = openVan(keys, mandaat.gemeente, 'inkomende_overdracht')
  return rijen.map((rij) => ({ ...rij, pakket: open(rij.id, 'pakket', rij.pakket)! }))
}

export const insertOvernameantwoord = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  a: { id: string; inkomendeId: string; uitkomst: string; reden: string | null; planId: string | null; datum: Datum },
) =>
  sql`insert into plan.overnameantwoord (gemeente, id, inkomende_id, uitkomst, reden, plan_id, datum, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.inkomendeId}, ${a.uitkomst}, ${seal(keys, mandaat, 'overnameantwoord', a.id, 'reden', a.reden)}, ${a.planId},
      ${a.datum}, ${mandaat.actor.id})`.execute(db)

export async function readOvernameantwoord(db: Db, mandaat: Mandaat, keys: Keys, id: string) {
  const [rij] = await rowsOf<{
    vanGemeente: string
    kenmerk: string
    planId: string | null
    uitkomst: 'aanvaard' | 'geweigerd' | 'ingetrokken'
    reden: Buffer | null
    verzonden: boolean
  }>(
    db,
    sql`select i.van_gemeente "vanGemeente", i.kenmerk, a.plan_id "planId", a.uitkomst, a.reden, a.verzonden_op is not null verzonden
      from plan.overnameantwoord a join plan.inkomende_overdracht i on i.gemeente = a.gemeente and i.id = a.inkomende_id
      where a.gemeente = ${mandaat.gemeente} and a.id = ${id}`,
  )
  return rij && { ...rij, reden: openVan(keys, mandaat.gemeente, 'overnameantwoord')(id, 'reden', rij.reden) }
}

export type VoorstelRij = { planId: string; persoonId: string; naarGemeente: string; op: Datum }

/** Proposals on which nothing was done yet. */
export const selectOverdrachtvoorstellen = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<VoorstelRij>(
    db,
    sql`select distinct on (v.persoon_id) v.plan_id "planId", v.persoon_id "persoonId", v.naar_gemeente "naarGemeente", v.op from plan.overdrachtvoorstel v
      where v.gemeente = any (${mandaat.leest}::text[]) and v.plan_id = ${planId}
        and not exists (select from plan.overdracht o where o.gemeente = v.gemeente and o.plan_id = v.plan_id and o.naar_gemeente = v.naar_gemeente and o.datum >= v.op)
        and exists (select from plan.kringlid k where k.gemeente = v.gemeente and k.plan_id = v.plan_id and k.persoon_id = v.persoon_id and upper_inf(k.geldig))
      order by v.persoon_id, v.op desc`,
  )

export const insertOverdrachtvoorstellen = (
  db: Db,
  mandaat: Mandaat,
  v: { persoonId: string; naarGemeente: string; op: Datum },
) =>
  sql`insert into plan.overdrachtvoorstel (gemeente, plan_id, persoon_id, naar_gemeente, op)
    select k.gemeente, k.plan_id, k.persoon_id, ${v.naarGemeente}, ${v.op} from plan.kringlid k
    join plan.plan p on p.gemeente = k.gemeente and p.id = k.plan_id and p.gesloten_op is null
    where k.gemeente = ${mandaat.gemeente} and k.persoon_id = ${v.persoonId} and not k.buiten_huishouden and upper_inf(k.geldig)`.execute(
    db,
  )

/** Where a plan came from, when it was taken over from elsewhere. */
export async function selectOvergenomenUit(db: Db, mandaat: Mandaat, keys: Keys, planId: string) {
  const [rij] = await rowsOf<{ gemeente: string; inkomendeId: string; pakket: Buffer; op: Datum }>(
    db,
    sql`select i.gemeente, i.id "inkomendeId", i.pakket, a.datum op from plan.overnameantwoord a
      join plan.inkomende_overdracht i on i.gemeente = a.gemeente and i.id = a.inkomende_id
      where a.gemeente = any (${mandaat.leest}::text[]) and a.plan_id = ${planId}`,
  )
  if (!rij) return undefined
  const pakket = openVan(keys, rij.gemeente, 'inkomende_overdracht')(rij.inkomendeId, 'pakket', rij.pakket)!
  return { gemeente: (JSON.parse(pakket) as { vanNaam: string }).vanNaam, op: rij.op }
}
