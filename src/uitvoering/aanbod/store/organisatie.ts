import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Organisatie } from '../rules/organisatie.ts'

const ORGANISATIE = sql`o.id, o.naam, o.soort, o.kvk, o.agb, o.telefoon, o.website, o.postadres, o.postcode, o.plaats`

export type OrganisatieRij = Organisatie & { aanbod: number }

export const listOrganisaties = (db: Db, mandaat: Mandaat, op: Datum): Promise<OrganisatieRij[]> =>
  rowsOf<OrganisatieRij>(
    db,
    sql`select ${ORGANISATIE}, (select count(*)::int from aanbod.aanbod a where a.gemeente = o.gemeente and a.organisatie_id = o.id
          and a.geldig @> ${op}::date) aanbod
        from aanbod.organisatie o where o.gemeente = ${mandaat.gemeente} order by o.naam, o.id`,
  )

export const findOrganisatie = async (db: Db, mandaat: Mandaat, id: string): Promise<Organisatie | undefined> =>
  (
    await rowsOf<Organisatie>(
      db,
      sql`select ${ORGANISATIE} from aanbod.organisatie o where o.gemeente = ${mandaat.gemeente} and o.id = ${id}`,
    )
  )[0]

/** Finds an organisation by its name, or takes it up. */
export async function upsertOrganisatie(
  db: Db,
  mandaat: Mandaat,
  organisatie: { naam: string; soort: string; agb?: string | undefined },
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`with nieuw as (
          insert into aanbod.organisatie (gemeente, naam, soort, agb)
          values (${mandaat.gemeente}, ${organisatie.naam}, ${organisatie.soort}, ${organisatie.agb ?? null})
          on conflict (gemeente, naam) do nothing returning id)
        select id from nieuw union all
        select id from aanbod.organisatie where gemeente = ${mandaat.gemeente} and naam = ${organisatie.naam} limit 1`,
  )
  return rows[0]!.id
}

export const insertOrganisatie = async (
  db: Db,
  mandaat: Mandaat,
  nieuw: Omit<Organisatie, 'id'> & { id?: string | undefined },
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into aanbod.organisatie (gemeente, id, naam, soort, kvk, agb, telefoon, website, postadres, postcode, plaats)
          values (${mandaat.gemeente}, coalesce(${nieuw.id ?? null}::uuid, uuidv7()), ${nieuw.naam}, ${nieuw.soort}, ${nieuw.kvk}, ${nieuw.agb},
            ${nieuw.telefoon}, ${nieuw.website}, ${nieuw.postadres}, ${nieuw.postcode}, ${nieuw.plaats}) returning id`,
    )
  )[0]!.id

export const updateOrganisatie = (db: Db, mandaat: Mandaat, { id, ...nieuw }: Organisatie) =>
  sql`update aanbod.organisatie set naam = ${nieuw.naam}, soort = ${nieuw.soort}, kvk = ${nieuw.kvk}, agb = ${nieuw.agb}, telefoon = ${nieuw.telefoon},
      website = ${nieuw.website}, postadres = ${nieuw.postadres}, postcode = ${nieuw.postcode}, plaats = ${nieuw.plaats} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )
