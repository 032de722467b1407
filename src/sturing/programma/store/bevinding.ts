import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Onderbouwd } from '../rules/grootboektoets.ts'
import type { Passage } from '../rules/passages.ts'

/**
 * Brings the remarks of a paper up to date: what it still says stays, with its answer; what it no longer says lapses.
 * Nothing is ever taken away.
 */
export async function legBevindingenVast(
  db: Db,
  { gemeente }: Mandaat,
  programmaId: string,
  rapportId: string | null,
  bevindingen: readonly Onderbouwd[],
): Promise<void> {
  const rijen = JSON.stringify(bevindingen.map((b, volgorde) => ({ ...b, volgorde: volgorde + 1 })))
  await sql`update programma.bevinding b set vervallen_op = clock_timestamp()
    where b.gemeente = ${gemeente} and b.programma_id = ${programmaId} and b.rapport_id is not distinct from ${rapportId}::uuid
      and b.vervallen_op is null and not exists (
        select from jsonb_to_recordset(${rijen}::jsonb) r(code text, plaats text, waarde jsonb)
        where r.code = b.code and r.plaats = b.plaats and r.waarde is not distinct from b.waarde)`.execute(db)
  await sql`insert into programma.bevinding (gemeente, programma_id, rapport_id, volgorde, code, plaats, bron, waarde, passages)
    select ${gemeente}, ${programmaId}, ${rapportId}::uuid, r.volgorde, r.code, r.plaats, r.bron, r.waarde, r.passages
    from jsonb_to_recordset(${rijen}::jsonb) r(volgorde int, code text, plaats text, bron text, waarde jsonb, passages jsonb)
    on conflict do nothing`.execute(db)
}

export type Reactie = { keuze: 'aanpassen' | 'laten-staan'; reden: string; op: string; door: string }

export type BevindingRij = {
  id: string
  programmaId: string
  rapportId: string | null
  code: string
  plaats: string
  bron: string | null
  waarde: Record<string, string | number> | null
  passages: Passage[]
  reactie: Reactie | null
}

const BEVINDING = sql`b.id, b.programma_id "programmaId", b.rapport_id "rapportId", b.code, b.plaats, b.bron, b.waarde, b.passages,
  (select jsonb_build_object('keuze', x.keuze, 'reden', x.reden, 'door', x.door_naam,
      'op', to_char(x.geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
    from programma.bevindingreactie x where x.gemeente = b.gemeente and x.bevinding_id = b.id
    order by x.geregistreerd_op desc limit 1) reactie`

export const listBevindingen = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<BevindingRij>(
    db,
    sql`select ${BEVINDING} from programma.bevinding b
      where b.gemeente = ${gemeente} and b.programma_id = ${programmaId} and b.vervallen_op is null
      order by b.rapport_id nulls first, b.volgorde`,
  )

export async function findBevinding(db: Db, { gemeente }: Mandaat, id: string): Promise<BevindingRij | undefined> {
  const rijen = await rowsOf<BevindingRij>(
    db,
    sql`select ${BEVINDING} from programma.bevinding b where b.gemeente = ${gemeente} and b.id = ${id} and b.vervallen_op is null`,
  )
  return rijen[0]
}

export async function insertReactie(
  db: Db,
  { gemeente, actor }: Mandaat,
  bevindingId: string,
  keuze: Reactie['keuze'],
  reden: string,
): Promise<void> {
  await sql`insert into programma.bevindingreactie (gemeente, bevinding_id, keuze, reden, door, door_naam)
    values (${gemeente}, ${bevindingId}, ${keuze}, ${reden}, ${actor.id}, ${actor.naam})`.execute(db)
}

const ZONDER_REACTIE = sql`not exists (select from programma.bevindingreactie x where x.gemeente = b.gemeente and x.bevinding_id = b.id)`

/** Remarks without an answer on what was handed in: a concept is still its writer's. */
export async function countOpenBevindingen(db: Db, { gemeente }: Mandaat, programmaId: string): Promise<number> {
  const [rij] = await rowsOf<{ n: number }>(
    db,
    sql`select count(*)::int n from programma.bevinding b
      where b.gemeente = ${gemeente} and b.programma_id = ${programmaId} and b.vervallen_op is null and ${ZONDER_REACTIE}
        and (b.rapport_id is null or exists (select from programma.rapportfeit f
          where f.gemeente = b.gemeente and f.rapport_id = b.rapport_id and f.soort = 'ingediend'))`,
  )
  return rij!.n
}

export const listBevindingenVanRapport = (db: Db, { gemeente }: Mandaat, rapportId: string) =>
  rowsOf<BevindingRij>(
    db,
    sql`select ${BEVINDING} from programma.bevinding b
      where b.gemeente = ${gemeente} and b.rapport_id = ${rapportId} and b.vervallen_op is null order by b.volgorde`,
  )
