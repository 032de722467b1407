import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Endpoint, OutputOf } from '#platform/endpoint.ts'
import { EmptyState, ErrorBox, LoadingLines, PageHead, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { HuishoudenTabs } from '#uitvoering/huishouden/screens/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { type Plandeel, PlanTabs } from './PlanTabs.tsx'
import { planTeksten } from './teksten.ts'

type Kop = { planId: string | null; huishoudenNaam: string; gesloten: boolean }

/** The frame of a page about one part of a plan: where one is, whose plan it is, and what it says when there is none. */
export function PlandeelPagina<E extends Endpoint>({
  endpoint,
  deel,
  titel,
  sub,
  children,
}: {
  endpoint: E
  deel: Plandeel
  titel: (huishouden: string) => string
  sub?: string
  children: (data: OutputOf<E>, planId: string, mag: { schrijven: boolean; regie: boolean }) => ReactNode
}) {
  const t = useTeksten(planTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(endpoint, { huishoudenId } as never)
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const kop = data as Kop
  const heeft = (power: string) => Boolean(ik?.powers.includes(power)) && !kop.gesloten
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="plan" />
      <PlanTabs huishoudenId={huishoudenId} hier={deel} />
      <PageHead title={titel(kop.huishoudenNaam)} sub={sub} />
      {kop.planId ? (
        children(data, kop.planId, { schrijven: heeft('plan:schrijven'), regie: heeft('plan:regie') })
      ) : (
        <EmptyState title={t.geenPlan} why={t.geenPlanWaarom} />
      )}
    </>
  )
}
