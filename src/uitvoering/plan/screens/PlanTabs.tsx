import { Tabs, useTeksten } from '#platform/ui/index.ts'
import { planTeksten } from './teksten.ts'

export type Plandeel = 'plan' | 'metingen' | 'overleg' | 'versies' | 'regie' | 'achttien'

/** The parts of one plan, each a page with one question. */
export function PlanTabs({ huishoudenId, hier }: { huishoudenId: string; hier: Plandeel }) {
  const t = useTeksten(planTeksten)
  const basis = `/huishoudens/${huishoudenId}/plan`
  const naam: Record<Plandeel, string> = {
    plan: t.plan,
    metingen: t.metingen,
    overleg: t.overleg,
    versies: t.beoordelingKop,
    regie: t.regieKop,
    achttien: t.achttien,
  }
  return (
    <Tabs
      label={t.plandelen}
      tabs={(Object.keys(naam) as Plandeel[]).map((deel) => ({
        label: naam[deel],
        href: deel === 'plan' ? basis : `${basis}/${deel}`,
        current: deel === hier,
      }))}
    />
  )
}
