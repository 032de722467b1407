import type { ColourKey, StatusKind } from '#platform/ui/index.ts'
import { useTaal } from '#platform/ui/index.ts'
import { EENHEID_NAMEN, FREQUENTIE_NAMEN } from '#uitvoering/aanbod/index.ts'
import type { Datum } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import type { Omvang } from '../rules/omvang.ts'
import type { Leveringstand, Toewijzingstand } from '../rules/status.ts'

export const STAND: Record<Toewijzingstand, StatusKind> = {
  aangekondigd: 'wacht',
  lopend: 'loopt',
  afgelopen: 'afgerond',
  ingetrokken: 'afgerond',
  verwijderd: 'afgerond',
}
const LEVERING: Record<Leveringstand, StatusKind> = {
  'niet gestart': 'let-op',
  loopt: 'goed',
  onderbroken: 'wacht',
  beeindigd: 'afgerond',
}
/** Not begun asks for attention only once it should have. */
export const vanLevering = ({ levering, stand }: { levering: Leveringstand; stand: Toewijzingstand }): StatusKind =>
  levering === 'niet gestart' && stand !== 'lopend' ? 'wacht' : LEVERING[levering]
export const WETKLEUR: Record<string, ColourKey> = {
  wmo: 'reeks-1',
  jeugdwet: 'reeks-2',
  participatiewet: 'reeks-3',
  wgs: 'reeks-4',
  overig: 'vrij',
}

/** '2 uur per week' and '1-2-2026 tot en met 31-7-2026' in the language of the reader. */
export function useWoorden() {
  const { taal } = useTaal()
  return {
    omvang: (omvang: Omvang | null) =>
      omvang
        ? `${omvang.volume} ${EENHEID_NAMEN[omvang.eenheid][taal]} ${FREQUENTIE_NAMEN[omvang.frequentie][taal]}`
        : '–',
    looptijd: (periode: { begin: string; eind?: string | null | undefined }) =>
      formatPeriode(
        { begin: periode.begin as Datum, eind: (periode.eind ?? null) as Datum | null },
        { stijl: 'kort', taal },
      ),
  }
}
