import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { openVan, seal } from './zegel.ts'

export type Deelnemer = {
  id: string
  discipline: string
  medewerkerId: string | null
  kringlidId: string | null
  naam: string | null
}
export type Overleg = {
  id: string
  datum: Datum
  onderwerp: string
  agenda: string[]
  deelnemers: Deelnemer[]
  verslag: { datum: Datum; tekst: string; aanwezig: string[]; afspraken: string[] } | null
  standpunten: { id: string; discipline: string; standpunt: string }[]
}

type Rij = {
  id: string
  datum: Datum
  onderwerp: Buffer
  agenda: Buffer
  verslagId: string | null
  gehoudenOp: Datum | null
  verslag: Buffer | null
  aanwezig: string[] | null
  afspraken: string[] | null
}

export async function selectOverleggen(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  plan: { gemeente: string; id: string },
): Promise<Overleg[]> {
  const rijen = await rowsOf<Rij>(
    db,
    sql`select o.id, o.datum, o.onderwerp, o.agenda, v.id "verslagId", v.datum "gehoudenOp", v.verslag, v.aanwezig, v.afspraken
      from plan.overleg o left join plan.overlegverslag v on v.gemeente = o.gemeente and v.overleg_id = o.id
      where o.gemeente = any (${mandaat.leest}::text[]) and o.plan_id = ${plan.id} order by o.datum desc, o.id desc`,
  )
  const ids = rijen.map((rij) => rij.id)
  const deelnemers = await rowsOf<Deelnemer & { overlegId: string }>(
    db,
    sql`select id, overleg_id "overlegId", discipline, medewerker_id "medewerkerId", kringlid_id "kringlidId", naam from plan.overlegdeelnemer
      where gemeente = any (${mandaat.leest}::text[]) and overleg_id = any (${ids}::uuid[]) order by id`,
  )
  const standpunten = await rowsOf<{ id: string; overlegId: string; discipline: string; standpunt: Buffer }>(
    db,
    sql`select id, overleg_id "overlegId", discipline, standpunt from plan.standpunt
      where gemeente = any (${mandaat.leest}::text[]) and overleg_id = any (${ids}::uuid[]) order by id`,
  )
  const open = openVan(keys, plan.gemeente, 'overleg')
  const openVerslag = openVan(keys, plan.gemeente, 'overlegverslag')
  const openStandpunt = openVan(keys, plan.gemeente, 'standpunt')
  return rijen.map((rij) => ({
    id: rij.id,
    datum: rij.datum,
    onderwerp: open(rij.id, 'onderwerp', rij.onderwerp) ?? '',
    agenda: JSON.parse(open(rij.id, 'agenda', rij.agenda) ?? '[]') as string[],
    deelnemers: deelnemers.filter((een) => een.overlegId === rij.id).map(({ overlegId: _, ...deelnemer }) => deelnemer),
    verslag: rij.verslagId
      ? {
          datum: rij.gehoudenOp!,
          tekst: openVerslag(rij.verslagId, 'verslag', rij.verslag) ?? '',
          aanwezig: rij.aanwezig ?? [],
          afspraken: rij.afspraken ?? [],
        }
      : null,
    standpunten: standpunten
      .filter((een) => een.overlegId === rij.id)
      .map(({ id, discipline, standpunt }) => ({
        id,
        discipline,
        standpunt: openStandpunt(id, 'standpunt', standpunt) ?? '',
      })),
  }))
}

export async function insertOverleg(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  o: {
    id: string
    planId: string
    datum: Datum
    onderwerp: string
    agenda: readonly string[]
    deelnemers: Deelnemer[]
  },
): Promise<void> {
  await sql`insert into plan.overleg (gemeente, id, plan_id, datum, onderwerp, agenda, door)
    values (${mandaat.gemeente}, ${o.id}, ${o.planId}, ${o.datum}, ${seal(keys, mandaat, 'overleg', o.id, 'onderwerp', o.onderwerp)},
      ${seal(keys, mandaat, 'overleg', o.id, 'agenda', JSON.stringify(o.agenda))}, ${mandaat.actor.id})`.execute(db)
  for (const d of o.deelnemers)
    await sql`insert into plan.overlegdeelnemer (gemeente, id, overleg_id, discipline, medewerker_id, kringlid_id, naam)
      values (${mandaat.gemeente}, ${d.id}, ${o.id}, ${d.discipline}, ${d.medewerkerId}, ${d.kringlidId}, ${d.naam})`.execute(
      db,
    )
}

export const insertVerslag = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  v: {
    id: string
    overlegId: string
    datum: Datum
    verslag: string
    aanwezig: readonly string[]
    afspraken: readonly string[]
  },
) =>
  sql`insert into plan.overlegverslag (gemeente, id, overleg_id, datum, verslag, aanwezig, afspraken, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.overlegId}, ${v.datum}, ${seal(keys, mandaat, 'overlegverslag', v.id, 'verslag', v.verslag)},
      ${v.aanwezig}::uuid[], ${v.afspraken}::uuid[], ${mandaat.actor.id})`.execute(db)

export const insertStandpunt = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  s: { id: string; overlegId: string; discipline: string; standpunt: string },
) =>
  sql`insert into plan.standpunt (gemeente, id, overleg_id, discipline, standpunt, door)
    values (${mandaat.gemeente}, ${s.id}, ${s.overlegId}, ${s.discipline}, ${seal(keys, mandaat, 'standpunt', s.id, 'standpunt', s.standpunt)},
      ${mandaat.actor.id})`.execute(db)
