import { type ReactNode, use, useEffect, useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldErrors } from './Field.tsx'
import { FormContext, type FormValues, fieldId, nestValues } from './FormContext.ts'
import { moveRow, removeRow, rowCount } from './rows.ts'

type Props = {
  /** Rows stand in the form as `name.0.…`, `name.1.…`. */
  name: string
  label: string
  /** What one row is called, with its place: 'Stap 2'. */
  rowLabel: (place: number) => string
  /** Rows that always stand; one by default. */
  min?: number
  max?: number
  /** The order means something; then rows can be moved. */
  ordered?: boolean
  /** What an added row begins with, by field. */
  fresh?: FormValues
  /** Under the rows: their sum, for instance. */
  foot?: ReactNode
  children: (stem: string) => ReactNode
}

/** A list of which rows are added, taken away and moved by buttons; focus goes along, a remark stands at its row. */
export function RowsField({ min = 1, max = 100, ordered = true, ...props }: Props) {
  const { name, label, rowLabel, children, foot } = props
  const t = useTeksten(uiTeksten)
  const form = use(FormContext)
  if (!form) throw new Error('RowsField stands in a form')
  const box = useRef<HTMLFieldSetElement>(null)
  const next = useRef(0)
  const fresh = () => `r${next.current++}`
  const [keys, setKeys] = useState<readonly string[]>(() =>
    Array.from({ length: Math.max(min, rowCount(form.values, name)) }, fresh),
  )
  const [focus, setFocus] = useState<{ key: string; on: 'field' | 'up' | 'down' } | 'add'>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!focus) return
    const at = focus === 'add' ? box.current : box.current?.querySelector(`[data-row="${focus.key}"]`)
    const on =
      focus === 'add' ? '[data-act="add"]' : focus.on === 'field' ? 'input, select' : `[data-act="${focus.on}"]`
    at?.querySelector<HTMLElement>(on)?.focus()
    setFocus(undefined)
  }, [focus])
  const change = (to: (values: FormValues) => FormValues) => form.change(to)
  const move = (from: number, to: number) => {
    change((values) => moveRow(values, name, from, to))
    const order = keys.toSpliced(from, 1).toSpliced(to, 0, keys[from]!)
    setKeys(order)
    const last = to === order.length - 1
    setFocus({ key: keys[from]!, on: to > from ? (last ? 'up' : 'down') : to === 0 ? 'down' : 'up' })
    setSaid(t.rijStaatNu(rowLabel(from + 1), to + 1))
  }
  const remove = (index: number) => {
    change((values) => removeRow(values, name, index))
    setKeys(keys.toSpliced(index, 1))
    setFocus('add')
    setSaid(t.rijWeg(rowLabel(index + 1)))
  }
  const add = () => {
    const key = fresh()
    const begin = Object.entries(props.fresh ?? {}).map(([field, value]) => [`${name}.${keys.length}.${field}`, value])
    change((values) => ({ ...values, ...Object.fromEntries(begin) }))
    setKeys([...keys, key])
    setFocus({ key, on: 'field' })
  }
  const id = fieldId(form.id, name)
  const errors = form.errorsOf(name)
  return (
    <fieldset id={id} ref={box} className="sh-rijen" tabIndex={-1}>
      <legend className="utrecht-form-label sh-veld__label">{label}</legend>
      <FieldErrors id={id} errors={errors} />
      {keys.map((key, index) => {
        const stem = `${name}.${index}`
        const rowId = fieldId(form.id, stem)
        return (
          <fieldset key={key} id={rowId} data-row={key} className="sh-rijen__rij" tabIndex={-1}>
            <legend className="sh-rijen__kop">{rowLabel(index + 1)}</legend>
            <FieldErrors id={rowId} errors={form.errorsOf(stem)} />
            <div className="sh-rijen__velden">{children(stem)}</div>
            <div className="sh-rijen__knoppen">
              {ordered && index > 0 ? (
                <Button
                  small
                  appearance="subtle"
                  data-act="up"
                  aria-label={t.rijOmhoogVan(rowLabel(index + 1))}
                  onClick={() => move(index, index - 1)}
                >
                  {t.rijOmhoog}
                </Button>
              ) : null}
              {ordered && index < keys.length - 1 ? (
                <Button
                  small
                  appearance="subtle"
                  data-act="down"
                  aria-label={t.rijOmlaagVan(rowLabel(index + 1))}
                  onClick={() => move(index, index + 1)}
                >
                  {t.rijOmlaag}
                </Button>
              ) : null}
              {keys.length > min ? (
                <Button
                  small
                  appearance="subtle"
                  aria-label={t.rijVerwijderVan(rowLabel(index + 1))}
                  onClick={() => remove(index)}
                >
                  {t.rijVerwijder}
                </Button>
              ) : null}
            </div>
          </fieldset>
        )
      })}
      {foot}
      {keys.length < max ? (
        <Button small data-act="add" onClick={add}>
          {t.rijErbij(rowLabel(keys.length + 1))}
        </Button>
      ) : null}
      <p className="sh-alleen-lezer" role="status">
        {said}
      </p>
    </fieldset>
  )
}

/** Everything as it is typed now and as `submit` would get it, for a sum beside the fields. */
export function useFormValues(): FormValues {
  return nestValues(use(FormContext)?.values ?? {})
}

/** The rows among the values of a form, in their order. A row in which nothing was typed is there too, empty. */
export function formRows(values: FormValues, name: string): FormValues[] {
  const rows = (values[name] ?? {}) as Record<string, FormValues>
  const length = Math.max(0, ...Object.keys(rows).map((index) => Number(index) + 1))
  return Array.from({ length }, (_, i) => rows[i] ?? {})
}
