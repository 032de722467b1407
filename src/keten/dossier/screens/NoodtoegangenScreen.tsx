import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useTimeFormat,
} from '#platform/ui/index.ts'
import { toetsNoodtoegang, toonNoodtoegangen } from '../endpoints.ts'
import { noodTeksten } from './noodTeksten.ts'

type Nood = OutputOf<typeof toonNoodtoegangen>[number]

/** What was opened without a relation and why, until someone other than who looked has said what he thinks of it. */
export function NoodtoegangenScreen() {
  const t = useTeksten(noodTeksten)
  const { data, error, refetch } = useEndpoint(toonNoodtoegangen, {})
  const toets = useCommand(toetsNoodtoegang)
  const [klaar, setKlaar] = useState(false)
  const columns = useKolommen((een, terecht) => {
    setKlaar(false)
    void toets.run({ noodtoegangId: een.id, terecht }).then(
      () => setKlaar(true),
      () => undefined,
    )
  })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={t.titel(data.filter((een) => een.terecht === null).length)} sub={t.sub} />
      {klaar ? <Notice kind="goed" title={t.gelukt} live /> : null}
      {toets.error ? <ErrorBox error={toets.error} /> : null}
      <Panel bare label={t.lijst}>
        <DataTable
          label={t.lijst}
          columns={columns}
          rows={data}
          rowKey={(een) => een.id}
          empty={<EmptyState title={t.geen} />}
        />
      </Panel>
    </>
  )
}

function useKolommen(onToets: (een: Nood, terecht: boolean) => void): Column<Nood>[] {
  const t = useTeksten(noodTeksten)
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  return [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (een) => een.medewerker,
      render: (een) => een.medewerker,
    },
    { key: 'over', header: t.overWie, csv: false, sortValue: (een) => een.naam, render: (een) => een.naam },
    {
      key: 'wanneer',
      header: t.wanneer,
      sortValue: (een) => een.begin,
      render: (een) => (
        <time dateTime={een.begin}>
          {datum(een.begin, 'lijst')} {tijd(een.begin)}
        </time>
      ),
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      sortValue: (een) => een.uiterlijk,
      render: (een) => datum(een.uiterlijk, 'kort'),
    },
    { key: 'waarom', header: t.waarom, csv: false, render: (een) => een.reden },
    {
      key: 'oordeel',
      header: t.oordeel,
      sortValue: (een) => een.getoetstOp ?? '',
      render: (een) =>
        een.terecht === null ? (
          <span className="sh-knoppen">
            <Button small aria-label={t.terechtVan(een.medewerker)} onClick={() => onToets(een, true)}>
              {t.terecht}
            </Button>
            <Button small aria-label={t.onterechtVan(een.medewerker)} onClick={() => onToets(een, false)}>
              {t.onterecht}
            </Button>
          </span>
        ) : (
          <StatusBadge kind={een.terecht ? 'goed' : 'let-op'}>{een.terecht ? t.terecht : t.onterecht}</StatusBadge>
        ),
    },
  ]
}
