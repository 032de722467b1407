import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { magZien } from '#uitvoering/huishouden/index.ts'
import type { Datum } from '#values/datum.ts'
import { kamersVan, type Tab } from '../rules/werk.ts'

export type Werkfilter = {
  tab: Tab
  wet: string | null
  wijk: string | null
  soort: string | null
  vanaf: number
  aantal: number
}

export type WerkRij = {
  gemeente: string
  kamer: string
  soort: string
  id: string
  wet: string | null
  persoonId: string | null
  huishoudenId: string | null
  teamId: string | null
  eigenaar: string | null
  eigenaarNaam: string | null
  start: Datum | null
  uiterlijk: Datum | null
  stilSinds: Datum | null
  status: string
  kopTabel: string | null
  kopRij: string | null
  kop: string | null
  persoon: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string; geboren: Datum } | null
  leden: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string; geboren: Datum }[]
}

export type Werkvoorraad = {
  rijen: WerkRij[] | null
  totaal: number
  tellers: Record<Tab, number>
  drang: { teLaat: number; vandaag: number; dezeWeek: number; later: number; stil: number; zonder: number }
  strook: { datum: Datum; aantal: number; teLaat: boolean }[] | null
  huishoudens: number
  soorten: { soort: string; aantal: number }[] | null
  wijken: string[] | null
}

/**
 * The whole page in one statement: what lies with this worker and his teams, the counts of every tab, the strip of weeks,
 * and one page of rows with the names that belong to them. Who is shielded is not in it, in no count either.
 */
export async function selectWerkvoorraad(
  db: Db,
  mandaat: Mandaat,
  filter: Werkfilter,
  vandaag: Datum,
): Promise<Werkvoorraad> {
  const { actor, wetten, leest, powers, gemeente } = mandaat
  // To sit in a team shows its work only to a function to which the access table gives that (X1).
  const teams = magZien(mandaat, [{ hoedanigheid: 'team', wetten: [] }], 'K') ? mandaat.teams : []
  const { tab, wet, wijk, soort, vanaf, aantal } = filter
  const [rij] = await rowsOf<{ werk: Werkvoorraad }>(
    db,
    sql`select dossier.werkvoorraad(${gemeente}, ${leest}::text[], ${actor.id}::uuid, ${teams}::uuid[], ${wetten}::text[], ${kamersVan(powers)}::text[], ${tab}, ${wet},
      ${wijk}, ${soort}, ${vanaf}::int, ${aantal}::int, ${vandaag}::date) werk`,
  )
  return rij!.werk
}
