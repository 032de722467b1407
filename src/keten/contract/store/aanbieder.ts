import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'

export type Aanbieder = { id: string; naam: string; agb: string; organisatieId: string | null }

const AANBIEDER = sql`select id, naam, agb, organisatie_id "organisatieId" from contract.aanbieder`

export const findAanbieder = async (db: Db, mandaat: Mandaat, aanbiederId: string): Promise<Aanbieder | undefined> =>
  (await rowsOf<Aanbieder>(db, sql`${AANBIEDER} where gemeente = ${mandaat.gemeente} and id = ${aanbiederId}`))[0]

export const findAanbiederByAgb = async (db: Db, mandaat: Mandaat, agb: string): Promise<Aanbieder | undefined> =>
  (await rowsOf<Aanbieder>(db, sql`${AANBIEDER} where gemeente = ${mandaat.gemeente} and agb = ${agb}`))[0]

export const listAanbiedersByIds = (db: Db, mandaat: Mandaat, ids: readonly string[]): Promise<Aanbieder[]> =>
  rowsOf<Aanbieder>(
    db,
    sql`${AANBIEDER} where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[]) order by naam`,
  )

export type AanbiederRij = Aanbieder & { contracten: number; producten: number; wetten: string[] }

export const listAanbieders = (db: Db, mandaat: Mandaat, op: string): Promise<AanbiederRij[]> =>
  rowsOf<AanbiederRij>(
    db,
    sql`select a.id, a.naam, a.agb, a.organisatie_id "organisatieId",
          (select count(*)::int from contract.contract c where c.gemeente = a.gemeente and c.aanbieder_id = a.id and c.geldig @> ${op}::date) contracten,
          (select count(*)::int from contract.contractproduct p where p.gemeente = a.gemeente and p.aanbieder_id = a.id and p.geldig @> ${op}::date) producten,
          coalesce((select array_agg(distinct c.wet) from contract.contract c where c.gemeente = a.gemeente and c.aanbieder_id = a.id), '{}') wetten
        from contract.aanbieder a where a.gemeente = ${mandaat.gemeente} order by a.naam, a.id`,
  )

export const insertAanbieder = async (
  db: Db,
  mandaat: Mandaat,
  { naam, agb, organisatieId }: { naam: string; agb: string; organisatieId: string | null },
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.aanbieder (gemeente, naam, agb, organisatie_id)
          values (${mandaat.gemeente}, ${naam}, ${agb}, ${organisatieId}) returning id`,
    )
  )[0]!.id
