import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { type ColourKey, colourVar } from '../status.ts'

const WIDTH = 72
const HEIGHT = 22

/** A trend in a word's size. Without `label` it is ornament beside a figure that says it in words. */
export function Sparkline(props: { values: readonly number[]; colour?: ColourKey; label?: string }) {
  const colour = colourVar(props.colour ?? 'reeks-1')
  const x = scaleLinear([0, Math.max(1, props.values.length - 1)], [2, WIDTH - 3])
  const y = scaleLinear([Math.min(...props.values), Math.max(...props.values)], [HEIGHT - 3, 3])
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  )([...props.values])
  const last = props.values.at(-1)
  return (
    <svg
      className="sh-spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : true}
    >
      <path d={path ?? ''} fill="none" stroke={colour} strokeWidth="1.8" strokeLinejoin="round" />
      {last === undefined ? null : <circle cx={x(props.values.length - 1)} cy={y(last)} r="2.6" fill={colour} />}
    </svg>
  )
}
