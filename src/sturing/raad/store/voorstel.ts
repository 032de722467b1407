import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Bevinding } from '#values/bevinding.ts'
import type { Datum } from '#values/datum.ts'
import type { BehandelingInvoer, MotieInvoer, RaadsbehandelingInvoer, Uitkomst } from '../rules/invoer.ts'

const json = (waarde: unknown) => sql`${JSON.stringify(waarde)}::jsonb`

export async function insertMotie(
  db: Db,
  mandaat: Mandaat,
  motie: MotieInvoer,
  indieners: readonly string[],
): Promise<string> {
  const id = uuidv7()
  await sql`insert into raad.motie (gemeente, id, titel, datum, uitkomst, dictum, bron)
    values (${mandaat.gemeente}, ${id}, ${motie.titel}, ${motie.datum}::date, ${motie.uitkomst ?? null}, ${motie.dictum}, ${motie.bron})`.execute(
    db,
  )
  await sql`insert into raad.motienummer (gemeente, motie_id, volgorde, nummer, bron)
    select ${mandaat.gemeente}, ${id}, n.volgorde, n.nummer, n.bron
    from jsonb_to_recordset(${json(motie.nummers.map((n, volgorde) => ({ ...n, volgorde })))}) as n(volgorde int, nummer text, bron text)`.execute(
    db,
  )
  await sql`insert into raad.motiefractie (gemeente, motie_id, fractie_id)
    select ${mandaat.gemeente}, ${id}, f from unnest(${indieners as string[]}::uuid[]) f`.execute(db)
  return id
}

export async function insertVoorstel(
  db: Db,
  mandaat: Mandaat,
  voorstel: Omit<RaadsbehandelingInvoer['voorstel'], 'bron'> & { bron: string | null },
  { motieId, vraagtGeld }: { motieId: string | null; vraagtGeld: boolean },
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.voorstel (gemeente, motie_id, titel, griffienummer, nummer, datum, vraagt_geld, secties, bron, door)
        values (${mandaat.gemeente}, ${motieId}, ${voorstel.titel}, ${voorstel.griffienummer.waarde}, ${voorstel.nummer.waarde}, ${voorstel.datum}::date,
          ${vraagtGeld}, ${json(voorstel.secties)}, ${voorstel.bron}, ${mandaat.actor.id}) returning id`,
  )
  return rows[0]!.id
}

export async function linkWijzigingen(
  db: Db,
  mandaat: Mandaat,
  voorstelId: string,
  wijzigingIds: readonly string[],
): Promise<void> {
  await sql`insert into raad.voorstelwijziging (gemeente, voorstel_id, wijziging_id)
    select ${mandaat.gemeente}, ${voorstelId}, w from unnest(${wijzigingIds as string[]}::uuid[]) w`.execute(db)
}

/** The same meeting treats more than one proposal: it is found again by kind, day and hour. */
export async function insertBehandeling(
  db: Db,
  mandaat: Mandaat,
  voorstelId: string,
  invoer: BehandelingInvoer,
  fracties: ReadonlyMap<string, string>,
): Promise<string> {
  const { gemeente } = mandaat
  await sql`insert into raad.vergadering (gemeente, soort, datum, begin, eind, karakter, openbaar, zaal, bron)
    values (${gemeente}, ${invoer.soort}, ${invoer.datum}::date, ${invoer.begin}::time, ${invoer.eind}::time, ${invoer.karakter}, ${invoer.openbaar}, ${invoer.zaal}, ${invoer.bron})
    on conflict on constraint "vergadering-bestaat" do nothing`.execute(db)
  const vergadering = await rowsOf<{ id: string }>(
    db,
    sql`select id from raad.vergadering where gemeente = ${gemeente} and soort = ${invoer.soort} and datum = ${invoer.datum}::date and begin = ${invoer.begin}::time`,
  )
  const vergaderingId = vergadering[0]!.id
  const aanwezig = invoer.aanwezig.map((een) => ({ ...een, fractie: fracties.get(een.fractie) }))
  await sql`insert into raad.aanwezige (gemeente, vergadering_id, fractie_id, naam_in_bron, bron)
    select ${gemeente}, ${vergaderingId}, a.fractie, a."naamInBron", a.bron
    from jsonb_to_recordset(${json(aanwezig)}) as a(fractie uuid, "naamInBron" boolean, bron text) on conflict do nothing`.execute(
    db,
  )
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.behandeling (gemeente, voorstel_id, vergadering_id, advies)
        values (${gemeente}, ${voorstelId}, ${vergaderingId}, ${invoer.advies ? json(invoer.advies) : null}) returning id`,
  )
  return rows[0]!.id
}

export async function insertVragen(
  db: Db,
  mandaat: Mandaat,
  voorstelId: string,
  vragen: RaadsbehandelingInvoer['vragen'],
  fracties: ReadonlyMap<string, string>,
): Promise<void> {
  const rijen = vragen.map((vraag) => ({ ...vraag, id: uuidv7(), fractie: fracties.get(vraag.fractie) }))
  await sql`insert into raad.vraag (gemeente, id, voorstel_id, fractie_id, nummer, tekst, thema, bron, gesteld_op)
    select ${mandaat.gemeente}, v.id, ${voorstelId}, v.fractie, v.nummer, v.tekst, v.thema, v.bron, v."gesteldOp"
    from jsonb_to_recordset(${json(rijen)}) as v(id uuid, fractie uuid, nummer int, tekst text, thema text, bron text, "gesteldOp" date)`.execute(
    db,
  )
  const antwoorden = rijen.flatMap(({ id, antwoord }) => (antwoord ? [{ ...antwoord, vraag: id }] : []))
  await sql`insert into raad.antwoord (gemeente, vraag_id, tekst, bron, beantwoord_op)
    select ${mandaat.gemeente}, a.vraag, a.tekst, a.bron, a."beantwoordOp"
    from jsonb_to_recordset(${json(antwoorden)}) as a(vraag uuid, tekst text, bron text, "beantwoordOp" date)`.execute(
    db,
  )
}

export async function insertBevindingen(
  db: Db,
  mandaat: Mandaat,
  voorstelId: string,
  bevindingen: readonly Bevinding[],
  /** How many there were. */
  vanaf = 0,
): Promise<void> {
  await sql`insert into raad.bevinding (gemeente, voorstel_id, volgorde, code, plaats, bron, waarde)
    select ${mandaat.gemeente}, ${voorstelId}, b.volgorde, b.code, b.plaats, b.bron, b.waarde
    from jsonb_to_recordset(${json(bevindingen.map((b, n) => ({ ...b, volgorde: vanaf + n })))}) as b(volgorde int, code text, plaats text, bron text, waarde jsonb)`.execute(
    db,
  )
}

export type Besluitrij = {
  voorstelId: string
  behandelingId: string
  uitkomst: Uitkomst
  datum: Datum
  amendementen: number
  stemverklaringen: readonly string[]
  bron: string | null
  stemming?:
    | {
        voor: number
        tegen: number
        aanwezig?: number | undefined
        zetels?: number | undefined
        perFractie?: unknown
        bron?: string | undefined
      }
    | undefined
}

export async function insertBesluit(db: Db, mandaat: Mandaat, besluit: Besluitrij): Promise<string> {
  const { stemming } = besluit
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.raadsbesluit (gemeente, voorstel_id, behandeling_id, uitkomst, datum, amendementen, stemverklaringen, bron, door)
        values (${mandaat.gemeente}, ${besluit.voorstelId}, ${besluit.behandelingId}, ${besluit.uitkomst}, ${besluit.datum}::date, ${besluit.amendementen},
          ${besluit.stemverklaringen as string[]}, ${besluit.bron}, ${mandaat.actor.id}) returning id`,
  )
  const id = rows[0]!.id
  if (stemming) {
    await sql`insert into raad.stemming (gemeente, raadsbesluit_id, voor, tegen, aanwezig, zetels, per_fractie, bron)
      values (${mandaat.gemeente}, ${id}, ${stemming.voor}, ${stemming.tegen}, ${stemming.aanwezig ?? null}, ${stemming.zetels ?? null},
        ${stemming.perFractie ? json(stemming.perFractie) : null}, ${stemming.bron ?? null})`.execute(db)
  }
  return id
}

export type Orgaan = { soort: 'raad' | 'college'; naam: string; zetels: number | null }

export const listOrganen = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<Orgaan>(db, sql`select soort, naam, zetels from raad.orgaan where gemeente = ${gemeente} order by soort desc`)

export const findZetels = async (db: Db, mandaat: Mandaat): Promise<number | undefined> =>
  (
    await rowsOf<{ zetels: number | null }>(
      db,
      sql`select zetels from raad.orgaan where gemeente = ${mandaat.gemeente} and soort = 'raad'`,
    )
  )[0]?.zetels ?? undefined

export async function upsertOrgaan(db: Db, mandaat: Mandaat, orgaan: Orgaan): Promise<void> {
  await sql`insert into raad.orgaan (gemeente, soort, naam, zetels) values (${mandaat.gemeente}, ${orgaan.soort}, ${orgaan.naam}, ${orgaan.zetels})
    on conflict on constraint "orgaan-bestaat" do update set naam = excluded.naam, zetels = excluded.zetels`.execute(db)
}

export const hasBesluit = async (db: Db, mandaat: Mandaat, besluitId: string): Promise<boolean> =>
  (await rowsOf(db, sql`select 1 from raad.raadsbesluit where gemeente = ${mandaat.gemeente} and id = ${besluitId}`))
    .length > 0

export async function insertStemverklaring(
  db: Db,
  { gemeente, actor }: Mandaat,
  { besluitId, fractieId, tekst }: { besluitId: string; fractieId: string; tekst: string },
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.stemverklaring (gemeente, raadsbesluit_id, fractie_id, tekst, door)
      values (${gemeente}, ${besluitId}, ${fractieId}, ${tekst}, ${actor.id}) returning id`,
  )
  return rows[0]!.id
}
