import type { Datum } from '#values/datum.ts'
import { type DateStyle, toDatum, useDateFormat, useTimeFormat } from './format.ts'

/** A day for people, with the machine's day in `datetime`. `time` adds the clock of a moment. */
export function DateText(props: { date: Datum | string; style?: DateStyle; time?: boolean }) {
  const formatDate = useDateFormat()
  const formatTime = useTimeFormat()
  const day = formatDate(props.date, props.style)
  return (
    <time dateTime={props.time ? props.date : (toDatum(props.date) ?? props.date)}>
      {props.time ? `${day}, ${formatTime(props.date)}` : day}
    </time>
  )
}
