import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Afspraak, AfwegingInPlan, Behoefte, Doel, GevraagdeVoorziening, Inhoud } from '../rules/inhoud.ts'
import { type GewogenStap, LADDERSTAPPEN } from '../rules/ladder.ts'

export type Tabel = 'behoefte' | 'afweging' | 'doel' | 'afspraak' | 'gevraagde_voorziening'

type Versleuteld<T, Veld extends keyof T> = Omit<T, Veld> & { [K in Veld]: null extends T[K] ? Buffer | null : Buffer }
type StapRij = Omit<GewogenStap, 'reden'> & { id: string; afwegingId: string; reden: Buffer | null }

const place = (gemeente: string, tabel: string, row: string, column: string) => ({
  gemeente,
  table: `plan.${tabel}`,
  row,
  column,
})

/** What stands in a version: rows begun in or before it, not yet ended by it. */
const inVersie = (mandaat: Mandaat, planId: string, nr: number) =>
  sql`gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} and vanaf <= ${nr} and (tot is null or tot > ${nr})`

export async function selectInhoud(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  plan: { gemeente: string; id: string },
  nr: number,
): Promise<Inhoud> {
  const open = (tabel: string, row: string, column: string, sealed: Buffer) =>
    keys.decrypt(sealed, place(plan.gemeente, tabel, row, column))
  const waar = inVersie(mandaat, plan.id, nr)
  const behoeften = await rowsOf<Versleuteld<Behoefte, 'omschrijving'>>(
    db,
    sql`select id, stam, kringlid_id "kringlidId", domein, wet, omschrijving from plan.behoefte where ${waar} order by stam`,
  )
  const afwegingen = await rowsOf<Versleuteld<Omit<AfwegingInPlan, 'stappen'>, 'redenLangdurig'>>(
    db,
    sql`select id, stam, behoefte_stam "behoefteStam", uitkomst, aanbod_id "aanbodId", product_id "productId", tijdelijk, reden_langdurig "redenLangdurig"
      from plan.afweging where ${waar} order by stam`,
  )
  const stappen = await rowsOf<StapRij>(
    db,
    sql`select id, afweging_id "afwegingId", stap, bekeken, oordeel, reden from plan.afwegingstap
      where gemeente = any (${mandaat.leest}::text[]) and afweging_id = any (${afwegingen.map((rij) => rij.id)}::uuid[])`,
  )
  const doelen = await rowsOf<Versleuteld<Doel, 'tekst' | 'resultaat'>>(
    db,
    sql`select id, stam, kringlid_id "kringlidId", behoefte_stam "behoefteStam", domein, tekst, resultaat, begin_niveau "beginNiveau",
        streef_niveau "streefNiveau", streefdatum from plan.doel where ${waar} order by stam`,
  )
  const afspraken = await rowsOf<Versleuteld<Afspraak, 'wat'>>(
    db,
    sql`select id, stam, doel_stam "doelStam", wie, kringlid_id "kringlidId", medewerker_id "medewerkerId", organisatie, wat, wanneer, herhaling
      from plan.afspraak where ${waar} order by wanneer, stam`,
  )
  const gevraagd = await rowsOf<GevraagdeVoorziening>(
    db,
    sql`select id, stam, kringlid_id "kringlidId", afweging_stam "afwegingStam", product_id "productId", wet, omvang, lower(geldig) begin,
        upper(geldig) - 1 eind, leveringsvorm from plan.gevraagde_voorziening where ${waar} order by stam`,
  )
  return {
    behoeften: behoeften.map((rij) => ({
      ...rij,
      omschrijving: open('behoefte', rij.id, 'omschrijving', rij.omschrijving),
    })),
    afwegingen: afwegingen.map((rij) => ({
      ...rij,
      redenLangdurig: rij.redenLangdurig && open('afweging', rij.id, 'reden_langdurig', rij.redenLangdurig),
      stappen: stappen
        .filter((stap) => stap.afwegingId === rij.id)
        .toSorted((a, b) => LADDERSTAPPEN.indexOf(a.stap) - LADDERSTAPPEN.indexOf(b.stap))
        .map(({ id, stap, bekeken, oordeel, reden }) => ({
          stap,
          bekeken,
          oordeel,
          reden: reden && open('afwegingstap', id, 'reden', reden),
        })),
    })),
    doelen: doelen.map((rij) => ({
      ...rij,
      tekst: open('doel', rij.id, 'tekst', rij.tekst),
      resultaat: open('doel', rij.id, 'resultaat', rij.resultaat),
    })),
    // In the work list this text is the headline, so it is sealed under that name.
    afspraken: afspraken.map((rij) => ({ ...rij, wat: open('afspraak', rij.id, 'kop', rij.wat) })),
    gevraagd,
  }
}

/** The row of this thing in the concept itself, if it was already reworded there. */
export const deleteInConcept = (db: Db, mandaat: Mandaat, tabel: Tabel, stam: string, nr: number) =>
  sql`delete from ${sql.table(`plan.${tabel}`)} where gemeente = ${mandaat.gemeente} and stam = ${stam} and vanaf = ${nr}`.execute(
    db,
  )

export const deleteStappenVan = (db: Db, mandaat: Mandaat, stam: string, nr: number) =>
  sql`delete from plan.afwegingstap where gemeente = ${mandaat.gemeente} and afweging_id in
    (select id from plan.afweging where gemeente = ${mandaat.gemeente} and stam = ${stam} and vanaf = ${nr})`.execute(
    db,
  )

/** From this version on the earlier wording no longer stands. */
export const endVanaf = (db: Db, mandaat: Mandaat, tabel: Tabel, stam: string, nr: number) =>
  sql`update ${sql.table(`plan.${tabel}`)} set tot = ${nr} where gemeente = ${mandaat.gemeente} and stam = ${stam} and vanaf < ${nr} and tot is null`.execute(
    db,
  )

type Plaats = { planId: string; nr: number }

export const insertBehoefte = (db: Db, mandaat: Mandaat, keys: Keys, { planId, nr }: Plaats, b: Behoefte) =>
  sql`insert into plan.behoefte (gemeente, id, stam, plan_id, kringlid_id, domein, wet, omschrijving, vanaf, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.stam}, ${planId}, ${b.kringlidId}, ${b.domein}, ${b.wet},
      ${keys.encrypt(b.omschrijving, place(mandaat.gemeente, 'behoefte', b.id, 'omschrijving'))}, ${nr}, ${mandaat.actor.id})`.execute(
    db,
  )

export async function insertAfweging(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  { planId, nr }: Plaats,
  a: AfwegingInPlan,
  stapIds: readonly string[],
) {
  const reden =
    a.redenLangdurig && keys.encrypt(a.redenLangdurig, place(mandaat.gemeente, 'afweging', a.id, 'reden_langdurig'))
  await sql`insert into plan.afweging (gemeente, id, stam, plan_id, behoefte_stam, uitkomst, aanbod_id, product_id, tijdelijk, reden_langdurig, vanaf, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.stam}, ${planId}, ${a.behoefteStam}, ${a.uitkomst}, ${a.aanbodId}, ${a.productId}, ${a.tijdelijk}, ${reden},
      ${nr}, ${mandaat.actor.id})`.execute(db)
  for (const [index, stap] of a.stappen.entries()) {
    const id = stapIds[index]!
    const waarom = stap.reden ? keys.encrypt(stap.reden, place(mandaat.gemeente, 'afwegingstap', id, 'reden')) : null
    await sql`insert into plan.afwegingstap (gemeente, id, afweging_id, stap, bekeken, oordeel, reden)
      values (${mandaat.gemeente}, ${id}, ${a.id}, ${stap.stap}, ${stap.bekeken}, ${stap.oordeel}, ${waarom})`.execute(
      db,
    )
  }
}

export const insertDoel = (db: Db, mandaat: Mandaat, keys: Keys, { planId, nr }: Plaats, d: Doel) =>
  sql`insert into plan.doel (gemeente, id, stam, plan_id, kringlid_id, behoefte_stam, domein, tekst, resultaat, begin_niveau, streef_niveau, streefdatum, vanaf, door)
    values (${mandaat.gemeente}, ${d.id}, ${d.stam}, ${planId}, ${d.kringlidId}, ${d.behoefteStam}, ${d.domein},
      ${keys.encrypt(d.tekst, place(mandaat.gemeente, 'doel', d.id, 'tekst'))}, ${keys.encrypt(d.resultaat, place(mandaat.gemeente, 'doel', d.id, 'resultaat'))},
      ${d.beginNiveau}, ${d.streefNiveau}, ${d.streefdatum}, ${nr}, ${mandaat.actor.id})`.execute(db)

export const insertAfspraak = (db: Db, mandaat: Mandaat, keys: Keys, { planId, nr }: Plaats, a: Afspraak) =>
  sql`insert into plan.afspraak (gemeente, id, stam, plan_id, doel_stam, wie, kringlid_id, medewerker_id, organisatie, wat, wanneer, herhaling, vanaf, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.stam}, ${planId}, ${a.doelStam}, ${a.wie}, ${a.kringlidId}, ${a.medewerkerId}, ${a.organisatie},
      ${keys.encrypt(a.wat, place(mandaat.gemeente, 'afspraak', a.id, 'kop'))}, ${a.wanneer}, ${a.herhaling}, ${nr}, ${mandaat.actor.id})`.execute(
    db,
  )

export const insertGevraagdeVoorziening = (db: Db, mandaat: Mandaat, { planId, nr }: Plaats, g: GevraagdeVoorziening) =>
  sql`insert into plan.gevraagde_voorziening (gemeente, id, stam, plan_id, kringlid_id, afweging_stam, product_id, wet, omvang, geldig, leveringsvorm, vanaf, door)
    values (${mandaat.gemeente}, ${g.id}, ${g.stam}, ${planId}, ${g.kringlidId}, ${g.afwegingStam}, ${g.productId}, ${g.wet},
      ${g.omvang && JSON.stringify(g.omvang)}::jsonb, daterange(${g.begin}::date, ${g.eind}::date, '[]'), ${g.leveringsvorm}, ${nr}, ${mandaat.actor.id})`.execute(
    db,
  )
