import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import { type Startonderdeel, type Startvolgorde, WACHTNORMEN } from '../rules/wachttijd.ts'
import { bereik } from './bereik.ts'

export type Startkeuze = {
  team?: string | undefined
  onderdeel?: Startonderdeel | undefined
  trede?: number | undefined
  wet?: Wet | undefined
  over?: boolean | undefined
  volgorde?: Startvolgorde | undefined
  aflopend?: boolean | undefined
  zoek?: string | undefined
  vanaf: number
  aantal: number
}

type Groep = {
  teamId: string | null
  team: string | null
  onderdeel: Startonderdeel
  trede: number
  wacht: number
  mediaan: number
  langste: number
  over: number
}
type Startrij = {
  id: string
  onderdeel: Startonderdeel
  trede: number
  wet: Wet
  persoonId: string
  huishoudenId: string | null
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  wat: string
  bij: string
  sinds: Datum
  dagen: number
  norm: number
  team: string | null
  eigenaar: string | null
}
type NietGestart = {
  totaal: number
  over: number
  klassen: { klasse: number; binnen: number; over: number }[]
  groepen: Groep[] | null
  teams: { id: string; naam: string }[] | null
  rijen: Startrij[] | null
}

/** The whole page in one statement; who is shielded is not in it, in no count either. */
export async function selectNietGestart(
  db: Db,
  mandaat: Mandaat,
  keuze: Startkeuze,
  vandaag: Datum,
): Promise<NietGestart> {
  const [rij] = await rowsOf<{ uit: NietGestart }>(
    db,
    sql`select dossier.niet_gestart(${bereik(mandaat)}, ${JSON.stringify(keuze)}::jsonb, ${JSON.stringify(WACHTNORMEN)}::jsonb, ${vandaag}::date) uit`,
  )
  return rij!.uit
}
