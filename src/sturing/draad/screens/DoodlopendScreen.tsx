import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonDoodlopend } from '../endpoints.ts'
import { draadTeksten } from './teksten.ts'
import { hrefVan } from './woorden.ts'

type Rij = OutputOf<typeof toonDoodlopend>[number]

export function DoodlopendScreen() {
  const t = useTeksten(draadTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonDoodlopend, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Rij>[] = [
    {
      key: 'wat',
      header: t.wat,
      rowHeader: true,
      render: ({ knoop }) => (
        <>
          <Link href={hrefVan(knoop)}>
            <span lang={knoop.naam.nl === knoop.naam.en ? 'nl' : undefined}>{knoop.naam[taal]}</span>
          </Link>
          <small>{[t[knoop.soort], knoop.nummer].filter(Boolean).join(' · ')}</small>
        </>
      ),
      sortValue: ({ knoop }) => knoop.naam[taal],
    },
    { key: 'mist', header: t.mist, render: (rij) => rij.uitleg[taal], sortValue: (rij) => rij.uitleg[taal] },
    {
      key: 'datum',
      labelOnPhone: true,
      header: t.datum,
      render: ({ knoop }) => (knoop.datum ? <DateText date={knoop.datum} style="kort" /> : '–'),
      sortValue: ({ knoop }) => knoop.datum,
    },
  ]
  return (
    <>
      <PageHead title={t.kopDoodlopend(data.length)} sub={t.doodlopendSub} back={{ href: '/draad', label: t.terug }} />
      <Panel bare label={t.doodlopend}>
        <DataTable
          label={t.doodlopend}
          columns={columns}
          rows={data}
          rowKey={({ knoop, reden }) => `${reden} ${knoop.id}`}
          csvName={t.doodlopend}
          empty={<EmptyState title={t.nietsDoodlopend} />}
        />
      </Panel>
    </>
  )
}
