import { type ReactNode, useId } from 'react'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { useDateFormat } from '../format.ts'
import { StatusGlyph } from '../StatusShape.tsx'
import { colourVar } from '../status.ts'
import { useTeksten, useVandaag } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { WetLabel } from '../WetLabel.tsx'
import type { ChartPoint, Drawing } from './ChartCanvas.tsx'
import { ChartFigure, type ChartTexts } from './ChartFigure.tsx'
import { type GanttBar, type GanttMark, type GanttPerson, lanesOf, monthStarts, monthStep } from './ganttLayout.ts'
import { TodayMark } from './StripChart.tsx'

export type GanttChartProps = ChartTexts & {
  from: Datum
  to: Datum
  persons: readonly GanttPerson[]
  marks?: readonly GanttMark[]
}

const LANE = 25
const BAR = 22
const TOP = 26
const PAD = 12
const LEFT = 172
/** The room that the name of a month takes. */
const MONTH = 60

/** Persons against time: bar = provision, left edge in its colour, arrow = runs on, dashed amber = gap, ink line = today. */
export function GanttChart(props: GanttChartProps) {
  const t = useTeksten(uiTeksten)
  const today = useVandaag()
  const formatDate = useDateFormat()
  const id = useId()
  const until = (bar: GanttBar) => (bar.to ? `${t.totEnMet} ${formatDate(bar.to)}` : t.looptDoor)
  const words = (person: GanttPerson, bar: GanttBar) =>
    `${person.name}: ${bar.label}, ${t.van} ${formatDate(bar.from)} ${until(bar)}`

  function draw(full: number): Drawing {
    const width = Math.max(full, 640)
    const right = width - 10
    const x = (day: Datum) =>
      LEFT +
      (Math.min(Math.max(0, dagenTussen(props.from, day)), dagenTussen(props.from, props.to)) /
        dagenTussen(props.from, props.to)) *
        (right - LEFT)
    const points: ChartPoint[] = []
    const rows: ReactNode[] = []
    let top = TOP
    for (const person of props.persons) {
      const lanes = lanesOf(person.bars)
      const height = Math.max(lanes.length * LANE + PAD, person.sub ? 46 : 37)
      const lanesTop = top + (height - lanes.length * LANE) / 2
      const rowTop = top
      rows.push(
        <g key={person.id}>
          <text x="0" y={rowTop + height / 2 - (person.sub ? 3 : -5)} className="t-sterk" style={{ fontSize: '14px' }}>
            {person.name}
          </text>
          <text x="0" y={rowTop + height / 2 + 14}>
            {person.sub}
          </text>
          {lanes.flatMap((lane, index) =>
            lane.map((bar) => {
              const y = lanesTop + index * LANE + 1
              const end = bar.to ? x(bar.to) : right
              points.push({ x: Math.min(x(bar.from) + 6, end), y: y + BAR / 2, text: words(person, bar) })
              return (
                <Bar
                  key={bar.id}
                  id={`${id}-${bar.id}`}
                  bar={bar}
                  x={x(bar.from)}
                  y={y}
                  end={end}
                  runsOn={!bar.to || bar.to > props.to}
                />
              )
            }),
          )}
          <path d={`M0 ${rowTop + height}H${right}`} stroke="var(--sh-lijn)" />
        </g>,
      )
      top += height
    }
    const months = monthStarts(props.from, props.to, monthStep(props.from, props.to, right - LEFT))
    const svg = (
      <>
        {months.map((month) => (
          <g key={month}>
            <path d={`M${x(month)} 22V${top}`} stroke="var(--sh-raster)" />
            {x(month) + MONTH < right ? (
              <text x={x(month) + 3} y="15">
                {formatDate(month, 'lijst').split(' ')[2]} {month.slice(0, 4)}
              </text>
            ) : null}
          </g>
        ))}
        {(props.marks ?? []).map((mark) => (
          <g key={mark.date}>
            <path
              d={`M${x(mark.date)} 22V${top + 4}`}
              stroke="var(--sh-letop)"
              strokeWidth="1.2"
              strokeDasharray="2 3"
            />
            <text
              x={x(mark.date)}
              y={top + 17}
              textAnchor="middle"
              style={{ fill: 'var(--sh-letop)', fontWeight: 600 }}
            >
              {mark.label}
            </text>
          </g>
        ))}
        {rows}
        {today >= props.from && today <= props.to ? (
          <TodayMark x={x(today)} bottom={top} label={t.vandaag} below />
        ) : null}
      </>
    )
    return { height: top + 26, width, svg, points }
  }

  const rowsOf = props.persons.flatMap((person) =>
    person.bars.map((bar) => [person.name, bar.label, formatDate(bar.from), until(bar)]),
  )
  return (
    <div className="sh-gantt">
      <div className="sh-gantt__beeld">
        <ChartFigure
          {...props}
          tableLabel="lijst"
          draw={draw}
          table={{ head: [t.wie, t.wat, t.van, t.tot], rows: rowsOf }}
        />
      </div>
      <div className="sh-gantt__lijst">
        {props.hideTitle ? null : <p className="utrecht-heading-3">{props.title}</p>}
        <ul className="sh-lijst">
          {props.persons.map((person) => (
            <li key={person.id}>
              <b>{person.name}</b> <span className="sh-zacht">{person.sub}</span>
              {person.bars.map((bar) => (
                <div key={bar.id} className="sh-gantt__regel">
                  {bar.gap ? <GapLine label={bar.label} /> : <WetLabel colour={bar.colour}>{bar.label}</WetLabel>}{' '}
                  <small className="sh-zacht">{until(bar)}</small>
                </div>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function GapLine({ label }: { label: string }) {
  return (
    <span className="sh-status sh-status--kaal sh-let-op">
      <svg className="sh-v" viewBox="0 0 16 16" aria-hidden="true">
        <StatusGlyph kind="let-op" />
      </svg>
      {label}
    </span>
  )
}

function Bar(props: { id: string; bar: GanttBar; x: number; y: number; end: number; runsOn: boolean }) {
  const { bar, x, y, end } = props
  const colour = colourVar(bar.colour)
  const width = Math.max(6, end - x)
  if (bar.gap) {
    return (
      <g>
        <rect
          x={x}
          y={y}
          width={width}
          height={BAR}
          rx="3"
          fill="var(--sh-vlak)"
          stroke="var(--sh-letop)"
          strokeWidth="1.4"
          strokeDasharray="5 4"
        />
        <g transform={`translate(${x + 9} ${y + 4.5}) scale(.8)`} style={{ color: 'var(--sh-letop-vol)' }}>
          <StatusGlyph kind="let-op" />
        </g>
        <text x={x + 27} y={y + 15.5} style={{ fill: 'var(--sh-letop)', fontWeight: 600 }}>
          {bar.label}
        </text>
      </g>
    )
  }
  return (
    <g>
      <rect x={x} y={y} width={width} height={BAR} rx="3" fill="var(--sh-vlak)" />
      <rect x={x} y={y} width={width} height={BAR} rx="3" fill={colour} fillOpacity=".14" />
      <rect x={x} y={y} width="5" height={BAR} rx="2" fill={colour} />
      {props.runsOn ? (
        <path d={`M${end} ${y}l7 ${BAR / 2}-7 ${BAR / 2}z`} fill={colour} fillOpacity=".4" />
      ) : (
        <rect x={end - 2} y={y} width="2" height={BAR} fill={colour} />
      )}
      <text
        x={x + 12}
        y={y + 15.5}
        style={{
          fill: 'var(--sh-tekst)',
          paintOrder: 'stroke',
          stroke: 'var(--sh-vlak)',
          strokeWidth: 3,
          strokeOpacity: 0.7,
        }}
      >
        {bar.label}
      </text>
    </g>
  )
}
