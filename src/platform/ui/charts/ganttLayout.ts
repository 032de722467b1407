import { type Datum, dagenTussen, eersteVanMaand, plusMaanden } from '#values/datum.ts'
import type { ColourKey } from '../status.ts'

export type GanttBar = {
  id: string
  label: string
  from: Datum
  /** Inclusive end; absent means that it runs on. */
  to?: Datum | null
  colour: ColourKey
  /** A gap that nobody has filled yet: dashed amber. */
  gap?: boolean
}
export type GanttPerson = { id: string; name: string; sub?: string; bars: readonly GanttBar[] }
export type GanttMark = { date: Datum; label: string }

/** Bars that overlap in time get a lane of their own. */
export function lanesOf(bars: readonly GanttBar[]): GanttBar[][] {
  const lanes: GanttBar[][] = []
  for (const bar of bars.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const lane = lanes.find((one) => {
      const last = one.at(-1)
      return last?.to != null && last.to < bar.from
    })
    if (lane) lane.push(bar)
    else lanes.push([bar])
  }
  return lanes
}

export function monthStarts(from: Datum, to: Datum, everyMonths: number): Datum[] {
  const first = eersteVanMaand(from) < from ? plusMaanden(eersteVanMaand(from), 1) : from
  const months: Datum[] = []
  for (let day = first; day <= to; day = plusMaanden(day, everyMonths)) months.push(day)
  return months
}

/** A label every 1, 3, 6 or 12 months, as there is room. */
export function monthStep(from: Datum, to: Datum, width: number): number {
  const months = dagenTussen(from, to) / 30.4
  return [1, 3, 6, 12].find((step) => (width / months) * step >= 90) ?? 12
}
