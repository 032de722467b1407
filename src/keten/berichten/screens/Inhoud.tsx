import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  ErrorBox,
  LoadingLines,
  Panel,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonInhoud } from '../endpoints.ts'
import { berichtenTeksten } from './teksten.ts'

type Regel = OutputOf<typeof toonInhoud>['regels'][number] & { nr: number }

/** What a message says, element by element; asked for, since to read it is to look at a resident. */
export function Inhoud({ berichtId }: { berichtId: string }) {
  const t = useTeksten(berichtenTeksten)
  const [open, setOpen] = useState(false)
  const { data, error } = useEndpoint(toonInhoud, open ? { berichtId } : undefined)
  if (!open)
    return (
      <Panel title={t.inhoud}>
        <p>{t.toonInhoudUitleg}</p>
        <Button onClick={() => setOpen(true)}>{t.toonInhoud}</Button>
      </Panel>
    )
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const rows = data.regels.map((regel, index) => ({ ...regel, nr: index + 1 }))
  const columns: Column<Regel>[] = [
    {
      key: 'naam',
      header: t.element,
      render: ({ diepte, naam, waarde }) => (
        <span lang="nl" style={{ paddingInlineStart: `${diepte * 1.25}rem`, fontWeight: waarde === null ? 600 : 400 }}>
          {naam}
        </span>
      ),
      csv: ({ naam }) => naam,
      rowHeader: true,
    },
    { key: 'waarde', header: t.waarde, render: ({ waarde }) => waarde ?? '' },
    {
      key: 'betekenis',
      header: t.betekenis,
      render: ({ betekenis }) => <span lang="nl">{betekenis}</span>,
      csv: ({ betekenis }) => betekenis ?? '',
    },
  ]
  return (
    <Panel bare title={t.inhoud}>
      {data.verborgen > 0 ? <p className="in-paneel">{t.verborgen(data.verborgen)}</p> : null}
      {data.totaal > rows.length ? <p className="in-paneel">{t.eersteRegels(rows.length, data.totaal)}</p> : null}
      <DataTable label={t.inhoud} columns={columns} rows={rows} rowKey={({ nr }) => String(nr)} />
    </Panel>
  )
}
