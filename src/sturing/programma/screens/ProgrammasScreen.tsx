import './programma.css'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  BarChart,
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMoney,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  type StatusKind,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonPortfolio, type WirePortfolio } from '../endpoints.ts'
import { inleesTeksten } from './inleesTeksten.ts'
import { ProgrammaBegin } from './ProgrammaBegin.tsx'
import { portfolioTeksten } from './portfolioTeksten.ts'
import { programmaTeksten } from './teksten.ts'

type Portfolio = OutputOf<typeof toonPortfolio>
const VORM: Record<WirePortfolio['koers'], StatusKind> = {
  'op-koers': 'goed',
  betwist: 'let-op',
  afwijkend: 'loopt',
  onbekend: 'wacht',
}

/** The portfolio on one page: on course or not, money, next decisions, and where the papers contradict themselves. */
export function ProgrammasScreen() {
  const t = useTeksten(portfolioTeksten)
  const p = useTeksten(programmaTeksten)
  const l = useTeksten(inleesTeksten)
  const datum = useDateFormat()
  const { data, error } = useEndpoint(toonPortfolio, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { programmas } = data
  const metRapport = programmas.filter(({ koers }) => koers !== 'onbekend').length
  const goed = programmas.filter(({ koers }) => koers === 'op-koers').length
  return (
    <>
      <PageHead
        title={t.titel(programmas.length, metRapport, goed)}
        sub={t.sub(datum(data.op))}
        actions={
          ik?.powers.includes('programma:schrijven') ? (
            <>
              <ProgrammaBegin />
              <ButtonLink href="/programma/inlezen">{l.kop}</ButtonLink>
              <ButtonLink href="/rapportformulier">{p.naarFormulier}</ButtonLink>
            </>
          ) : undefined
        }
      />
      <Stack>
        <Koersen programmas={programmas} jaar={data.op.slice(0, 4)} />
        <Besluiten programmas={programmas} />
        <Geldbeeld programmas={programmas} jaar={data.op.slice(0, 4)} />
      </Stack>
    </>
  )
}

type Props = { programmas: Portfolio['programmas']; jaar: string }

function Koersen({ programmas, jaar }: Props) {
  const t = useTeksten(portfolioTeksten)
  const p = useTeksten(programmaTeksten)
  const columns: Column<WirePortfolio>[] = [
    {
      key: 'naam',
      header: t.programma,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) => (
        <>
          <Link href={`/programma/${rij.id}`} lang="nl">
            {rij.naam}
          </Link>
          {rij.looptijd ? (
            <small className="sh-bij" lang="nl">
              {' '}
              {rij.looptijd}
            </small>
          ) : null}
        </>
      ),
    },
    { key: 'koers', header: t.koers, sortValue: (rij) => rij.koers, render: (rij) => <Koers rij={rij} /> },
    {
      key: 'geld',
      header: t.geld(jaar),
      align: 'end',
      sortValue: (rij) => rij.begroot,
      render: (rij) =>
        rij.begroot === null ? (
          <>
            {rij.geraamd === null ? null : (
              <>
                <Money cents={rij.geraamd} centen="nooit" /> <small className="sh-bij">{t.geraamd}</small>
              </>
            )}
            <small className="sh-bij">{t.geenRegel}</small>
          </>
        ) : (
          <>
            <Money cents={rij.besteed ?? 0} centen="nooit" /> / <Money cents={rij.begroot} centen="nooit" />
          </>
        ),
    },
    {
      key: 'maatregelen',
      header: t.maatregelen,
      render: ({ maatregelen: m }) => (m.totaal === 0 ? '–' : t.lopend(m.lopend, m.totaal)),
    },
    {
      key: 'tegenspraak',
      header: t.tegenspraak,
      sortValue: (rij) => rij.openBevindingen,
      render: ({ bevindingen, openBevindingen }) =>
        bevindingen === 0 ? (
          p.geen
        ) : (
          <StatusBadge kind={openBevindingen > 0 ? 'let-op' : 'goed'} plain>
            {openBevindingen > 0 ? t.wacht(openBevindingen) : p.beantwoord(bevindingen)}
          </StatusBadge>
        ),
    },
  ]
  return (
    <Panel bare>
      <DataTable
        label={p.programmas}
        columns={columns}
        rows={programmas}
        rowKey={(rij) => rij.id}
        csvName="portfolio"
        empty={<EmptyState title={p.geenProgrammas} why={p.geenProgrammasUitleg} />}
      />
    </Panel>
  )
}

function Koers({ rij }: { rij: WirePortfolio }) {
  const t = useTeksten(portfolioTeksten)
  const datum = useDateFormat()
  return (
    <div className="pg-stand">
      <StatusBadge kind={VORM[rij.koers]} plain>
        {t[rij.koers]}
      </StatusBadge>
      {rij.rapportDatum ? (
        <small className="sh-bij">
          {t.aspecten(rij.opKoers, rij.aspecten)}, {datum(rij.rapportDatum)}
        </small>
      ) : null}
      {rij.nietOpKoers.slice(0, 3).map((een) => (
        <Link key={`${een.rapportId} ${een.aspect}`} href={`/voortgangsrapporten/${een.rapportId}`} lang="nl">
          {een.project}: {een.aspect}, {een.status ?? t.zonderStand}
        </Link>
      ))}
    </div>
  )
}

function Besluiten({ programmas }: Pick<Props, 'programmas'>) {
  const t = useTeksten(portfolioTeksten)
  const datum = useDateFormat()
  const rijen = programmas
    .flatMap(({ id, naam, besluiten }) => besluiten.map((besluit) => ({ ...besluit, programmaId: id, naam })))
    .toSorted((a, b) => ((a.op ?? '9999') < (b.op ?? '9999') ? -1 : 1))
  return (
    <Panel bare title={t.besluiten}>
      <DataTable
        label={t.besluiten}
        rows={rijen}
        rowKey={(rij) => `${rij.programmaId} ${rij.soort} ${rij.wat}`}
        csvName="besluiten"
        empty={<EmptyState title={t.geenBesluiten} />}
        columns={[
          {
            key: 'wanneer',
            header: t.wanneer,
            rowHeader: true,
            sortValue: (rij) => rij.op ?? '9999',
            render: (rij) =>
              rij.soort !== 'agenda' && rij.op ? (
                datum(rij.op)
              ) : rij.wanneer ? (
                <span lang="nl">{rij.wanneer}</span>
              ) : (
                t.zonderDag
              ),
          },
          {
            key: 'wat',
            header: t.wat,
            render: (rij) => (
              <>
                <span lang="nl">{rij.wat}</span>
                {rij.sinds && rij.op ? (
                  <small className="sh-bij"> {t.meting(datum(rij.sinds), datum(rij.op))}</small>
                ) : null}
              </>
            ),
          },
          { key: 'soort', header: t.soort, render: (rij) => t[rij.soort], sortValue: (rij) => rij.soort },
          {
            key: 'programma',
            header: t.programma,
            render: (rij) => (
              <Link href={`/programma/${rij.programmaId}`} lang="nl">
                {rij.naam}
              </Link>
            ),
          },
        ]}
      />
    </Panel>
  )
}

/** What was spent and committed of the budget, as a picture with the table behind it. */
function Geldbeeld({ programmas, jaar }: Props) {
  const t = useTeksten(portfolioTeksten)
  const met = programmas.filter(({ begroot }) => begroot !== null)
  if (met.length === 0) return null
  const euro = (cents: number) => formatMoney(cents, 'vol', 'nooit')
  const vrij = (rij: WirePortfolio) => Math.max(0, (rij.begroot ?? 0) - (rij.besteed ?? 0) - (rij.verplicht ?? 0))
  return (
    <Panel label={t.geld(jaar)}>
      <BarChart
        level={2}
        title={t.geldBeeld(jaar)}
        sub={t.geldUitleg}
        description={met
          .map((rij) => `${rij.naam}: ${t.besteed} ${euro(rij.besteed ?? 0)}, ${t.begroot} ${euro(rij.begroot ?? 0)}`)
          .join('. ')}
        categories={met.map(({ naam }) => naam)}
        categoryLabel={t.programma}
        series={[
          { key: 'besteed', label: t.besteed, colour: 'reeks-1', values: met.map((rij) => rij.besteed ?? 0) },
          {
            key: 'verplicht',
            label: t.verplicht,
            colour: 'reeks-2',
            hatched: true,
            values: met.map((rij) => rij.verplicht ?? 0),
          },
          { key: 'vrij', label: t.vrij, colour: 'vrij', values: met.map(vrij) },
        ]}
        notes={met.map((rij) => `${t.begroot} ${euro(rij.begroot ?? 0)}`)}
        format={euro}
      />
    </Panel>
  )
}
