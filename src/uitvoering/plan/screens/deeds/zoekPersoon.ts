import { useCallback } from 'react'
import { type Search, useDateFormat, useTaal } from '#platform/ui/index.ts'
import { request } from '#platform/ui/request.ts'
import { zoekVoorKring } from '../../endpoints.ts'

/** People by name or BSN, for a field in which one is chosen. A search is no deed: nothing else is read anew. */
export function useZoekPersoon(): Search {
  const { taal } = useTaal()
  const datum = useDateFormat()
  return useCallback(
    async (q, signal) =>
      (await request(zoekVoorKring, { q }, { taal, signal })).data.map((een) => ({
        value: een.persoonId,
        label: een.naam,
        sub: datum(een.geboren),
      })),
    [taal, datum],
  )
}
