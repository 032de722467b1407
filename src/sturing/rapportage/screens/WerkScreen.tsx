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
  StatusBadge,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonSturingswerk } from '../endpoints.ts'
import { plekVan } from '../rules/werk.ts'
import { werkTeksten } from './werkTeksten.ts'

type Werk = OutputOf<typeof toonSturingswerk>
type Rij = Werk['rijen'][number]

/** What waits in the third wing for who looks, over all its rooms. */
export function WerkScreen() {
  const t = useTeksten(werkTeksten)
  const { data, error } = useEndpoint(toonSturingswerk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const laat = data.rijen.filter((rij) => isTeLaat(rij, data.op)).length
  return (
    <>
      <PageHead title={t.titel(data.rijen.length, laat)} sub={t.sub} />
      <Panel bare>
        <Lijst data={data} />
      </Panel>
    </>
  )
}

const isTeLaat = ({ uiterlijk }: Rij, op: string) => uiterlijk !== null && uiterlijk < op

function Lijst({ data }: { data: Werk }) {
  const t = useTeksten(werkTeksten)
  const datum = useDateFormat()
  const columns: Column<Rij>[] = [
    {
      key: 'wat',
      header: t.wat,
      rowHeader: true,
      render: (rij) => <Link href={plekVan(rij.soort, rij.doelId)}>{t[rij.soort]}</Link>,
      sortValue: (rij) => t[rij.soort],
      csv: (rij) => t[rij.soort],
    },
    {
      key: 'onderwerp',
      header: t.onderwerp,
      render: (rij) => <span lang="nl">{rij.wat}</span>,
      sortValue: (rij) => rij.wat,
      csv: (rij) => rij.wat,
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      labelOnPhone: true,
      render: (rij) =>
        rij.uiterlijk === null ? (
          t.zonderDag
        ) : isTeLaat(rij, data.op) ? (
          <StatusBadge kind="te-laat" plain>
            {datum(rij.uiterlijk)}
          </StatusBadge>
        ) : (
          <DateText date={rij.uiterlijk} style="kort" />
        ),
      sortValue: (rij) => rij.uiterlijk ?? '9999',
      csv: (rij) => rij.uiterlijk ?? '',
    },
    {
      key: 'sinds',
      header: t.sinds,
      labelOnPhone: true,
      render: (rij) => (rij.sinds === null ? '–' : <DateText date={rij.sinds} style="kort" />),
      sortValue: (rij) => rij.sinds,
      csv: (rij) => rij.sinds ?? '',
    },
  ]
  return (
    <DataTable
      label={t.lijst}
      columns={columns}
      rows={data.rijen}
      rowKey={(rij) => `${rij.soort} ${rij.id} ${rij.wat}`}
      csvName="wat-wacht"
      empty={<EmptyState title={t.titel(0, 0)} why={t.leeg} />}
    />
  )
}
