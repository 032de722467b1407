import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Rapportformulier } from '../rules/formulier.ts'
import type { Rapport } from '../rules/invoer.ts'
import type { BevindingRij } from './bevinding.ts'

export type Rapportpublicatie = {
  inhoud: Rapport
  formulier: Rapportformulier
  bevindingen: BevindingRij[]
  hash: string
  op: string
  door: string
}

export async function insertPublicatie(
  db: Db,
  { gemeente, actor }: Mandaat,
  rapportId: string,
  p: Pick<Rapportpublicatie, 'inhoud' | 'formulier' | 'bevindingen' | 'hash'>,
): Promise<void> {
  await sql`insert into programma.rapportpublicatie (gemeente, rapport_id, inhoud, formulier, bevindingen, hash, door, door_naam)
    values (${gemeente}, ${rapportId}, ${JSON.stringify(p.inhoud)}::jsonb, ${JSON.stringify(p.formulier)}::jsonb,
      ${JSON.stringify(p.bevindingen)}::jsonb, ${p.hash}, ${actor.id}, ${actor.naam})`.execute(db)
}

export async function findPublicatie(
  db: Db,
  { gemeente }: Mandaat,
  rapportId: string,
): Promise<Rapportpublicatie | undefined> {
  const rijen = await rowsOf<Rapportpublicatie>(
    db,
    sql`select inhoud, formulier, bevindingen, hash, door_naam door,
        to_char(geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') op
      from programma.rapportpublicatie where gemeente = ${gemeente} and rapport_id = ${rapportId}`,
  )
  return rijen[0]
}
