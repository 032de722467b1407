import type { InputHTMLAttributes } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldFrame } from './Field.tsx'
import { type FieldProps, useField } from './useField.ts'

type TextFieldProps = FieldProps<string> & {
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password'
  /** Expected length; the field is as wide as what goes in. */
  width?: number
  maxLength?: number
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  placeholder?: string
}

export function TextField(props: TextFieldProps) {
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id} errors={field.errors}>
      <input
        id={field.id}
        name={props.name}
        type={props.type ?? 'text'}
        className={`utrecht-textbox utrecht-textbox--html-input${field.errors.length > 0 ? ' utrecht-textbox--invalid' : ''}`}
        style={props.width ? { inlineSize: `${props.width + 3}ch` } : undefined}
        value={field.value ?? ''}
        onChange={(event) => field.set(event.target.value)}
        maxLength={props.maxLength}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
        disabled={props.disabled}
        required={Boolean(props.required)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy}
      />
    </FieldFrame>
  )
}

export function TextArea(props: FieldProps<string> & { rows?: number; maxLength?: number }) {
  const t = useTeksten(uiTeksten)
  const field = useField(props)
  const left = props.maxLength === undefined ? undefined : props.maxLength - (field.value?.length ?? 0)
  return (
    <FieldFrame {...props} id={field.id} errors={field.errors}>
      <textarea
        id={field.id}
        name={props.name}
        rows={props.rows ?? 4}
        className={`utrecht-textarea utrecht-textarea--html-textarea${field.errors.length > 0 ? ' utrecht-textarea--invalid' : ''}`}
        value={field.value ?? ''}
        onChange={(event) => field.set(event.target.value)}
        maxLength={props.maxLength}
        disabled={props.disabled}
        required={Boolean(props.required)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy}
      />
      {left === undefined ? null : <span className="sh-tekens">{t.tekensOver(left)}</span>}
    </FieldFrame>
  )
}
