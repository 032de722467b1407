import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  DateText,
  Dialog,
  ErrorBox,
  LoadingLines,
  Money,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonBoekingen } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'

type Boeking = OutputOf<typeof toonBoekingen>['rijen'][number]
export type Boekingskeuze = { regelId: string; naam: string; jaar: number }

/** From an amount to what it was made of. */
export function BoekingenDialog({ keuze, onClose }: { keuze: Boekingskeuze | undefined; onClose: () => void }) {
  const t = useTeksten(begrotingTeksten)
  const { data, error } = useEndpoint(toonBoekingen, keuze && { regelId: keuze.regelId, jaar: keuze.jaar })
  const columns: Column<Boeking>[] = [
    {
      key: 'datum',
      header: t.telt,
      render: (rij) => <DateText date={rij.datum} style="kort" />,
      sortValue: (rij) => rij.datum,
      rowHeader: true,
    },
    {
      key: 'boekdatum',
      header: t.geboekt,
      render: (rij) => <DateText date={rij.boekdatum} style="kort" />,
      sortValue: (rij) => rij.boekdatum,
    },
    {
      key: 'herkomst',
      header: t.herkomst,
      render: (rij) => (rij.bronsoort === 'keten' ? t.keten : t.grootboek),
      sortValue: (rij) => rij.bronsoort,
    },
    { key: 'kenmerken', header: t.kenmerken, render: kenmerkenVan, csv: kenmerkenVan },
    {
      key: 'volgorde',
      header: t.doorRegel,
      render: (rij) => rij.volgorde ?? '–',
      sortValue: (rij) => rij.volgorde,
      align: 'end',
    },
    {
      key: 'bedrag',
      header: t.bedrag,
      render: (rij) => <Money cents={rij.bedrag} />,
      sortValue: (rij) => rij.bedrag,
      csv: (rij) => rij.bedrag / 100,
      align: 'end',
    },
  ]
  const titel = keuze ? t.boekingenVan(keuze.naam, keuze.jaar) : ''
  return (
    <Dialog open={keuze !== undefined} onClose={onClose} title={titel} wide>
      {error ? <ErrorBox error={error} /> : null}
      {keuze && !error && !data ? <LoadingLines /> : null}
      {data ? (
        <DataTable
          label={titel}
          columns={columns}
          rows={data.rijen}
          rowKey={(rij) => rij.id}
          total={data.totaal}
          csvName={titel}
          pageSize={100}
        />
      ) : null}
    </Dialog>
  )
}

/** An id says nothing to a reader; the rest does. */
function kenmerkenVan({ kenmerken }: Boeking): string {
  return Object.entries(kenmerken)
    .filter(([naam]) => !['aanbieder', 'bronsoort'].includes(naam))
    .map(([, waarde]) => waarde)
    .join(' · ')
}
