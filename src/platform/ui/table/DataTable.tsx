import { type ReactNode, useId, useMemo, useState } from 'react'
import { Button } from '../Button.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { BulkBar } from './BulkBar.tsx'
import { ChooseAllCards } from './ChooseAll.tsx'
import {
  type BulkAction,
  type Column,
  type ColumnGroup,
  csvRows,
  type FilterChip,
  nextSort,
  type RowKind,
  type Sort,
  sortRows,
} from './columns.ts'
import { downloadCsv } from './csv.ts'
import { FilterChips } from './FilterChips.tsx'
import { handleRowKeys } from './rowKeys.ts'
import { SortChoice } from './SortChoice.tsx'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { useSelection } from './useSelection.ts'

export type DataTableProps<Row> = {
  /** Names the table for a screen reader; `caption` shows it. */
  label: string
  caption?: ReactNode
  columns: readonly Column<Row>[]
  groups?: readonly ColumnGroup[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What a row is called in 'Kies ...'. */
  rowLabel?: (row: Row) => string
  rowKind?: (row: Row) => RowKind | undefined
  highlight?: (row: Row) => boolean
  initialSort?: Sort
  /** The server sorts, over all pages: the rows come as they stand. */
  sorting?: { sort: Sort | undefined; onSort: (sort: Sort) => void }
  /** The default order in words: 'eerst wat het eerst afloopt'. */
  orderText?: string
  controls?: ReactNode
  chips?: readonly FilterChip[]
  bulk?: readonly BulkAction<Row>[]
  expand?: (row: Row) => ReactNode | undefined
  onOpen?: (row: Row) => void
  csvName?: string
  pageSize?: number
  /** The number on the server, when not all rows are here; with `onMore` to fetch the next. */
  total?: number
  onMore?: () => void
  dense?: boolean
  /** On a phone each row is a card; a ledger scrolls sideways instead. */
  phone?: 'cards' | 'scroll'
  empty?: ReactNode
  footer?: ReactNode
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  const { columns, rows, rowKey } = props
  const [ownSort, setOwnSort] = useState(props.initialSort)
  const { sort, onSort } = props.sorting ?? { sort: ownSort, onSort: setOwnSort }
  const [pages, setPages] = useState(1)
  const [openKey, setOpenKey] = useState<string>()
  const isSorted = props.sorting !== undefined
  const sorted = useMemo(() => (isSorted ? rows : sortRows(rows, columns, sort)), [isSorted, rows, columns, sort])
  const shown = sorted.slice(0, pages * (props.pageSize ?? 50))
  const total = props.total ?? rows.length
  const selection = useSelection(
    shown.filter((row) => !props.rowKind?.(row)),
    rowKey,
  )
  const choose = props.bulk && { all: selection.all, some: selection.rows.length > 0, toggle: selection.toggleAll }
  const isCards = props.phone !== 'scroll'
  const tableClasses = ['utrecht-table', isCards ? 'sh-kaarttabel' : 'sh-schuiftabel', props.dense && 'sh-tabel--dicht']

  function showMore() {
    if (shown.length < rows.length) setPages(pages + 1)
    else props.onMore?.()
  }
  function expandOf(row: Row) {
    const content = props.expand?.(row)
    if (content === undefined || content === null) return undefined
    const key = rowKey(row)
    const open = openKey === key
    return { open, id: `${id}-${key}`, content: () => content, toggle: () => setOpenKey(open ? undefined : key) }
  }

  return (
    <div className="sh-tabel">
      {rows.length === 0 && !props.controls && !props.chips?.length ? null : (
        <div className="sh-werkbalk sh-filter">
          {props.controls}
          {isCards && rows.length > 1 ? (
            <SortChoice columns={columns} sort={sort} orderText={props.orderText} onSort={onSort} />
          ) : null}
          {isCards && choose && rows.length > 0 ? <ChooseAllCards choose={choose} /> : null}
          <FilterChips chips={props.chips ?? []} />
          <div className="sh-werkbalk__eind">
            <span className="sh-bij" role="status">
              {t.aantalVan(shown.length, total)}
              {props.orderText && sort === props.initialSort ? `, ${props.orderText}` : ''}
            </span>
            {props.csvName ? (
              <Button
                small
                appearance="subtle"
                icon="download"
                onClick={() => downloadCsv(props.csvName!, csvRows(sorted, columns))}
              >
                {t.rekenblad}
              </Button>
            ) : null}
          </div>
        </div>
      )}
      {props.bulk ? <BulkBar rows={selection.rows} actions={props.bulk} onClear={selection.clear} /> : null}
      {rows.length === 0 ? (
        <div className="sh-tabel__leeg">{props.empty ?? <EmptyState title={t.geenRijen} />}</div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        <section className="sh-schuif" aria-label={t.schuifOpzij(props.label)} tabIndex={0}>
          <table
            className={tableClasses.filter(Boolean).join(' ')}
            aria-label={props.caption ? undefined : props.label}
          >
            {props.caption ? <caption>{props.caption}</caption> : null}
            <TableHead
              columns={columns}
              groups={props.groups}
              sort={sort}
              onSort={(key) => onSort(nextSort(sort, key))}
              choose={choose}
            />
            <tbody className="utrecht-table__body" onKeyDown={handleRowKeys}>
              {shown.map((row) => (
                <TableRow
                  key={rowKey(row)}
                  row={row}
                  columns={columns}
                  kind={props.rowKind?.(row)}
                  chosen={selection.has(row)}
                  highlighted={props.highlight?.(row)}
                  choose={
                    props.bulk && {
                      label: props.rowLabel?.(row) ?? rowKey(row),
                      onToggle: props.rowKind?.(row) ? undefined : () => selection.toggle(row),
                    }
                  }
                  expand={expandOf(row)}
                  onOpen={props.onOpen && (() => props.onOpen?.(row))}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < total || props.footer ? (
        <div className="sh-tabelvoet">
          {shown.length < total ? <Button onClick={showMore}>{t.toonMeer}</Button> : null}
          {props.footer}
        </div>
      ) : null}
    </div>
  )
}
