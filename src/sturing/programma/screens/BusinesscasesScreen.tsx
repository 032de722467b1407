import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMoney,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  Stack,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonBusinesscases } from '../endpoints.ts'
import { businesscaseTeksten } from './businesscaseTeksten.ts'

type Zaak = OutputOf<typeof toonBusinesscases>['zaken'][number]

export function BusinesscasesScreen() {
  const t = useTeksten(businesscaseTeksten)
  const { data, error } = useEndpoint(toonBusinesscases, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { zaken, zonder } = data
  const columns: Column<Zaak>[] = [
    {
      key: 'maatregel',
      header: t.maatregel,
      rowHeader: true,
      sortValue: (z) => z.maatregel,
      render: (z) => (
        <>
          <Link href={`/businesscases/${z.maatregelId}`}>
            <span lang="nl">{z.maatregel}</span>
          </Link>
          <small>{z.programma}</small>
        </>
      ),
    },
    {
      key: 'kosten',
      header: t.kosten,
      align: 'end',
      sortValue: (z) => z.kosten,
      render: (z) => <Money cents={z.kosten} centen="nooit" />,
    },
    {
      key: 'contant',
      header: t.contant,
      align: 'end',
      sortValue: (z) => z.contant.midden,
      render: (z) => (
        <>
          <Money cents={z.contant.midden} centen="nooit" />
          <small>
            {t.spreiding(formatMoney(z.contant.laag, 'vol', 'nooit'), formatMoney(z.contant.hoog, 'vol', 'nooit'))}
          </small>
        </>
      ),
    },
    {
      key: 'terug',
      header: t.terugverdiend,
      sortValue: (z) => z.terugverdiend.midden ?? 9999,
      render: (z) => t.terugIn(z.terugverdiend.midden),
    },
    {
      key: 'werkelijk',
      header: t.werkelijk,
      render: ({ werkelijk: w }) =>
        w
          ? t.werkelijkTot(w.jaar, formatMoney(w.cumulatief, 'vol', 'nooit'), formatMoney(w.verwacht, 'vol', 'nooit'))
          : t.nogNiets,
    },
    { key: 'prijzen', header: t.prijzen, render: (z) => t.prijsherkomst(z.uitFeiten, z.aannames) },
  ]
  return (
    <>
      <PageHead
        title={t.kop(zaken.filter((z) => z.terugverdiend.midden !== null).length, zaken.length)}
        sub={t.kopUitleg}
      />
      <Stack>
        <Panel bare>
          <DataTable
            label={t.businesscases}
            columns={columns}
            rows={zaken}
            rowKey={(z) => z.maatregelId}
            csvName="businesscases"
            empty={<EmptyState title={t.geenZaken} />}
          />
        </Panel>
        {zonder.length > 0 ? (
          <Panel title={t.zonder(zonder.length)}>
            <ul className="pg-lijst">
              {zonder.map((m) => (
                <li key={m.maatregelId}>
                  <Link href={`/businesscases/${m.maatregelId}`}>{m.maatregel}</Link>{' '}
                  <small className="sh-bij">{m.programma}</small>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </Stack>
    </>
  )
}
