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
  StatusBadge,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonPublicaties, type WirePublicatie } from '../endpoints.ts'
import { beloftenTeksten } from './beloftenTeksten.ts'
import { rapportageTeksten } from './teksten.ts'

/** What the council and the public may read. */
export function StukkenScreen() {
  const t = useTeksten(rapportageTeksten)
  const b = useTeksten(beloftenTeksten)
  const { data, error } = useEndpoint(toonPublicaties, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<WirePublicatie>[] = [
    {
      key: 'titel',
      header: t.titel,
      rowHeader: true,
      sortValue: (rij) => rij.titel,
      render: (rij) => <Link href={`/stukken/${rij.id}`}>{rij.titel}</Link>,
    },
    { key: 'versie', header: t.versies, align: 'end', render: (rij) => rij.versie },
    {
      key: 'tijdstip',
      labelOnPhone: true,
      header: t.gepubliceerdOp,
      sortValue: (rij) => rij.tijdstip,
      render: (rij) => <DateText date={rij.tijdstip} time />,
    },
    {
      key: 'status',
      header: t.status,
      render: (rij) =>
        rij.ingetrokken ? (
          <StatusBadge kind="te-laat">{b.ingetrokken}</StatusBadge>
        ) : rij.gerectificeerdDoor ? (
          <StatusBadge kind="afgerond">{t.verbeterd}</StatusBadge>
        ) : (
          <StatusBadge kind="goed">{t.huidig}</StatusBadge>
        ),
    },
  ]
  return (
    <>
      <PageHead title={t.stukken(data.length)} sub={t.stukkenUitleg} />
      <Panel bare>
        <DataTable
          label={t.stukkenLabel}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          empty={<EmptyState title={t.geenStukken} why={t.geenStukkenUitleg} />}
        />
      </Panel>
    </>
  )
}
