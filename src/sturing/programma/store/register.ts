import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Registerinhoud, Registersoort } from '../rules/register.ts'

export type RegisterRij = {
  soort: Registersoort
  sleutel: string
  versie: number
  maatregelId: string | null
  inhoud: Registerinhoud
  vervallen: boolean
  op: string
  door: string
}

/** Every version, the newest first. */
export const listRegister = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<RegisterRij>(
    db,
    sql`select soort, sleutel, versie, maatregel_id "maatregelId", inhoud, vervallen, door_naam door,
        to_char(geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') op
      from programma.registerregel where gemeente = ${gemeente} and programma_id = ${programmaId}
      order by soort, sleutel, versie desc`,
  )

export async function insertRegisterregel(
  db: Db,
  { gemeente, actor }: Mandaat,
  programmaId: string,
  rij: Omit<RegisterRij, 'op' | 'door'> & { van: string | null; tot: string | null },
): Promise<void> {
  await sql`insert into programma.registerregel (gemeente, programma_id, soort, sleutel, versie, maatregel_id, inhoud, vervallen, van, tot, door, door_naam)
    values (${gemeente}, ${programmaId}, ${rij.soort}, ${rij.sleutel}, ${rij.versie}, ${rij.maatregelId},
      ${JSON.stringify(rij.inhoud)}::jsonb, ${rij.vervallen}, ${rij.van}, ${rij.tot}, ${actor.id}, ${actor.naam})`.execute(
    db,
  )
}
