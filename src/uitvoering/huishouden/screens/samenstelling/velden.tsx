import { useCallback } from 'react'
import { DateField, type Search, useDateFormat, useTaal, useTeksten } from '#platform/ui/index.ts'
import { request } from '#platform/ui/request.ts'
import * as endpoints from '../../endpoints.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'

/** A search is no deed: nothing else is read anew. */
export function useZoekPersoon(): Search {
  const { taal } = useTaal()
  const datum = useDateFormat()
  return useCallback(
    async (q, signal) =>
      (await request(endpoints.zoekOpNaam, { q }, { taal, signal })).data.map((een) => ({
        value: een.persoonId,
        label: een.naam,
        sub: datum(een.geboren),
      })),
    [taal, datum],
  )
}

export function PeriodeFields() {
  const t = useTeksten(samenstellingTeksten)
  return (
    <>
      <DateField name="periode.begin" label={t.vanaf} required />
      <DateField name="periode.eind" label={t.tot} help={t.totHulp} />
    </>
  )
}
