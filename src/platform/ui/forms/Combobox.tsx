import { type KeyboardEvent, useState } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { type Search, type SearchOption, useAsyncOptions } from './useAsyncOptions.ts'

type ComboboxProps = {
  id: string
  name?: string
  search: Search
  text: string
  onText: (text: string) => void
  onChoose: (option: SearchOption) => void
  minLength?: number
  placeholder?: string
  invalid?: boolean
  required?: boolean
  disabled?: boolean
  describedBy?: string
  /** What Enter does when no option is marked. */
  onEnter?: () => void
}

/** The combobox of the ARIA practices: focus stays in the field, the marked option is announced. */
export function Combobox(props: ComboboxProps) {
  const t = useTeksten(uiTeksten)
  const minLength = props.minLength ?? 2
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = useAsyncOptions(props.search, open ? props.text : '', minLength)
  const { options } = found
  const answered = open && found.words !== ''
  const listId = `${props.id}-lijst`
  const optionId = (index: number) => `${listId}-${index}`

  function choose(option: SearchOption) {
    setOpen(false)
    setActive(-1)
    props.onChoose(option)
  }
  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      setOpen(false)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (options.length > 0)
        setActive((index) =>
          index < 0 && step < 0 ? options.length - 1 : (index + step + options.length) % options.length,
        )
    } else if (event.key === 'Enter') {
      const option = answered ? options[active] : undefined
      if (option) {
        event.preventDefault()
        choose(option)
      } else props.onEnter?.()
    }
  }

  return (
    <>
      <input
        id={props.id}
        name={props.name}
        className={`utrecht-textbox${props.invalid ? ' utrecht-textbox--invalid' : ''}`}
        role="combobox"
        aria-expanded={answered}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={answered && options[active] ? optionId(active) : undefined}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        autoComplete="off"
        placeholder={props.placeholder}
        required={props.required}
        disabled={props.disabled}
        value={props.text}
        onChange={(event) => {
          props.onText(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={handleKey}
        onBlur={() => setOpen(false)}
      />
      <span className="sh-alleen-lezer" role="status">
        {answered && !found.busy ? t.aantalGevonden(options.length) : ''}
      </span>
      <div
        id={listId}
        role="listbox"
        aria-label={t.zoeken}
        className="sh-zoekveld__lijst"
        hidden={!answered || options.length === 0}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={option.value}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={index === active ? 'is-actief' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setActive(index)}
            onClick={() => choose(option)}
          >
            {option.label}
            {option.sub ? <small>{option.sub}</small> : null}
          </div>
        ))}
      </div>
      {answered && options.length === 0 ? (
        <div className="sh-zoekveld__lijst sh-zoekveld__leeg">{found.busy ? t.zoektNog : t.nietsGevonden}</div>
      ) : null}
    </>
  )
}
