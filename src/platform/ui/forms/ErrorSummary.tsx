import { type MouseEvent, useEffect, useRef } from 'react'
import type { WireBeletsel } from '../problem.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { fieldId, fieldName } from './FormContext.ts'

/** Everything that is wrong, with a link to each field. Takes focus, so that nobody has to look for it. */
export function ErrorSummary(props: { formId: string; beletselen: readonly WireBeletsel[]; takeFocus?: boolean }) {
  const t = useTeksten(uiTeksten)
  const box = useRef<HTMLDivElement>(null)
  const takeFocus = props.takeFocus ?? true
  useEffect(() => {
    if (takeFocus) box.current?.focus()
  }, [takeFocus])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of remarks is not a set of fields, and not a landmark
    <div ref={box} className="sh-fouten" role="group" aria-label={t.fouten} tabIndex={-1}>
      <p>
        <b>{t.nogTeVerbeteren(props.beletselen.length)}</b>
      </p>
      <ul>
        {props.beletselen.map((beletsel, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no id, and one field may have the same code twice
          <li key={index}>
            <SummaryLine formId={props.formId} beletsel={beletsel} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SummaryLine({ formId, beletsel }: { formId: string; beletsel: WireBeletsel }) {
  const words = beletsel.uitleg ?? beletsel.code
  if (!beletsel.veld) return words
  const id = fieldId(formId, fieldName(beletsel.veld))
  const goTo = (event: MouseEvent) => {
    event.preventDefault()
    const field = document.getElementById(id)
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }
  return (
    <a href={`#${id}`} onClick={goTo}>
      {words}
    </a>
  )
}
