import type { ReactNode } from 'react'
import { StatusShape } from './StatusShape.tsx'
import type { StatusKind } from './status.ts'

/** Colour, shape and word. `plain` leaves out the ground, for use in tables and headings. */
export function StatusBadge(props: { kind: StatusKind; plain?: boolean; children: ReactNode }) {
  return (
    <span className={`utrecht-status-badge sh-status sh-${props.kind}${props.plain ? ' sh-status--kaal' : ''}`}>
      <StatusShape kind={props.kind} />
      <span>{props.children}</span>
    </span>
  )
}
