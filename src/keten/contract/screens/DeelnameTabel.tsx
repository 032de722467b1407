import type { OutputOf } from '#platform/endpoint.ts'
import { type Column, DataTable, EmptyState, useEndpoint, useTaal, useTeksten } from '#platform/ui/index.ts'
import { toonGebieden } from '#uitvoering/inrichting/endpoints.ts'
import type { toonSubsidie } from '../endpoints.ts'
import { subsidieTeksten } from './teksten.ts'

type Pagina = OutputOf<typeof toonSubsidie>
type Rij = Pagina['deelname'][number]

/** D9: counted per month and wijk; the last version of a month stands here. */
export function DeelnameTabel({ rijen, aanbod }: { rijen: Rij[]; aanbod: Pagina['aanbod'] }) {
  const t = useTeksten(subsidieTeksten)
  const { taal } = useTaal()
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  const wijk = (code: string) => wijken.find((een) => een.code === code)?.naam ?? code
  const naam = (id: string) => aanbod.find((een) => een.id === id)?.naam ?? ''
  const maand = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const columns: Column<Rij>[] = [
    {
      key: 'maand',
      header: t.maand,
      render: (rij) => maand.format(new Date(`${rij.maand}T00:00:00Z`)),
      sortValue: (rij) => rij.maand,
      rowHeader: true,
    },
    ...(aanbod.length > 1
      ? [
          {
            key: 'aanbod',
            header: t.aanbod,
            render: (rij: Rij) => naam(rij.aanbodId),
            sortValue: (rij: Rij) => naam(rij.aanbodId),
          },
        ]
      : []),
    { key: 'wijk', header: t.wijk, render: (rij) => wijk(rij.wijk), sortValue: (rij) => wijk(rij.wijk) },
    ...(['deelnemers', 'nieuw', 'dagdelen'] as const).map(
      (key): Column<Rij> => ({
        key,
        header: t[key],
        render: (rij) => rij[key],
        sortValue: (rij) => rij[key],
        align: 'end',
      }),
    ),
    {
      key: 'versie',
      header: t.versie,
      render: (rij) => (rij.versie === 1 ? null : t.verbeterd(rij.versie - 1)),
      sortValue: (rij) => rij.versie,
    },
  ]
  return (
    <DataTable
      label={t.deelname}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => rij.id}
      csvName="deelname"
      pageSize={12}
      empty={<EmptyState title={t.geenDeelname} why={t.geenDeelnameWaarom} />}
    />
  )
}
