import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMoney,
  Link,
  LoadingLines,
  Panel,
  StatusBadge,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonVoorstellen } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'

type Voorstelrij = OutputOf<typeof toonVoorstellen>[number]

/** What was asked, and whether it adds up. */
export function Voorstellen() {
  const t = useTeksten(begrotingTeksten)
  const { data, error } = useEndpoint(toonVoorstellen, {})
  const columns: Column<Voorstelrij>[] = [
    {
      key: 'naam',
      header: t.voorstel,
      rowHeader: true,
      render: (rij) => (
        <>
          <Link href={`/begroting/${rij.id}`}>{rij.naam}</Link>
          <small>{rij.nummers.join(' · ')}</small>
        </>
      ),
      sortValue: (rij) => rij.naam,
    },
    { key: 'jaren', header: t.gevraagd, render: jarenVan, csv: jarenVan },
    { key: 'regels', header: t.regels, align: 'end', render: (rij) => rij.regels, sortValue: (rij) => rij.regels },
    {
      key: 'som',
      header: t.klopt,
      render: (rij) => (
        <StatusBadge kind={rij.optelt ? 'goed' : 'te-laat'}>{rij.optelt ? t.teltOp : t.teltNietOp}</StatusBadge>
      ),
      csv: (rij) => rij.optelt,
    },
    {
      key: 'dekking',
      header: t.dekking,
      render: (rij) => (
        <StatusBadge kind={rij.dekkingBesloten ? 'goed' : 'wacht'}>
          {rij.dekkingBesloten ? t.dekkingBesloten : t.dekkingOpen}
        </StatusBadge>
      ),
      csv: (rij) => rij.dekkingBesloten,
    },
    {
      key: 'opmerkingen',
      header: t.opmerkingen,
      align: 'end',
      render: (rij) => rij.opmerkingen,
      sortValue: (rij) => rij.opmerkingen,
    },
  ]
  return (
    <Panel bare title={t.voorstellen} sub={t.bedragenDuizend}>
      {error ? <ErrorBox error={error} /> : null}
      {data ? (
        <DataTable
          label={t.voorstellen}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName={t.voorstellen}
          empty={<EmptyState title={t.geenVoorstellen} why={t.geenVoorstellenUitleg} />}
        />
      ) : (
        <LoadingLines />
      )}
    </Panel>
  )
}

const jarenVan = (rij: Voorstelrij) =>
  rij.jaren.map(({ jaar, saldo }) => `${jaar}: ${formatMoney(saldo, 'duizend')}`).join(' · ')
