import { use, useEffect, useId, useRef } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FormContext, fieldId, type Validate } from './FormContext.ts'

/** What every field takes. Outside a form `value` and `onChange` steer it. */
export type FieldProps<T> = {
  name: string
  label: string
  help?: string
  /** Optional is the default; the text says what it is needed for, with the article. */
  required?: boolean | string
  value?: T
  onChange?: (value: T | undefined) => void
  error?: string
  disabled?: boolean
}

export type FieldStand<T> = {
  id: string
  value: T | undefined
  set: (value: T | undefined) => void
  errors: readonly string[]
  describedBy: string | undefined
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  )
}

export function useField<T>(props: FieldProps<T>, validate?: Validate): FieldStand<T> {
  const t = useTeksten(uiTeksten)
  const form = use(FormContext)
  const loose = useId()
  const id = form ? fieldId(form.id, props.name) : fieldId(loose, props.name)
  const steered = props.onChange !== undefined
  const value = (steered || !form ? props.value : form.values[props.name]) as T | undefined
  const errors = props.error ? [props.error] : (form?.errorsOf(props.name) ?? [])

  const check = useRef<Validate>(() => undefined)
  check.current = () => validate?.() ?? (props.required && isEmpty(value) ? t.vulIn(props.label) : undefined)
  const register = useRef(form?.register)
  register.current = form?.register
  useEffect(() => register.current?.(props.name, () => check.current()), [props.name])

  const parts = [props.help && `${id}-hulp`, errors.length > 0 && `${id}-fout`].filter(Boolean)
  return {
    id,
    value,
    errors,
    set: steered ? props.onChange! : (next) => form?.set(props.name, next),
    describedBy: parts.join(' ') || undefined,
  }
}

/** What was chosen elsewhere in the form, for a field that is asked only then. */
export const useFormValue = (name: string): unknown => use(FormContext)?.values[name]
