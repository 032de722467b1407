import { useCallback } from 'react'
import { zoek } from '#keten/dossier/endpoints.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { GlobalSearch, type Search, useDateFormat, useTaal } from '#platform/ui/index.ts'
import { request } from '#platform/ui/request.ts'
import { zoekSturing } from '#sturing/rapportage/endpoints.ts'
import { mag, useIk } from './ik.tsx'
import { useWebTeksten } from './teksten.ts'

const LEEG = { data: { personen: [], aanbieders: [] } } satisfies { data: OutputOf<typeof zoek> }
const LEEG_STURING = { data: [] } satisfies { data: OutputOf<typeof zoekSturing> }

/** One box for everything: people, plans, providers, measures, motions and papers; what one may not open is not offered. */
export function ZoekOveral() {
  const t = useWebTeksten()
  const ik = useIk()
  const { taal } = useTaal()
  const datum = useDateFormat()
  const magPersonen = mag(ik, ['persoon:zoeken', 'contract:lezen'])
  const magSturing = mag(ik, zoekSturing.access.power)
  const search: Search = useCallback(
    async (q, signal) => {
      const [{ data }, sturing] = await Promise.all([
        magPersonen ? request(zoek, { q }, { taal, signal }) : LEEG,
        magSturing ? request(zoekSturing, { q }, { taal, signal }) : LEEG_STURING,
      ])
      const stukken = sturing.data.map((een) => ({
        value: een.id,
        label: een.titel,
        sub: t.soortSturing(een.soort, een.onder),
        href: een.href,
      }))
      const personen = data.personen.flatMap((een) => {
        const bij = [datum(een.geboren, 'kort'), een.huishouden && t.huishouden(een.huishouden), een.wijk]
          .filter(Boolean)
          .join(' · ')
        const huis = een.huishoudenId
        return [
          ...(huis && mag(ik, 'dossier:lezen')
            ? [{ value: een.persoonId, label: een.naam, sub: bij, href: `/huishoudens/${huis}` }]
            : []),
          ...(huis && een.planId && mag(ik, 'plan:lezen')
            ? [{ value: een.planId, label: t.planVan(een.naam), sub: t.planLoopt, href: `/huishoudens/${huis}/plan` }]
            : []),
        ]
      })
      const aanbieders = mag(ik, 'contract:lezen')
        ? data.aanbieders.map((een) => ({
            value: een.aanbiederId,
            label: een.naam,
            sub: t.aanbieder(een.agb),
            href: `/aanbieders/${een.aanbiederId}`,
          }))
        : []
      return [...personen, ...aanbieders, ...stukken]
    },
    [taal, datum, ik, t, magPersonen, magSturing],
  )
  return <GlobalSearch search={search} placeholder={t.zoek} />
}
