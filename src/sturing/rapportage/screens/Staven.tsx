import type { WireBlok } from '../endpoints.ts'
import { kleurVan, tekenStaven } from '../rules/staven.ts'

/** The chart of a paper; the table under it says the same in numbers. */
export function Staven({ staven, bijschrift }: { staven: NonNullable<WireBlok['staven']>; bijschrift: string }) {
  const { breedte, hoogte, staven: vormen, teksten, nullijn } = tekenStaven(staven)
  return (
    <svg className="rp-staven" viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={bijschrift}>
      <line x1={nullijn} y1={0} x2={nullijn} y2={hoogte} className="rp-staven__as" />
      {vormen.map((s) => (
        <rect
          key={`${s.reeks}-${s.x}-${s.y}`}
          x={s.x}
          y={s.y}
          width={s.breedte}
          height={s.hoogte}
          fill={kleurVan(s.reeks)}
        />
      ))}
      {teksten.map(({ x, y, tekst, einde, zacht }) => (
        <text
          key={`${x}-${y}`}
          x={x}
          y={y}
          textAnchor={einde ? 'end' : 'start'}
          className={zacht ? 'rp-staven__zacht' : undefined}
        >
          {tekst}
        </text>
      ))}
    </svg>
  )
}
