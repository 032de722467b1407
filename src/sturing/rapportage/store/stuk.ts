import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Verwijzing } from '../rules/samenstelling.ts'
import type { Stukstatus } from '../rules/stuk.ts'
import { statusVanStuk } from '../rules/stuk.ts'
import type { Stuksoort } from '../rules/stuksoort.ts'
import type { Blok } from '../rules/weergave.ts'

export type StukRij = {
  id: string
  /** Null: the whole social domain. */
  programmaId: string | null
  programmaNaam: string | null
  soort: Stuksoort
  vanStukId: string | null
  reeks: string
  titel: string
  peildatum: Datum
  versie: number
  publicaties: number
  openVerschillen: number
  ingetrokken: boolean
}

/** Differences that no later publicatie answered are open. */
const STUK = sql`s.id, s.programma_id "programmaId", p.naam "programmaNaam", s.soort, s.van_stuk_id "vanStukId", s.reeks, s.titel, s.peildatum, s.versie,
  (select count(*)::int from rapportage.publicatie x where x.gemeente = s.gemeente and x.stuk_id = s.id) publicaties,
  (select count(*)::int from rapportage.verschil v join rapportage.publicatie x on x.gemeente = v.gemeente and x.id = v.publicatie_id
    where x.gemeente = s.gemeente and x.stuk_id = s.id
      and not exists (select from rapportage.rectificatie r where r.gemeente = x.gemeente and r.van_publicatie_id = x.id)) "openVerschillen",
  exists (select from rapportage.intrekking i join rapportage.publicatie x on x.gemeente = i.gemeente and x.id = i.publicatie_id
    where i.gemeente = s.gemeente and x.stuk_id = s.id) ingetrokken`
const VAN = sql`from rapportage.stuk s left join programma.programma p on p.gemeente = s.gemeente and p.id = s.programma_id`

export const listStukken = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<StukRij>(
    db,
    sql`select ${STUK} ${VAN} where s.gemeente = ${gemeente} order by s.peildatum desc, s.geregistreerd_op desc`,
  )

export async function findStuk(db: Db, { gemeente }: Mandaat, id: string): Promise<StukRij | undefined> {
  const rijen = await rowsOf<StukRij>(db, sql`select ${STUK} ${VAN} where s.gemeente = ${gemeente} and s.id = ${id}`)
  return rijen[0]
}

export function statusVan({ publicaties, openVerschillen, ingetrokken }: StukRij): Stukstatus {
  return statusVanStuk({ bevroren: false, publicaties, openVerschillen, ingetrokken })
}

export type NieuwStuk = {
  id: string
  programmaId: string | null
  soort: Stuksoort
  vanStukId: string | null
  reeks: string
  titel: string
  peildatum: string
}

export type NieuwBlok = Blok & { overgenomen?: boolean }

export async function insertStuk(
  db: Db,
  mandaat: Mandaat,
  stuk: NieuwStuk,
  blokken: readonly NieuwBlok[],
  verwijzingen: readonly Verwijzing[],
): Promise<void> {
  const { gemeente, actor } = mandaat
  await sql`insert into rapportage.stuk (gemeente, id, programma_id, soort, van_stuk_id, reeks, titel, peildatum, door)
    values (${gemeente}, ${stuk.id}, ${stuk.programmaId}, ${stuk.soort}, ${stuk.vanStukId}, ${stuk.reeks}, ${stuk.titel}, ${stuk.peildatum}, ${actor.id})`.execute(
    db,
  )
  const rijen = blokken.map(({ overgenomen = false, ...inhoud }) => ({ inhoud, overgenomen }))
  await sql`insert into rapportage.blok (gemeente, stuk_id, volgorde, inhoud, overgenomen)
    select ${gemeente}, ${stuk.id}, b.nr, b.rij -> 'inhoud', (b.rij ->> 'overgenomen')::boolean
    from jsonb_array_elements(${JSON.stringify(rijen)}::jsonb) with ordinality b(rij, nr)`.execute(db)
  await insertVerwijzingen(db, mandaat, stuk.id, verwijzingen)
}

export async function insertVerwijzingen(
  db: Db,
  { gemeente }: Mandaat,
  stukId: string,
  rijen: readonly Verwijzing[],
): Promise<void> {
  await sql`insert into rapportage.cijferverwijzing (gemeente, stuk_id, nummer, code, definitieversie, parameters)
    select ${gemeente}, ${stukId}, r.nummer, r.code, r.versie, r.parameters
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) r(nummer int, code text, versie int, parameters jsonb)`.execute(
    db,
  )
}

export type BlokRij = { id: string; volgorde: number; inhoud: Blok; overgenomen: boolean }

export const listBlokken = (db: Db, { gemeente }: Mandaat, stukId: string) =>
  rowsOf<BlokRij>(
    db,
    sql`select id, volgorde, inhoud, overgenomen from rapportage.blok where gemeente = ${gemeente} and stuk_id = ${stukId} order by volgorde`,
  )

export const listVerwijzingen = (db: Db, { gemeente }: Mandaat, stukId: string) =>
  rowsOf<Verwijzing>(
    db,
    sql`select nummer, code, definitieversie versie, parameters from rapportage.cijferverwijzing
      where gemeente = ${gemeente} and stuk_id = ${stukId} order by nummer`,
  )

export async function updateBlok(
  db: Db,
  { gemeente }: Mandaat,
  stukId: string,
  blokId: string,
  inhoud: Blok,
): Promise<void> {
  await sql`update rapportage.blok set inhoud = ${JSON.stringify(inhoud)}::jsonb, overgenomen = false
    where gemeente = ${gemeente} and stuk_id = ${stukId} and id = ${blokId}`.execute(db)
}

/** The blocks in this order; what is not in it is taken out of the draft. */
export async function schikBlokken(
  db: Db,
  { gemeente }: Mandaat,
  stukId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from rapportage.blok where gemeente = ${gemeente} and stuk_id = ${stukId} and id <> all (${ids}::uuid[])`.execute(
    db,
  )
  await sql`update rapportage.blok b set volgorde = r.nr from unnest(${ids}::uuid[]) with ordinality r(id, nr)
    where b.gemeente = ${gemeente} and b.stuk_id = ${stukId} and b.id = r.id`.execute(db)
}

export async function insertBlokken(
  db: Db,
  { gemeente }: Mandaat,
  stukId: string,
  blokken: readonly { id: string; inhoud: Blok }[],
): Promise<void> {
  await sql`insert into rapportage.blok (gemeente, stuk_id, id, volgorde, inhoud)
    select ${gemeente}, ${stukId}, r.id, r.nr + (select coalesce(max(volgorde), 0) from rapportage.blok
      where gemeente = ${gemeente} and stuk_id = ${stukId}), r.inhoud
    from rows from (jsonb_to_recordset(${JSON.stringify(blokken)}::jsonb) as (id uuid, inhoud jsonb)) with ordinality r(id, inhoud, nr)`.execute(
    db,
  )
}

/** A paper has one version for all its blocks: who read an older one is told so. */
export async function verhoogVersie(db: Db, { gemeente }: Mandaat, stukId: string): Promise<void> {
  await sql`update rapportage.stuk set versie = versie + 1 where gemeente = ${gemeente} and id = ${stukId}`.execute(db)
}
