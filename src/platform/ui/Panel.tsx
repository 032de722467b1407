import { type ReactNode, useId } from 'react'
import { Heading, type Level } from './Heading.tsx'
import { Link } from './Link.tsx'
import type { ColourKey } from './status.ts'

type PanelProps = {
  title?: ReactNode
  level?: Level
  sub?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  /** Content runs to the edges, as for a table. */
  bare?: boolean
  tone?: 'deep' | 'soft'
  colour?: ColourKey
  /** Names the block for a screen reader when it has no visible title. */
  label?: string
  children?: ReactNode
}

const TONES = { deep: 'sh-blok--diep sh-diep', soft: 'sh-blok--zacht' }

export function Panel(props: PanelProps) {
  const id = useId()
  const classes = [
    'sh-blok',
    props.bare && 'sh-blok--kaal',
    props.tone && TONES[props.tone],
    props.colour && `sh-blok--kleur sh-${props.colour}`,
  ]
  return (
    <section
      className={classes.filter(Boolean).join(' ')}
      aria-labelledby={props.title ? id : undefined}
      aria-label={props.label}
    >
      {props.title ? (
        <div className="sh-blok__kop">
          <Heading level={props.level} id={id}>
            {props.title}
          </Heading>
          {props.sub ? <p className="sh-blok__sub">{props.sub}</p> : null}
          {props.actions ? <div className="sh-knoppen">{props.actions}</div> : null}
        </div>
      ) : null}
      {props.children}
      {props.footer ? <div className="sh-blok__voet">{props.footer}</div> : null}
    </section>
  )
}

type CardProps = {
  title: ReactNode
  href?: string
  level?: Level
  colour?: ColourKey
  children?: ReactNode
  foot?: ReactNode
}

/** A small block in a row of four: one subject, one verdict in the foot. */
export function Card(props: CardProps) {
  const id = useId()
  return (
    <section
      className={`sh-blok sh-kaart${props.colour ? ` sh-blok--kleur sh-${props.colour}` : ''}`}
      aria-labelledby={id}
    >
      <Heading level={props.level ?? 3} id={id} className="utrecht-heading-3">
        {props.href ? <Link href={props.href}>{props.title}</Link> : props.title}
      </Heading>
      {props.children}
      {props.foot}
    </section>
  )
}

export function Cards(props: { children: ReactNode }) {
  return <div className="sh-rooster sh-rooster--kaarten">{props.children}</div>
}
