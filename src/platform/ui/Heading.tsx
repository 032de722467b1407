import type { ReactNode } from 'react'

export type Level = 2 | 3 | 4

export function Heading(props: { level?: Level; id?: string; className?: string; children: ReactNode }) {
  const level = props.level ?? 2
  const Tag = `h${level}` as const
  return (
    <Tag id={props.id} className={[`utrecht-heading-${Math.min(level, 3)}`, props.className].filter(Boolean).join(' ')}>
      {props.children}
    </Tag>
  )
}
