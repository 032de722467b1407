import { Button, DateText, EmptyState, Panel, Timeline, type TimelineItem, useTeksten } from '#platform/ui/index.ts'
import type { Plan } from './plan.ts'
import { planTeksten } from './teksten.ts'

export function Evaluaties({ plan, mag, onEvalueer }: { plan: Plan; mag: boolean; onEvalueer: () => void }) {
  const t = useTeksten(planTeksten)
  const vervolg: Record<string, string> = {
    voortzetten: t.voortzetten,
    aanpassen: t.aanpassen,
    afbouwen: t.afbouwen,
    afsluiten: t.afsluiten,
  }
  const items: TimelineItem[] = [
    ...(plan.evaluatieOp
      ? [
          {
            id: 'gepland',
            state: 'straks' as const,
            when: <DateText date={plan.evaluatieOp} style="lang" />,
            title: t.evaluatieGepland,
          },
        ]
      : []),
    ...plan.evaluaties.map((een, index) => ({
      id: een.id,
      state: index === 0 ? ('nu' as const) : ('geweest' as const),
      when: <DateText date={een.datum} style="lang" />,
      title: vervolg[een.vervolg],
      children: een.verslag ? <p>{een.verslag}</p> : null,
    })),
  ]
  return (
    <Panel
      title={t.evaluaties}
      actions={
        mag ? (
          <Button small icon="plus" onClick={onEvalueer}>
            {t.evalueer}
          </Button>
        ) : undefined
      }
    >
      {items.length === 0 ? <EmptyState title={t.geenEvaluaties} /> : <Timeline items={items} label={t.evaluaties} />}
    </Panel>
  )
}
