import { Icon } from '../Icon.tsx'
import { type Choose, ChooseAll } from './ChooseAll.tsx'
import type { Column, ColumnGroup, Sort } from './columns.ts'

type TableHeadProps<Row> = {
  columns: readonly Column<Row>[]
  groups?: readonly ColumnGroup[]
  sort: Sort | undefined
  onSort: (key: string) => void
  choose?: Choose
}

export function TableHead<Row>({ columns, groups, sort, onSort, choose }: TableHeadProps<Row>) {
  return (
    <thead className="utrecht-table__header">
      {groups ? (
        <tr className="sh-jaren">
          {choose ? <td /> : null}
          {groups.map((group) =>
            group.header ? (
              <th
                key={group.key}
                scope="colgroup"
                colSpan={group.span}
                className={group.divider ? 'sh-scheiding' : undefined}
              >
                {group.header}
              </th>
            ) : (
              <td key={group.key} colSpan={group.span} />
            ),
          )}
        </tr>
      ) : null}
      <tr>
        {choose ? (
          <th scope="col" className="sh-kies">
            <ChooseAll choose={choose} />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            style={column.width ? { inlineSize: column.width } : undefined}
            className={
              [column.align === 'end' && 'sh-getal', column.divider && 'sh-scheiding'].filter(Boolean).join(' ') ||
              undefined
            }
            aria-sort={sort?.key === column.key ? sort.direction : undefined}
          >
            {column.sortValue ? (
              <button type="button" className="sh-sorteer" onClick={() => onSort(column.key)}>
                {column.header}
                <Icon name="omlaag" />
              </button>
            ) : column.headerHidden ? (
              <span className="sh-alleen-lezer">{column.header}</span>
            ) : (
              column.header
            )}
            {column.headerSub ? <small>{column.headerSub}</small> : null}
          </th>
        ))}
      </tr>
    </thead>
  )
}
