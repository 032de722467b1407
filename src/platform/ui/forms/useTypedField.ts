import { useState } from 'react'
import { type FieldProps, type FieldStand, useField } from './useField.ts'

type Typed<T> = { parse: (text: string) => T; show: (value: T) => string; remark: string }

/** A field whose text must become a value. What was typed stays as typed, also when it is wrong. */
export function useTypedField<T>(
  props: FieldProps<T>,
  { parse, show, remark }: Typed<T>,
): FieldStand<T> & { text: string; type: (text: string) => void } {
  const [typed, setTyped] = useState<{ text: string; value: T | undefined; wrong: boolean }>()
  const field = useField(props, () => (typed?.wrong ? remark : undefined))
  // A value from outside (a reset, another record) wins over what was typed before it.
  const isOurs = typed !== undefined && typed.value === field.value
  const text = isOurs ? typed.text : field.value === undefined || field.value === null ? '' : show(field.value)

  function type(next: string) {
    const value = next.trim() === '' ? undefined : tryParse(parse, next)
    setTyped({ text: next, value, wrong: next.trim() !== '' && value === undefined })
    field.set(value)
  }
  return { ...field, text, type }
}

function tryParse<T>(parse: (text: string) => T, text: string): T | undefined {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
