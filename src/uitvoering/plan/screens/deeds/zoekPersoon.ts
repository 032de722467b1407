import { useCallback } from 'react'
import { type Search, useCommand, useDateFormat } from '#platform/ui/index.ts'
import { zoekVoorKring } from '../../endpoints.ts'

/** People by name or BSN, for a field in which one is chosen. */
export function useZoekPersoon(): Search {
  const { run } = useCommand(zoekVoorKring)
  const datum = useDateFormat()
  return useCallback(
    async (q) => (await run({ q })).data.map((een) => ({ value: een.persoonId, label: een.naam, sub: datum(een.geboren) })),
    [run, datum],
  )
}
