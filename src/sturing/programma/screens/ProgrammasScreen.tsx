import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  StatusBadge,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonProgrammas } from '../endpoints.ts'
import { programmaTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonProgrammas>[number]

/** The portfolio: what runs, what it costs, and where the papers contradict themselves. */
export function ProgrammasScreen() {
  const t = useTeksten(programmaTeksten)
  const { data, error } = useEndpoint(toonProgrammas, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  const magSchrijven = ik?.powers.includes('programma:schrijven') ?? false
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const open = data.reduce((som, { openBevindingen }) => som + openBevindingen, 0)
  const columns: Column<Rij>[] = [
    {
      key: 'naam',
      header: t.programma,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) => <Link href={`/programma/${rij.id}`}>{rij.naam}</Link>,
    },
    { key: 'looptijd', header: t.looptijd, render: (rij) => rij.looptijd ?? '–' },
    {
      key: 'onderdelen',
      header: t.onderdelen,
      render: (rij) =>
        rij.onderdelen.length === 0
          ? '–'
          : rij.onderdelen.map(({ volgorde, naam, bedrag }) => (
              <div key={volgorde}>
                {naam} <Money cents={bedrag} />
              </div>
            )),
    },
    {
      key: 'bedrag',
      header: t.geld,
      align: 'end',
      sortValue: (rij) => rij.bedrag,
      render: (rij) => (rij.bedrag === null ? '–' : <Money cents={rij.bedrag} />),
    },
    { key: 'maatregelen', header: t.maatregelen, align: 'end', render: (rij) => rij.maatregelen || '–' },
    { key: 'rapporten', header: t.rapporten, align: 'end', render: (rij) => rij.rapporten || '–' },
    { key: 'agenda', header: t.agendaregels, align: 'end', render: (rij) => rij.agendaregels || '–' },
    {
      key: 'opmerkingen',
      header: t.opmerkingen,
      sortValue: (rij) => rij.openBevindingen,
      render: (rij) => <Opmerkingen {...rij} />,
    },
  ]
  return (
    <>
      <PageHead
        title={t.portfolio(data.length, open)}
        sub={t.portfolioUitleg}
        actions={magSchrijven ? <ButtonLink href="/rapportformulier">{t.naarFormulier}</ButtonLink> : undefined}
      />
      <Panel bare>
        <DataTable
          label={t.programmas}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName="programmas"
          empty={<EmptyState title={t.geenProgrammas} why={t.geenProgrammasUitleg} />}
        />
      </Panel>
    </>
  )
}

function Opmerkingen({ bevindingen, openBevindingen }: Rij) {
  const t = useTeksten(programmaTeksten)
  if (bevindingen === 0) return t.geen
  return openBevindingen > 0 ? (
    <StatusBadge kind="let-op">{t.open(openBevindingen)}</StatusBadge>
  ) : (
    <StatusBadge kind="goed">{t.beantwoord(bevindingen)}</StatusBadge>
  )
}
