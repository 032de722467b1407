import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Concept } from '../rules/concept.ts'

export type Conceptrij = { id: string; versie: number; inhoud: Concept; voorstelId: string | null }

export const listConcepten = (db: Db, mandaat: Mandaat) =>
  rowsOf<Conceptrij>(
    db,
    sql`select id, versie, inhoud, voorstel_id "voorstelId" from begroting.conceptvoorstel
        where gemeente = ${mandaat.gemeente} and voorstel_id is null order by begonnen_op desc`,
  )

export const findConcept = async (db: Db, mandaat: Mandaat, id: string): Promise<Conceptrij | undefined> =>
  (
    await rowsOf<Conceptrij>(
      db,
      sql`select id, versie, inhoud, voorstel_id "voorstelId" from begroting.conceptvoorstel
          where gemeente = ${mandaat.gemeente} and id = ${id}`,
    )
  )[0]

export async function insertConcept(db: Db, mandaat: Mandaat, inhoud: Concept): Promise<string> {
  const rijen = await rowsOf<{ id: string }>(
    db,
    sql`insert into begroting.conceptvoorstel (gemeente, inhoud, door)
        values (${mandaat.gemeente}, ${JSON.stringify(inhoud)}::jsonb, ${mandaat.actor.id}) returning id`,
  )
  return rijen[0]!.id
}

export async function updateConcept(
  db: Db,
  mandaat: Mandaat,
  { id, inhoud, voorstelId }: Omit<Conceptrij, 'versie'>,
): Promise<void> {
  await sql`update begroting.conceptvoorstel set inhoud = ${JSON.stringify(inhoud)}::jsonb, voorstel_id = ${voorstelId}, versie = versie + 1
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)
}

export type Afdruk = { hash: string; pdf: Buffer; docx: Buffer }

export async function insertAfdruk(db: Db, mandaat: Mandaat, voorstelId: string, afdruk: Afdruk): Promise<void> {
  await sql`insert into begroting.formulierafdruk (gemeente, voorstel_id, pdf, docx, hash, door)
    values (${mandaat.gemeente}, ${voorstelId}, ${afdruk.pdf}, ${afdruk.docx}, ${afdruk.hash}, ${mandaat.actor.id})
    on conflict on constraint "afdruk-bestaat" do nothing`.execute(db)
}

/** The newest print, with the bytes of one form. */
export const findAfdruk = async (db: Db, mandaat: Mandaat, voorstelId: string, vorm: 'pdf' | 'docx') =>
  (
    await rowsOf<{ inhoud: Buffer }>(
      db,
      sql`select ${sql.ref(vorm)} inhoud from begroting.formulierafdruk
          where gemeente = ${mandaat.gemeente} and voorstel_id = ${voorstelId} order by geregistreerd_op desc limit 1`,
    )
  )[0]

export const listAfdrukken = (db: Db, mandaat: Mandaat, voorstelId: string) =>
  rowsOf<{ hash: string; op: string }>(
    db,
    sql`select hash, geregistreerd_op op from begroting.formulierafdruk
        where gemeente = ${mandaat.gemeente} and voorstel_id = ${voorstelId} order by geregistreerd_op desc`,
  )

export async function findUitgever(db: Db, mandaat: Mandaat): Promise<string> {
  const rijen = await rowsOf<{ naam: string }>(
    db,
    sql`select naam from inrichting.gemeente where gemeente = ${mandaat.gemeente}`,
  )
  return `Gemeente ${rijen[0]?.naam ?? mandaat.gemeente}`
}
