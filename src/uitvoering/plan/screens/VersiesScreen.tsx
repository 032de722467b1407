import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
  Dialog,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  SelectField,
  Stack,
  Thread,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { HuishoudenTabs } from '#uitvoering/huishouden/screens/index.ts'
import { toonPlan } from '../endpoints.ts'
import { BeoordeelDeed } from './deeds/LoopDeeds.tsx'
import { PlanTabs } from './PlanTabs.tsx'
import { type Plan, statusVan } from './plan.ts'
import { planTeksten } from './teksten.ts'
import { Vergelijking } from './Vergelijking.tsx'

/** A version beside the one before it, and how far its approval is: what a reviewer reads before he says yes. */
export function VersiesScreen() {
  const t = useTeksten(planTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const [nr, setNr] = useState<number>()
  const { data, error, refetch } = useEndpoint(
    toonPlan,
    { huishoudenId, ...(nr !== undefined && { nr }) },
    { keepPrevious: true },
  )
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="plan" />
      <PlanTabs huishoudenId={huishoudenId} hier="versies" />
      {data.plan ? <Pagina plan={data.plan} onNr={setNr} /> : <PageHead title={t.geenPlan} />}
    </>
  )
}

function Pagina({ plan, onNr }: { plan: Plan; onNr: (nr: number) => void }) {
  const t = useTeksten(planTeksten)
  const datum = useDateFormat()
  const [open, setOpen] = useState(false)
  const versie = plan.versies.find((een) => een.nr === plan.nr)
  const status = statusVan(plan)
  return (
    <>
      <PageHead
        title={t.versiesVan(plan.huishoudenNaam)}
        sub={t.versieStatus(plan.nr, t[`status-${status}`])}
        actions={
          plan.magBeoordelen ? (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {t.beoordelen}
            </Button>
          ) : undefined
        }
      />
      {plan.teruggegeven ? (
        <Notice kind="let-op" title={t.teruggegeven(plan.teruggegeven.door)}>
          {plan.teruggegeven.toelichting}
        </Notice>
      ) : null}
      <Stack>
        <Panel label={t.welkeVersie}>
          <SelectField
            name="versie"
            label={t.welkeVersie}
            value={String(plan.nr)}
            onChange={(waarde) => onNr(Number(waarde))}
            empty={false}
            options={plan.versies.map((een) => ({
              value: String(een.nr),
              label: t.versieKop(
                een.nr,
                een.vastgesteldOp ? datum(een.vastgesteldOp) : t[`status-${een.status}` as 'status-concept'],
              ),
            }))}
          />
          {versie && versie.stappen.length > 0 ? (
            <Thread
              label={t.beoordelingStappen}
              steps={versie.stappen.map((stap, index) => ({
                id: `${index}-${stap}`,
                label: stap,
                state: index < versie.gedaan ? 'geweest' : index === versie.gedaan ? 'nu' : 'straks',
              }))}
            />
          ) : null}
        </Panel>
        <Panel title={plan.vorige ? t.naastVorige(plan.nr, plan.vorige.nr) : t.eersteVersie}>
          <Vergelijking plan={plan} />
        </Panel>
      </Stack>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.beoordelen}>
        <BeoordeelDeed plan={plan} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
