import { createContext } from 'react'
import type { WireBeletsel } from '../problem.ts'

export type FormValues = Record<string, unknown>
/** Returns what is wrong with what was typed, or nothing. */
export type Validate = () => string | undefined

export type FormStand = {
  id: string
  values: FormValues
  set: (name: string, value: unknown) => void
  /** More fields at once, as when a row moves. */
  change: (to: (values: FormValues) => FormValues) => void
  errorsOf: (name: string) => readonly string[]
  /** Fields say how they check what was typed; called in the order of the page at submit. */
  register: (name: string, validate: Validate) => () => void
  isPending: boolean
}

export const FormContext = createContext<FormStand | undefined>(undefined)

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`
}

/** JSON pointers ('/periode/begin') and dotted names ('periode.begin') mean the same field. */
export function fieldName(veld: string): string {
  return veld.replace(/^\//, '').replaceAll('/', '.')
}

/** 'periode.begin': x becomes { periode: { begin: x } }; what was left empty is left out. */
export function nestValues(values: FormValues): FormValues {
  const nested: FormValues = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') continue
    const parts = name.split('.')
    const last = parts.pop() ?? name
    let target = nested
    for (const part of parts) {
      target[part] ??= {}
      target = target[part] as FormValues
    }
    target[last] = value
  }
  return nested
}

export function groupErrors(beletselen: readonly WireBeletsel[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { veld, uitleg, code } of beletselen) {
    if (!veld) continue
    const name = fieldName(veld)
    groups.set(name, [...(groups.get(name) ?? []), uitleg ?? code])
  }
  return groups
}
