import { Button } from '../Button.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import type { BulkAction } from './columns.ts'

export function BulkBar<Row>(props: {
  rows: readonly Row[]
  actions: readonly BulkAction<Row>[]
  onClear: () => void
}) {
  const t = useTeksten(uiTeksten)
  const count = props.rows.length
  if (count === 0) return null
  return (
    <section className="sh-bulk" aria-label={t.actiesVoorGekozen(count)}>
      <span role="status">{t.gekozen(count)}</span>
      {props.actions.map((action) => (
        <Button key={action.label} onClick={() => action.run(props.rows)}>
          {action.label}
        </Button>
      ))}
      <Button onClick={props.onClear}>{t.keuzeWissen}</Button>
    </section>
  )
}
