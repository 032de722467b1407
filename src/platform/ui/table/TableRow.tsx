import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { Joined } from '../Timeline.tsx'
import { uiTeksten } from '../teksten.ts'
import type { Column, RowKind } from './columns.ts'

type TableRowProps<Row> = {
  row: Row
  columns: readonly Column<Row>[]
  kind?: RowKind
  chosen?: boolean
  /** Absent: this table knows no selection. `undefined` onToggle: this row cannot be chosen. */
  choose?: { label: string; onToggle?: () => void }
  expand?: { open: boolean; toggle: () => void; content: () => ReactNode; id: string }
  onOpen?: () => void
  highlighted?: boolean
}

function rowHeaderOf<Row>(columns: readonly Column<Row>[]): Column<Row> | undefined {
  return columns.find((column) => column.rowHeader) ?? columns[0]
}

function classesOf<Row>(column: Column<Row>): string {
  return ['utrecht-table__cell', column.align === 'end' && 'sh-getal', column.divider && 'sh-scheiding']
    .filter(Boolean)
    .join(' ')
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const t = useTeksten(uiTeksten)
  const { row, columns, expand } = props
  const header = rowHeaderOf(columns)
  const classes = [
    'utrecht-table__row',
    props.kind && `is-${props.kind}`,
    (props.chosen || expand?.open || props.highlighted) && 'is-gekozen',
  ]
  return (
    <>
      <tr
        className={classes.filter(Boolean).join(' ')}
        data-rij=""
        tabIndex={-1}
        onClick={props.onOpen ? (event) => openUnlessControl(event.target, props.onOpen) : undefined}
        data-opent={props.onOpen ? '' : undefined}
      >
        {props.choose ? (
          <td className="utrecht-table__cell sh-kies">
            {props.choose.onToggle ? (
              <input
                type="checkbox"
                aria-label={t.kiesRij(props.choose.label)}
                checked={props.chosen ?? false}
                onChange={props.choose.onToggle}
              />
            ) : null}
          </td>
        ) : null}
        {columns.map((column) => {
          const content =
            column === header && expand ? <Expander {...expand}>{column.render(row)}</Expander> : column.render(row)
          if (column === header) {
            return (
              <th key={column.key} scope="row" className={classesOf(column).replace('__cell', '__header-cell')}>
                {content}
              </th>
            )
          }
          const label = (column.labelOnPhone ?? column.align === 'end') ? column.header : undefined
          return (
            <td key={column.key} className={classesOf(column)} data-label={label}>
              {content}
            </td>
          )
        })}
      </tr>
      {expand?.open ? (
        <tr className="is-open" id={expand.id}>
          <td colSpan={columns.length + (props.choose ? 1 : 0)}>
            <Joined>{expand.content()}</Joined>
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Expander(props: { open: boolean; toggle: () => void; id: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="sh-uit"
      aria-expanded={props.open}
      aria-controls={props.open ? props.id : undefined}
      onClick={props.toggle}
    >
      <Icon name="rechts" />
      {props.children}
    </button>
  )
}

function openUnlessControl(target: EventTarget, open: (() => void) | undefined): void {
  if (target instanceof Element && !target.closest('a, button, input, label, select')) open?.()
}
