import { useId } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import type { Drawing } from './ChartCanvas.tsx'
import { ChartFigure, type ChartTexts } from './ChartFigure.tsx'
import { Hatch } from './Hatch.tsx'
import { centreOf, fitInto, type Position, pathOf, type Ring } from './mapGeometry.ts'

export type Region = {
  id: string
  name: string
  /** One ring, or more when the area has parts. */
  polygon: Ring | readonly Ring[]
  /** A rate, never a count. null: unknown. */
  value: number | null
  /** Under the threshold of disclosure: hatched, no value. */
  suppressed?: boolean
}

export type RegionMapProps = ChartTexts & {
  regions: readonly Region[]
  /** Four borders make five steps: [30, 40, 50, 60]. */
  borders: readonly [number, number, number, number]
  format: (value: number) => string
  /** Coordinates are longitude and latitude. */
  geographic?: boolean
  /** White gaps: river, roads. */
  gaps?: readonly Ring[]
}

function ringsOf(polygon: Region['polygon']): readonly Ring[] {
  const first = polygon[0]?.[0]
  return typeof first === 'number' ? [polygon as Ring] : (polygon as readonly Ring[])
}

export function stepOf(value: number, borders: readonly number[]): number {
  return 1 + borders.filter((border) => value >= border).length
}

/** A step runs to just under the next border: 30–39, and with decimals 3,0–3,9. */
function lastBefore(border: number): number {
  return Number.isInteger(border) ? border - 1 : border - 0.1
}

/** Five steps of one hue, name and value written in the area, legend under it. */
export function RegionMap(props: RegionMapProps) {
  const t = useTeksten(uiTeksten)
  const hatch = `${useId().replace(/[^\w-]/g, '')}-arcering`
  const words = (region: Region) =>
    region.suppressed ? t.teWeinig : region.value === null ? t.onbekend : props.format(region.value)

  function draw(full: number): Drawing {
    const width = Math.min(full, 368)
    const { height, place } = fitInto(
      props.regions.flatMap((region) => ringsOf(region.polygon)),
      width,
      props.geographic ?? false,
    )
    const middles = new Map<string, Position>(
      props.regions.map((region) => [region.id, place(centreOf(ringsOf(region.polygon)))]),
    )
    const isEmpty = (region: Region) => region.suppressed || region.value === null
    const svg = (
      <>
        <defs>
          <Hatch id={hatch} colour="var(--sh-lijn-sterk)" />
        </defs>
        {props.regions.map((region) => (
          <path
            key={region.id}
            d={pathOf(ringsOf(region.polygon), place)}
            className={isEmpty(region) ? undefined : `sh-schaal-${stepOf(region.value ?? 0, props.borders)}`}
            fill={isEmpty(region) ? `url(#${hatch})` : undefined}
            stroke="var(--sh-vlak)"
            strokeWidth="2.5"
            strokeLinejoin="round"
          />
        ))}
        {(props.gaps ?? []).map((gap) => (
          <path
            key={String(gap[0])}
            d={pathOf([gap], place).replace(/Z$/, '')}
            fill="none"
            stroke="var(--sh-vlak)"
            strokeWidth="6"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        ))}
        {props.regions.map((region) => {
          const [x, y] = middles.get(region.id) ?? [0, 0]
          const tone = isEmpty(region) ? 'op-leeg' : `op-${stepOf(region.value ?? 0, props.borders)}`
          return (
            <text
              key={region.id}
              x={x}
              y={y - 2}
              textAnchor="middle"
              className={tone}
              style={{ fontSize: '11px', fontWeight: 600 }}
            >
              {region.name}
              <tspan x={x} dy="15" style={{ fontSize: '13px', fontWeight: 700 }}>
                {words(region)}
              </tspan>
            </text>
          )
        })}
      </>
    )
    const points = props.regions.map((region) => {
      const [x, y] = middles.get(region.id) ?? [0, 0]
      return { x, y, text: `${region.name}: ${words(region)}` }
    })
    return { height, width, svg, points }
  }

  return (
    <div className="sh-kaartbeeld">
      <ChartFigure
        {...props}
        draw={draw}
        table={{ head: [t.gebied, t.waarde], rows: props.regions.map((region) => [region.name, words(region)]) }}
      >
        <Legend {...props} hasSuppressed={props.regions.some((region) => region.suppressed)} />
      </ChartFigure>
    </div>
  )
}

function Legend({ borders, format, hasSuppressed }: RegionMapProps & { hasSuppressed: boolean }) {
  const t = useTeksten(uiTeksten)
  const names = [
    `${t.tot} ${format(borders[0])}`,
    ...borders.map((border, index) =>
      index === 3 ? `${format(border)}+` : `${format(border)}–${format(lastBefore(borders[index + 1] ?? 0))}`,
    ),
  ]
  return (
    <div className="sh-schaalbalk" aria-hidden="true">
      {names.map((name, index) => (
        <span key={name}>
          <i style={{ background: `var(--sh-schaal-${index + 1})` }} />
          {name}
        </span>
      ))}
      {hasSuppressed ? (
        <span>
          <i className="sh-arcering" />
          {t.teWeinig}
        </span>
      ) : null}
    </div>
  )
}
