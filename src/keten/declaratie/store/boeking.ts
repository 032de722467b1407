import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Ketenboeking } from '../events.ts'

export type NieuweBoeking = Ketenboeking & {
  bronId: string
  productId: string | null
  clientId: string | null
  volume: number
  eenheid: string | null
}

/** DE6: once per source; false when it was booked before. */
export const insertBoeking = async (db: Db, mandaat: Mandaat, b: NieuweBoeking): Promise<boolean> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into declaratie.boeking (gemeente, id, bronsoort, bron_id, boekdatum, zorgmaand, taakveld, kostensoort, wet, product_id, product_code, aanbieder_id,
          wijk, client_id, volume, eenheid, bedrag, door)
        values (${mandaat.gemeente}, ${b.boekingId}, ${b.bronsoort}, ${b.bronId}, ${b.boekdatum}::date, ${b.zorgmaand}::date, ${b.taakveld}, ${b.kostensoort}, ${b.wet},
          ${b.productId}, ${b.product}, ${b.aanbiederId}, ${b.wijk}, ${b.clientId}, ${b.volume}, ${b.eenheid}, ${b.bedragCents}, ${mandaat.actor.id})
        on conflict (gemeente, bronsoort, bron_id) do nothing returning id`,
    )
  ).length > 0

export type Boeking = {
  id: string
  bronsoort: string
  bronId: string
  boekdatum: Datum
  zorgmaand: Datum
  taakveld: string
  kostensoort: string
  wet: string | null
  product: string | null
  aanbiederId: string | null
  wijk: string | null
  bedrag: number
  geregistreerdOp: Date
}

export const listBoekingen = (db: Db, mandaat: Mandaat, sinds: Date): Promise<Boeking[]> =>
  rowsOf<Boeking>(
    db,
    sql`select id, bronsoort, bron_id "bronId", boekdatum, zorgmaand, taakveld, kostensoort, wet, product_code product, aanbieder_id "aanbiederId", wijk, bedrag,
        geregistreerd_op "geregistreerdOp"
      from declaratie.boeking where gemeente = ${mandaat.gemeente} and geregistreerd_op >= ${sinds} order by geregistreerd_op, id`,
  )

/** Approved and credited, by toewijzing. */
export const kostenPerToewijzing = (
  db: Db,
  mandaat: Mandaat,
  toewijzingIds: readonly string[],
): Promise<{ toewijzingId: string; bedrag: number; volume: number }[]> =>
  rowsOf<{ toewijzingId: string; bedrag: number; volume: number }>(
    db,
    sql`select r.toewijzing_id "toewijzingId", sum(b.bedrag)::bigint bedrag, sum(b.volume)::bigint volume from declaratie.boeking b
      join declaratie.declaratieregel r on r.gemeente = b.gemeente and r.id = b.bron_id
      where b.gemeente = ${mandaat.gemeente} and b.bronsoort = 'regel' and r.toewijzing_id = any (${toewijzingIds}::uuid[]) group by 1`,
  )
