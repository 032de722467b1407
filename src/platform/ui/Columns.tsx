import type { ReactNode } from 'react'

/** Main column and a side column of 328 px; under each other on a narrow screen, main first. */
export function Columns(props: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="sh-rooster sh-rooster--2-1">
      <div className="sh-stapel">{props.children}</div>
      <div className="sh-stapel">{props.side}</div>
    </div>
  )
}

export function Stack(props: { children: ReactNode }) {
  return <div className="sh-stapel">{props.children}</div>
}

export function Row(props: { children: ReactNode }) {
  return <div className="sh-rij">{props.children}</div>
}
