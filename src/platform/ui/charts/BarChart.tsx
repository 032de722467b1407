import { type CSSProperties, useId } from 'react'
import { colourVar } from '../status.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { ChartFigure, type ChartTexts } from './ChartFigure.tsx'
import { type BarData, drawColumns, drawRows } from './drawBars.tsx'

export type BarChartProps = ChartTexts &
  BarData & {
    /** 'rows': one bar a line with its words behind it. 'columns': standing, for months. */
    direction?: 'rows' | 'columns'
    categoryLabel?: string
  }

/** Stacked bars that always start at 0; temporary is hatched, structural filled. */
export function BarChart(props: BarChartProps) {
  const t = useTeksten(uiTeksten)
  const id = useId().replace(/[^\w-]/g, '')
  const draw = props.direction === 'columns' ? drawColumns : drawRows
  const many = props.series.length > 1
  const table = {
    head: [
      props.categoryLabel ?? t.wat,
      ...props.series.map((series) => (series.hatched ? `${series.label} (${t.tijdelijk})` : series.label)),
      ...(many ? [t.totaal] : []),
    ],
    rows: props.categories.map((category, index) => {
      const values = props.series.map((series) => series.values[index] ?? 0)
      return [
        category,
        ...values.map(props.format),
        ...(many ? [props.format(values.reduce((sum, value) => sum + value, 0))] : []),
      ]
    }),
  }
  return (
    <ChartFigure {...props} draw={(width) => draw(props, width, id)} table={table}>
      {many ? (
        <div className="sh-legenda" aria-hidden="true">
          {props.series.map(({ key, label, colour, hatched }) => (
            <span key={key}>
              <i data-arcering={hatched} style={{ '--_k': colourVar(colour) } as CSSProperties} />
              {label}
            </span>
          ))}
        </div>
      ) : null}
    </ChartFigure>
  )
}
