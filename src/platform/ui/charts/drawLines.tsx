import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { colourVar } from '../status.ts'
import { spread, ticksThatFit, widest } from './axis.ts'
import type { Drawing } from './ChartCanvas.tsx'
import { extent, type LineData, lastMeasured, type Series, valueAt } from './lineData.ts'

type Words = { gemeten: string; verwacht: string; begroot: string }
type Cell = number | null

const BAND_FILLS = ['var(--sh-band-95)', 'var(--sh-band-80)']
const TOP = 24
const BOTTOM = 30
/** Few points are shown as points: between them nothing was measured. */
const DOTS_UP_TO = 13

/** A budget holds for a year: separate lines, no stairs. */
function budgetRuns(budget: readonly Cell[]): { from: number; to: number; value: number }[] {
  const runs: { from: number; to: number; value: number }[] = []
  budget.forEach((value, position) => {
    const last = runs.at(-1)
    if (value === null) return
    if (last && last.value === value && last.to === position - 1) last.to = position
    else runs.push({ from: position, to: position, value })
  })
  return runs
}

/** The expectation begins at the last measured point, so that the line does not break. */
function expectedFrom(series: Series): readonly Cell[] {
  const last = series.measured.findLastIndex((value) => value !== null)
  return (series.expected ?? []).map((value, position) => (position === last ? (series.measured[last] ?? null) : value))
}

function endLabels(data: LineData): { text: string; value: number; strong: boolean }[] {
  const last = data.x.length - 1
  const series = data.series.flatMap((one) => {
    const position = Math.max(
      one.measured.findLastIndex((value) => value !== null),
      (one.expected ?? []).findLastIndex((value) => value !== null),
    )
    const value = valueAt(one, position)
    if (value === null) return []
    return [
      { text: data.series.length > 1 ? `${one.label} ${data.format(value)}` : data.format(value), value, strong: true },
    ]
  })
  const widestBand = data.bands?.[0]
  const ends = [widestBand?.high[last], widestBand?.low[last]].filter((value) => value !== null && value !== undefined)
  return [...series, ...ends.map((value) => ({ text: data.format(value), value, strong: false }))]
}

export function drawLines(data: LineData, width: number, height: number, words: Words): Drawing {
  const [low, high] = extent(data)
  const y = scaleLinear([low, high], [height - BOTTOM, TOP]).nice(5)
  const yTicks = y.ticks(4)
  const labels = endLabels(data)
  const left = widest(yTicks.map(data.format)) + 10
  const right = width - widest(labels.map((label) => label.text)) - 12
  const x = scaleLinear([0, Math.max(1, data.x.length - 1)], [left, right])
  const plain = line<Cell>(
    (_, position) => x(position),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null)
  const split = lastMeasured(data)
  const labelY = spread(
    labels.map((label) => y(label.value)),
    15,
    height - BOTTOM,
  )
  const bandArea = (band: { low: readonly Cell[]; high: readonly Cell[] }) =>
    area<Cell>(
      (_, position) => x(position),
      (_, position) => y(band.low[position] ?? 0),
      (value) => y(value ?? 0),
    ).defined((value) => value !== null)([...band.high])

  const svg = (
    <>
      {yTicks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${right}`} stroke="var(--sh-raster)" />
          <text x={left - 7} y={y(tick) + 4} textAnchor="end">
            {data.format(tick)}
          </text>
        </g>
      ))}
      {ticksThatFit(data.x.length, right - left, widest(data.x)).map((position) => (
        <g key={position}>
          <path d={`M${x(position)} ${height - BOTTOM}v5`} stroke="var(--sh-lijn-sterk)" />
          <text x={x(position)} y={height - 8} textAnchor={position === 0 ? 'start' : 'middle'}>
            {data.x[position]}
          </text>
        </g>
      ))}
      {(data.bands ?? []).map((band, index) => (
        <path key={band.label} d={bandArea(band) ?? ''} fill={BAND_FILLS[Math.min(index, 1)]} />
      ))}
      {data.series.some((series) => series.expected) && split >= 0 && split < data.x.length - 1 ? (
        <>
          <path d={`M${x(split)} ${TOP - 8}V${height - BOTTOM}`} stroke="var(--sh-lijn-sterk)" />
          <text x={x(split) - 6} y={TOP - 8} textAnchor="end">
            {words.gemeten}
          </text>
          <text x={x(split) + 6} y={TOP - 8}>
            {words.verwacht}
          </text>
        </>
      ) : null}
      {data.budget ? (
        <path
          d={budgetRuns(data.budget)
            .map((run) => `M${x(run.from)} ${y(run.value)}H${x(run.to)}`)
            .join('')}
          fill="none"
          stroke="var(--sh-tekst)"
          strokeWidth="1.5"
          strokeDasharray="1.5 3.5"
          strokeLinecap="round"
        />
      ) : null}
      {data.series.map((series) => (
        <g key={series.key} fill="none" stroke={colourVar(series.colour)} strokeWidth="2.2" strokeLinejoin="round">
          <path d={plain([...series.measured]) ?? ''} strokeDasharray={series.dash ? '9 3 2 3' : undefined} />
          {data.x.length <= DOTS_UP_TO
            ? series.measured.map((value, position) =>
                value === null ? null : (
                  <circle
                    key={data.x[position]}
                    cx={x(position)}
                    cy={y(value)}
                    r="2.6"
                    fill={colourVar(series.colour)}
                    stroke="none"
                  />
                ),
              )
            : null}
          {series.expected ? <path d={plain([...expectedFrom(series)]) ?? ''} strokeDasharray="6 5" /> : null}
        </g>
      ))}
      {labels.map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may end in the same words
        <text key={index} x={right + 7} y={(labelY[index] ?? 0) + 4} className={label.strong ? 't-sterk' : undefined}>
          {label.text}
        </text>
      ))}
    </>
  )
  return { height, svg, points: pointsOf(data, x, y, words) }
}

function pointsOf(data: LineData, x: (position: number) => number, y: (value: number) => number, words: Words) {
  return data.series.flatMap((series) =>
    data.x.flatMap((label, position) => {
      const value = valueAt(series, position)
      if (value === null) return []
      const kind =
        series.measured[position] === null || series.measured[position] === undefined ? `, ${words.verwacht}` : ''
      const name = data.series.length > 1 ? `${series.label}, ` : ''
      return [{ x: x(position), y: y(value), text: `${name}${label}: ${data.format(value)}${kind}` }]
    }),
  )
}
