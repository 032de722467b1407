import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { BezwaarUitkomst, GrondNietOntvankelijk, HorenAfgezien } from '../rules/bezwaar.ts'

export type Bezwaar = {
  gemeente: string
  id: string
  besluitId: string
  ontvangenOp: Datum
  /** Last day to object as it was known when this was recorded; null where the decision was not made known yet. */
  termijnTot: Datum | null
  gronden: Buffer | null
  verschoonbaar: boolean
  verschoonbaarReden: Buffer | null
  commissie: boolean
  /** Who said so and when; null where the setting of the municipality said it. */
  commissieOp: Datum | null
  commissieDoor: string | null
  /** What the last letter that left told of the committee. */
  commissieGemeld: boolean | null
  /** Null of what was taken over from elsewhere without a clock. */
  uiterlijk: Datum | null
  verdaagdOp: Datum | null
  verdaagdReden: Buffer | null
  /** When the letter left that told it. */
  verdagingGemeldOp: Datum | null
  behandelaarId: string | null
  /** Who objected in the portal; null of what came to the desk. */
  indienerId: string | null
  uitkomst: BezwaarUitkomst | null
  uitkomstOp: Datum | null
  motivering: Buffer | null
  grond: GrondNietOntvankelijk | null
  horenAfgezien: HorenAfgezien | null
  /** When the letters left that say it was received, and how it ended. */
  bevestigdOp: Datum | null
  bekendOp: Datum | null
  beroepTot: Datum | null
}

const BEZWAAR = sql`select z.gemeente, z.id, z.besluit_id "besluitId", z.ontvangen_op "ontvangenOp", z.termijn_tot "termijnTot", z.gronden, z.verschoonbaar,
  z.verschoonbaar_reden "verschoonbaarReden", z.commissie, z.commissie_op "commissieOp", z.commissie_door "commissieDoor",
  z.commissie_gemeld "commissieGemeld", z.uiterlijk, z.verdaagd_op "verdaagdOp", z.verdaagd_reden "verdaagdReden", z.verdaging_gemeld_op "verdagingGemeldOp",
  z.behandelaar_id "behandelaarId", z.indiener_id "indienerId", z.uitkomst, z.uitkomst_op "uitkomstOp", z.motivering, z.grond_niet_ontvankelijk grond, z.horen_afgezien "horenAfgezien",
  z.bevestigd_op "bevestigdOp", z.bekend_op "bekendOp", z.beroep_tot "beroepTot" from voorziening.bezwaar z`

export const listBezwaren = (db: Db, mandaat: Mandaat, besluitIds: readonly string[]) =>
  rowsOf<Bezwaar>(
    db,
    sql`${BEZWAAR} where z.gemeente = any (${mandaat.leest}::text[]) and z.besluit_id = any (${besluitIds}::uuid[]) order by z.ontvangen_op desc, z.id desc`,
  )

export const findBezwaar = async (db: Db, mandaat: Mandaat, id: string) =>
  (await rowsOf<Bezwaar>(db, sql`${BEZWAAR} where z.gemeente = any (${mandaat.leest}::text[]) and z.id = ${id}`))[0]

export const selectBezwaar = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Bezwaar>(db, sql`${BEZWAAR} where z.gemeente = ${mandaat.gemeente} and z.id = ${id} for update of z`)

export const insertBezwaar = (
  db: Db,
  mandaat: Mandaat,
  b: Pick<
    Bezwaar,
    | 'id'
    | 'besluitId'
    | 'ontvangenOp'
    | 'termijnTot'
    | 'gronden'
    | 'verschoonbaar'
    | 'verschoonbaarReden'
    | 'commissie'
    | 'uiterlijk'
    | 'behandelaarId'
    | 'indienerId'
  > & { taak: string | null },
) =>
  sql`insert into voorziening.bezwaar (gemeente, id, besluit_id, ontvangen_op, termijn_tot, gronden, verschoonbaar, verschoonbaar_reden, commissie, uiterlijk,
      behandelaar_id, indiener_id, taak, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.besluitId}, ${b.ontvangenOp}, ${b.termijnTot}, ${b.gronden}, ${b.verschoonbaar}, ${b.verschoonbaarReden}, ${b.commissie},
      ${b.uiterlijk}, ${b.behandelaarId}, ${b.indienerId}, ${b.taak}, ${mandaat.actor.id})`.execute(db)

export const updateVerdaagd = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; op: Datum; reden: Buffer; uiterlijk: Datum },
) =>
  sql`update voorziening.bezwaar set verdaagd_op = ${v.op}, verdaagd_reden = ${v.reden}, uiterlijk = ${v.uiterlijk}
    where gemeente = ${mandaat.gemeente} and id = ${v.id}`.execute(db)

export const updateUitkomst = (
  db: Db,
  mandaat: Mandaat,
  v: Pick<Bezwaar, 'id' | 'motivering' | 'behandelaarId' | 'grond' | 'horenAfgezien'> & {
    op: Datum
    uitkomst: BezwaarUitkomst
  },
) =>
  sql`update voorziening.bezwaar set uitkomst = ${v.uitkomst}, uitkomst_op = ${v.op}, motivering = ${v.motivering}, behandelaar_id = ${v.behandelaarId},
      grond_niet_ontvankelijk = ${v.grond}, horen_afgezien = ${v.horenAfgezien}
    where gemeente = ${mandaat.gemeente} and id = ${v.id}`.execute(db)

export const updateVerschoonbaar = (db: Db, mandaat: Mandaat, id: string, reden: Buffer) =>
  sql`update voorziening.bezwaar set verschoonbaar = true, verschoonbaar_reden = ${reden} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const updateBehandelaar = (db: Db, mandaat: Mandaat, id: string, behandelaarId: string) =>
  sql`update voorziening.bezwaar set behandelaar_id = ${behandelaarId} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const updateUiterlijk = (db: Db, mandaat: Mandaat, id: string, uiterlijk: Datum) =>
  sql`update voorziening.bezwaar set uiterlijk = ${uiterlijk} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const updateGronden = (db: Db, mandaat: Mandaat, id: string, gronden: Buffer) =>
  sql`update voorziening.bezwaar set gronden = ${gronden} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const markBevestigd = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  sql`update voorziening.bezwaar set bevestigd_op = coalesce(bevestigd_op, ${op}::date), commissie_gemeld = commissie
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

export const updateCommissie = (db: Db, mandaat: Mandaat, id: string, op: Datum, commissie: boolean) =>
  sql`update voorziening.bezwaar set commissie = ${commissie}, commissie_op = ${op}, commissie_door = ${mandaat.actor.id}
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

/** A letter that came back and went again counts anew. */
export const markBekend = (db: Db, mandaat: Mandaat, id: string, op: Datum, beroepTot: Datum | null) =>
  sql`update voorziening.bezwaar set bekend_op = ${op}::date, beroep_tot = ${beroepTot}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

/** How many objections each of these has in hand. */
export const listLast = (db: Db, mandaat: Mandaat, ids: readonly string[]) =>
  rowsOf<{ id: string; open: number }>(
    db,
    sql`select m.id, (select count(*)::int from voorziening.bezwaar z where z.gemeente = ${mandaat.gemeente} and z.behandelaar_id = m.id and z.uitkomst is null) "open"
      from unnest(${ids}::uuid[]) m(id)`,
  )

/** The latest day on which this decision was made known; a letter that came back and went again counts anew. */
export const findBekendmaking = async (db: Db, mandaat: Mandaat, besluitId: string): Promise<Datum | null> => {
  const [rij] = await rowsOf<{ op: Datum | null }>(
    db,
    sql`select max(op) op from voorziening.bekendmaking where gemeente = ${mandaat.gemeente} and besluit_id = ${besluitId}`,
  )
  return rij?.op ?? null
}

export const insertBekendmaking = (
  db: Db,
  mandaat: Mandaat,
  b: { id: string; besluitId: string; op: Datum; taak: string | null },
) =>
  sql`insert into voorziening.bekendmaking (gemeente, id, besluit_id, op, taak, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.besluitId}, ${b.op}, ${b.taak}, ${mandaat.actor.id})`.execute(db)

export const findBeslisser = async (db: Db, mandaat: Mandaat, besluitId: string) => {
  const [rij] = await rowsOf<{ door: string; taak: string | null; huishoudenId: string | null }>(
    db,
    sql`select door, taak, huishouden_id "huishoudenId" from voorziening.besluit where gemeente = any (${mandaat.leest}::text[]) and id = ${besluitId}`,
  )
  return rij
}
