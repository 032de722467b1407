import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  Dialog,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  useEndpoint,
  useNavigation,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonAanbieders } from '../endpoints.ts'
import { ContractForm } from './ContractForms.tsx'
import { contractTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonAanbieders>[number]

export function AanbiedersScreen() {
  const t = useTeksten(contractTeksten)
  const navigate = useNavigation()
  const ik = useEndpoint(wieBenIk, {}).data
  const { data, error } = useEndpoint(toonAanbieders, {})
  const [sluiten, setSluiten] = useState(false)
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
      <PageHead
        title={t.titel(data.length, data.filter((rij) => rij.contracten > 0).length)}
        sub={t.sub}
        actions={
          ik?.powers.includes('contract:beheren') ? (
            <Button appearance="primary" icon="plus" onClick={() => setSluiten(true)}>
              {t.sluitContract}
            </Button>
          ) : undefined
        }
      />
      <Panel bare label={t.aanbieders}>
        <DataTable label={t.aanbieders} columns={columns} rows={data} rowKey={(rij) => rij.id} csvName="aanbieders" />
      </Panel>
      <Dialog open={sluiten} onClose={() => setSluiten(false)} title={t.sluitContract} wide>
        <ContractForm klaar={(aanbiederId) => navigate(`/aanbieders/${aanbiederId}`)} />
      </Dialog>
    </>
  )
}
