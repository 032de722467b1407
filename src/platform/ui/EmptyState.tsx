import type { ReactNode } from 'react'

/** One sentence what is not there, one why, one action. */
export function EmptyState(props: { title: ReactNode; why?: ReactNode; action?: ReactNode }) {
  return (
    <div className="sh-leeg">
      <b>{props.title}</b>
      {props.why ? <p>{props.why}</p> : null}
      {props.action}
    </div>
  )
}
