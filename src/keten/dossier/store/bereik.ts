import { sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { magZien } from '#uitvoering/huishouden/index.ts'
import { kamersVan } from '../rules/werk.ts'

/** Whose lists: what he may read, himself, his teams, his laws, and the rooms whose free work he may pick up. */
export function bereik(mandaat: Mandaat) {
  const { actor, wetten, leest, powers } = mandaat
  // To sit in a team shows its work only to a function to which the access table gives that (X1).
  const teams = magZien(mandaat, [{ hoedanigheid: 'team', wetten: [] }], 'K') ? mandaat.teams : []
  return sql`${leest}::text[], ${actor.id}::uuid, ${teams}::uuid[], ${wetten}::text[], ${kamersVan(powers)}::text[]`
}
