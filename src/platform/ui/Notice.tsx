import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { StatusShape } from './StatusShape.tsx'
import type { StatusKind } from './status.ts'

const ALERTS: Record<StatusKind, string> = {
  goed: 'utrecht-alert--ok',
  loopt: 'utrecht-alert--info',
  'let-op': 'utrecht-alert--warning',
  'te-laat': 'utrecht-alert--error',
  wacht: 'utrecht-alert--info',
  afgerond: 'utrecht-alert--info',
}

type NoticeProps = { kind: StatusKind; title: ReactNode; live?: boolean; locked?: boolean; children?: ReactNode }

/** One thing to know, in one or two sentences. `live` for what appears after a deed. */
export function Notice({ kind, title, live, locked, children }: NoticeProps) {
  return (
    <div
      className={`utrecht-alert ${ALERTS[kind]} sh-melding sh-${kind}`}
      role={live ? (kind === 'te-laat' ? 'alert' : 'status') : undefined}
    >
      {locked ? <Icon name="slot" /> : <StatusShape kind={kind} />}
      <div>
        <b>{title}</b>
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  )
}

/** The two or three sentences on top of a page. */
export function Notices(props: { children: ReactNode }) {
  return <div className="sh-meldingen">{props.children}</div>
}
