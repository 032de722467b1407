import type { OutputOf } from '#platform/endpoint.ts'
import { type Column, DataTable, formatNumber, Money, Notice, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { toonBegroting, type toonHertoerekening } from '../endpoints.ts'
import { toerekeningTeksten } from './toerekeningTeksten.ts'

export type Gevolg = OutputOf<typeof toonHertoerekening>
type Rij = Gevolg['verplaatsingen'][number]

/** The names of the lines, by code. */
export function useRegels(): ReadonlyMap<string, string> {
  const { data } = useEndpoint(toonBegroting, {})
  return new Map(data?.regels.map(({ code, naam }) => [code, naam]))
}

/** What would stand elsewhere: before it does. */
export function Verplaatsingen({ gevolg }: { gevolg: Gevolg }) {
  const t = useTeksten(toerekeningTeksten)
  const regels = useRegels()
  const naam = (code: string) => regels.get(code) ?? code
  if (gevolg.verplaatst === 0) return <Notice kind="goed" live title={t.nietsAnders(gevolg.bekeken)} />
  const columns: Column<Rij>[] = [
    { key: 'van', header: t.van, rowHeader: true, render: (rij) => naam(rij.van), sortValue: (rij) => naam(rij.van) },
    { key: 'naar', header: t.naar, render: (rij) => naam(rij.naar), sortValue: (rij) => naam(rij.naar) },
    {
      key: 'boekingen',
      header: t.aantal,
      align: 'end',
      render: (rij) => formatNumber(rij.boekingen),
      sortValue: (rij) => rij.boekingen,
    },
    {
      key: 'bedrag',
      header: t.bedrag,
      align: 'end',
      render: (rij) => <Money cents={rij.bedrag} />,
      sortValue: (rij) => rij.bedrag,
      csv: (rij) => rij.bedrag / 100,
    },
  ]
  return (
    <>
      <Notice kind="let-op" live title={t.verplaatst(gevolg.verplaatst, gevolg.bekeken)} />
      <DataTable
        label={t.verplaatsing}
        columns={columns}
        rows={gevolg.verplaatsingen}
        rowKey={(rij) => `${rij.van} ${rij.naar}`}
        csvName={t.verplaatsing}
        dense
      />
    </>
  )
}
