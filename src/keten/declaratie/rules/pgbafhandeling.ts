import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

/** What can be done about a budget that runs out of step. */
export const PGBDADEN = ['gebeld', 'gesproken', 'afgesproken', 'hertoets'] as const
export type Pgbdaad = (typeof PGBDADEN)[number]

export type Pgbafhandeling = {
  gedaan: readonly Pgbdaad[]
  toelichting: string
  /** The day on which the budget is looked at again; until then it is no work. */
  opnieuwOp: Datum
  hertoetsOp: Datum | undefined
}

export const beletselenVoorAfhandeling = (
  v: Pgbafhandeling,
  om: { vandaag: Datum; signaal: boolean; magHertoetsen: boolean },
): Beletsel[] => {
  const hertoets = v.gedaan.includes('hertoets')
  return [
    ...als(!om.signaal, 'pgb-geen-signaal'),
    ...als(v.gedaan.length === 0, 'pgb-niets-gedaan', 'gedaan'),
    ...als(hertoets && v.hertoetsOp === undefined, 'pgb-hertoetsdag-ontbreekt', 'hertoetsOp'),
    ...als(!hertoets && v.hertoetsOp !== undefined, 'pgb-hertoetsdag-hoort-niet', 'hertoetsOp'),
    ...als(hertoets && !om.magHertoetsen, 'pgb-hertoets-niet-van-u', 'gedaan'),
    ...als(v.opnieuwOp <= om.vandaag, 'pgb-opnieuw-voorbij', 'opnieuwOp'),
    ...als(v.toelichting.trim() === '', 'pgb-toelichting-ontbreekt', 'toelichting'),
  ]
}
