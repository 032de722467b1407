import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  Timeline,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useTimeFormat,
} from '#platform/ui/index.ts'
import { HuishoudenTabs } from '#uitvoering/plan/screens/index.ts'
import { toonMijnWieKeek, toonWieKeek } from '../endpoints.ts'
import { dossierTeksten } from './teksten.ts'
import { useBlikwoorden } from './woorden.ts'

type Blik = OutputOf<typeof toonWieKeek>['blikken'][number]

/** Only true of a list that is shown whole; a page of it says nothing about the rest. */
const kijkers = (blikken: readonly Blik[]) => new Set(blikken.map((blik) => blik.naam)).size

/** Looking is something one is seen to do. */
export function WieKeekScreen() {
  const t = useTeksten(dossierTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const [tot, setTot] = useState<string>()
  const { data, error, refetch } = useEndpoint(
    toonWieKeek,
    { huishoudenId, ...(tot && { tot }) },
    { keepPrevious: true },
  )
  const columns = useKolommen()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="wie-keek" />
      <PageHead
        title={data.verder || tot ? t.wieKeekKopDeel : t.wieKeekKop(kijkers(data.blikken))}
        sub={t.wieKeekSub(data.naam)}
      />
      <Panel bare label={t.wieKeek}>
        <DataTable
          label={t.wieKeek}
          columns={columns}
          rows={data.blikken}
          rowKey={(blik) => blik.handelingId}
          csvName="wie-keek"
          footer={data.verder ? <Button onClick={() => setTot(data.verder ?? undefined)}>{t.verder}</Button> : null}
        />
      </Panel>
    </>
  )
}

function useKolommen(): Column<Blik>[] {
  const t = useTeksten(dossierTeksten)
  const woord = useBlikwoorden()
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  return [
    {
      key: 'wanneer',
      header: t.wanneer,
      sortValue: (blik) => blik.tijdstip,
      render: (blik) => (
        <time dateTime={blik.tijdstip}>
          {datum(blik.tijdstip, 'lijst')} {tijd(blik.tijdstip)}
        </time>
      ),
    },
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (blik) => blik.naam,
      render: (blik) => (
        <>
          {blik.naam}
          <small>{woord.functie(blik)}</small>
        </>
      ),
    },
    {
      key: 'wat',
      header: t.wat,
      sortValue: (blik) => blik.soort,
      render: (blik) => (blik.soort === 'look' ? t.keek : t.deed),
    },
    { key: 'doel', header: t.waarvoor, sortValue: woord.doel, render: woord.doel },
    {
      key: 'over',
      header: t.overWie,
      sortValue: (blik) => blik.over.join(', '),
      render: (blik) => blik.over.join(', '),
    },
  ]
}

/** The same lines in plain words, for the person himself. */
export function MijnWieKeekScreen() {
  const t = useTeksten(dossierTeksten)
  const woord = useBlikwoorden()
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  const [tot, setTot] = useState<string>()
  const { data, error, refetch } = useEndpoint(toonMijnWieKeek, tot ? { tot } : {}, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={data.verder || tot ? t.mijnKopDeel : t.mijnKop(kijkers(data.blikken))} sub={t.mijnSub} />
      <Panel
        label={t.wieKeek}
        footer={data.verder ? <Button onClick={() => setTot(data.verder ?? undefined)}>{t.verder}</Button> : null}
      >
        <Timeline
          label={t.wieKeek}
          items={data.blikken.map((blik) => ({
            id: blik.handelingId,
            when: `${datum(blik.tijdstip)}, ${tijd(blik.tijdstip)}`,
            title: `${blik.naam}, ${woord.functie(blik).toLowerCase()}`,
            children: <p>{blik.soort === 'look' ? t.mijnKeek(woord.doel(blik)) : t.mijnDeed(woord.doel(blik))}</p>,
          }))}
        />
      </Panel>
    </>
  )
}
