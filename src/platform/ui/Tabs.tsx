import type { ReactNode } from 'react'
import { Link } from './Link.tsx'

export type Tab = { label: ReactNode; href: string; count?: number; current?: boolean }

/** Links, not a tablist: each tab is a page or a saved view with an address of its own. */
export function Tabs(props: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="sh-tabs" aria-label={props.label}>
      {props.tabs.map((tab) => (
        <Link plain key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span> {tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
