import { useState } from 'react'
import {
  type Column,
  DataTable,
  formatMoney,
  Link,
  Money,
  Panel,
  StatusBadge,
  StripChart,
  type StripPoint,
  TermLabel,
  useTeksten,
  WetLabel,
} from '../index.ts'
import { kindOfTerm } from '../TermLabel.tsx'
import { bouwsteenTeksten } from './teksten.ts'
import { type Line, lines, type WorkItem, workItems } from './voorbeelden.ts'

const workColumns: readonly Column<WorkItem>[] = [
  {
    key: 'huishouden',
    header: 'Huishouden',
    render: (row) => (
      <>
        <Link href={`#${row.id}`}>{row.name}</Link>
        <small>{row.who}</small>
      </>
    ),
    sortValue: (row) => row.name,
  },
  { key: 'vraag', header: 'Vraag', render: (row) => row.question, sortValue: (row) => row.question },
  {
    key: 'wet',
    header: 'Wet',
    render: (row) => <WetLabel colour={row.colour}>{row.law}</WetLabel>,
    sortValue: (row) => row.law,
  },
  {
    key: 'doen',
    header: 'Eerst doen',
    render: (row) => (
      <>
        {row.first}
        <small>{row.phase}</small>
      </>
    ),
    csv: (row) => row.first,
  },
  {
    key: 'termijn',
    header: 'Termijn',
    render: (row) =>
      row.stopped ? (
        <TermLabel stopped={{ since: row.stopped }} />
      ) : (
        <TermLabel daysLeft={row.daysLeft} date={row.date} rule={row.rule} />
      ),
    sortValue: (row) => row.daysLeft,
    csv: (row) => row.date ?? '',
  },
]

const yearColumn = (key: string, header: string, year: 'y2025' | 'y2026' | 'y2027', divider = false): Column<Line> => ({
  key,
  header,
  align: 'end',
  divider,
  render: (row) => <Money cents={row[year]} style="duizend" />,
  sortValue: (row) => row[year],
})

const ledgerColumns: readonly Column<Line>[] = [
  { key: 'regel', header: 'Cluster en regel', render: (row) => row.name, csv: (row) => row.name },
  { key: 'soort', header: 'Soort', render: (row) => row.kind ?? '', csv: (row) => row.kind },
  { ...yearColumn('2025', 'begroot', 'y2025'), sortValue: undefined, csv: (row) => row.y2025 },
  {
    key: 'werkelijk',
    header: 'werkelijk',
    align: 'end',
    render: (row) => formatMoney(row.spent, 'duizend').slice(2),
    csv: (row) => row.spent,
  },
  { ...yearColumn('2026', 'begroot', 'y2026', true), sortValue: undefined, csv: (row) => row.y2026 },
  { ...yearColumn('2027', 'begroot', 'y2027', true), sortValue: undefined, csv: (row) => row.y2027 },
]

export function Tabellen() {
  const t = useTeksten(bouwsteenTeksten)
  const [filtered, setFiltered] = useState(true)
  const [last, setLast] = useState('')
  const rows = filtered ? workItems.filter((item) => !item.elsewhere) : workItems
  return (
    <>
      <Panel bare label="Termijnen die aflopen">
        <StripChart
          title="Termijnen per dag"
          description="Eén te laat op 6 november, één vandaag, drie tot en met vrijdag, de rest verspreid over de weken daarna."
          from="2026-11-02"
          points={workItems.flatMap((item): StripPoint[] =>
            item.date ? [{ id: item.id, date: item.date, kind: kindOfTerm(item.daysLeft), label: item.name }] : [],
          )}
          counters={[
            { key: 'laat', kind: 'te-laat', count: 1, label: 'Te laat', href: '#laat' },
            { key: 'week', kind: 'let-op', count: 3, label: 'Deze week', href: '#week', current: true },
            { key: 'volgende', kind: 'loopt', count: 4, label: 'Volgende week', href: '#volgende' },
            { key: 'later', kind: 'wacht', count: 3, label: 'Later', href: '#later' },
            { key: 'stil', kind: 'afgerond', count: 1, label: 'Klok staat stil', href: '#stil' },
          ]}
        />
      </Panel>
      <Panel bare title={t.tabel}>
        <DataTable
          label={t.tabel}
          columns={workColumns}
          rows={rows}
          rowKey={(row) => row.id}
          rowLabel={(row) => row.name}
          initialSort={{ key: 'termijn', direction: 'ascending' }}
          orderText="eerst wat het eerst afloopt"
          chips={filtered ? [{ key: 'elders', label: 'Niet bij een ander', onRemove: () => setFiltered(false) }] : []}
          bulk={[
            { label: 'Gesprek plannen', run: (chosen) => setLast(`Gesprek plannen: ${chosen.length}`) },
            { label: 'Overdragen aan collega', run: (chosen) => setLast(`Overdragen: ${chosen.length}`) },
          ]}
          csvName="werkvoorraad"
          pageSize={8}
          footer={last ? <StatusBadge kind="goed">{last}</StatusBadge> : null}
        />
      </Panel>
      <Panel bare title={t.grootboek}>
        <DataTable
          label={t.grootboek}
          columns={ledgerColumns}
          groups={[
            { key: 'leeg', header: '', span: 2 },
            { key: '2025', header: '2025', span: 2 },
            { key: '2026', header: '2026', span: 1, divider: true },
            { key: '2027', header: '2027', span: 1, divider: true },
          ]}
          rows={lines}
          rowKey={(row) => row.id}
          rowKind={(row) => row.role}
          expand={(row) => row.note}
          dense
          phone="scroll"
          csvName="grootboek"
        />
      </Panel>
      <Panel bare title={t.zonderRijen}>
        <DataTable label={t.zonderRijen} columns={workColumns} rows={[]} rowKey={(row) => row.id} />
      </Panel>
    </>
  )
}
