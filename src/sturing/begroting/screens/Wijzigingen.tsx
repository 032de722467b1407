import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  Panel,
  StatusBadge,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonWijzigingen } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'
import { ORGAAN, WIJZIGINGSOORT, WIJZIGINGSTAND } from './woorden.ts'

type Wijzigingrij = OutputOf<typeof toonWijzigingen>[number]

/** Every decision on the budget, the newest first: each opens. */
export function Wijzigingen() {
  const t = useTeksten(begrotingTeksten)
  const { taal } = useTaal()
  const formatDate = useDateFormat()
  const { data, error } = useEndpoint(toonWijzigingen, {})
  const besluitVan = (rij: Wijzigingrij) =>
    rij.besluitdatum ? `${formatDate(rij.besluitdatum, 'kort')}, ${rij.besluitnummer}` : '–'
  const columns: Column<Wijzigingrij>[] = [
    {
      key: 'toelichting',
      header: t.wijziging,
      rowHeader: true,
      render: (rij) => <Link href={`/begroting/wijzigingen/${rij.id}`}>{rij.toelichting}</Link>,
      sortValue: (rij) => rij.toelichting,
    },
    {
      key: 'soort',
      header: t.soort,
      render: (rij) => WIJZIGINGSOORT[rij.soort]![taal],
      sortValue: (rij) => WIJZIGINGSOORT[rij.soort]![taal],
    },
    {
      key: 'orgaan',
      header: t.orgaan,
      render: (rij) => ORGAAN[rij.orgaan]![taal],
      sortValue: (rij) => ORGAAN[rij.orgaan]![taal],
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge kind={WIJZIGINGSTAND[rij.status]!.kind}>{WIJZIGINGSTAND[rij.status]!.naam[taal]}</StatusBadge>
      ),
      sortValue: (rij) => rij.status,
    },
    { key: 'besluit', header: t.besluit, render: besluitVan, sortValue: (rij) => rij.besluitdatum, csv: besluitVan },
    {
      key: 'omvang',
      header: t.omvang,
      align: 'end',
      render: (rij) => <Money cents={rij.omvang} centen="nooit" />,
      sortValue: (rij) => rij.omvang,
      csv: (rij) => rij.omvang / 100,
    },
  ]
  return (
    <Panel bare title={t.wijzigingen}>
      {error ? <ErrorBox error={error} /> : null}
      {data ? (
        <DataTable
          label={t.wijzigingen}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName={t.wijzigingen}
          pageSize={10}
          empty={<EmptyState title={t.geenWijzigingen} />}
        />
      ) : (
        <LoadingLines />
      )}
    </Panel>
  )
}
