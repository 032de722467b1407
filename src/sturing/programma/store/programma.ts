import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Bronstuk, Brontekst } from '#sturing/begroting/index.ts'
import type { Datum } from '#values/datum.ts'
import { periodeVan } from '../rules/agenda.ts'
import type {
  Agendaregel,
  Agendavlag,
  Mijlpaal,
  OnderdeelInvoer,
  Principe,
  TransformatieplanInvoer,
} from '../rules/invoer.ts'
import type { Programmawoorden } from './knoop.ts'

export type Programmasoort = 'programma' | 'investeringsprogramma' | 'transformatieplan' | 'projectenreeks'

export type NieuwProgramma = {
  id: string
  code: string
  naam: string
  soort: Programmasoort
  begin: string | null
  eind: string | null
  looptijdGedrukt: string | null
  bron: Bronstuk
  kenmerken: object
  /** What a programme of our own says of itself. */
  woorden?: Programmawoorden
}

export async function insertProgramma(db: Db, { gemeente, actor }: Mandaat, p: NieuwProgramma): Promise<void> {
  await sql`insert into programma.programma (gemeente, id, code, naam, soort, begin, eind, looptijd_gedrukt, bron, kenmerken, eigenaar,
      portefeuillehouder, beoogd_resultaat, door)
    values (${gemeente}, ${p.id}, ${p.code}, ${p.naam}, ${p.soort}, ${p.begin}, ${p.eind}, ${p.looptijdGedrukt},
      ${JSON.stringify(p.bron)}::jsonb, ${JSON.stringify(p.kenmerken)}::jsonb, ${p.woorden?.eigenaar ?? null},
      ${p.woorden?.portefeuillehouder ?? null}, ${p.woorden?.beoogdResultaat ?? null}, ${actor.id})`.execute(db)
}

export async function insertOnderdelen(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  jaar: number,
  rijen: readonly OnderdeelInvoer[],
): Promise<void> {
  await sql`insert into programma.onderdeel (gemeente, programma_id, volgorde, naam, ondertitel, jaar, bedrag, principes, beoogd_resultaat, bron)
    select ${gemeente}, ${programmaId}, r.volgorde, r.naam, r.ondertitel, ${jaar}, r.bedrag, r.principes, r."beoogdResultaat", r.bron
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      r(volgorde int, naam text, ondertitel text, bedrag bigint, principes int[], "beoogdResultaat" jsonb, bron text)`.execute(
    db,
  )
}

export async function insertPrincipes(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  rijen: readonly Principe[],
): Promise<void> {
  await sql`insert into programma.principe (gemeente, programma_id, nummer, groep, tekst, herziening, bron)
    select ${gemeente}, ${programmaId}, r.* from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      r(nummer int, groep text, tekst text, herziening jsonb, bron text)`.execute(db)
}

export async function insertVerschuivingen(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  rijen: NonNullable<TransformatieplanInvoer['verschuivingen']>,
): Promise<void> {
  await sql`insert into programma.verschuiving (gemeente, programma_id, nummer, van, naar, bron)
    select ${gemeente}, ${programmaId}, r.* from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      r(nummer int, van text, naar text, bron text)`.execute(db)
}

/** The words of the paper stay; the period meant is kept beside them, or nothing when it is no date. */
export async function insertAgenda(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  regels: readonly Agendaregel[],
): Promise<void> {
  const rijen = regels.map((regel) => {
    const bedoeld = periodeVan(regel.wanneer)
    return { ...regel, van: bedoeld?.begin ?? null, tot: bedoeld?.eind ?? null }
  })
  await sql`insert into programma.agendaregel (gemeente, programma_id, volgorde, wanneer, wat, ook, van, tot, vlaggen, bron)
    select ${gemeente}, ${programmaId}, r.* from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      r(volgorde int, wanneer text, wat text, ook text, van date, tot date, vlaggen text[], bron text)`.execute(db)
}

export async function insertDocumenten(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  rijen: NonNullable<TransformatieplanInvoer['documenten']>,
): Promise<void> {
  await sql`insert into programma.document (gemeente, programma_id, letter, naam, ondertitel, vlag, bron)
    select ${gemeente}, ${programmaId}, r.* from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      r(letter text, naam text, ondertitel text, vlag text, bron text)`.execute(db)
}

/** Brings the milestones of a paper up to date: what it still names stays, what it no longer names lapses. */
export async function legMijlpalenVast(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  rapportId: string | null,
  mijlpalen: readonly Mijlpaal[],
): Promise<void> {
  const rijen = JSON.stringify(mijlpalen)
  const zelfde = sql`r.wat = m.wat and r.betreft = m.betreft and r.datum = m.datum and r.bron is not distinct from m.bron`
  const vanStuk = sql`m.gemeente = ${gemeente} and m.programma_id = ${programmaId}
    and m.rapport_id is not distinct from ${rapportId}::uuid and m.vervallen_op is null`
  const genoemd = sql`jsonb_to_recordset(${rijen}::jsonb) r(wat text, betreft text, datum text, bron text)`
  await sql`update programma.mijlpaal m set vervallen_op = clock_timestamp()
    where ${vanStuk} and not exists (select from ${genoemd} where ${zelfde})`.execute(db)
  await sql`insert into programma.mijlpaal (gemeente, programma_id, rapport_id, wat, betreft, datum, bron)
    select ${gemeente}, ${programmaId}, ${rapportId}::uuid, r.* from ${genoemd}
    where not exists (select from programma.mijlpaal m where ${vanStuk} and ${zelfde})`.execute(db)
}

export type ProgrammaRij = {
  id: string
  code: string
  naam: string
  soort: Programmasoort
  begin: Datum | null
  eind: Datum | null
  looptijdGedrukt: string | null
  bron: Bronstuk
  kenmerken: Record<string, unknown>
}

const PROGRAMMA = sql`id, code, naam, soort, begin, eind, looptijd_gedrukt "looptijdGedrukt", bron, kenmerken`

export async function findProgramma(db: Db, { gemeente }: Mandaat, id: string): Promise<ProgrammaRij | undefined> {
  const rijen = await rowsOf<ProgrammaRij>(
    db,
    sql`select ${PROGRAMMA} from programma.programma where gemeente = ${gemeente} and id = ${id}`,
  )
  return rijen[0]
}

export async function findProgrammaByCode(
  db: Db,
  { gemeente }: Mandaat,
  code: string,
): Promise<ProgrammaRij | undefined> {
  const rijen = await rowsOf<ProgrammaRij>(
    db,
    sql`select ${PROGRAMMA} from programma.programma where gemeente = ${gemeente} and code = ${code}`,
  )
  return rijen[0]
}

export type ProgrammaOverzicht = {
  id: string
  code: string
  naam: string
  soort: Programmasoort
  looptijd: string | null
  bedrag: number | null
  maatregelen: number
  rapporten: number
  /** As the agenda is now: printed rows that still stand and our own. */
  agendaregels: number
  bevindingen: number
  openBevindingen: number
}

const ingediend = (rapport: ReturnType<typeof sql>) =>
  sql`exists (select from programma.rapportfeit f where f.gemeente = p.gemeente and f.rapport_id = ${rapport} and f.soort = 'ingediend')`

/** What was handed in counts; a concept, and the remarks on it, is still its writer's. */
export const listProgrammas = (db: Db, { gemeente }: Mandaat) =>
  rowsOf<ProgrammaOverzicht>(
    db,
    sql`select p.id, p.code, p.naam, p.soort, p.looptijd_gedrukt looptijd,
        coalesce((select sum(o.bedrag)::bigint from programma.onderdeel o where o.gemeente = p.gemeente and o.programma_id = p.id),
          (p.kenmerken -> 'kosten' ->> 'bedrag')::bigint) bedrag,
        (select count(*)::int from programma.maatregel m where m.gemeente = p.gemeente and m.programma_id = p.id) maatregelen,
        (select count(*)::int from programma.voortgangsrapport r where r.gemeente = p.gemeente and r.programma_id = p.id
          and ${ingediend(sql`r.id`)}) rapporten,
        (select count(*)::int from (
            select a.volgorde::text sleutel from programma.agendaregel a where a.gemeente = p.gemeente and a.programma_id = p.id
            union select r.sleutel from programma.registerregel r where r.gemeente = p.gemeente and r.programma_id = p.id and r.soort = 'agenda') s
          where not coalesce((select r.vervallen from programma.registerregel r where r.gemeente = p.gemeente and r.programma_id = p.id
            and r.soort = 'agenda' and r.sleutel = s.sleutel order by r.versie desc limit 1), false)) agendaregels,
        b.bevindingen, b.open "openBevindingen"
      from programma.programma p
      cross join lateral (
        select count(*)::int bevindingen, count(*) filter (where not exists (
          select from programma.bevindingreactie x where x.gemeente = b.gemeente and x.bevinding_id = b.id))::int open
        from programma.bevinding b where b.gemeente = p.gemeente and b.programma_id = p.id and b.vervallen_op is null
          and (b.rapport_id is null or ${ingediend(sql`b.rapport_id`)})) b
      where p.gemeente = ${gemeente} order by p.naam`,
  )

export type OnderdeelRij = {
  id: string
  programmaId: string
  volgorde: number
  naam: string
  ondertitel: string | null
  jaar: number
  bedrag: number
  principes: number[]
  beoogdResultaat: { tekst: string; bron?: string }
  bron: string | null
}

export const listOnderdelen = (db: Db, { gemeente }: Mandaat, programmaId: string | null = null) =>
  rowsOf<OnderdeelRij>(
    db,
    sql`select id, programma_id "programmaId", volgorde, naam, ondertitel, jaar, bedrag, principes, beoogd_resultaat "beoogdResultaat", bron
      from programma.onderdeel
      where gemeente = ${gemeente} and (${programmaId}::uuid is null or programma_id = ${programmaId}::uuid) order by volgorde`,
  )

export type PrincipeRij = { nummer: number; groep: string; tekst: string; herziening: Brontekst | null; bron: string }

export const listPrincipes = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<PrincipeRij>(
    db,
    sql`select nummer, groep, tekst, herziening, bron from programma.principe
      where gemeente = ${gemeente} and programma_id = ${programmaId} order by nummer`,
  )

export type VerschuivingRij = { nummer: number; van: string; naar: string; bron: string }

export const listVerschuivingen = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<VerschuivingRij>(
    db,
    sql`select nummer, van, naar, bron from programma.verschuiving
      where gemeente = ${gemeente} and programma_id = ${programmaId} order by nummer`,
  )

export type AgendaRij = {
  volgorde: number
  wanneer: string
  wat: string
  ook: string | null
  van: Datum | null
  tot: Datum | null
  vlaggen: Agendavlag[]
  bron: string | null
}

/** By the date meant, undated last; rows of one date keep the order of the paper. */
export const listAgenda = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<AgendaRij>(
    db,
    sql`select volgorde, wanneer, wat, ook, van, tot, vlaggen, bron from programma.agendaregel
      where gemeente = ${gemeente} and programma_id = ${programmaId} order by van nulls last, volgorde`,
  )

export type MijlpaalRij = { wat: string; betreft: string; datum: string; bron: string | null; rapportId: string | null }

export const listMijlpalen = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<MijlpaalRij>(
    db,
    sql`select wat, betreft, datum, bron, rapport_id "rapportId" from programma.mijlpaal
      where gemeente = ${gemeente} and programma_id = ${programmaId} and vervallen_op is null order by datum, wat`,
  )

export type DocumentRij = {
  letter: string
  naam: string
  ondertitel: string | null
  vlag: string | null
  bron: string | null
}

export const listDocumenten = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<DocumentRij>(
    db,
    sql`select letter, naam, ondertitel, vlag, bron from programma.document
      where gemeente = ${gemeente} and programma_id = ${programmaId} order by letter`,
  )
