import { type Column, DataTable, Panel, StatusBadge, useTeksten } from '#platform/ui/index.ts'
import type { WireAgendaregel, WireBevinding } from '../endpoints.ts'
import { programmaTeksten } from './teksten.ts'

type Props = { agenda: readonly WireAgendaregel[]; bevindingen: readonly WireBevinding[] }

/** By the date meant; what stood elsewhere in the paper, or has no date, says so. */
export function Agenda({ agenda, bevindingen }: Props) {
  const t = useTeksten(programmaTeksten)
  const van = (volgorde: number) => bevindingen.filter(({ plaats }) => plaats === `agenda ${volgorde}`)
  const fout = agenda.filter(({ volgorde }) => van(volgorde).length > 0).length
  const heeft = (volgorde: number, code: string) => van(volgorde).some((b) => b.code === code)
  const columns: Column<WireAgendaregel>[] = [
    { key: 'wanneer', header: t.wanneer, rowHeader: true, render: (r) => r.wanneer, sortValue: (r) => r.van ?? '9999' },
    { key: 'wat', header: t.wat, render: (r) => (r.ook ? `${r.wat}; ${r.ook}` : r.wat) },
    {
      key: 'vlaggen',
      header: t.status,
      render: ({ vlaggen, volgorde, van: begin }) => (
        <span className="pg-vlaggen">
          {vlaggen.map((vlag) => (
            <StatusBadge key={vlag} plain kind={vlag === 'evt' ? 'let-op' : 'loopt'}>
              {t[vlag as 'gestart' | 'doorlopend' | 'evt' | 'in-ontwikkeling']}
            </StatusBadge>
          ))}
          {begin === null ? (
            <StatusBadge plain kind="let-op">
              {t.zonderDatum}
            </StatusBadge>
          ) : null}
          {heeft(volgorde, 'agenda-niet-op-volgorde') ? (
            <StatusBadge plain kind="let-op">
              {t.nietOpVolgorde}
            </StatusBadge>
          ) : null}
        </span>
      ),
    },
    { key: 'bron', header: t.bron, render: (r) => `${t.gedruktAls(r.volgorde)}${r.bron ? `, ${r.bron}` : ''}` },
  ]
  return (
    <Panel bare title={t.agendaKop(agenda.length, fout)}>
      <DataTable label={t.agenda} columns={columns} rows={agenda} rowKey={(r) => String(r.volgorde)} csvName="agenda" />
    </Panel>
  )
}
