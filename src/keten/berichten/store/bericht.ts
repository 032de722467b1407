import { createHash } from 'node:crypto'
import type { Context } from '#platform/command.ts'
import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Soort, Wet32 } from '../rules/soorten.ts'

export interface Opmerking {
  pad: string
  regel?: string
  uitleg: string
}
export interface Bericht {
  id: string
  richting: 'in' | 'uit'
  wet: Wet32
  soort: Soort
  afzender: string
  ontvanger: string
  aanbiederId: string
  identificatie: string
  dagtekening: Datum
  drager: string
  hash: Buffer
  omvang: number
  clientId: string | null
  ontvangenOp: Datum | null
  gelezenOp: Datum | null
  niveau: 1 | 2 | null
  opmerkingen: Opmerking[]
  beantwoordOp: Datum | null
  klaarOp: Datum | null
  verzondenOp: Date | null
  kentTot: Date | null
  retourOp: Datum | null
  retourOordeel: 'bevestigd' | 'afgekeurd' | null
  hersteldDoor: string | null
  antwoordOp: string | null
  uiterlijk: Datum | null
}

const BERICHT = sql`select b.id, b.richting, b.wet, b.soort, b.afzender, b.ontvanger, b.aanbieder_id "aanbiederId", b.identificatie, b.dagtekening, b.drager, b.hash,
  b.omvang, b.client_id "clientId", b.ontvangen_op "ontvangenOp", b.gelezen_op "gelezenOp", b.niveau, b.opmerkingen, b.beantwoord_op "beantwoordOp",
  b.klaar_op "klaarOp", b.verzonden_op "verzondenOp", b.kent_tot "kentTot", b.retour_op "retourOp", b.retour_oordeel "retourOordeel",
  b.hersteld_door "hersteldDoor", b.antwoord_op "antwoordOp", b.uiterlijk
  from berichten.bericht b`

export const findBericht = async (db: Db, mandaat: Mandaat, id: string): Promise<Bericht | undefined> =>
  (await rowsOf<Bericht>(db, sql`${BERICHT} where b.gemeente = ${mandaat.gemeente} and b.id = ${id}`))[0]

export interface Sleutel {
  afzender: string
  wet: Wet32
  soort: Soort
  identificatie: string
}
export const findByKey = async (db: Db, mandaat: Mandaat, s: Sleutel): Promise<Bericht | undefined> =>
  (
    await rowsOf<Bericht>(
      db,
      sql`${BERICHT} where b.gemeente = ${mandaat.gemeente} and b.afzender = ${s.afzender} and b.wet = ${s.wet} and b.soort = ${s.soort} and b.identificatie = ${s.identificatie}`,
    )
  )[0]

export const findAntwoordOp = async (db: Db, mandaat: Mandaat, berichtId: string): Promise<Bericht | undefined> =>
  (
    await rowsOf<Bericht>(db, sql`${BERICHT} where b.gemeente = ${mandaat.gemeente} and b.antwoord_op = ${berichtId}`)
  )[0]

/** The newest 301 about this client to this provider, sent or about to be. */
export const findVorig301 = async (
  db: Db,
  mandaat: Mandaat,
  wet: Wet32,
  clientId: string,
  aanbiederId: string,
): Promise<Bericht | undefined> =>
  (
    await rowsOf<Bericht>(
      db,
      sql`${BERICHT} where b.gemeente = ${mandaat.gemeente} and b.client_id = ${clientId} and b.aanbieder_id = ${aanbiederId} and b.wet = ${wet}
        and b.soort = '301' and b.richting = 'uit' order by b.geregistreerd_op desc, b.id desc limit 1`,
    )
  )[0]

export const nextIdentificatie = async (db: Db): Promise<string> =>
  (await rowsOf<{ nummer: number }>(db, sql`select nextval('berichten.identificatie') nummer`))[0]!.nummer.toString()

export const hashVan = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()

const plaats = (gemeente: string, id: string) => ({ gemeente, table: 'berichten.bericht', row: id, column: 'bestand' })

export interface NieuwBerichtRij {
  id: string
  richting: 'in' | 'uit'
  wet: Wet32
  soort: Soort
  afzender: string
  ontvanger: string
  aanbiederId: string
  identificatie: string
  dagtekening: Datum
  drager: 'map' | 'http' | 'huis'
  xml: string
  hash: Buffer
  omvang: number
  clientId?: string | null
  antwoordOp?: string | null
  uiterlijk?: Datum | null
  kentTot?: Date | null
}

export async function insertBericht({ db, mandaat, keys, trace, vandaag }: Context, b: NieuwBerichtRij): Promise<void> {
  const [inOp, uitOp] = b.richting === 'in' ? [vandaag, null] : [null, vandaag]
  await sql`insert into berichten.bericht (gemeente, id, richting, wet, soort, afzender, ontvanger, aanbieder_id, identificatie, dagtekening, drager, bestand, hash,
      omvang, client_id, trace, ontvangen_op, klaar_op, antwoord_op, uiterlijk, kent_tot, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.richting}, ${b.wet}, ${b.soort}, ${b.afzender}, ${b.ontvanger}, ${b.aanbiederId}, ${b.identificatie},
      ${b.dagtekening}::date, ${b.drager}, ${keys.encrypt(b.xml, plaats(mandaat.gemeente, b.id))}, ${b.hash}, ${b.omvang}, ${b.clientId ?? null}, ${trace},
      ${inOp}::date, ${uitOp}::date, ${b.antwoordOp ?? null}, ${b.uiterlijk ?? null}::date, ${b.kentTot ?? null}, ${mandaat.actor.id})
    -- The same message at the same moment: not visible yet, so the transaction is tried again and then finds it.
    on conflict on constraint "identificatie-bestaat" do nothing`.execute(db)
}

/** A message that has not left yet is written anew, so that one deed that assigns twice sends once (OP087). */
export async function rewriteBericht(
  { db, mandaat, keys, trace, vandaag }: Context,
  id: string,
  nieuw: { xml: string; kentTot: Date },
): Promise<void> {
  await sql`update berichten.bericht set bestand = ${keys.encrypt(nieuw.xml, plaats(mandaat.gemeente, id))}, hash = ${hashVan(nieuw.xml)},
      omvang = ${Buffer.byteLength(nieuw.xml)}, dagtekening = ${vandaag}::date, kent_tot = ${nieuw.kentTot}, trace = ${trace}
    where gemeente = ${mandaat.gemeente} and id = ${id} and verzonden_op is null`.execute(db)
}

export async function readBestand(db: Db, mandaat: Mandaat, keys: Keys, id: string): Promise<string | undefined> {
  const [rij] = await rowsOf<{ bestand: Buffer }>(
    db,
    sql`select bestand from berichten.bericht where gemeente = ${mandaat.gemeente} and id = ${id}`,
  )
  return rij && keys.decrypt(rij.bestand, plaats(mandaat.gemeente, id))
}

export const markGelezen = (
  db: Db,
  mandaat: Mandaat,
  id: string,
  op: Datum,
  niveau: 1 | 2 | null,
  opmerkingen: readonly Opmerking[],
) =>
  sql`update berichten.bericht set gelezen_op = ${op}::date, niveau = ${niveau}, opmerkingen = ${JSON.stringify(opmerkingen)}::jsonb
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const markBeantwoord = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update berichten.bericht set beantwoord_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const markVerzonden = (db: Db, mandaat: Mandaat, id: string, nu: Date, uiterlijk: Datum | null) =>
  sql`update berichten.bericht set verzonden_op = ${nu}, uiterlijk = ${uiterlijk}::date
    where gemeente = ${mandaat.gemeente} and id = ${id} and verzonden_op is null`.execute(db)

export const markRetour = (db: Db, mandaat: Mandaat, id: string, op: Datum, oordeel: 'bevestigd' | 'afgekeurd') =>
  sql`update berichten.bericht set retour_op = ${op}::date, retour_oordeel = ${oordeel}
    where gemeente = ${mandaat.gemeente} and id = ${id} and retour_op is null`.execute(db)

export const markHersteld = (db: Db, mandaat: Mandaat, id: string, door: string) =>
  sql`update berichten.bericht set hersteld_door = ${door} where gemeente = ${mandaat.gemeente} and id = ${id} and hersteld_door is null`.execute(
    db,
  )
