import { type ReactNode, useEffect } from 'react'
import { Link } from './Link.tsx'
import { useTeksten } from './TaalProvider.tsx'
import { uiTeksten } from './teksten.ts'

type PageHeadProps = {
  /** A finding, not a name: what the person came to know. */
  title: ReactNode
  /** For the browser tab, when the title is not plain text. */
  documentTitle?: string
  sub?: ReactNode
  actions?: ReactNode
  back?: { href: string; label: string }
}

export function PageHead({ title, documentTitle, sub, actions, back }: PageHeadProps) {
  const t = useTeksten(uiTeksten)
  const tabTitle = documentTitle ?? (typeof title === 'string' ? title : undefined)
  useEffect(() => {
    if (tabTitle) document.title = `${tabTitle} – Samenhang`
  }, [tabTitle])
  return (
    <div className="sh-paginakop">
      <div>
        {back ? (
          <Link className="sh-terug" href={back.href}>
            {t.gaNaar} {back.label}
          </Link>
        ) : null}
        <h1 className="utrecht-heading-1">{title}</h1>
        {sub ? <div className="sh-paginakop__sub">{sub}</div> : null}
      </div>
      {actions ? <div className="sh-knoppen">{actions}</div> : null}
    </div>
  )
}
