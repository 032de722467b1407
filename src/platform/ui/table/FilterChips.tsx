import { Icon } from '../Icon.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import type { FilterChip } from './columns.ts'

/** A filter that is on is a chip with a cross. */
export function FilterChips(props: { chips: readonly FilterChip[] }) {
  const t = useTeksten(uiTeksten)
  return props.chips.map((chip) => (
    <button
      key={chip.key}
      type="button"
      className="sh-chip"
      aria-label={`${chip.label}, ${t.filterWeg}`}
      onClick={chip.onRemove}
    >
      {chip.label}
      <Icon name="sluit" />
    </button>
  ))
}
