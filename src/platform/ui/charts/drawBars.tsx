import { scaleBand, scaleLinear } from 'd3-scale'
import { type ColourKey, colourVar } from '../status.ts'
import { ticksThatFit, widest } from './axis.ts'
import type { ChartPoint, Drawing } from './ChartCanvas.tsx'
import { Hatch } from './Hatch.tsx'
import { NARROW } from './useWidth.ts'

export type BarSeries = { key: string; label: string; colour: ColourKey; hatched?: boolean; values: readonly number[] }
export type BarData = {
  categories: readonly string[]
  series: readonly BarSeries[]
  format: (value: number) => string
  /** Words behind a bar; by default its total. */
  notes?: readonly string[]
  height?: number
}

type Segment = { series: BarSeries; category: number; from: number; to: number }

/** Sums along a stack; each piece knows where it begins. */
function stack(data: BarData): Segment[] {
  return data.categories.flatMap((_, category) => {
    let from = 0
    return data.series.flatMap((series) => {
      const value = series.values[category] ?? 0
      const segment = { series, category, from, to: from + value }
      from += value
      return value === 0 ? [] : [segment]
    })
  })
}

function totalOf(data: BarData, category: number): number {
  return data.series.reduce((sum, series) => sum + (series.values[category] ?? 0), 0)
}

function fillOf(series: BarSeries, id: string): { fill: string; stroke?: string } {
  return series.hatched
    ? { fill: `url(#${id}-${series.key})`, stroke: colourVar(series.colour) }
    : { fill: colourVar(series.colour) }
}

function Patterns({ data, id }: { data: BarData; id: string }) {
  return (
    <defs>
      {data.series
        .filter((series) => series.hatched)
        .map((series) => (
          <Hatch key={series.key} id={`${id}-${series.key}`} colour={colourVar(series.colour)} />
        ))}
    </defs>
  )
}

function wordsFor(data: BarData, segment: Segment): string {
  const name = data.series.length > 1 ? `${segment.series.label} ` : ''
  return `${data.categories[segment.category]}: ${name}${data.format(segment.to - segment.from)}`
}

export function drawRows(data: BarData, width: number, id: string): Drawing {
  const notes = data.notes ?? data.categories.map((_, index) => data.format(totalOf(data, index)))
  // On a phone the words stand above their bar, which then has the whole width.
  const narrow = width < NARROW
  const step = narrow ? 48 : 26
  const top = narrow ? 20 : 3
  const left = narrow ? 0 : Math.min(widest(data.categories) + 10, width * 0.4)
  const right = narrow ? width - 4 : width - widest(notes) - 10
  const x = scaleLinear(
    [0, Math.max(1, ...data.categories.map((_, index) => totalOf(data, index)))],
    [left, Math.max(left + 40, right)],
  )
  const segments = stack(data)
  const svg = (
    <>
      <Patterns data={data} id={id} />
      {segments.map((segment) => (
        <rect
          key={`${segment.category}-${segment.series.key}`}
          x={x(segment.from) + (segment.from > 0 ? 1 : 0)}
          y={segment.category * step + top}
          width={Math.max(0, x(segment.to) - x(segment.from) - (segment.from > 0 ? 1 : 0))}
          height="20"
          {...fillOf(segment.series, id)}
        />
      ))}
      {data.categories.map((category, index) => (
        <g key={category}>
          <text x="0" y={index * step + (narrow ? 14 : 18)} className="t-sterk">
            {category}
          </text>
          <text
            x={narrow ? right : x(totalOf(data, index)) + 7}
            y={index * step + (narrow ? 14 : 18)}
            textAnchor={narrow ? 'end' : 'start'}
          >
            {notes[index]}
          </text>
        </g>
      ))}
    </>
  )
  const points = segments.map((segment) => ({
    x: x(segment.to),
    y: segment.category * step + top + 10,
    text: wordsFor(data, segment),
  }))
  return { height: data.categories.length * step + 6, svg, points }
}

export function drawColumns(data: BarData, width: number, id: string): Drawing {
  const height = data.height ?? 240
  const bottom = height - 28
  const y = scaleLinear(
    [0, Math.max(1, ...data.categories.map((_, index) => totalOf(data, index)))],
    [bottom, 14],
  ).nice(4)
  const ticks = y.ticks(4)
  const left = widest(ticks.map(data.format)) + 10
  const band = scaleBand(data.categories, [left, width - 2]).padding(0.25)
  const segments = stack(data)
  const middle = (index: number) => (band(data.categories[index] ?? '') ?? 0) + band.bandwidth() / 2
  const svg = (
    <>
      <Patterns data={data} id={id} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${width - 2}`} stroke="var(--sh-raster)" />
          <text x={left - 7} y={y(tick) + 4} textAnchor="end">
            {data.format(tick)}
          </text>
        </g>
      ))}
      {segments.map((segment) => (
        <rect
          key={`${segment.category}-${segment.series.key}`}
          x={middle(segment.category) - band.bandwidth() / 2}
          y={y(segment.to)}
          width={band.bandwidth()}
          height={Math.max(0, y(segment.from) - y(segment.to) - (segment.from > 0 ? 1 : 0))}
          {...fillOf(segment.series, id)}
        />
      ))}
      {ticksThatFit(data.categories.length, width - left, widest(data.categories)).map((index) => (
        <text key={index} x={middle(index)} y={height - 8} textAnchor="middle">
          {data.categories[index]}
        </text>
      ))}
    </>
  )
  const points: ChartPoint[] = segments.map((segment) => ({
    x: middle(segment.category),
    y: y(segment.to),
    text: wordsFor(data, segment),
  }))
  return { height, svg, points }
}
