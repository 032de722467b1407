import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  type Sort,
  StripChart,
  TermLabel,
  useDateFormat,
  useEndpoint,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { toonWerkvoorraad, zoekWerk } from '../endpoints.ts'
import type { Tab, Volgorde } from '../rules/werk.ts'
import './dossier.css'
import { dossierTeksten } from './teksten.ts'
import { useRust } from './useRust.ts'
import { useVerdelen, useVerdeling, VerdeelDialoog, VerdeelUitslag } from './Verdeel.tsx'
import { WeergaveKnop, Weergaven } from './Weergaven.tsx'
import { useChips, Werkfilters } from './Werkfilters.tsx'
import { adresVan, keuzeUit, opgeschoond, type Werk, type Werkkeuze, type Werkrij } from './werkkeuze.ts'
import { werkplek } from './werkplek.ts'
import { useWoorden } from './woorden.ts'

const BLADZIJDE = 50

/** `boven` is what another room has waiting for who looks. */
export function WerkvoorraadScreen({ boven }: { boven?: ReactNode }) {
  const keuze = keuzeUit(useLocation().searchStr)
  const [zoek, setZoek] = useState('')
  const [aantal, setAantal] = useState(BLADZIJDE)
  const gewoon = useEndpoint(toonWerkvoorraad, zoek ? undefined : { ...keuze, aantal }, { keepPrevious: true })
  const gezocht = useEndpoint(zoekWerk, zoek ? { ...keuze, aantal, zoek } : undefined, { keepPrevious: true })
  const { data, error, refetch } = zoek ? { ...gezocht, data: gezocht.data ?? gewoon.data } : gewoon
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const tab = keuze.tab ?? 'mijn'
  return (
    <>
      <Kop werk={data} tab={tab} />
      {boven}
      <Weergaven werk={data} keuze={keuze} />
      <Strook werk={data} tab={tab} />
      <Lijst werk={data} keuze={keuze} onZoek={setZoek} onMeer={() => setAantal(Math.min(200, aantal + BLADZIJDE))} />
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

const KOLOM_VAN: Partial<Record<Volgorde, string>> = {
  naam: 'naam',
  wet: 'wet',
  doen: 'doen',
  start: 'start',
  termijn: 'termijn',
}

function Lijst({
  werk,
  keuze,
  onZoek,
  onMeer,
}: {
  werk: Werk
  keuze: Werkkeuze
  onZoek: (woorden: string) => void
  onMeer: () => void
}) {
  const t = useTeksten(dossierTeksten)
  const navigate = useNavigation()
  const kies = (nieuw: Werkkeuze) => navigate(adresVan(nieuw))
  const columns = useKolommen().filter(({ key }) => key !== 'vraag' || werk.rijen.some((rij) => rij.vraag))
  const chips = useChips({ werk, keuze, onKies: kies })
  const typ = useRust(onZoek)
  const verdelen = useVerdelen()
  const verdeling = useVerdeling()
  const sort: Sort | undefined = keuze.volgorde && {
    key: KOLOM_VAN[keuze.volgorde] ?? keuze.volgorde,
    direction: keuze.aflopend ? 'descending' : 'ascending',
  }
  const bulk = verdelen.mag && [{ label: verdelen.mag === 'zelf' ? t.pakOp : t.wijsToe, run: verdeling.open }]
  return (
    <>
      {verdeling.verdeling ? <VerdeelUitslag verdeling={verdeling.verdeling} onSluit={verdeling.begrepen} /> : null}
      {verdeling.gekozen ? (
        <VerdeelDialoog
          rijen={verdeling.gekozen}
          ik={verdelen.mag === 'zelf' ? verdelen.ik : undefined}
          onSluit={verdeling.sluit}
          onKlaar={verdeling.klaar}
        />
      ) : null}
      <Panel bare label={t.werkvoorraad}>
        <DataTable
          key={verdeling.verdeling?.uit.toegewezen.join()}
          label={t.werkvoorraad}
          columns={columns}
          rows={werk.rijen}
          rowKey={(rij) => `${rij.kamer}-${rij.soort}-${rij.id}`}
          rowLabel={(rij) => naamVan(rij, t)}
          controls={
            <>
              <Werkfilters werk={werk} keuze={keuze} onKies={kies} onZoek={typ} />
              <WeergaveKnop werk={werk} keuze={keuze} />
            </>
          }
          chips={chips}
          {...(bulk && { bulk })}
          orderText={t.volgorde}
          sorting={{
            sort,
            onSort: ({ key, direction }) =>
              kies(
                opgeschoond({ ...keuze, volgorde: key as Volgorde, aflopend: direction === 'descending' || undefined }),
              ),
          }}
          total={werk.totaal}
          pageSize={200}
          onMore={onMeer}
          csvName="werkvoorraad"
          empty={<EmptyState title={t.geenWerk} why={t.geenWerkWaarom} />}
        />
      </Panel>
    </>
  )
}

/** What somebody outside reported can name nobody whom the house knows. */
function naamVan(
  { naam, volwassenen, kinderen }: Werkrij,
  t: { huishoudenVan: (naam: string) => string; zonderNaam: string },
) {
  if (naam === '') return t.zonderNaam
  return volwassenen + kinderen > 1 ? t.huishoudenVan(naam) : naam
}

function useKolommen(): Column<Werkrij>[] {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const { werk: woord } = useWoorden()
  const bij = (rij: Werkrij) => {
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
        const href = werkplek(rij)
        const naam = naamVan(rij, t)
        return (
          <>
            {href ? <Link href={href}>{naam}</Link> : naam}
            <small>{bij(rij)}</small>
          </>
        )
      },
    },
    { key: 'vraag', header: t.vraag, csv: false, render: (rij) => rij.vraag ?? '' },
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
          <small>
            {[
              rij.vanMij ? t.ikZelf : (rij.eigenaarNaam ?? t.niemand),
              rij.trede ? t.tredeNr(String(rij.trede)) : undefined,
            ]
              .filter(Boolean)
              .join(', ')}
          </small>
        </>
      ),
    },
    {
      key: 'start',
      header: t.wachtSinds,
      labelOnPhone: true,
      sortValue: (rij) => rij.start,
      render: (rij) => (rij.start ? <DateText date={rij.start} style="lijst" /> : null),
    },
    {
      key: 'termijn',
      header: t.termijn,
      sortValue: (rij) => (rij.stilSinds ? undefined : rij.uiterlijk),
      render: (rij) => (
        <>
          {rij.stilSinds ? (
            <TermLabel stopped={{ since: rij.stilSinds }} />
          ) : (
            <TermLabel
              {...(rij.uiterlijk && { daysLeft: dagenTussen(vandaag, rij.uiterlijk as Datum), date: rij.uiterlijk })}
            />
          )}
          {rij.dwangsomCents > 0 ? (
            <small>
              {t.dwangsom} <Money cents={rij.dwangsomCents} />
            </small>
          ) : null}
        </>
      ),
    },
  ]
}
