import type { ReactNode } from 'react'
import { Link } from './Link.tsx'
import { StatusShape } from './StatusShape.tsx'
import type { StatusKind } from './status.ts'

export type Action = {
  id: string
  title: ReactNode
  href?: string
  sub?: ReactNode
  kind?: StatusKind
  end?: ReactNode
}

/** What must be done, most urgent first; the caller orders. */
export function ActionList(props: { actions: readonly Action[]; label?: string }) {
  return (
    <ul className="sh-lijst sh-doe" aria-label={props.label}>
      {props.actions.map((action) => (
        <li key={action.id} className={`sh-${action.kind ?? 'wacht'}`}>
          <StatusShape kind={action.kind ?? 'wacht'} />
          <div>
            {action.href ? <Link href={action.href}>{action.title}</Link> : action.title}
            {action.sub ? <small>{action.sub}</small> : null}
          </div>
          {action.end ? <div className="sh-doe__eind">{action.end}</div> : null}
        </li>
      ))}
    </ul>
  )
}
