import { formatNumber } from '../format.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldFrame } from './Field.tsx'
import type { FieldProps } from './useField.ts'
import { useTypedField } from './useTypedField.ts'

function parseNumber(text: string): number {
  const plain = text
    .trim()
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  const value = Number(plain)
  if (plain === '' || !Number.isFinite(value)) throw new RangeError(`Geen getal: ${text}`)
  return value
}

function show(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return formatNumber(value, decimals).replace('\u2212', '-')
}

/** year: written without a dot between thousands. */
export function NumberField({ year = false, ...props }: FieldProps<number> & { unit?: string; year?: boolean }) {
  const t = useTeksten(uiTeksten)
  const field = useTypedField<number>(props, { parse: parseNumber, show: year ? String : show, remark: t.geenGetal })
  return (
    <FieldFrame {...props} id={field.id} errors={field.errors}>
      <div className="sh-veld__rij">
        <input
          id={field.id}
          name={props.name}
          className={`utrecht-textbox sh-veld__kort sh-cijfer${field.errors.length > 0 ? ' utrecht-textbox--invalid' : ''}`}
          inputMode="decimal"
          autoComplete="off"
          value={field.text}
          onChange={(event) => field.type(event.target.value)}
          disabled={props.disabled}
          required={Boolean(props.required)}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy}
        />
        {props.unit ? <span className="sh-zacht">{props.unit}</span> : null}
      </div>
    </FieldFrame>
  )
}
