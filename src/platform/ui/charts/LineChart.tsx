import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { ChartFigure, type ChartTexts } from './ChartFigure.tsx'
import { drawLines } from './drawLines.tsx'
import { fromPosition, type LineData, lastMeasured, valueAt } from './lineData.ts'
import { NARROW } from './useWidth.ts'

export type LineChartProps = ChartTexts &
  LineData & {
    /** From which position a phone draws; by default the last twelve measured and what is expected. */
    phoneFrom?: number
    xLabel?: string
    height?: number
  }

/** Measured solid, expected dashed, ranges as bands, budget dotted. */
export function LineChart(props: LineChartProps) {
  const t = useTeksten(uiTeksten)
  const phoneFrom = props.phoneFrom ?? Math.max(0, lastMeasured(props) - 11)
  const words = { gemeten: t.gemeten, verwacht: t.verwacht, begroot: t.begroot }
  return (
    <ChartFigure
      {...props}
      draw={(width) =>
        drawLines(width < NARROW ? fromPosition(props, phoneFrom) : props, width, props.height ?? 300, words)
      }
      table={tableOf(props, props.xLabel ?? t.periode, words)}
    />
  )
}

function tableOf(data: LineData, xLabel: string, words: { verwacht: string; begroot: string }) {
  const show = (value: number | null | undefined) => (value === null || value === undefined ? '–' : data.format(value))
  const head = [
    xLabel,
    ...data.series.map((series) => series.label),
    ...(data.bands ?? []).map((band) => band.label),
    ...(data.budget ? [words.begroot] : []),
  ]
  const rows = data.x.map((label, position) => [
    label,
    ...data.series.map((series) => {
      const measured = series.measured[position] ?? null
      return measured === null && valueAt(series, position) !== null
        ? `${show(valueAt(series, position))} (${words.verwacht})`
        : show(measured)
    }),
    ...(data.bands ?? []).map((band) =>
      band.low[position] == null ? '–' : `${show(band.low[position])} – ${show(band.high[position])}`,
    ),
    ...(data.budget ? [show(data.budget[position])] : []),
  ])
  return { head, rows }
}
