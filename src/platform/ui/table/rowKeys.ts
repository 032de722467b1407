import type { KeyboardEvent } from 'react'

function entryOf(row: HTMLElement): HTMLElement {
  return row.querySelector<HTMLElement>('th a, th button, td:not(.sh-kies) a, td:not(.sh-kies) button') ?? row
}

/** Arrow up and down walk along the rows, by what opens each; Home and End go to the ends. Enter opens. */
export function handleRowKeys(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement
  if (target.closest('.is-open') || target.matches('select, textarea, input:not([type=checkbox])')) return
  const current = target.closest<HTMLElement>('tr[data-rij]')
  if (!current) return
  if (event.key === 'Enter' && target === current) {
    current.click()
    return
  }
  const rows = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('tr[data-rij]'))
  const index = rows.indexOf(current)
  const goal = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = goal === undefined ? undefined : rows[goal]
  if (!row) return
  event.preventDefault()
  const inChoice = target.matches('.sh-kies input')
  const next = (inChoice && row.querySelector<HTMLElement>('.sh-kies input')) || entryOf(row)
  next.focus()
}
