import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Json } from '../rules/afdruk.ts'
import type { Cijferdefinitie } from '../rules/cijfer.ts'
import type { Cijferverschil } from '../rules/rectificatie.ts'
import type { Stuksoort } from '../rules/stuksoort.ts'
import type { Verbeterregel } from '../rules/verbetering.ts'
import type { Weergave } from '../rules/weergave.ts'

export const VORMEN = ['html', 'pdf', 'docx', 'csv', 'json'] as const
export type Vorm = (typeof VORMEN)[number]

export type NieuwePublicatie = {
  id: string
  stukId: string
  versie: number
  titel: string
  peildatum: string
  tijdstip: string
  inhoud: Weergave
}

export type TeDrukken = { nummer: number; canoniek: string; hash: string; definitie: Cijferdefinitie; weergave: string }
export type Bestand = { vorm: Vorm; bestandsnaam: string; inhoud: Buffer }

export async function insertPublicatie(
  db: Db,
  { gemeente, actor }: Mandaat,
  p: NieuwePublicatie,
  afdrukken: readonly TeDrukken[],
  bestanden: readonly Bestand[],
): Promise<void> {
  await sql`insert into rapportage.publicatie (gemeente, id, stuk_id, versie, titel, peildatum, tijdstip, inhoud, door, door_naam)
    values (${gemeente}, ${p.id}, ${p.stukId}, ${p.versie}, ${p.titel}, ${p.peildatum}, ${p.tijdstip}, ${JSON.stringify(p.inhoud)}::jsonb,
      ${actor.id}, ${actor.naam})`.execute(db)
  await sql`insert into rapportage.afdruk (gemeente, publicatie_id, nummer, canoniek, hash, definitie, weergave)
    select ${gemeente}, ${p.id}, r.nummer, r.canoniek, decode(r.hash, 'hex'), r.definitie, r.weergave
    from jsonb_to_recordset(${JSON.stringify(afdrukken)}::jsonb) r(nummer int, canoniek text, hash text, definitie jsonb, weergave text)`.execute(
    db,
  )
  for (const { vorm, bestandsnaam, inhoud } of bestanden) {
    await sql`insert into rapportage.publicatiebestand (gemeente, publicatie_id, vorm, bestandsnaam, inhoud, hash)
      values (${gemeente}, ${p.id}, ${vorm}, ${bestandsnaam}, ${inhoud}, sha256(${inhoud}))`.execute(db)
  }
}

export type NieuweRectificatie = {
  publicatieId: string
  vanPublicatieId: string
  reden: string
  verschillen: readonly Cijferverschil[]
  regels: readonly Verbeterregel[]
}

export async function insertRectificatie(db: Db, { gemeente }: Mandaat, r: NieuweRectificatie): Promise<void> {
  await sql`insert into rapportage.rectificatie (gemeente, publicatie_id, van_publicatie_id, reden, verschillen, regels)
    values (${gemeente}, ${r.publicatieId}, ${r.vanPublicatieId}, ${r.reden}, ${JSON.stringify(r.verschillen)}::jsonb,
      ${JSON.stringify(r.regels)}::jsonb)`.execute(db)
}

export type RectificatieRij = {
  publicatieId: string
  vanPublicatieId: string
  versie: number
  tijdstip: string
  reden: string
  regels: Verbeterregel[]
}

/** The correction that this publicatie is, and the one that took its place. */
export const listRectificaties = (db: Db, { gemeente }: Mandaat, publicatieId: string) =>
  rowsOf<RectificatieRij>(
    db,
    sql`select r.publicatie_id "publicatieId", r.van_publicatie_id "vanPublicatieId", p.versie,
        to_char(p.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') tijdstip, r.reden, r.regels
      from rapportage.rectificatie r join rapportage.publicatie p on p.gemeente = r.gemeente and p.id = r.publicatie_id
      where r.gemeente = ${gemeente} and ${publicatieId} in (r.publicatie_id, r.van_publicatie_id)`,
  )

export type OpenVerschil = { nummer: number; gevondenOp: string }

/** Figures of the newest publicatie that were found to differ, and that no correction has answered. */
export const listOpenVerschillen = (db: Db, { gemeente }: Mandaat, stukId: string) =>
  rowsOf<OpenVerschil>(
    db,
    sql`select v.nummer, to_char(max(v.gevonden_op) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "gevondenOp"
      from rapportage.verschil v join rapportage.publicatie p on p.gemeente = v.gemeente and p.id = v.publicatie_id
      where v.gemeente = ${gemeente} and p.stuk_id = ${stukId}
        and not exists (select from rapportage.rectificatie r where r.gemeente = p.gemeente and r.van_publicatie_id = p.id)
      group by v.nummer order by v.nummer`,
  )

export type PublicatieRij = {
  id: string
  stukId: string
  soort: Stuksoort
  versie: number
  titel: string
  peildatum: Datum
  tijdstip: string
  doorNaam: string
  reden: string | null
  vanPublicatieId: string | null
  /** The publicatie that took its place. */
  gerectificeerdDoor: string | null
  ingetrokken: { op: Datum; reden: string } | null
}

const PUBLICATIE = sql`p.id, p.stuk_id "stukId", s.soort, p.versie, p.titel, p.peildatum,
  to_char(p.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') tijdstip, p.door_naam "doorNaam", r.reden, r.van_publicatie_id "vanPublicatieId",
  (select n.publicatie_id from rapportage.rectificatie n where n.gemeente = p.gemeente and n.van_publicatie_id = p.id) "gerectificeerdDoor",
  (select jsonb_build_object('op', i.datum, 'reden', i.reden) from rapportage.intrekking i
    join rapportage.publicatie l on l.gemeente = i.gemeente and l.id = i.publicatie_id
    where l.gemeente = p.gemeente and l.stuk_id = p.stuk_id) ingetrokken`
const VAN = sql`from rapportage.publicatie p join rapportage.stuk s on s.gemeente = p.gemeente and s.id = p.stuk_id
  left join rapportage.rectificatie r on r.gemeente = p.gemeente and r.publicatie_id = p.id`

export const listPublicaties = (db: Db, { gemeente }: Mandaat, stukId: string | null = null, zoek = '') =>
  rowsOf<PublicatieRij>(
    db,
    sql`select ${PUBLICATIE} ${VAN} where p.gemeente = ${gemeente} and (${stukId}::uuid is null or p.stuk_id = ${stukId}::uuid)
      and (${zoek} = '' or p.titel ilike ${`%${zoek.replaceAll(/[\\%_]/g, '\\$&')}%`})
      order by p.tijdstip desc, p.versie desc`,
  )

export type PublicatieMetInhoud = PublicatieRij & { inhoud: Weergave }

export async function findPublicatie(
  db: Db,
  { gemeente }: Mandaat,
  id: string,
): Promise<PublicatieMetInhoud | undefined> {
  const rijen = await rowsOf<PublicatieMetInhoud>(
    db,
    sql`select ${PUBLICATIE}, p.inhoud ${VAN} where p.gemeente = ${gemeente} and p.id = ${id}`,
  )
  return rijen[0]
}

export type AfdrukRij = {
  nummer: number
  canoniek: string
  hash: string
  definitie: Cijferdefinitie
  weergave: string
}

export const listAfdrukken = (db: Db, { gemeente }: Mandaat, publicatieId: string) =>
  rowsOf<AfdrukRij>(
    db,
    sql`select nummer, canoniek, encode(hash, 'hex') hash, definitie, weergave from rapportage.afdruk
      where gemeente = ${gemeente} and publicatie_id = ${publicatieId} order by nummer`,
  )

/** What the newest publicatie of a paper printed at each number. */
export const listVorigeWeergaven = (db: Db, { gemeente }: Mandaat, stukId: string | null) =>
  rowsOf<{ nummer: number; weergave: string }>(
    db,
    sql`select a.nummer, a.weergave from rapportage.afdruk a
      where a.gemeente = ${gemeente} and a.publicatie_id = (select p.id from rapportage.publicatie p
        where p.gemeente = ${gemeente} and p.stuk_id = ${stukId}::uuid order by p.versie desc limit 1)
      order by a.nummer`,
  )

/** Every print of a count of people that ever left, oldest first. */
export const listTelafdrukken = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<{ canoniek: string }>(
    db,
    sql`select a.canoniek from rapportage.afdruk a
      join rapportage.publicatie p on p.gemeente = a.gemeente and p.id = a.publicatie_id
      where a.gemeente = ${gemeente} and a.definitie ->> 'code' like 'monitor.%' order by p.tijdstip, a.nummer`,
  )

export type BestandRij = { vorm: Vorm; bestandsnaam: string; hash: string; bytes: number }

export const listBestanden = (db: Db, { gemeente }: Mandaat, publicatieId: string) =>
  rowsOf<BestandRij>(
    db,
    sql`select vorm, bestandsnaam, encode(hash, 'hex') hash, length(inhoud) bytes from rapportage.publicatiebestand
      where gemeente = ${gemeente} and publicatie_id = ${publicatieId} order by vorm`,
  )

export async function findBestand(
  db: Db,
  { gemeente }: Mandaat,
  publicatieId: string,
  vorm: Vorm,
): Promise<{ bestandsnaam: string; inhoud: Buffer } | undefined> {
  const rijen = await rowsOf<{ bestandsnaam: string; inhoud: Buffer }>(
    db,
    sql`select bestandsnaam, inhoud from rapportage.publicatiebestand
      where gemeente = ${gemeente} and publicatie_id = ${publicatieId} and vorm = ${vorm}`,
  )
  return rijen[0]
}

export async function insertVerschil(
  db: Db,
  { gemeente }: Mandaat,
  publicatieId: string,
  nummer: number,
  verschil: { code: string; oud: Json; nieuw: Json },
): Promise<void> {
  await sql`insert into rapportage.verschil (gemeente, publicatie_id, nummer, code, oud, nieuw)
    values (${gemeente}, ${publicatieId}, ${nummer}, ${verschil.code}, ${JSON.stringify(verschil.oud)}::jsonb, ${JSON.stringify(verschil.nieuw)}::jsonb)
    on conflict do nothing`.execute(db)
}

export async function insertIntrekking(
  db: Db,
  { gemeente, actor }: Mandaat,
  i: { publicatieId: string; reden: string; datum: Datum },
): Promise<void> {
  await sql`insert into rapportage.intrekking (gemeente, publicatie_id, reden, datum, door)
    values (${gemeente}, ${i.publicatieId}, ${i.reden}, ${i.datum}::date, ${actor.id})`.execute(db)
}

/** The newest publicatie of every paper that was not withdrawn: only these can still be wrong. */
export const listLaatstePublicaties = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<{ id: string; stukId: string }>(
    db,
    sql`select distinct on (stuk_id) id, stuk_id "stukId" from rapportage.publicatie p where gemeente = ${gemeente}
      and not exists (select from rapportage.intrekking i join rapportage.publicatie x on x.gemeente = i.gemeente and x.id = i.publicatie_id
        where x.gemeente = p.gemeente and x.stuk_id = p.stuk_id)
      order by stuk_id, versie desc`,
  )
