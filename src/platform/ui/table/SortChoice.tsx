import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { useNarrow } from '../useNarrow.ts'
import type { Column, Sort } from './columns.ts'

/** Where rows are cards there is no head to press: the same sorting as a choice. */
export function SortChoice<Row>(props: {
  columns: readonly Column<Row>[]
  sort: Sort | undefined
  orderText: string | undefined
  onSort: (sort: Sort) => void
}) {
  const t = useTeksten(uiTeksten)
  const narrow = useNarrow()
  const sortable = props.columns.filter((column) => column.sortValue)
  if (!narrow || sortable.length < 2) return null
  const { sort } = props
  return (
    <label>
      <span className="sh-alleen-lezer">{t.sorteer}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={sort ? `${sort.key} ${sort.direction}` : ''}
        onChange={(event) => {
          const [key, direction] = event.target.value.split(' ')
          if (key) props.onSort({ key, direction: direction as Sort['direction'] })
        }}
      >
        {sort ? null : <option value="">{props.orderText ?? t.sorteer}</option>}
        {sortable.flatMap(({ key, header }) => [
          <option key={`${key} ascending`} value={`${key} ascending`}>
            {t.oplopend(header)}
          </option>,
          <option key={`${key} descending`} value={`${key} descending`}>
            {t.aflopend(header)}
          </option>,
        ])}
      </select>
    </label>
  )
}
