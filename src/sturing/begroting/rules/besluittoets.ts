import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Orgaan, Wijziging } from './wijziging.ts'
import { statusVanWijziging } from './wijziging.ts'
import type { Bevoegdheid } from './wijzigingtoets.ts'
import { beletselenVoorVaststelling } from './wijzigingtoets.ts'

export type TeNemenWijzigingbesluit = { orgaan: Orgaan; besluitdatum: Datum; besluitnummer: string }

/** Gemeentewet art. 189 and 192: the raad fixes the budget and its amendments; what others may decide is configured. */
export const STANDAARD_BEVOEGDHEDEN: readonly Bevoegdheid[] = (
  [
    'primitief',
    'kadernota',
    'begrotingswijziging',
    'verschuiving',
    'overheveling',
    'vrijval',
    'indexering',
    'correctie',
  ] as const
).map((soort) => ({ soort, orgaan: 'raad' }))

export function beletselenVoorVerwerping(
  wijziging: Wijziging,
  { orgaan, besluitdatum, reden }: { orgaan: Orgaan; besluitdatum: Datum; reden: string },
  vandaag: Datum,
): Beletsel[] {
  const open = ['concept', 'voorgesteld'].includes(statusVanWijziging(wijziging))
  return [
    ...als(!open, 'wijziging-al-besloten', 'wijzigingId'),
    ...als(orgaan !== wijziging.orgaan, 'ander-orgaan', 'orgaan', { orgaan: wijziging.orgaan }),
    ...als(besluitdatum > vandaag, 'besluitdatum-in-toekomst', 'besluitdatum'),
    ...als(reden.trim() === '', 'verwerping-zonder-reden', 'reden'),
  ]
}

export function beletselenVoorBesluit(
  wijziging: Wijziging,
  besluit: TeNemenWijzigingbesluit,
  bevoegdheden: readonly Bevoegdheid[],
  vandaag: Datum,
): Beletsel[] {
  const besloten = statusVanWijziging(wijziging)
  const { orgaan, besluitdatum, besluitnummer } = besluit
  return [
    ...als(!['concept', 'voorgesteld'].includes(besloten), 'wijziging-al-besloten', 'wijzigingId'),
    ...als(orgaan !== wijziging.orgaan, 'ander-orgaan', 'orgaan', { orgaan: wijziging.orgaan }),
    ...als(besluitdatum > vandaag, 'besluitdatum-in-toekomst', 'besluitdatum'),
    ...beletselenVoorVaststelling({ ...wijziging, orgaan, besluitdatum, besluitnummer }, bevoegdheden),
  ]
}
