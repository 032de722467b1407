import { useEffect, useId, useState } from 'react'
import { Combobox } from '../forms/Combobox.tsx'
import type { Search } from '../forms/useAsyncOptions.ts'
import { Icon } from '../Icon.tsx'
import { useNavigation } from '../Link.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** One search box for everything; `/` brings you there from anywhere. */
export function GlobalSearch(props: { search: Search; placeholder: string; resultsHref?: (words: string) => string }) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  const navigate = useNavigation()
  const [text, setText] = useState('')
  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      document.getElementById(id)?.focus()
    }
    document.addEventListener('keydown', focusOnSlash)
    return () => document.removeEventListener('keydown', focusOnSlash)
  }, [id])
  return (
    <search className="sh-zoek">
      <Icon name="zoek" />
      <label className="sh-alleen-lezer" htmlFor={id}>
        {t.zoeken}
      </label>
      <Combobox
        id={id}
        search={props.search}
        text={text}
        placeholder={props.placeholder}
        onText={setText}
        onChoose={(option) => {
          setText('')
          navigate(option.href ?? option.value)
        }}
        onEnter={() => {
          if (text.trim() && props.resultsHref) navigate(props.resultsHref(text.trim()))
        }}
      />
      <kbd>/</kbd>
    </search>
  )
}
