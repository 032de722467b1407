import type { ColourKey } from '../status.ts'

export type Series = {
  key: string
  label: string
  colour: ColourKey
  /** By position on the x axis; null where there is nothing. */
  measured: readonly (number | null)[]
  expected?: readonly (number | null)[]
  /** A second signal beside colour when lines cross. */
  dash?: boolean
}

/** A range around the expectation: the widest first. */
export type Band = { label: string; low: readonly (number | null)[]; high: readonly (number | null)[] }

export type LineData = {
  x: readonly string[]
  series: readonly Series[]
  bands?: readonly Band[]
  /** Steps, dotted. */
  budget?: readonly (number | null)[]
  yMin?: number
  format: (value: number) => string
}

function cut<T>(values: readonly T[] | undefined, from: number): readonly T[] | undefined {
  return values?.slice(from)
}

/** The part that a phone shows. */
export function fromPosition(data: LineData, from: number): LineData {
  return {
    ...data,
    x: data.x.slice(from),
    budget: cut(data.budget, from),
    series: data.series.map((series) => ({
      ...series,
      measured: series.measured.slice(from),
      expected: cut(series.expected, from),
    })),
    bands: data.bands?.map((band) => ({ ...band, low: band.low.slice(from), high: band.high.slice(from) })),
  }
}

function known(values: readonly (number | null)[] | undefined): number[] {
  return (values ?? []).filter((value) => value !== null)
}

export function extent(data: LineData): [number, number] {
  const all = [
    ...data.series.flatMap((series) => [...known(series.measured), ...known(series.expected)]),
    ...(data.bands ?? []).flatMap((band) => [...known(band.low), ...known(band.high)]),
    ...known(data.budget),
  ]
  if (all.length === 0) return [0, 1]
  return [data.yMin ?? Math.min(0, ...all), Math.max(...all)]
}

/** Where measuring ends: the last position that any series measured. */
export function lastMeasured(data: LineData): number {
  return Math.max(-1, ...data.series.map((series) => series.measured.findLastIndex((value) => value !== null)))
}

export function valueAt(series: Series, position: number): number | null {
  return series.measured[position] ?? series.expected?.[position] ?? null
}
