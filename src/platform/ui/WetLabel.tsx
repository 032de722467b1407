import type { ReactNode } from 'react'
import type { ColourKey } from './status.ts'

/** Colour bar and name; which law has which colour is decided by the screen. */
export function WetLabel(props: { colour: ColourKey; children: ReactNode }) {
  return <span className={`sh-wet sh-${props.colour}`}>{props.children}</span>
}

export function Tag(props: { children: ReactNode }) {
  return <span className="sh-etiket">{props.children}</span>
}
