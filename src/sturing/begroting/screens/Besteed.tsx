import { formatNumber } from '#platform/ui/index.ts'

const HEEL = 100

/** What was spent beside what was budgeted: bar and figure, in thousands. Nothing booked is a dash, not nil. */
export function Besteed({
  bedrag,
  budget,
  style = 'duizend',
}: {
  bedrag: number | null
  budget: number
  style?: 'duizend' | 'euro'
}) {
  if (bedrag === null) return <span className="sh-zacht">–</span>
  const deel = budget > 0 ? Math.round((bedrag / budget) * HEEL) : 0
  return (
    <span className="sh-re">
      <span className={`sh-re__balk${deel > HEEL ? ' is-over' : ''}`} aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(HEEL, Math.max(0, deel))}%` }} />
      </span>
      {formatNumber(Math.round(bedrag / (style === 'duizend' ? 100_000 : 100)))}
    </span>
  )
}
