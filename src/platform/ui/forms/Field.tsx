import type { ReactNode } from 'react'
import { StatusShape } from '../StatusShape.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'

type FieldFrameProps = {
  id: string
  label: string
  help?: string
  required?: boolean | string
  errors: readonly string[]
  children: ReactNode
}

export function RequiredMark({ required }: { required?: boolean | string }) {
  const t = useTeksten(uiTeksten)
  if (!required) return null
  return <span className="sh-veld__nodig"> ({required === true ? t.nodig : required})</span>
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null
  return (
    <div id={`${id}-fout`}>
      {errors.map((error) => (
        <p key={error} className="utrecht-form-field-error-message sh-veld__fout">
          <StatusShape kind="te-laat" />
          <span>{error}</span>
        </p>
      ))}
    </div>
  )
}

/** Label above, help between label and field, remarks at the field. */
export function FieldFrame({ id, label, help, required, errors, children }: FieldFrameProps) {
  return (
    <div className={`utrecht-form-field sh-veld${errors.length > 0 ? ' utrecht-form-field--invalid' : ''}`}>
      <label className="utrecht-form-label sh-veld__label" htmlFor={id}>
        {label}
        <RequiredMark required={required} />
      </label>
      {help ? (
        <p className="sh-hulp" id={`${id}-hulp`}>
          {help}
        </p>
      ) : null}
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  )
}

/** The same for a group of choices: fieldset and legend. */
export function GroupFrame({ id, label, help, required, errors, children }: FieldFrameProps) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={
        [help && `${id}-hulp`, errors.length > 0 && `${id}-fout`].filter(Boolean).join(' ') || undefined
      }
      className={`utrecht-form-field sh-veld${errors.length > 0 ? ' utrecht-form-field--invalid' : ''}`}
    >
      <legend className="utrecht-form-label sh-veld__label">
        {label}
        <RequiredMark required={required} />
      </legend>
      {help ? (
        <p className="sh-hulp" id={`${id}-hulp`}>
          {help}
        </p>
      ) : null}
      <FieldErrors id={id} errors={errors} />
      {children}
    </fieldset>
  )
}
