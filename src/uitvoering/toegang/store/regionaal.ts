import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export const selectOvergenomen = (db: Db, mandaat: Mandaat, woongemeente: string, hulpvraagId: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from toegang.regionale_zaak where gemeente = ${mandaat.gemeente} and woongemeente = ${woongemeente}
      and herkomst_hulpvraag_id = ${hulpvraagId}`,
  )

export const insertRegionaleZaak = (
  db: Db,
  mandaat: Mandaat,
  z: { hulpvraagId: string; woongemeente: string; herkomstHulpvraagId: string },
) =>
  sql`insert into toegang.regionale_zaak (gemeente, hulpvraag_id, woongemeente, herkomst_hulpvraag_id, door)
    values (${mandaat.gemeente}, ${z.hulpvraagId}, ${z.woongemeente}, ${z.herkomstHulpvraagId}, ${mandaat.actor.id})`.execute(
    db,
  )

export type BijCentrum = {
  hulpvraagId: string
  centrum: string
  centrumNaam: string
  sinds: Datum
  loopt: boolean
  contact: string | null
}

/** Through the gate: of the own hulpvragen only, and no more than that it runs and with whom. */
export const selectBijCentrum = (db: Db, _mandaat: Mandaat, meldingId: string) =>
  rowsOf<BijCentrum>(
    db,
    sql`select hulpvraag_id "hulpvraagId", centrum, centrum_naam "centrumNaam", sinds, loopt, contact from toegang.bij_centrum(${meldingId})`,
  )
