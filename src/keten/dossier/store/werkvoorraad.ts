import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import { WACHTNORMEN } from '../rules/wachttijd.ts'
import type { Onderdeel, Tab, Volgorde } from '../rules/werk.ts'
import { bereik } from './bereik.ts'

/** What one may choose in a list; what is kept of it in a saved view holds no name of a person. */
export type Werkkeuze = {
  tab?: Tab | undefined
  wet?: Wet | undefined
  wijk?: string | undefined
  soort?: string | undefined
  team?: string | undefined
  wie?: string | undefined
  onderdeel?: Onderdeel | undefined
  trede?: number | undefined
  volgorde?: Volgorde | undefined
  aflopend?: boolean | undefined
}
export type Werkfilter = Werkkeuze & { tab: Tab; zoek?: string | undefined; vanaf: number; aantal: number }

export type WerkRij = {
  gemeente: string
  kamer: string
  soort: string
  id: string
  wet: string | null
  persoonId: string | null
  huishoudenId: string | null
  /** Of a row of the desk: the request it stands on. */
  meldingId: string | null
  teamId: string | null
  teamNaam: string | null
  onderdeel: string
  trede: number | null
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
  onderdelen: { onderdeel: string; aantal: number }[] | null
  teams: { id: string; naam: string }[] | null
  eigenaren: { id: string; naam: string }[] | null
  wijken: string[] | null
  weergaven: { id: string; naam: string; team: string | null; vanMij: boolean; filter: Werkkeuze }[] | null
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
  const [rij] = await rowsOf<{ werk: Werkvoorraad }>(
    db,
    sql`select dossier.werkvoorraad(${mandaat.gemeente}, ${bereik(mandaat)}, ${JSON.stringify(filter)}::jsonb, ${JSON.stringify(WACHTNORMEN)}::jsonb, ${vandaag}::date) werk`,
  )
  return rij!.werk
}

export type Wachtrij = {
  onderdeel: string
  teamId: string | null
  team: string | null
  wacht: number
  vrij: number
  mediaan: number
  langste: number
  teLaat: number
  metTermijn: number
  stil: number
  klassen: number[]
}

/** What waits on each part of the road, in all and per team. */
export async function selectWachtlijsten(db: Db, mandaat: Mandaat, vandaag: Datum): Promise<Wachtrij[]> {
  const [rij] = await rowsOf<{ wacht: Wachtrij[] }>(
    db,
    sql`select dossier.wachtlijsten(${bereik(mandaat)}, ${JSON.stringify(WACHTNORMEN)}::jsonb, ${vandaag}::date) wacht`,
  )
  return rij!.wacht
}
