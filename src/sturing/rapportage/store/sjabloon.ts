import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { STANDAARDSJABLONEN } from '../rules/sjablonen.ts'
import type { Sjabloonblok } from '../rules/sjabloon.ts'
import type { Stuksoort } from '../rules/stuksoort.ts'

/** Version 0 is what the product gives; nobody in the municipality made it. */
export type Sjabloon = {
  soort: Stuksoort
  versie: number
  blokken: Sjabloonblok[]
  doorNaam: string | null
  op: string | null
}

export async function listSjablonen(db: Db, { gemeente }: Mandaat): Promise<Sjabloon[]> {
  const eigen = await rowsOf<Sjabloon>(
    db,
    sql`select distinct on (soort) soort, versie, blokken, door_naam "doorNaam",
        to_char(geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') op
      from rapportage.sjabloon where gemeente = ${gemeente} order by soort, versie desc`,
  )
  return Object.entries(STANDAARDSJABLONEN).map(
    ([soort, blokken]) =>
      eigen.find((een) => een.soort === soort) ?? {
        soort: soort as Stuksoort,
        versie: 0,
        blokken,
        doorNaam: null,
        op: null,
      },
  )
}

export async function getSjabloon(db: Db, mandaat: Mandaat, soort: Stuksoort): Promise<Sjabloon> {
  return (await listSjablonen(db, mandaat)).find((een) => een.soort === soort)!
}

export async function insertSjabloon(
  db: Db,
  { gemeente, actor }: Mandaat,
  soort: Stuksoort,
  versie: number,
  blokken: readonly Sjabloonblok[],
): Promise<void> {
  await sql`insert into rapportage.sjabloon (gemeente, soort, versie, blokken, door, door_naam)
    values (${gemeente}, ${soort}, ${versie}, ${JSON.stringify(blokken)}::jsonb, ${actor.id}, ${actor.naam})`.execute(
    db,
  )
}
