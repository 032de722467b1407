import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  Columns,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  type StatusKind,
  Timeline,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { onderteken, toonMijnPlan } from '../endpoints.ts'
import { planTeksten } from './teksten.ts'

type Mijn = OutputOf<typeof toonMijnPlan>
type EenPlan = Mijn['plannen'][number]

/** The same plan in the resident's own words: next appointment first, then goals, then who to ask. */
export function MijnPlanScreen() {
  const t = useTeksten(planTeksten)
  const { data, error, refetch } = useEndpoint(toonMijnPlan, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={data.voornaam ? t.dagNaam(data.voornaam) : t.dag}
        sub={data.plannen.length > 0 ? t.mijnPlanIn : undefined}
      />
      {data.plannen.length === 0 ? <EmptyState title={t.mijnGeenPlan} why={t.mijnGeenPlanWaarom} /> : null}
      {data.plannen.map((plan) => (
        <MijnPlan key={plan.planId} plan={plan} persoonId={data.persoonId} />
      ))}
    </>
  )
}

function MijnPlan({ plan, persoonId }: { plan: EenPlan; persoonId: string | null }) {
  const t = useTeksten(planTeksten)
  const datum = useDateFormat()
  const [woord, kleur] = useWoorden()
  return (
    <Columns
      side={
        plan.regisseur ? (
          <Panel title={t.mijnContact}>
            <p>
              <b>{plan.regisseur}</b>
            </p>
            <p>{t.mijnContactUitleg}</p>
          </Panel>
        ) : null
      }
    >
      {plan.evaluatieOp ? (
        <Panel tone="deep" title={t.mijnAfspraak(datum(plan.evaluatieOp))}>
          <p>{t.mijnAfspraakUitleg}</p>
        </Panel>
      ) : null}
      <Panel title={t.mijnDoelen}>
        <Timeline
          label={t.mijnDoelen}
          items={plan.doelen.map((doel, index) => ({
            id: String(index),
            state: doel.oordeel === 'behaald' ? 'geweest' : doel.oordeel ? 'nu' : 'straks',
            title: doel.tekst,
            when: doel.vanMij ? t.mijnDoelVanU : t.mijnDoelVan(doel.vanWie),
            children: (
              <>
                <p>{doel.resultaat}</p>
                <StatusBadge kind={kleur(doel.oordeel)}>{woord(doel.oordeel)}</StatusBadge>
              </>
            ),
          }))}
        />
      </Panel>
      {plan.afspraken.length > 0 ? (
        <Panel title={t.mijnAfspraken}>
          <ul className="sh-lijst">
            {plan.afspraken.map((afspraak, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it was promised
              <li key={index}>
                <b>{afspraak.wie}</b>: {afspraak.wat}
                <small className="sh-onder">{t.tot(datum(afspraak.wanneer))}</small>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Teken plan={plan} persoonId={persoonId} />
    </Columns>
  )
}

function Teken({ plan, persoonId }: { plan: EenPlan; persoonId: string | null }) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const command = useCommand(onderteken)
  if (plan.ondertekend) return <Notice kind="goed" title={t.mijnGetekend} />
  if (!persoonId) return null
  const teken = () =>
    void command
      .run({ planId: plan.planId, nr: plan.nr, persoonId, hoedanigheid: 'zelf', vorm: 'digitaal', datum: vandaag })
      .catch(() => {})
  return (
    <Panel label={t.mijnTekenen}>
      <p>{t.mijnTekenUitleg}</p>
      {command.error ? <ErrorBox error={command.error} /> : null}
      <Button appearance="primary" onClick={teken}>
        {t.mijnTekenen}
      </Button>
    </Panel>
  )
}

function useWoorden(): [(oordeel: string | null) => string, (oordeel: string | null) => StatusKind] {
  const t = useTeksten(planTeksten)
  const woorden: Record<string, [string, StatusKind]> = {
    behaald: [t.mijnGelukt, 'goed'],
    vooruitgang: [t.mijnBeter, 'goed'],
    achteruitgang: [t.mijnLastig, 'let-op'],
    vervallen: [t.vervallen, 'afgerond'],
  }
  const van = (oordeel: string | null) => woorden[oordeel ?? ''] ?? [t.mijnBezig, 'loopt' as const]
  return [(oordeel) => van(oordeel)[0], (oordeel) => van(oordeel)[1]]
}
