import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { openVan, seal } from './zegel.ts'

export const insertIntrekking = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  i: { id: string; overdrachtId: string; reden: string; datum: Datum },
) =>
  sql`insert into plan.overdrachtintrekking (gemeente, id, overdracht_id, reden, datum, door)
    values (${mandaat.gemeente}, ${i.id}, ${i.overdrachtId}, ${seal(keys, mandaat, 'overdrachtintrekking', i.id, 'reden', i.reden)}, ${i.datum},
      ${mandaat.actor.id})`.execute(db)

export async function readIntrekking(db: Db, mandaat: Mandaat, keys: Keys, id: string) {
  const [rij] = await rowsOf<{
    kenmerk: string
    planId: string
    naarGemeente: string
    reden: Buffer
    verzonden: boolean
  }>(
    db,
    sql`select o.id kenmerk, o.plan_id "planId", o.naar_gemeente "naarGemeente", i.reden, i.verzonden_op is not null verzonden
      from plan.overdrachtintrekking i join plan.overdracht o on o.gemeente = i.gemeente and o.id = i.overdracht_id
      where i.gemeente = ${mandaat.gemeente} and i.id = ${id} and o.naar_gemeente is not null`,
  )
  return rij && { ...rij, reden: openVan(keys, mandaat.gemeente, 'overdrachtintrekking')(id, 'reden', rij.reden)! }
}

/** Nobody's data stay with who did not take them. */
export const wisInkomende = (db: Db, mandaat: Mandaat, keys: Keys, id: string) =>
  sql`update plan.inkomende_overdracht set kop = ${seal(keys, mandaat, 'inkomende_overdracht', id, 'kop', '-')},
      pakket = ${seal(keys, mandaat, 'inkomende_overdracht', id, 'pakket', '{}')} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const findInkomendeVan = async (db: Db, mandaat: Mandaat, vanGemeente: string, kenmerk: string) =>
  (
    await rowsOf<{ id: string; beantwoord: boolean }>(
      db,
      sql`select i.id, exists (select from plan.overnameantwoord a where a.gemeente = i.gemeente and a.inkomende_id = i.id) beantwoord
        from plan.inkomende_overdracht i where i.gemeente = ${mandaat.gemeente} and i.van_gemeente = ${vanGemeente} and i.kenmerk = ${kenmerk}`,
    )
  )[0]

export type Beantwoord = {
  id: string
  vanGemeente: string
  ontvangenOp: Datum
  uitkomst: 'aanvaard' | 'geweigerd' | 'ingetrokken'
  reden: string | null
  datum: Datum
  doorNaam: string
}

/** What came from elsewhere and was answered, newest first. */
export async function selectBeantwoorde(db: Db, mandaat: Mandaat, keys: Keys): Promise<Beantwoord[]> {
  const rijen = await rowsOf<Omit<Beantwoord, 'reden'> & { antwoordId: string; reden: Buffer | null }>(
    db,
    sql`select i.id, i.van_gemeente "vanGemeente", i.ontvangen_op "ontvangenOp", a.id "antwoordId", a.uitkomst, a.reden, a.datum,
        coalesce(d.naam, 'Samenhang') "doorNaam"
      from plan.overnameantwoord a join plan.inkomende_overdracht i on i.gemeente = a.gemeente and i.id = a.inkomende_id
      left join (select distinct gemeente, id, naam from plan.medewerker) d on d.gemeente = a.gemeente and d.id = a.door
      where a.gemeente = ${mandaat.gemeente} order by a.datum desc, a.id desc limit 50`,
  )
  const open = openVan(keys, mandaat.gemeente, 'overnameantwoord')
  return rijen.map(({ antwoordId, reden, ...rij }) => ({ ...rij, reden: open(antwoordId, 'reden', reden) }))
}
