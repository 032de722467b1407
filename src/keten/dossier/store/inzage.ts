import type { RawBuilder } from 'kysely'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Persoonstabel, Weg } from '../rules/inzage/declaratie.ts'
import type { Verlengreden } from '../rules/inzage/verlenging.ts'
import type { Namens } from '../rules/inzage/wie.ts'

/** What a key of a thing is called; keys without a name here are not shown. */
const NAMEN: Readonly<Record<string, RawBuilder<unknown>>> = {
  product_id: sql`(select v.naam from aanbod.productversie v where v.gemeente = x.gemeente and v.product_id = x.product_id order by v.geldig desc limit 1)`,
  aanbieder_id: sql`(select a.naam from contract.aanbieder a where a.gemeente = x.gemeente and a.id = x.aanbieder_id)`,
  aanbod_id: sql`(select a.naam from aanbod.aanbod a where a.gemeente = x.gemeente and a.id = x.aanbod_id)`,
  team_id: sql`(select t.naam from inrichting.team t where t.gemeente = x.gemeente and t.id = x.team_id)`,
}
const MEDEWERKERS = new Set(
  'medewerker_id behandelaar_id waarnemer_id naar_medewerker_id begeleider_id eigenaar eigenaar_id opsteller'.split(
    ' ',
  ),
)

const kolom = (naam: string): RawBuilder<unknown> => {
  if (MEDEWERKERS.has(naam))
    return sql`(select m.naam from dossier.medewerker m where m.gemeente = x.gemeente and m.id = ${sql.ref(`x.${naam}`)})`
  return NAMEN[naam] ?? sql.ref(`x.${naam}`)
}

type Wie = { gemeente: string; ids: readonly string[]; vandaag: Datum }

function voert(weg: Weg, van: string, wie: Wie): RawBuilder<unknown> {
  if (typeof weg === 'string') return sql`${sql.ref(`${van}.${weg}`)} = any (${wie.ids}::uuid[])`
  const naar = `${van}_`
  const nu = weg.loopt ? sql`and ${sql.ref(`${naar}.${weg.loopt}`)} @> ${wie.vandaag}::date` : sql``
  return sql`${sql.ref(`${van}.${weg.kolom}`)} in (select ${sql.ref(`${naar}.${weg.sleutel ?? 'id'}`)}
    from ${sql.table(weg.tabel)} as ${sql.ref(naar)}
    where ${sql.ref(`${naar}.gemeente`)} = ${wie.gemeente} and ${voert(weg.weg, naar, wie)} ${nu})`
}

function voorwaarden(tabel: Persoonstabel, wie: Wie): RawBuilder<unknown>[] {
  const van = (naam: string) => sql.ref(`x.${naam}`)
  const eigen = { kolom: tabel.kringlid ?? '', tabel: 'plan.kringlid', weg: 'persoon_id' }
  return [
    tabel.kringlid
      ? sql`(${voert(eigen, 'x', wie)} or (${van(tabel.kringlid)} is null and ${voert(tabel.weg, 'x', wie)}))`
      : voert(tabel.weg, 'x', wie),
    ...(tabel.behalve ? [sql`${van(tabel.behalve.kolom)} <> all (${tabel.behalve.waarden}::text[])`] : []),
    ...(tabel.alleenAls ? [van(tabel.alleenAls)] : []),
    ...(tabel.anderen ?? []).map(
      (ander) => sql`not exists (select from huishouden.afscherming s where s.gemeente = x.gemeente
        and s.persoon_id = ${van(ander)} and s.soort = 'vertrouwelijk' and s.opgeheven_op is null)`,
    ),
  ]
}

export type Ruw = { id: string } & Record<string, unknown>

/** The rows of one table that are this person's, in the order in which they were written. */
export const selectPersoonsrijen = (
  db: Db,
  mandaat: Mandaat,
  tabel: Persoonstabel,
  ids: readonly string[],
  vandaag: Datum,
) => {
  const wie = { gemeente: mandaat.gemeente, ids, vandaag }
  const velden = Object.keys(tabel.velden).map((naam) => sql`${kolom(naam)} ${sql.ref(naam)}`)
  return rowsOf<Ruw>(
    db,
    sql`select ${sql.join([sql`x.id`, ...velden])} from ${sql.table(tabel.tabel)} as x
      where x.gemeente = ${mandaat.gemeente} and ${sql.join(voorwaarden(tabel, wie), sql` and `)} order by x.id`,
  )
}

/** Under which ids a person was kept: his own, and those that were merged into it. */
export const selectEigenIds = async (db: Db, mandaat: Mandaat, persoonId: string): Promise<string[]> => {
  const rijen = await rowsOf<{ id: string }>(
    db,
    sql`select vervalt_id id from huishouden.samenvoeging
      where gemeente = ${mandaat.gemeente} and blijft_id = ${persoonId} and gesplitst_op is null`,
  )
  return [persoonId, ...rijen.map(({ id }) => id)]
}

export type Verzoekrij = {
  id: string
  persoonId: string
  /** Who asks, where it is who has gezag over the person. */
  vragerId: string | null
  /** The institution that asks as guardian. */
  instellingId: string | null
  ontvangenOp: Datum
  namens: Namens
  vastgesteldMet: 'legitimatie' | 'digid' | 'machtiging' | 'gezagsregister'
  uiterlijk: Datum
  verlengdOp: Datum | null
  verlengingReden: Verlengreden | null
  verlengingToelichting: Buffer | null
  geleverdOp: Datum | null
}

export const selectInzageverzoeken = (
  db: Db,
  mandaat: Mandaat,
  { id = null, persoonId = null }: { id?: string | null; persoonId?: string | null } = {},
) =>
  rowsOf<Verzoekrij>(
    db,
    sql`select id, persoon_id "persoonId", vrager_id "vragerId", instelling_id "instellingId", ontvangen_op "ontvangenOp", namens, vastgesteld_met "vastgesteldMet", uiterlijk, verlengd_op "verlengdOp",
        verlenging_reden "verlengingReden", verlenging_toelichting "verlengingToelichting", geleverd_op "geleverdOp"
      from dossier.inzageverzoek where gemeente = ${mandaat.gemeente} and (${id}::uuid is null or id = ${id}::uuid)
        and (${persoonId}::uuid is null or (instelling_id is null and coalesce(vrager_id, persoon_id) = ${persoonId}::uuid))
      order by geleverd_op is not null, uiterlijk, id limit 200`,
  )

export const insertInzageverzoek = (
  db: Db,
  mandaat: Mandaat,
  v: Pick<
    Verzoekrij,
    'id' | 'persoonId' | 'vragerId' | 'instellingId' | 'ontvangenOp' | 'namens' | 'vastgesteldMet' | 'uiterlijk'
  >,
) =>
  sql`insert into dossier.inzageverzoek (gemeente, id, persoon_id, vrager_id, instelling_id, ontvangen_op, namens, vastgesteld_met, uiterlijk, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.persoonId}, ${v.vragerId}, ${v.instellingId}, ${v.ontvangenOp}, ${v.namens}, ${v.vastgesteldMet}, ${v.uiterlijk}, ${mandaat.actor.id})`.execute(
    db,
  )

export const updateGeleverd = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update dossier.inzageverzoek set geleverd_op = ${op} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const updateVerlengd = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; op: Datum; uiterlijk: Datum; reden: Verlengreden; toelichting: Buffer },
) =>
  sql`update dossier.inzageverzoek set verlengd_op = ${v.op}, eerste_uiterlijk = uiterlijk, uiterlijk = ${v.uiterlijk}, verlenging_reden = ${v.reden},
      verlenging_toelichting = ${v.toelichting}
    where gemeente = ${mandaat.gemeente} and id = ${v.id}`.execute(db)
