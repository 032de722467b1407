import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  type FilterChip,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  StripChart,
  Tabs,
  TermLabel,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { toonWerkvoorraad } from '../endpoints.ts'
import { TABS, type Tab } from '../rules/werk.ts'
import { dossierTeksten } from './teksten.ts'
import { useWoorden } from './woorden.ts'

type Werk = OutputOf<typeof toonWerkvoorraad>
type Rij = Werk['rijen'][number]
type Filter = { wet?: Wet; wijk?: string; soort?: string }

const BLADZIJDE = 50

const tabUit = (zoekdeel: string): Tab =>
  TABS.find((tab) => tab === new URLSearchParams(zoekdeel).get('weergave')) ?? 'mijn'

export function WerkvoorraadScreen() {
  const tab = tabUit(useLocation().searchStr)
  const [filter, setFilter] = useState<Filter>({})
  const [aantal, setAantal] = useState(BLADZIJDE)
  const { data, error, refetch } = useEndpoint(toonWerkvoorraad, { tab, aantal, ...filter }, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <Kop werk={data} tab={tab} />
      <Weergaven werk={data} tab={tab} />
      <Strook werk={data} tab={tab} />
      <Lijst
        werk={data}
        filter={filter}
        onFilter={setFilter}
        onMeer={() => setAantal(Math.min(200, aantal + BLADZIJDE))}
      />
    </>
  )
}

function Kop({ werk, tab }: { werk: Werk; tab: Tab }) {
  const t = useTeksten(dossierTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const { mijn, 'te-laat': laat } = werk.tellers
  const titel =
    tab === 'mijn' && werk.drang.teLaat > 0
      ? t.werkKopLaat(mijn, werk.drang.teLaat)
      : tab === 'team' || tab === 'te-laat'
        ? t.teamKop(werk.tellers.team, laat)
        : t.werkKop(mijn)
  return <PageHead title={titel} documentTitle={t.werkvoorraad} sub={t.werkSub(datum(vandaag), werk.huishoudens)} />
}

function Weergaven({ werk, tab }: { werk: Werk; tab: Tab }) {
  const t = useTeksten(dossierTeksten)
  const tabs = TABS.map((een) => ({
    label: t[`tab-${een}`],
    href: `/werkvoorraad?weergave=${een}`,
    count: werk.tellers[een],
    current: een === tab,
  }))
  return <Tabs label={t.weergaven} tabs={tabs} />
}

/** Weeks of terms at once, so that a busy day is seen before it comes. */
function Strook({ werk, tab }: { werk: Werk; tab: Tab }) {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const { teLaat, dezeWeek, later, stil, vandaag: nu } = werk.drang
  const soort = (dag: Werk['strook'][number]) =>
    dag.teLaat ? 'te-laat' : dagenTussen(vandaag, dag.datum as Datum) <= 3 ? 'let-op' : 'loopt'
  return (
    <Panel bare label={t.termijnen}>
      <StripChart
        title={t.termijnen}
        description={t.termijnenUitleg(teLaat, nu + dezeWeek)}
        points={werk.strook.flatMap((dag) =>
          Array.from({ length: Math.min(dag.aantal, 12) }, (_, nr) => ({
            id: `${dag.datum}-${nr}`,
            date: dag.datum,
            kind: soort(dag) as 'loopt',
            label: t.zaken(dag.aantal),
          })),
        )}
        counters={[
          {
            key: 'laat',
            kind: 'te-laat',
            count: teLaat,
            label: t.teLaat,
            href: '/werkvoorraad?weergave=te-laat',
            current: tab === 'te-laat',
          },
          { key: 'vandaag', kind: 'let-op', count: nu, label: t.vandaag },
          { key: 'week', kind: 'let-op', count: dezeWeek, label: t.dezeWeek },
          { key: 'later', kind: 'loopt', count: later, label: t.later },
          {
            key: 'stil',
            kind: 'afgerond',
            count: stil,
            label: t.stil,
            href: '/werkvoorraad?weergave=stil',
            current: tab === 'stil',
          },
        ]}
      />
    </Panel>
  )
}

function Lijst({
  werk,
  filter,
  onFilter,
  onMeer,
}: {
  werk: Werk
  filter: Filter
  onFilter: (filter: Filter) => void
  onMeer: () => void
}) {
  const t = useTeksten(dossierTeksten)
  const { taal } = useTaal()
  const { werk: woord } = useWoorden()
  const columns = useKolommen()
  const chips: FilterChip[] = [
    ...(filter.wet
      ? [{ key: 'wet', label: wetNaam(filter.wet, taal), onRemove: () => onFilter(zonder(filter, 'wet')) }]
      : []),
    ...(filter.wijk ? [{ key: 'wijk', label: filter.wijk, onRemove: () => onFilter(zonder(filter, 'wijk')) }] : []),
    ...(filter.soort
      ? [{ key: 'soort', label: woord(filter.soort), onRemove: () => onFilter(zonder(filter, 'soort')) }]
      : []),
  ]
  const controls = (
    <>
      <Keuze
        label={t.wet}
        leeg={t.alleWetten}
        waarde={filter.wet}
        opties={WETTEN.map((wet) => [wet, wetNaam(wet, taal)])}
        onKies={(wet) => onFilter({ ...zonder(filter, 'wet'), ...(wet && { wet: wet as Wet }) })}
      />
      <Keuze
        label={t.wijk}
        leeg={t.alleWijken}
        waarde={filter.wijk}
        opties={werk.wijken.map((wijk) => [wijk, wijk])}
        onKies={(wijk) => onFilter({ ...zonder(filter, 'wijk'), ...(wijk && { wijk }) })}
      />
      <Keuze
        label={t.soort}
        leeg={t.alleSoorten}
        waarde={filter.soort}
        opties={werk.soorten.map(({ soort, aantal }) => [soort, `${woord(soort)} (${aantal})`])}
        onKies={(soort) => onFilter({ ...zonder(filter, 'soort'), ...(soort && { soort }) })}
      />
    </>
  )
  return (
    <Panel bare label={t.werkvoorraad}>
      <DataTable
        label={t.werkvoorraad}
        columns={columns}
        rows={werk.rijen}
        rowKey={(rij) => `${rij.kamer}-${rij.id}`}
        rowLabel={(rij) => rij.naam}
        controls={controls}
        chips={chips}
        orderText={t.volgorde}
        total={werk.totaal}
        pageSize={200}
        onMore={onMeer}
        csvName="werkvoorraad"
        empty={<EmptyState title={t.geenWerk} why={t.geenWerkWaarom} />}
      />
    </Panel>
  )
}

const zonder = (filter: Filter, sleutel: keyof Filter): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([naam]) => naam !== sleutel))

function Keuze({
  label,
  leeg,
  waarde,
  opties,
  onKies,
}: {
  label: string
  leeg: string
  waarde: string | undefined
  opties: (readonly [string, string])[]
  onKies: (waarde: string | undefined) => void
}) {
  return (
    <label>
      <span className="sh-alleen-lezer">{label}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={waarde ?? ''}
        onChange={(event) => onKies(event.target.value || undefined)}
      >
        <option value="">{leeg}</option>
        {opties.map(([code, naam]) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Where the work is done: the plan, or else the household's file. */
function hrefVan(rij: Rij): string | undefined {
  if (!rij.huishoudenId) return undefined
  return rij.kamer === 'plan' ? `/huishoudens/${rij.huishoudenId}/plan` : `/huishoudens/${rij.huishoudenId}`
}

function useKolommen(): Column<Rij>[] {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const { werk: woord } = useWoorden()
  const bij = (rij: Rij) => {
    const leeftijd = rij.leeftijd === null ? '' : t.jaar(rij.leeftijd)
    if (rij.volwassenen + rij.kinderen === 0) return leeftijd
    return rij.volwassenen + rij.kinderen === 1
      ? [leeftijd, t.woontAlleen].filter(Boolean).join(', ')
      : t.samenstelling(rij.volwassenen, rij.kinderen)
  }
  return [
    {
      key: 'naam',
      header: t.huishouden,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) => {
        const href = hrefVan(rij)
        const naam = rij.volwassenen + rij.kinderen > 1 ? t.huishoudenVan(rij.naam) : rij.naam
        return (
          <>
            {href ? <Link href={href}>{naam}</Link> : naam}
            <small>{bij(rij)}</small>
          </>
        )
      },
    },
    { key: 'vraag', header: t.vraag, sortValue: (rij) => rij.vraag, csv: false, render: (rij) => rij.vraag ?? '' },
    {
      key: 'wet',
      header: t.wet,
      sortValue: (rij) => rij.wet,
      render: (rij) => (rij.wet ? <WetKenmerk wet={rij.wet} /> : null),
    },
    {
      key: 'doen',
      header: t.eerstDoen,
      sortValue: (rij) => woord(rij.soort),
      render: (rij) => (
        <>
          {woord(rij.soort)}
          <small>{rij.vanMij ? t.ikZelf : (rij.eigenaarNaam ?? t.niemand)}</small>
        </>
      ),
    },
    {
      key: 'termijn',
      header: t.termijn,
      sortValue: (rij) => (rij.stilSinds ? undefined : rij.uiterlijk),
      render: (rij) =>
        rij.stilSinds ? (
          <TermLabel stopped={{ since: rij.stilSinds }} />
        ) : (
          <TermLabel
            {...(rij.uiterlijk && { daysLeft: dagenTussen(vandaag, rij.uiterlijk as Datum), date: rij.uiterlijk })}
          />
        ),
    },
  ]
}
