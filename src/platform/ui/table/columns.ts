import type { ReactNode } from 'react'
import type { CsvCell } from './csv.ts'

export type SortValue = string | number | null | undefined

export type Column<Row> = {
  key: string
  header: string
  /** Units and the like, under the header. */
  headerSub?: string
  render: (row: Row) => ReactNode
  /** Given, the column sorts. */
  sortValue?: (row: Row) => SortValue
  align?: 'start' | 'end'
  /** The cell in the spreadsheet; by default the sort value. `false` leaves the column out. */
  csv?: ((row: Row) => CsvCell) | false
  /** Names the row: the link to the thing. By default the first column. */
  rowHeader?: boolean
  /** Vertical line before the column, only between years. */
  divider?: boolean
  /** The header stands before the value on a phone. By default for numbers. */
  labelOnPhone?: boolean
  width?: string
  /** Named for who does not see it, such as a column of buttons. */
  headerHidden?: boolean
}

/** Columns of one year under one head. */
export type ColumnGroup = { key: string; header: string; span: number; divider?: boolean }

export type Sort = { key: string; direction: 'ascending' | 'descending' }
export type RowKind = 'cluster' | 'som'
export type FilterChip = { key: string; label: string; onRemove: () => void }
export type BulkAction<Row> = { label: string; run: (rows: readonly Row[]) => void }

const collator = new Intl.Collator('nl-NL', { numeric: true })

function compare(a: SortValue, b: SortValue): number {
  // What is not known stands last, whichever way is up.
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

function isKnown(value: SortValue): boolean {
  return value !== null && value !== undefined && value !== ''
}

export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const sortValue = columns.find((column) => column.key === sort?.key)?.sortValue
  if (!sort || !sortValue) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const known = rows.filter((row) => isKnown(sortValue(row)))
  const unknown = rows.filter((row) => !isKnown(sortValue(row)))
  return [...known.toSorted((a, b) => sign * compare(sortValue(a), sortValue(b))), ...unknown]
}

export function nextSort(sort: Sort | undefined, key: string): Sort {
  return { key, direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending' }
}

export function csvRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): CsvCell[][] {
  const shown = columns.filter((column) => column.csv !== false && (column.csv || column.sortValue))
  const cellOf = (column: Column<Row>, row: Row): CsvCell => (column.csv ? column.csv(row) : column.sortValue?.(row))
  return [shown.map((column) => column.header), ...rows.map((row) => shown.map((column) => cellOf(column, row)))]
}
