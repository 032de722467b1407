import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Omvang } from '../rules/omvang.ts'
import type { Toewijzingstand } from '../rules/status.ts'
import { OMVANG } from './toewijzing.ts'

export type ToewijzingFilter = {
  wet?: string | undefined
  stand?: string | undefined
  levering?: string | undefined
  agb?: string | null
  nummer?: number | undefined
  vanaf?: number | undefined
  aantal?: number | undefined
}

export type ToewijzingRij = {
  id: string
  nummer: number
  wet: 'wmo' | 'jeugdwet'
  clientId: string
  huishoudenId: string | null
  productCode: string
  productNaam: string
  aanbieder: string
  agb: string
  looptijd: Periode
  omvang: Omvang | null
  stand: Toewijzingstand
  levering: string
  versie: number
  toegewezenOp: Date
  totaal: number
}

/** One page, newest first; `zichtbaar` is the access condition on client_id. */
export const listToewijzingen = (
  db: Db,
  mandaat: Mandaat,
  op: Datum,
  zichtbaar: ReturnType<typeof sql<boolean>>,
  filter: ToewijzingFilter,
): Promise<ToewijzingRij[]> =>
  rowsOf<ToewijzingRij>(
    db,
    sql`select t.id, t.nummer, t.wet, t.client_id "clientId", t.huishouden_id "huishoudenId", t.product_code "productCode", t.product_naam "productNaam",
          t.aanbieder_naam aanbieder, t.aanbieder_agb agb, json_build_object('begin', lower(t.looptijd), 'eind', upper(t.looptijd) - 1) looptijd, ${OMVANG},
          voorziening.toewijzing_stand(t.looptijd, t.ingetrokken, t.verwijderd, ${op}::date) stand, t.levering, t.versie, t.toegewezen_op "toegewezenOp",
          count(*) over ()::int totaal
        from voorziening.toewijzing_volledig t
        where t.gemeente = any (${mandaat.leest}::text[]) and ${zichtbaar}
          and (${filter.agb ?? null}::text is null or t.aanbieder_agb = ${filter.agb ?? null})
          and (${filter.wet ?? null}::text is null or t.wet = ${filter.wet ?? null})
          and (${filter.nummer ?? null}::int is null or t.nummer = ${filter.nummer ?? null})
          and (${filter.levering ?? null}::text is null or t.levering = ${filter.levering ?? null})
          and (${filter.stand ?? null}::text is null or voorziening.toewijzing_stand(t.looptijd, t.ingetrokken, t.verwijderd, ${op}::date) = ${filter.stand ?? null})
        order by t.toegewezen_op desc, t.id desc limit ${filter.aantal ?? 50} offset ${filter.vanaf ?? 0}`,
  )
