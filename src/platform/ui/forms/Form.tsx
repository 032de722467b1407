import { type FormEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import { ErrorBox } from '../ErrorBox.tsx'
import { isProblem, type WireBeletsel } from '../problem.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FormContext, type FormValues, groupErrors, nestValues, type Validate } from './FormContext.ts'

export type FormProps = {
  submit: (values: FormValues) => Promise<unknown>
  initial?: FormValues
  submitLabel?: ReactNode
  /** Beside the button: cancel, later. */
  secondary?: ReactNode
  /** Two fields beside each other where there is room. */
  twoColumns?: boolean
  /** The foot sticks to the bottom of the screen, as in a conversation. */
  stickyFoot?: boolean
  label?: string
  children: ReactNode
}

function collect(validators: ReadonlyMap<string, Validate>): WireBeletsel[] {
  return Array.from(validators, ([veld, validate]) => ({ code: 'invoer', veld, uitleg: validate() })).filter(
    (b) => b.uitleg !== undefined,
  )
}

/** Keeps what was typed; shows all remarks at once, above and at their fields, and gives the summary focus. */
export function Form(props: FormProps) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  const [values, setValues] = useState<FormValues>(props.initial ?? {})
  const [remarks, setRemarks] = useState<{ round: number; list: readonly WireBeletsel[] }>({ round: 0, list: [] })
  const [failure, setFailure] = useState<unknown>()
  const [isPending, setIsPending] = useState(false)
  const validators = useRef(new Map<string, Validate>())
  const show = (list: readonly WireBeletsel[]) => setRemarks(({ round }) => ({ round: round + 1, list }))

  const grouped = useMemo(() => groupErrors(remarks.list), [remarks])
  const stand = {
    id,
    values,
    isPending,
    set: (name: string, value: unknown) => setValues((old) => ({ ...old, [name]: value })),
    change: (to: (values: FormValues) => FormValues) => {
      setValues(to)
      show([])
    },
    errorsOf: (name: string) => grouped.get(name) ?? [],
    register(name: string, validate: Validate) {
      validators.current.set(name, validate)
      return () => void validators.current.delete(name)
    },
  }

  async function handleSubmit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (isPending) return
    setFailure(undefined)
    const wrong = collect(validators.current)
    show(wrong)
    if (wrong.length > 0) return
    setIsPending(true)
    try {
      await props.submit(nestValues(values))
    } catch (error) {
      if (isProblem(error) && error.beletselen.length > 0) show(error.beletselen)
      else setFailure(error)
    } finally {
      setIsPending(false)
    }
  }

  return (
    <FormContext value={stand}>
      <form
        noValidate
        onSubmit={handleSubmit}
        aria-label={props.label}
        className={`sh-formulier${props.twoColumns ? ' sh-formulier--twee' : ''}`}
      >
        {remarks.list.length > 0 ? <ErrorSummary key={remarks.round} formId={id} beletselen={remarks.list} /> : null}
        {failure ? <ErrorBox error={failure} /> : null}
        {props.children}
        <div className={`sh-formulier__voet${props.stickyFoot ? ' sh-formulier__voet--vast' : ''}`}>
          <Button type="submit" appearance="primary" aria-disabled={isPending || undefined}>
            {isPending ? t.bezig : (props.submitLabel ?? t.opslaan)}
          </Button>
          {props.secondary}
        </div>
      </form>
    </FormContext>
  )
}
