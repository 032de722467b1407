import { useEndpoint } from '#platform/ui/index.ts'
import { toonSturingswerk } from '#sturing/rapportage/endpoints.ts'
import { mag, useIk } from './ik.tsx'

const OPNIEUW_MS = 5 * 60_000

/** What waits in the third wing for who looks; nothing for who has no work there. */
export function useSturingswerk(): { aantal: number; laat: number } | undefined {
  const eigen = mag(useIk(), 'rapportage:lezen')
  const { data } = useEndpoint(toonSturingswerk, eigen ? {} : undefined, { keepPrevious: true, refetchMs: OPNIEUW_MS })
  if (!data) return undefined
  const laat = data.rijen.filter(({ uiterlijk }) => uiterlijk !== null && uiterlijk < data.op).length
  return { aantal: data.rijen.length, laat }
}
