import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { useWidth } from './useWidth.ts'

/** A place in the picture that can be read: its text is the cell of the table behind it. */
export type ChartPoint = { x: number; y: number; text: string }
export type Drawing = { height: number; width?: number; svg: ReactNode; points: readonly ChartPoint[] }

type ChartCanvasProps = { id: string; title: string; description: string; draw: (width: number) => Drawing }

function nearest(points: readonly ChartPoint[], x: number, y: number): number {
  let best = -1
  let bestDistance = Number.POSITIVE_INFINITY
  points.forEach((point, index) => {
    const distance = Math.hypot(point.x - x, (point.y - y) / 2)
    if (distance < bestDistance) {
      best = index
      bestDistance = distance
    }
  })
  return best
}

/** Draws for the width there is; arrow keys and pointer go along the points, which are spoken and shown. */
export function ChartCanvas({ id, title, description, draw }: ChartCanvasProps) {
  const t = useTeksten(uiTeksten)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [active, setActive] = useState(-1)
  const drawing = draw(width)
  const { points } = drawing
  const point = points[active]
  const svgWidth = drawing.width ?? width

  function handleKey(event: KeyboardEvent) {
    const last = points.length - 1
    const goal = {
      ArrowRight: active + 1,
      ArrowDown: active + 1,
      ArrowLeft: active - 1,
      ArrowUp: active - 1,
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key]
    if (goal === undefined || last < 0) return
    event.preventDefault()
    setActive(event.key === 'Escape' ? -1 : Math.max(0, Math.min(last, goal)))
  }
  function handlePointer(event: PointerEvent) {
    const frame = event.currentTarget.getBoundingClientRect()
    setActive(nearest(points, event.clientX - frame.left, event.clientY - frame.top))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with points is not a set of form fields
    <div
      ref={box}
      className="sh-grafiek__beeld"
      role="group"
      aria-label={points.length > 0 ? `${title}. ${t.pijltjes}` : title}
      // A picture without a point may still be wider than its place: then the keyboard must be able to move it.
      tabIndex={points.length > 0 || svgWidth > width ? 0 : undefined}
      onKeyDown={handleKey}
      onPointerMove={handlePointer}
      onPointerLeave={() => setActive(-1)}
      onBlur={() => setActive(-1)}
    >
      <svg
        width={svgWidth}
        height={drawing.height}
        viewBox={`0 0 ${svgWidth} ${drawing.height}`}
        role="img"
        aria-labelledby={`${id}-naam ${id}-uitleg`}
      >
        <title id={`${id}-naam`}>{title}</title>
        <desc id={`${id}-uitleg`}>{description}</desc>
        {drawing.svg}
        {point ? <circle cx={point.x} cy={point.y} r="6" fill="none" stroke="var(--sh-tekst)" strokeWidth="2" /> : null}
      </svg>
      {point ? <Tip point={point} width={svgWidth} /> : null}
      <span className="sh-alleen-lezer" role="status">
        {point?.text ?? ''}
      </span>
    </div>
  )
}

function Tip({ point, width }: { point: ChartPoint; width: number }) {
  const estimate = Math.min(width, point.text.length * 6.6 + 18)
  const left = Math.max(estimate / 2, Math.min(width - estimate / 2, point.x))
  return (
    <div className="sh-grafiek__tip" aria-hidden="true" style={{ left, top: Math.max(24, point.y - 12) }}>
      {point.text}
    </div>
  )
}
