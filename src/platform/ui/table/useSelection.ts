import { useState } from 'react'

export type Selection<Row> = {
  rows: readonly Row[]
  has: (row: Row) => boolean
  toggle: (row: Row) => void
  toggleAll: () => void
  clear: () => void
  all: boolean
}

/** Chosen rows by key; what leaves the table is no longer chosen. */
export function useSelection<Row>(choosable: readonly Row[], keyOf: (row: Row) => string): Selection<Row> {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const rows = choosable.filter((row) => keys.has(keyOf(row)))
  const all = choosable.length > 0 && rows.length === choosable.length
  return {
    rows,
    all,
    has: (row) => keys.has(keyOf(row)),
    toggle(row) {
      const next = new Set(keys)
      if (!next.delete(keyOf(row))) next.add(keyOf(row))
      setKeys(next)
    },
    toggleAll: () => setKeys(all ? new Set() : new Set(choosable.map(keyOf))),
    clear: () => setKeys(new Set()),
  }
}
