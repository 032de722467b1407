import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  BarChart,
  Button,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  Timeline,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { HuishoudenTabs } from '#uitvoering/plan/screens/index.ts'
import { wetNaam } from '#values/wet.ts'
import { toonHuishoudenPgb } from '../endpoints.ts'
import { HandelAf } from './HandelPgbAf.tsx'
import { pgbTeksten } from './pgbTeksten.ts'

type Budget = OutputOf<typeof toonHuishoudenPgb>['budgetten'][number]

/** The personal budgets of a household: granted, spent, whether that keeps pace, who agreed, and what was done about it. */
export function HuishoudenPgbScreen() {
  const t = useTeksten(pgbTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonHuishoudenPgb, { huishoudenId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [bezig, setBezig] = useState<Budget>()
  const [gedaan, setGedaan] = useState<string>()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const magAfhandelen = ik?.powers.includes('besluit:nemen') ?? false
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="besluiten" />
      <PageHead
        title={t.huishoudenKop(data.budgetten.length)}
        documentTitle={t.huishoudenTitel}
        sub={t.huishoudenSub}
        back={{ href: `/huishoudens/${huishoudenId}/besluiten`, label: t.besluiten }}
      />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      {data.budgetten.length === 0 ? <EmptyState title={t.huishoudenLeegTitel} why={t.huishoudenLeeg} /> : null}
      {data.budgetten.map((budget) => (
        <Panel
          key={budget.id}
          title={`${budget.productNaam}, ${budget.naam}`}
          actions={
            magAfhandelen && budget.signaal ? (
              <Button
                appearance="primary"
                aria-label={`${t.handelAf}: ${budget.productNaam}, ${budget.naam}`}
                onClick={() => setBezig(budget)}
              >
                {t.handelAf}
              </Button>
            ) : null
          }
        >
          <Stack>
            <Kerngegevens budget={budget} huishoudenId={huishoudenId} />
            <PerMaand budget={budget} />
            <Gedaan budget={budget} />
          </Stack>
        </Panel>
      ))}
      <Dialog open={bezig !== undefined} onClose={() => setBezig(undefined)} title={t.handelAf}>
        {bezig ? (
          <HandelAf
            budget={bezig}
            magHertoetsen={ik?.powers.includes('herbeoordeling:plannen') === true}
            onKlaar={(tekst) => {
              setBezig(undefined)
              setGedaan(tekst)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function Kerngegevens({ budget, huishoudenId }: { budget: Budget; huishoudenId: string }) {
  const t = useTeksten(pgbTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const deel = Math.round((100 * budget.besteed) / budget.jaarbedrag)
  return (
    <DefinitionList
      above
      items={[
        { term: t.signaal, value: <Tempo budget={budget} /> },
        { term: t.budget, value: formatMoney(budget.jaarbedrag) },
        { term: t.besteedIn(budget.jaar), value: `${formatMoney(budget.besteed)}, ${t.deel(deel)}` },
        ...(budget.verwacht === null ? [] : [{ term: t.verwachtTot, value: formatMoney(budget.verwacht) }]),
        {
          term: t.periode,
          value: budget.eind
            ? t.vanTot(datum(budget.begin, 'lang'), datum(budget.eind, 'lang'))
            : t.vanaf(datum(budget.begin, 'lang')),
        },
        { term: t.wet, value: wetNaam(budget.wet, taal) },
        {
          term: t.vertegenwoordiger,
          value: budget.vertegenwoordiger ? <span lang="nl">{budget.vertegenwoordiger}</span> : t.zelf,
        },
        {
          term: t.toegekend,
          value: budget.besluitOp
            ? t.toegekendDoor(
                budget.beschikkingnummer ?? 0,
                datum(budget.besluitOp, 'lang'),
                budget.besluitDoor ?? t.onbekend,
              )
            : t.onbekend,
        },
        ...(budget.hertoetsOp ? [{ term: t.hertoetsTerm, value: datum(budget.hertoetsOp, 'lang') }] : []),
        {
          term: t.plan,
          value: (
            <a className="utrecht-link" href={`/huishoudens/${huishoudenId}/plan`}>
              {t.naarPlan}
            </a>
          ),
        },
      ]}
    />
  )
}

function Tempo({ budget: { signaal, rustTot, opgaveTot } }: { budget: Budget }) {
  const t = useTeksten(pgbTeksten)
  const datum = useDateFormat()
  if (!opgaveTot) return t.geenOpgave
  if (!signaal)
    return (
      <StatusBadge plain kind="loopt">
        {t.inDePas}
      </StatusBadge>
    )
  return (
    <>
      <StatusBadge kind={signaal === 'pgb-overbesteding' ? 'te-laat' : 'let-op'}>{t[signaal]}</StatusBadge>{' '}
      {rustTot ? t.rust(datum(rustTot, 'kort')) : null}
    </>
  )
}

/** What was spent in each month beside an even share of the budget. */
function PerMaand({ budget }: { budget: Budget }) {
  const t = useTeksten(pgbTeksten)
  const { taal } = useTaal()
  if (budget.maanden.length === 0) return <p className="sh-zacht">{t.geenOpgave}</p>
  return (
    <BarChart
      title={t.perMaandKop(budget.productNaam, budget.naam)}
      description={t.perMaandUitleg(formatMoney(Math.round(budget.jaarbedrag / 12)))}
      sub={t.perMaandUitleg(formatMoney(Math.round(budget.jaarbedrag / 12)))}
      method={t.perMaandMethode}
      direction="columns"
      categoryLabel={t.maand}
      categories={budget.maanden.map(({ maand }) =>
        new Intl.DateTimeFormat(taal, { month: 'short', timeZone: 'UTC' }).format(new Date(maand)),
      )}
      series={[
        {
          key: 'besteed',
          label: t.besteed,
          colour: 'reeks-4',
          values: budget.maanden.map(({ bedrag }) => bedrag / 100),
        },
      ]}
      format={(euro) => formatMoney(Math.round(euro * 100))}
    />
  )
}

function Gedaan({ budget: { afhandelingen } }: { budget: Budget }) {
  const t = useTeksten(pgbTeksten)
  const datum = useDateFormat()
  if (afhandelingen.length === 0) return null
  return (
    <Timeline
      label={t.watIsGedaan}
      items={afhandelingen.map((een) => ({
        id: een.id,
        when: datum(een.op, 'kort'),
        title: een.gedaan.map((wat) => t[wat]).join(', '),
        state: 'geweest' as const,
        children: (
          <>
            <p lang="nl">{een.toelichting}</p>
            <p className="sh-onder">
              {[
                een.door,
                een.hertoetsOp && t.hertoetsOp(datum(een.hertoetsOp, 'kort')),
                t.opnieuwOp(datum(een.opnieuwOp, 'kort')),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
          </>
        ),
      }))}
    />
  )
}
