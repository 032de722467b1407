import { useRef } from 'react'
import { type Datum, formatDatum, parseDatumInvoer } from '#values/datum.ts'
import { Button } from '../Button.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldFrame } from './Field.tsx'
import type { FieldProps } from './useField.ts'
import { useTypedField } from './useTypedField.ts'

/** Typed as dd-mm-jjjj, with a calendar beside it for who wants to see the week. */
export function DateField(props: FieldProps<string> & { min?: string; max?: string }) {
  const t = useTeksten(uiTeksten)
  const help = props.help ?? t.datumVoorbeeld
  const calendar = useRef<HTMLInputElement>(null)
  const field = useTypedField<string>(
    { ...props, help },
    {
      parse: parseDatumInvoer,
      show: (value) => formatDatum(value as Datum, { stijl: 'kort' }),
      remark: t.datumBestaatNiet,
    },
  )
  return (
    <FieldFrame {...props} help={help} id={field.id} errors={field.errors}>
      <div className="sh-veld__rij">
        <input
          id={field.id}
          name={props.name}
          className={`utrecht-textbox sh-veld__kort${field.errors.length > 0 ? ' utrecht-textbox--invalid' : ''}`}
          inputMode="numeric"
          autoComplete="off"
          value={field.text}
          onChange={(event) => field.type(event.target.value)}
          disabled={props.disabled}
          required={Boolean(props.required)}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy}
        />
        <span className="sh-kalender">
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            min={props.min}
            max={props.max}
            value={field.value ?? ''}
            onChange={(event) =>
              field.type(event.target.value && formatDatum(event.target.value as Datum, { stijl: 'kort' }))
            }
          />
          <Button
            appearance="subtle"
            icon="agenda"
            aria-label={t.kalender(props.label)}
            disabled={props.disabled}
            onClick={() => calendar.current?.showPicker()}
          />
        </span>
      </div>
    </FieldFrame>
  )
}
