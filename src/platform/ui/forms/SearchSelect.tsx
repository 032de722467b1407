import { useState } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { Combobox } from './Combobox.tsx'
import { FieldFrame } from './Field.tsx'
import type { Search, SearchOption } from './useAsyncOptions.ts'
import { type FieldProps, useField } from './useField.ts'

type SearchSelectProps = FieldProps<string> & {
  search: Search
  /** What is chosen at the start, to show its name. */
  initialOption?: SearchOption
  minLength?: number
  onOption?: (option: SearchOption | undefined) => void
}

/** Search and choose one from many: a person, a product, an aanbieder. The value is the id of the choice. */
export function SearchSelect(props: SearchSelectProps) {
  const t = useTeksten(uiTeksten)
  const [text, setText] = useState(props.initialOption?.label ?? '')
  const minLength = props.minLength ?? 2
  const help = props.help ?? t.typOmTeZoeken(minLength)
  const [chosen, setChosen] = useState(props.initialOption?.label ?? '')
  const field = useField({ ...props, help }, () => (text.trim() !== chosen ? t.kiesUitLijst : undefined))
  return (
    <FieldFrame {...props} help={help} id={field.id} errors={field.errors}>
      <div className="sh-zoekveld">
        <Combobox
          id={field.id}
          name={props.name}
          search={props.search}
          minLength={minLength}
          text={text}
          onText={(next) => {
            setText(next)
            setChosen('')
            field.set(undefined)
            props.onOption?.(undefined)
          }}
          onChoose={(option) => {
            setText(option.label)
            setChosen(option.label)
            field.set(option.value)
            props.onOption?.(option)
          }}
          invalid={field.errors.length > 0}
          required={Boolean(props.required)}
          disabled={props.disabled}
          describedBy={field.describedBy}
        />
      </div>
    </FieldFrame>
  )
}
