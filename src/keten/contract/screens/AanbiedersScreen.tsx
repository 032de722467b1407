import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonAanbieders } from '../endpoints.ts'
import { contractTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonAanbieders>[number]

export function AanbiedersScreen() {
  const t = useTeksten(contractTeksten)
  const { data, error } = useEndpoint(toonAanbieders, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const wetten = (rij: Rij) => rij.wetten.map((wet) => (wet === 'wmo' ? t.wmo : t.jeugdwet)).join(', ')
  const columns: Column<Rij>[] = [
    {
      key: 'naam',
      header: t.aanbieder,
      render: (rij) => <Link href={`/aanbieders/${rij.id}`}>{rij.naam}</Link>,
      sortValue: (rij) => rij.naam,
      rowHeader: true,
    },
    { key: 'agb', header: t.agb, render: (rij) => rij.agb, sortValue: (rij) => rij.agb },
    { key: 'wetten', header: t.wet, render: wetten, sortValue: wetten },
    {
      key: 'contracten',
      header: t.contracten,
      render: (rij) => rij.contracten,
      sortValue: (rij) => rij.contracten,
      align: 'end',
    },
    {
      key: 'producten',
      header: t.producten,
      render: (rij) => rij.producten,
      sortValue: (rij) => rij.producten,
      align: 'end',
    },
  ]
  return (
    <>
      <PageHead title={t.titel(data.length, data.filter((rij) => rij.contracten > 0).length)} sub={t.sub} />
      <Panel bare label={t.aanbieders}>
        <DataTable label={t.aanbieders} columns={columns} rows={data} rowKey={(rij) => rij.id} csvName="aanbieders" />
      </Panel>
    </>
  )
}
