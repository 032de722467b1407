import {
  type Column,
  DataTable,
  formatMoney,
  formatNumber,
  LineChart,
  Money,
  Panel,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { draadTeksten } from './teksten.ts'
import type { Draad } from './woorden.ts'

type Jaar = Draad['jaren'][number]
type Reeks = NonNullable<Draad['reeks']>

/** The euro: what was budgeted and spent on a line, year by year. */
export function Geld({ jaren }: { jaren: readonly Jaar[] }) {
  const t = useTeksten(draadTeksten)
  const columns: Column<Jaar>[] = [
    { key: 'jaar', header: t.jaar, rowHeader: true, render: ({ jaar }) => jaar, sortValue: ({ jaar }) => jaar },
    {
      key: 'budget',
      header: t.begroot,
      align: 'end',
      render: ({ budget }) => <Money cents={budget} centen="nooit" />,
      csv: ({ budget }) => budget / 100,
    },
    {
      key: 'realisatie',
      header: t.uitgegeven,
      align: 'end',
      render: ({ realisatie }) => (realisatie === null ? '–' : <Money cents={realisatie} centen="nooit" />),
      csv: ({ realisatie }) => (realisatie === null ? null : realisatie / 100),
    },
  ]
  return (
    <Panel title={t.geldPerJaar} sub={t.geldUitleg} bare footer={t.geldOpenbaar}>
      <DataTable
        label={t.geldPerJaar}
        columns={columns}
        rows={jaren}
        rowKey={({ jaar }) => String(jaar)}
        csvName={t.geldPerJaar}
      />
    </Panel>
  )
}

export function toonWaarde(waarde: number, eenheid: Reeks['eenheid']): string {
  if (eenheid === 'cent') return formatMoney(waarde, 'mln')
  return eenheid === 'procent' ? `${formatNumber(waarde, 1)} %` : formatNumber(waarde)
}

export function useMaandnaam(): (maand: string, stijl?: 'lang' | 'kort') => string {
  const { taal } = useTaal()
  return (maand, stijl = 'kort') =>
    new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', {
      month: stijl === 'lang' ? 'long' : 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${maand}T00:00:00Z`))
}

/** The outcome: the indicator month by month. */
export function Uitkomst({ naam, kop, reeks }: { naam: string; kop: string; reeks: Reeks }) {
  const t = useTeksten(draadTeksten)
  const maandnaam = useMaandnaam()
  if (reeks.punten.every(({ waarde }) => waarde === null)) return <Panel title={t.reeksTitel}>{t.geenReeks}</Panel>
  return (
    <Panel title={t.reeksTitel}>
      <LineChart
        level={3}
        title={kop}
        description={t.reeksBeschrijving(naam, reeks.punten.length)}
        method={t.teWeinig}
        x={reeks.punten.map(({ maand }) => maandnaam(maand))}
        series={[{ key: 'waarde', label: naam, colour: 'reeks-1', measured: reeks.punten.map(({ waarde }) => waarde) }]}
        format={(waarde) => toonWaarde(waarde, reeks.eenheid)}
      />
    </Panel>
  )
}
