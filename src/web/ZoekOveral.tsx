import { useCallback } from 'react'
import { zoek } from '#keten/dossier/endpoints.ts'
import { GlobalSearch, type Search, useDateFormat, useTaal } from '#platform/ui/index.ts'
import { request } from '#platform/ui/request.ts'
import { mag, useIk } from './ik.tsx'
import { useWebTeksten } from './teksten.ts'

/** One box for everything: people with their household and plan, and providers; what one may not open is not offered. */
export function ZoekOveral() {
  const t = useWebTeksten()
  const ik = useIk()
  const { taal } = useTaal()
  const datum = useDateFormat()
  const search: Search = useCallback(
    async (q, signal) => {
      const { data } = await request(zoek, { q }, { taal, signal })
      const personen = data.personen.flatMap((een) => {
        const bij = [datum(een.geboren, 'kort'), een.huishouden && t.huishouden(een.huishouden), een.wijk].filter(Boolean).join(' · ')
        const huis = een.huishoudenId
        return [
          ...(huis && mag(ik, 'dossier:lezen') ? [{ value: een.persoonId, label: een.naam, sub: bij, href: `/huishoudens/${huis}` }] : []),
          ...(huis && een.planId && mag(ik, 'plan:lezen') ? [{ value: een.planId, label: t.planVan(een.naam), sub: t.planLoopt, href: `/huishoudens/${huis}/plan` }] : []),
        ]
      })
      const aanbieders = mag(ik, 'contract:lezen')
        ? data.aanbieders.map((een) => ({ value: een.aanbiederId, label: een.naam, sub: t.aanbieder(een.agb), href: `/aanbieders/${een.aanbiederId}` }))
        : []
      return [...personen, ...aanbieders]
    },
    [taal, datum, ik, t],
  )
  return <GlobalSearch search={search} placeholder={t.zoek} />
}
