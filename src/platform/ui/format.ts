import { type Datum, formatDatum, isDatum } from '#values/datum.ts'
import { type Centen, formatDuizend, formatGeld, geld } from '#values/geld.ts'
import { useTaal } from './TaalProvider.tsx'

export type DateStyle = 'lang' | 'kort' | 'lijst'

/** Takes a day or a moment; of a moment the calendar day in Amsterdam is shown. */
export function toDatum(value: string): Datum | undefined {
  if (isDatum(value)) return value
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return undefined
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
  return isDatum(day) ? day : undefined
}

export function useDateFormat(): (value: Datum | string, style?: DateStyle) => string {
  const { taal, vandaag } = useTaal()
  return (value, style = 'lang') => {
    const day = toDatum(value)
    return day ? formatDatum(day, { stijl: style, taal, vandaag }) : value
  }
}

/** '15.30 uur' in Dutch, '15:30' in English. */
export function useTimeFormat(): (value: string) => string {
  const { taal } = useTaal()
  return (value) => {
    const parts = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(value))
    return taal === 'nl' ? `${parts.replace(':', '.')} uur` : parts
  }
}

export type MoneyStyle = 'vol' | 'duizend' | 'mln'

export function formatMoney(cents: number, style: MoneyStyle = 'vol', centen?: Centen): string {
  if (style === 'duizend') return formatDuizend(geld(cents))
  if (style === 'mln') return formatMiljoen(cents)
  return formatGeld(geld(cents), centen ? { centen } : {})
}

/** '€ 18,4 mln' from one million, else the whole amount. */
export function formatMiljoen(cents: number): string {
  const miljoen = Math.round(Math.abs(cents) / 10_000_000) / 10
  if (miljoen < 1) return formatGeld(geld(cents), { centen: 'nooit' })
  return `€\u00a0${cents < 0 ? '\u2212' : ''}${miljoen.toFixed(1).replace('.', ',')}\u00a0mln`
}

/** Dutch notation in both languages: 1.214 and 5,8. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.')
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const isZero = Number(Math.abs(value).toFixed(decimals)) === 0
  return `${value < 0 && !isZero ? '\u2212' : ''}${dotted}${rest ? `,${rest}` : ''}`
}
