import type { Datum } from '#values/datum.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
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
  wijk: string | null
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
export async function selectWerkvoorraad(db: Db, mandaat: Mandaat, filter: Werkfilter, vandaag: Datum): Promise<Werkvoorraad> {
  const { actor, teams, wetten, leest, powers, gemeente } = mandaat
  const { tab, wet, wijk, soort, vanaf, aantal } = filter
  const [rij] = await rowsOf<{ werk: Werkvoorraad }>(
    db,
    sql`select dossier.werkvoorraad(${gemeente}, ${leest}::text[], ${actor.id}::uuid, ${teams}::uuid[], ${wetten}::text[], ${kamersVan(powers)}::text[], ${tab}, ${wet},
      ${wijk}, ${soort}, ${vanaf}::int, ${aantal}::int, ${vandaag}::date) werk`,
  )
  return rij!.werk
}
