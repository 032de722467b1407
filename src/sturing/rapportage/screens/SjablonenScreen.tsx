import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  DateText,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonSjablonen } from '../endpoints.ts'
import { STUKSOORTEN } from '../rules/stuksoort.ts'
import { samenstelTeksten } from './samenstelTeksten.ts'

type Rij = OutputOf<typeof toonSjablonen>[number]

/** What each kind of paper is made of at the start. */
export function SjablonenScreen() {
  const t = useTeksten(samenstelTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonSjablonen, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Rij>[] = [
    {
      key: 'soort',
      header: t.soort,
      rowHeader: true,
      render: ({ soort }) => <Link href={`/rapportages/sjablonen/${soort}`}>{STUKSOORTEN[soort].naam[taal]}</Link>,
    },
    {
      key: 'versie',
      header: t.versie,
      render: ({ versie, doorNaam, op }) =>
        op === null ? (
          t.vanHetProduct
        ) : (
          <>
            {t.versieVan(versie, doorNaam ?? '')} <DateText date={op} />
          </>
        ),
    },
    { key: 'blokken', header: t.aantalBlokken, align: 'end', render: ({ blokken }) => blokken },
  ]
  return (
    <>
      <PageHead title={t.sjablonen} sub={t.sjablonenUitleg} back={{ href: '/rapportages', label: t.naarStukken }} />
      <Panel bare>
        <DataTable label={t.sjablonen} columns={columns} rows={data} rowKey={({ soort }) => soort} />
      </Panel>
    </>
  )
}
