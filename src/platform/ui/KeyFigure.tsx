import type { ReactNode } from 'react'
import { Sparkline } from './charts/Sparkline.tsx'
import { Link } from './Link.tsx'
import type { ColourKey } from './status.ts'

type KeyFigureProps = {
  label?: ReactNode
  value: ReactNode
  sub?: ReactNode
  /** Every figure opens: the address of its definition, moment, owner and source. */
  href?: string
  trend?: readonly number[]
  trendLabel?: string
  colour?: ColourKey
}

export function KeyFigure(props: KeyFigureProps) {
  return (
    <div className="sh-cijferblok">
      {props.label ? <span className="sh-cijferblok__label">{props.label}</span> : null}
      <span className="sh-cijferblok__waarde">
        {props.href ? <Link href={props.href}>{props.value}</Link> : props.value}
      </span>
      {props.trend ? <Sparkline values={props.trend} colour={props.colour} label={props.trendLabel} /> : <span />}
      {props.sub ? <span className="sh-cijferblok__sub">{props.sub}</span> : null}
    </div>
  )
}
