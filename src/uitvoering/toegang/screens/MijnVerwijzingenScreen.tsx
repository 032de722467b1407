import {
  DataTable,
  DateText,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  StatusBadge,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonMijnVerwijzingen } from '../endpoints.ts'
import { woordVoor } from './teksten.ts'
import { VERWIJZINGSOORT } from './VerwijzingenScreen.tsx'
import { verwijzingTeksten } from './verwijzingTeksten.ts'

/** For the referrer: his own number, the day, and how it stands; no name and no word of what followed (R14). */
export function MijnVerwijzingenScreen() {
  const t = useTeksten(verwijzingTeksten)
  const { data, error, refetch } = useEndpoint(toonMijnVerwijzingen, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={t.mijnKop(data.rijen.length)} documentTitle={t.mijn} sub={t.mijnSub(data.praktijk)} />
      <Panel bare label={t.mijn}>
        <DataTable
          label={t.mijn}
          rows={data.rijen}
          rowKey={(een) => een.verwijzingId}
          total={data.rijen.length}
          pageSize={50}
          columns={[
            {
              key: 'kenmerk',
              header: t.kenmerk,
              rowHeader: true,
              sortValue: (een) => een.kenmerk,
              render: (een) => een.kenmerk,
            },
            {
              key: 'ontvangen',
              header: t.ontvangen,
              sortValue: (een) => een.ontvangenOp,
              render: (een) => <DateText date={een.ontvangenOp} style="lijst" />,
            },
            {
              key: 'status',
              header: t.status,
              sortValue: (een) => een.status,
              render: (een) => (
                <StatusBadge kind={VERWIJZINGSOORT[een.status] ?? 'wacht'}>
                  {woordVoor(t, 'status', een.status)}
                </StatusBadge>
              ),
            },
            {
              key: 'reden',
              header: t.redenCode,
              render: (een) => (een.redenCode ? woordVoor(t, 'reden', een.redenCode) : ''),
            },
          ]}
          empty={<EmptyState title={t.mijnLeeg} why={t.mijnLeegWaarom} />}
        />
      </Panel>
      <p className="sh-bij">{t.mijnUitleg}</p>
    </>
  )
}
