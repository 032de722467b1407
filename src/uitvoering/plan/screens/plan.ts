import type { OutputOf } from '#platform/endpoint.ts'
import { useEndpoint } from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { toonPlan } from '../endpoints.ts'
import { isOpen, type Versiestatus } from '../rules/status.ts'

export type Plan = NonNullable<OutputOf<typeof toonPlan>['plan']>
export type Kringlid = Plan['kring'][number]

export const naamIn = (plan: Plan, kringlidId: string | null): string | undefined =>
  plan.kring.find((lid) => lid.id === kringlidId)?.naam
export const roepnaam = (naam: string | undefined): string => naam?.split(' ')[0] ?? ''
export const statusVan = (plan: Plan): Versiestatus =>
  (plan.versies.find((versie) => versie.nr === plan.nr)?.status ?? 'concept') as Versiestatus

export type Mogelijk = { schrijven: boolean; wijzigen: boolean; beoordelen: boolean; regie: boolean }

/** What this user may do with this plan as it stands; the server decides again. */
export function useMogelijk(plan: Plan | undefined | null): Mogelijk {
  const { data: ik } = useEndpoint(wieBenIk, {})
  const heeft = (power: string) => Boolean(ik?.powers.includes(power)) && !plan?.geslotenOp
  const nieuwste = plan ? plan.versies[0]?.nr === plan.nr : false
  return {
    schrijven: heeft('plan:schrijven'),
    wijzigen: Boolean(plan) && nieuwste && heeft('plan:schrijven') && isOpen(statusVan(plan!)),
    beoordelen: Boolean(plan?.magBeoordelen),
    regie: heeft('plan:regie') && Boolean(plan?.regisseur),
  }
}
