import type { ReactNode } from 'react'
import { Link } from './Link.tsx'

/** Open point = past, filled = now, dotted = still to come. */
export type ThreadState = 'geweest' | 'nu' | 'straks'

export type TimelineItem = { id: string; title: ReactNode; when?: ReactNode; state?: ThreadState; children?: ReactNode }

/** De draad, standing: what followed on what. */
export function Timeline(props: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol className="sh-draad" aria-label={props.label}>
      {props.items.map((item) => (
        <li
          key={item.id}
          className={`is-${item.state ?? 'geweest'}`}
          aria-current={item.state === 'nu' ? 'step' : undefined}
        >
          {item.when ? <div className="sh-draad__wanneer">{item.when}</div> : null}
          <div className="sh-draad__titel">{item.title}</div>
          {item.children}
        </li>
      ))}
    </ol>
  )
}

export type ThreadStep = { id: string; label: ReactNode; sub?: ReactNode; state: ThreadState; href?: string }

/** De draad, lying: steps of a conversation, milestones of a project. */
export function Thread(props: { steps: readonly ThreadStep[]; label: string }) {
  return (
    <ol className="sh-stappen" aria-label={props.label}>
      {props.steps.map((step) => (
        <li key={step.id} className={`is-${step.state}`} aria-current={step.state === 'nu' ? 'step' : undefined}>
          <b>{step.href ? <Link href={step.href}>{step.label}</Link> : step.label}</b>
          {step.sub}
        </li>
      ))}
    </ol>
  )
}

/** Text that belongs to the line above it. */
export function Joined(props: { children: ReactNode }) {
  return <div className="sh-samen">{props.children}</div>
}
