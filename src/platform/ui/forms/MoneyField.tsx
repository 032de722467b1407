import { euro, formatGeld, geld } from '#values/geld.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldFrame } from './Field.tsx'
import type { FieldProps } from './useField.ts'
import { useTypedField } from './useTypedField.ts'

/** Typed in euros the Dutch way, kept in whole cents. */
export function MoneyField(props: FieldProps<number>) {
  const t = useTeksten(uiTeksten)
  const field = useTypedField<number>(props, {
    parse: euro,
    show: (cents) => formatGeld(geld(cents)).replace(/^€\s/, ''),
    remark: t.geenBedrag,
  })
  return (
    <FieldFrame {...props} id={field.id} errors={field.errors}>
      <div className="sh-veld__bedrag">
        <span aria-hidden="true">€</span>
        <input
          id={field.id}
          name={props.name}
          className={`utrecht-textbox${field.errors.length > 0 ? ' utrecht-textbox--invalid' : ''}`}
          inputMode="decimal"
          autoComplete="off"
          value={field.text}
          onChange={(event) => field.type(event.target.value)}
          disabled={props.disabled}
          required={Boolean(props.required)}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy}
        />
      </div>
    </FieldFrame>
  )
}
