import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldErrors, FieldFrame, GroupFrame, RequiredMark } from './Field.tsx'
import { type FieldProps, useField } from './useField.ts'

/** `lang` where the words are of a source and stay as they are. */
export type Option = { value: string; label: string; help?: string; lang?: string }

/** Up to 15 choices; above that use SearchSelect. */
export function SelectField(props: FieldProps<string> & { options: readonly Option[]; empty?: string | false }) {
  const t = useTeksten(uiTeksten)
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id} errors={field.errors}>
      <select
        id={field.id}
        name={props.name}
        className={`utrecht-select utrecht-select--html-select${field.errors.length > 0 ? ' utrecht-select--invalid' : ''}`}
        value={field.value ?? ''}
        onChange={(event) => field.set(event.target.value || undefined)}
        disabled={props.disabled}
        required={Boolean(props.required)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy}
      >
        {props.empty === false ? null : <option value="">{props.empty ?? t.kies}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** Up to 5 choices, all in sight. */
export function RadioField(props: FieldProps<string> & { options: readonly Option[] }) {
  const field = useField(props)
  return (
    <GroupFrame {...props} id={field.id} errors={field.errors}>
      <div className="sh-vinkjes">
        {props.options.map((option) => (
          <label key={option.value} className="utrecht-form-label utrecht-form-label--radio sh-vink">
            <input
              type="radio"
              name={`${field.id}-keuze`}
              value={option.value}
              checked={field.value === option.value}
              onChange={() => field.set(option.value)}
              disabled={props.disabled}
            />
            <span lang={option.lang}>
              {option.label}
              {option.help ? <small>{option.help}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

export function CheckboxField(props: FieldProps<boolean>) {
  const field = useField(props)
  return (
    <div className={`utrecht-form-field sh-veld${field.errors.length > 0 ? ' utrecht-form-field--invalid' : ''}`}>
      <FieldErrors id={field.id} errors={field.errors} />
      <label className="utrecht-form-label utrecht-form-label--checkbox sh-vink" htmlFor={field.id}>
        <input
          id={field.id}
          name={props.name}
          type="checkbox"
          checked={field.value ?? false}
          onChange={(event) => field.set(event.target.checked)}
          disabled={props.disabled}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy}
        />
        <span>
          {props.label}
          <RequiredMark required={props.required} />
          {props.help ? <small id={`${field.id}-hulp`}>{props.help}</small> : null}
        </span>
      </label>
    </div>
  )
}

/** More than one may be chosen. */
export function CheckboxesField(props: FieldProps<readonly string[]> & { options: readonly Option[] }) {
  const field = useField(props)
  const chosen = field.value ?? []
  const toggle = (value: string, on: boolean) =>
    field.set(on ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <GroupFrame {...props} id={field.id} errors={field.errors}>
      <div className="sh-vinkjes">
        {props.options.map((option) => (
          <label key={option.value} className="utrecht-form-label utrecht-form-label--checkbox sh-vink">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
              disabled={props.disabled}
            />
            <span lang={option.lang}>
              {option.label}
              {option.help ? <small>{option.help}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}
