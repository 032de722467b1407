import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  formatMoney,
  Money,
  Panel,
  StatusBadge,
  type StatusKind,
  Timeline,
  useTeksten,
} from '#platform/ui/index.ts'
import type { toonProgramma, WireMaatregel } from '../endpoints.ts'
import { programmaTeksten } from './teksten.ts'

type Programma = OutputOf<typeof toonProgramma>

/** Parts along the thread, with what each costs and should bring. */
export function Onderdelen({ onderdelen }: Pick<Programma, 'onderdelen'>) {
  const t = useTeksten(programmaTeksten)
  const som = onderdelen.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
  const rekensom = onderdelen.map(({ bedrag }) => formatMoney(bedrag)).join(' + ')
  return (
    <Panel title={t.onderdelenKop} sub={`${rekensom} = ${formatMoney(som)}`}>
      <div className="pg-onderdelen">
        <Timeline
          label={t.onderdelen}
          items={onderdelen.map((o) => ({
            id: o.id,
            title: (
              <>
                <span>
                  {o.volgorde}. {o.naam}
                  {o.ondertitel ? `, ${o.ondertitel}` : ''}
                </span>
                <Money cents={o.bedrag} />
              </>
            ),
            children: (
              <p>
                {t.beoogd}: {o.beoogdResultaat.tekst} {o.bron ? <small className="sh-bij">{o.bron}</small> : null}
              </p>
            ),
          }))}
        />
      </div>
    </Panel>
  )
}

const VORM: Record<string, StatusKind> = {
  lopend: 'loopt',
  afgerond: 'afgerond',
  gestopt: 'afgerond',
  voorgenomen: 'wacht',
}

export function Maatregelen({ maatregelen }: { maatregelen: readonly WireMaatregel[] }) {
  const t = useTeksten(programmaTeksten)
  const namen: Record<string, string> = {
    voorstellen: t.voorstellen,
    regels: t.regels,
    indicatoren: t.indicatoren,
    rapporten: t.rapportenOntbreken,
  }
  const columns: Column<WireMaatregel>[] = [
    { key: 'naam', header: t.maatregelen, rowHeader: true, render: (m) => m.naam, sortValue: (m) => m.naam },
    {
      key: 'status',
      header: t.status,
      render: (m) => <StatusBadge kind={VORM[m.status] ?? 'wacht'}>{m.status}</StatusBadge>,
    },
    { key: 'eigenaar', header: t.eigenaar, render: (m) => m.eigenaar },
    { key: 'extra', header: t.beleid, render: (m) => (m.extraOfStaandBeleid === 'extra' ? t.extra : t.staand) },
    { key: 'niet', header: t.watAlsNiet, render: (m) => m.watAlsNiet },
    {
      key: 'ontbreekt',
      header: t.ontbreekt,
      render: (m) =>
        m.ontbreekt.length === 0 ? (
          <StatusBadge kind="goed" plain>
            {t.compleet}
          </StatusBadge>
        ) : (
          <StatusBadge kind="let-op" plain>
            {m.ontbreekt.map((soort) => namen[soort] ?? soort).join(', ')}
          </StatusBadge>
        ),
    },
  ]
  return (
    <Panel bare title={t.maatregelen}>
      <DataTable
        label={t.maatregelen}
        columns={columns}
        rows={maatregelen}
        rowKey={(m) => m.id}
        csvName="maatregelen"
      />
    </Panel>
  )
}
