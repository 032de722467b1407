import type { FormValues } from './FormContext.ts'

/** 'stappen.2.dagen' under 'stappen': [2, '.dagen']; undefined for what is no part of a row. */
function placeIn(field: string, name: string): readonly [number, string] | undefined {
  if (!field.startsWith(`${name}.`)) return undefined
  const [, place, rest] = /^(\d+)(.*)$/.exec(field.slice(name.length + 1)) ?? []
  return place === undefined || (rest && !rest.startsWith('.')) ? undefined : [Number(place), rest ?? '']
}

export function rowCount(values: FormValues, name: string): number {
  return Math.max(0, ...Object.keys(values).map((field) => (placeIn(field, name)?.[0] ?? -1) + 1))
}

function placed(values: FormValues, name: string, to: (place: number) => number | undefined): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const place = placeIn(field, name)
      if (!place) return [[field, value]]
      const now = to(place[0])
      return now === undefined ? [] : [[`${name}.${now}${place[1]}`, value]]
    }),
  )
}

/** The row at `from` takes the place `to`; those between move one up or down. */
export const moveRow = (values: FormValues, name: string, from: number, to: number): FormValues =>
  placed(values, name, (place) => {
    if (place === from) return to
    if (from < to) return place > from && place <= to ? place - 1 : place
    return place >= to && place < from ? place + 1 : place
  })

export const removeRow = (values: FormValues, name: string, index: number): FormValues =>
  placed(values, name, (place) => (place === index ? undefined : place > index ? place - 1 : place))
