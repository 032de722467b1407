import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Verwijzing } from '../rules/samenstelling.ts'
import type { Stukstatus } from '../rules/stuk.ts'
import { statusVanStuk } from '../rules/stuk.ts'
import type { Blok } from '../rules/weergave.ts'

export type StukRij = {
  id: string
  programmaId: string
  programmaNaam: string
  soort: string
  reeks: string
  titel: string
  peildatum: Datum
  versie: number
  publicaties: number
  openVerschillen: number
}

/** Differences that no later publicatie answered are open. */
const STUK = sql`s.id, s.programma_id "programmaId", p.naam "programmaNaam", s.soort, s.reeks, s.titel, s.peildatum, s.versie,
  (select count(*)::int from rapportage.publicatie x where x.gemeente = s.gemeente and x.stuk_id = s.id) publicaties,
  (select count(*)::int from rapportage.verschil v join rapportage.publicatie x on x.gemeente = v.gemeente and x.id = v.publicatie_id
    where x.gemeente = s.gemeente and x.stuk_id = s.id
      and not exists (select from rapportage.rectificatie r where r.gemeente = x.gemeente and r.van_publicatie_id = x.id)) "openVerschillen"`
const VAN = sql`from rapportage.stuk s join programma.programma p on p.gemeente = s.gemeente and p.id = s.programma_id`

export const listStukken = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<StukRij>(
    db,
    sql`select ${STUK} ${VAN} where s.gemeente = ${gemeente} order by s.peildatum desc, s.geregistreerd_op desc`,
  )

export async function findStuk(db: Db, { gemeente }: Mandaat, id: string): Promise<StukRij | undefined> {
  const rijen = await rowsOf<StukRij>(db, sql`select ${STUK} ${VAN} where s.gemeente = ${gemeente} and s.id = ${id}`)
  return rijen[0]
}

export function statusVan({ publicaties, openVerschillen }: StukRij): Stukstatus {
  return statusVanStuk({ bevroren: false, publicaties, openVerschillen, ingetrokken: false })
}

export type NieuwStuk = { id: string; programmaId: string; reeks: string; titel: string; peildatum: string }

export async function insertStuk(
  db: Db,
  { gemeente, actor }: Mandaat,
  stuk: NieuwStuk,
  blokken: readonly Blok[],
  verwijzingen: readonly Verwijzing[],
): Promise<void> {
  await sql`insert into rapportage.stuk (gemeente, id, programma_id, soort, reeks, titel, peildatum, door)
    values (${gemeente}, ${stuk.id}, ${stuk.programmaId}, 'voortgangsrapportage', ${stuk.reeks}, ${stuk.titel}, ${stuk.peildatum}, ${actor.id})`.execute(
    db,
  )
  await sql`insert into rapportage.blok (gemeente, stuk_id, volgorde, inhoud)
    select ${gemeente}, ${stuk.id}, b.nr, b.inhoud from jsonb_array_elements(${JSON.stringify(blokken)}::jsonb) with ordinality b(inhoud, nr)`.execute(
    db,
  )
  await insertVerwijzingen(db, gemeente, stuk.id, verwijzingen)
}

async function insertVerwijzingen(
  db: Db,
  gemeente: string,
  stukId: string,
  rijen: readonly Verwijzing[],
): Promise<void> {
  await sql`insert into rapportage.cijferverwijzing (gemeente, stuk_id, nummer, code, definitieversie, parameters)
    select ${gemeente}, ${stukId}, r.nummer, r.code, r.versie, r.parameters
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) r(nummer int, code text, versie int, parameters jsonb)`.execute(
    db,
  )
}

export async function insertVerwijzing(db: Db, { gemeente }: Mandaat, stukId: string, rij: Verwijzing): Promise<void> {
  await insertVerwijzingen(db, gemeente, stukId, [rij])
}

export type BlokRij = { id: string; volgorde: number; inhoud: Blok }

export const listBlokken = (db: Db, { gemeente }: Mandaat, stukId: string) =>
  rowsOf<BlokRij>(
    db,
    sql`select id, volgorde, inhoud from rapportage.blok where gemeente = ${gemeente} and stuk_id = ${stukId} order by volgorde`,
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
  await sql`update rapportage.blok set inhoud = ${JSON.stringify(inhoud)}::jsonb
    where gemeente = ${gemeente} and stuk_id = ${stukId} and id = ${blokId}`.execute(db)
}

/** A paper has one version for all its blocks: who read an older one is told so. */
export async function verhoogVersie(db: Db, { gemeente }: Mandaat, stukId: string): Promise<void> {
  await sql`update rapportage.stuk set versie = versie + 1 where gemeente = ${gemeente} and id = ${stukId}`.execute(db)
}
