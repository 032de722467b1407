import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type MaatregelInvoer = {
  naam: string
  onderdeelId?: string | null | undefined
  eigenaar: string
  portefeuillehouder: string
  beoogdResultaat: string
  extraOfStaandBeleid: 'extra' | 'staand'
  watAlsNiet: string
  bronGemeente?: string | null | undefined
  waaromPassend?: string | null | undefined
  fase?: string | null | undefined
  /** Cents, of the measure as a whole. */
  geraamd?: number | null | undefined
  /** The day on which it should be done. */
  eind?: string | null | undefined
  begonnenOp?: string | null | undefined
  regels?: readonly { regelId: string; honderdsten: number }[] | undefined
  voorstellen?: readonly string[] | undefined
  indicatoren?: readonly string[] | undefined
}

export async function insertMaatregel(
  db: Db,
  { gemeente, actor }: Mandaat,
  id: string,
  programmaId: string,
  m: MaatregelInvoer,
): Promise<void> {
  await sql`insert into programma.maatregel (gemeente, id, programma_id, onderdeel_id, naam, eigenaar, portefeuillehouder, beoogd_resultaat,
      extra_of_staand_beleid, wat_als_niet, bron_gemeente, waarom_passend, fase, geraamd, eind, door)
    values (${gemeente}, ${id}, ${programmaId}, ${m.onderdeelId ?? null}, ${m.naam}, ${m.eigenaar}, ${m.portefeuillehouder},
      ${m.beoogdResultaat}, ${m.extraOfStaandBeleid}, ${m.watAlsNiet}, ${m.bronGemeente ?? null}, ${m.waaromPassend ?? null},
      ${m.fase ?? null}, ${m.geraamd ?? null}, ${m.eind ?? null}, ${actor.id})`.execute(db)
  if (m.begonnenOp) {
    await sql`insert into programma.maatregelfeit (gemeente, maatregel_id, soort, datum, door)
      values (${gemeente}, ${id}, 'begonnen', ${m.begonnenOp}, ${actor.id})`.execute(db)
  }
  await sql`insert into programma.maatregelregel (gemeente, maatregel_id, regel_id, honderdsten)
    select ${gemeente}, ${id}, r."regelId", r.honderdsten
    from jsonb_to_recordset(${JSON.stringify(m.regels ?? [])}::jsonb) r("regelId" uuid, honderdsten int)`.execute(db)
  await sql`insert into programma.maatregelvoorstel (gemeente, maatregel_id, voorstel_id)
    select ${gemeente}, ${id}, v from unnest(${(m.voorstellen ?? []) as string[]}::uuid[]) v`.execute(db)
  await sql`insert into programma.maatregelindicator (gemeente, maatregel_id, code)
    select ${gemeente}, ${id}, c from unnest(${(m.indicatoren ?? []) as string[]}::text[]) c`.execute(db)
}

export type AandeelRij = { maatregel: string; regel: string; honderdsten: number }

/** All shares of these lines; serializable transactions keep two people from sharing out the same part at once. */
export async function listAandelen(db: Db, { gemeente }: Mandaat, regelIds: readonly string[]): Promise<AandeelRij[]> {
  return rowsOf<AandeelRij>(
    db,
    sql`select maatregel_id maatregel, regel_id regel, honderdsten from programma.maatregelregel
      where gemeente = ${gemeente} and regel_id = any(${regelIds as string[]}::uuid[])`,
  )
}

export type MaatregelRij = {
  id: string
  programmaId: string
  onderdeelId: string | null
  naam: string
  eigenaar: string
  portefeuillehouder: string
  beoogdResultaat: string
  extraOfStaandBeleid: 'extra' | 'staand'
  watAlsNiet: string
  bronGemeente: string | null
  begonnenOp: Datum | null
  afgerondOp: Datum | null
  gestoptOp: Datum | null
  regels: { regelId: string; honderdsten: number }[]
  voorstellen: string[]
  indicatoren: string[]
}

const feit = (soort: string) =>
  sql`(select f.datum from programma.maatregelfeit f where f.gemeente = m.gemeente and f.maatregel_id = m.id and f.soort = ${soort})`

export const listMaatregelen = (db: Db, { gemeente }: Mandaat, programmaId: string | null, zoek = '') =>
  rowsOf<MaatregelRij>(
    db,
    sql`select m.id, m.programma_id "programmaId", m.onderdeel_id "onderdeelId", m.naam, m.eigenaar, m.portefeuillehouder,
        m.beoogd_resultaat "beoogdResultaat", m.extra_of_staand_beleid "extraOfStaandBeleid", m.wat_als_niet "watAlsNiet",
        m.bron_gemeente "bronGemeente", ${feit('begonnen')} "begonnenOp", ${feit('afgerond')} "afgerondOp", ${feit('gestopt')} "gestoptOp",
        coalesce((select jsonb_agg(jsonb_build_object('regelId', r.regel_id, 'honderdsten', r.honderdsten) order by r.id)
          from programma.maatregelregel r where r.gemeente = m.gemeente and r.maatregel_id = m.id), '[]') regels,
        array(select v.voorstel_id from programma.maatregelvoorstel v where v.gemeente = m.gemeente and v.maatregel_id = m.id) voorstellen,
        array(select i.code from programma.maatregelindicator i where i.gemeente = m.gemeente and i.maatregel_id = m.id
          and i.vervallen_op is null order by i.code) indicatoren
      from programma.maatregel m
      where m.gemeente = ${gemeente} and (${programmaId}::uuid is null or m.programma_id = ${programmaId}::uuid)
        and (${zoek} = '' or m.naam ilike ${`%${zoek.replaceAll(/[\\%_]/g, '\\$&')}%`} or m.beoogd_resultaat ilike ${`%${zoek.replaceAll(/[\\%_]/g, '\\$&')}%`})
      order by m.naam limit 200`,
  )

export type Maatregelkop = { id: string; naam: string; programmaId: string; programma: string }

const KOP = sql`select m.id, m.naam, p.id "programmaId", p.naam programma from programma.maatregel m
  join programma.programma p on p.gemeente = m.gemeente and p.id = m.programma_id`

export async function findMaatregel(db: Db, { gemeente }: Mandaat, id: string): Promise<Maatregelkop | undefined> {
  const rijen = await rowsOf<Maatregelkop>(db, sql`${KOP} where m.gemeente = ${gemeente} and m.id = ${id}`)
  return rijen[0]
}

export const listMaatregelkoppen = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<Maatregelkop>(db, sql`${KOP} where m.gemeente = ${gemeente} order by p.naam, m.naam`)

export const listMaatregelregels = (db: Db, { gemeente }: Mandaat, maatregelId: string | null = null) =>
  rowsOf<{ maatregelId: string; regelId: string; honderdsten: number }>(
    db,
    sql`select maatregel_id "maatregelId", regel_id "regelId", honderdsten from programma.maatregelregel
      where gemeente = ${gemeente} and (${maatregelId}::uuid is null or maatregel_id = ${maatregelId}::uuid)`,
  )
