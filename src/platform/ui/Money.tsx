import type { Centen } from '#values/geld.ts'
import { formatMoney, type MoneyStyle } from './format.ts'
import { useTeksten } from './TaalProvider.tsx'
import { uiTeksten } from './teksten.ts'

type MoneyProps = { cents: number | null | undefined; style?: MoneyStyle; centen?: Centen }

/** '€ 1.185.000', '€ 18,4 mln' or the kadernota's 'N 1.185'. Null reads 'onbekend', never zero. */
export function Money({ cents, style = 'vol', centen }: MoneyProps) {
  const t = useTeksten(uiTeksten)
  if (cents === null || cents === undefined) return <span className="sh-zacht">{t.onbekend}</span>
  const text = formatMoney(cents, style, centen)
  const [side, amount] = text.split('\u00a0')
  if (style !== 'duizend' || !amount) return <span className="sh-cijfer">{text}</span>
  return (
    <span className="sh-cijfer">
      <span className="sh-nv">{side}</span>
      {'\u00a0'}
      {amount}
    </span>
  )
}
