import { type ReactNode, useId } from 'react'
import { type Datum, dagenTussen, datum, plusDagen, weekdag } from '#values/datum.ts'
import { useDateFormat } from '../format.ts'
import { Link } from '../Link.tsx'
import { StatusGlyph, StatusShape } from '../StatusShape.tsx'
import { type StatusKind, statusColourVar } from '../status.ts'
import { useTeksten, useVandaag } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { ChartCanvas, type Drawing } from './ChartCanvas.tsx'
import { NARROW } from './useWidth.ts'

export type StripPoint = { id: string; date: Datum | string; kind: StatusKind; label: string }
export type Counter = {
  key: string
  kind: StatusKind
  count: number
  label: ReactNode
  href?: string
  current?: boolean
}

type StripChartProps = {
  title: string
  description: string
  /** A Monday; by default the Monday of the week before. */
  from?: Datum | string
  weeks?: number
  points: readonly StripPoint[]
  /** The counters under the strip are the filters of the list. */
  counters?: readonly Counter[]
}

const GLYPH = 13
const STEP = 16
const MOST = 5
const AXIS = 24

function weeksBefore(today: Datum): Datum {
  return plusDagen(today, 1 - weekdag(today) - 7)
}

/** Weeks of terms at once, so that a busy day is seen before it comes. */
export function StripChart(props: StripChartProps) {
  const id = useId()
  const today = useVandaag()
  const formatDate = useDateFormat()
  const t = useTeksten(uiTeksten)
  const from = props.from ? datum(props.from) : weeksBefore(today)
  const weeks = props.weeks ?? 6

  function draw(width: number): Drawing {
    const shownWeeks = width < NARROW ? Math.min(weeks, 3) : weeks
    const days = shownWeeks * 7
    const perDay = (width - 16) / days
    const x = (day: Datum) => 8 + dagenTussen(from, day) * perDay
    const inSight = props.points.filter((point) => {
      const distance = dagenTussen(from, datum(point.date))
      return distance >= 0 && distance < days
    })
    const byDay = Map.groupBy(inSight, (point) => point.date)
    const tallest = Math.min(MOST, Math.max(2, ...Array.from(byDay.values(), (points) => points.length)))
    const axis = 20 + tallest * STEP
    const placed = Array.from(byDay.values()).flatMap((points) =>
      points.map((point, index) => ({ point, index, of: points.length })),
    )
    const yOf = (index: number) => axis - 9 - Math.min(index, MOST - 1) * STEP
    const svg = (
      <>
        {Array.from({ length: days }, (_, index) => plusDagen(from, index)).map((day) => (
          <g key={day}>
            {weekdag(day) > 5 ? (
              <rect x={x(day)} y="4" width={perDay} height={axis - 4} fill="var(--sh-vlak-stil)" />
            ) : null}
            {weekdag(day) === 1 ? (
              <>
                <path d={`M${x(day)} ${axis}v6`} stroke="var(--sh-lijn-sterk)" />
                <text x={x(day) + 2} y={axis + 17}>
                  {formatDate(day, 'lijst')}
                </text>
              </>
            ) : null}
          </g>
        ))}
        <path d={`M8 ${axis}H${width - 8}`} stroke="var(--sh-lijn-sterk)" />
        {placed
          .filter(({ index, of }) => index < MOST - 1 || of <= MOST)
          .map(({ point, index }) => (
            <g
              key={point.id}
              transform={`translate(${x(datum(point.date)) + (perDay - GLYPH) / 2} ${yOf(index) - GLYPH / 2}) scale(${GLYPH / 16})`}
              style={{ color: statusColourVar(point.kind) }}
            >
              <StatusGlyph kind={point.kind === 'loopt' ? 'wacht' : point.kind} />
            </g>
          ))}
        {Array.from(byDay).map(([day, points]) =>
          points.length > MOST ? (
            <text
              key={day}
              x={x(datum(day)) + perDay / 2}
              y={yOf(MOST - 1) + 4}
              textAnchor="middle"
              className="t-sterk"
            >
              +{points.length - MOST + 1}
            </text>
          ) : null,
        )}
        {dagenTussen(from, today) >= 0 && dagenTussen(from, today) < days ? (
          <TodayMark x={x(today) + perDay / 2} bottom={axis} label={t.vandaag} />
        ) : null}
      </>
    )
    const points = placed
      .toSorted((a, b) => (a.point.date < b.point.date ? -1 : a.point.date > b.point.date ? 1 : a.index - b.index))
      .map(({ point, index }) => ({
        x: x(datum(point.date)) + perDay / 2,
        y: yOf(index),
        text: `${formatDate(point.date, 'lijst')}: ${point.label}`,
      }))
    return { height: axis + AXIS, svg, points }
  }

  return (
    <div className="sh-strip">
      <ChartCanvas id={id} title={props.title} description={props.description} draw={draw} />
      {props.counters ? <Counters counters={props.counters} /> : null}
    </div>
  )
}

export function TodayMark(props: { x: number; bottom: number; label: string; below?: boolean }) {
  const width = props.label.length * 6.6 + 12
  const top = props.below ? props.bottom + 3 : 0
  const left = props.below ? props.x - width / 2 : props.x + 5
  return (
    <>
      <path
        d={`M${props.x} ${props.below ? 22 : 2}V${props.below ? props.bottom + 4 : props.bottom}`}
        stroke="var(--sh-tekst)"
        strokeWidth="1.6"
      />
      <rect x={left} y={top} width={width} height="19" rx="3" fill="var(--sh-tekst)" />
      <text x={left + width / 2} y={top + 13.5} textAnchor="middle" style={{ fill: 'var(--sh-vlak)', fontWeight: 600 }}>
        {props.label}
      </text>
    </>
  )
}

export function Counters(props: { counters: readonly Counter[] }) {
  return (
    <ul className="sh-tellers">
      {props.counters.map((counter) => {
        const content = (
          <>
            <StatusShape kind={counter.kind} />
            <b>{counter.count}</b> {counter.label}
          </>
        )
        return (
          <li key={counter.key} className={`sh-${counter.kind}`}>
            {counter.href ? (
              <Link plain href={counter.href} aria-current={counter.current ? 'true' : undefined}>
                {content}
              </Link>
            ) : (
              <span className="sh-teller">{content}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
