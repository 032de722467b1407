import { ChartFigure, type Drawing, formatMoney, useTeksten } from '#platform/ui/index.ts'
import type { WireScenario } from '../endpoints.ts'
import { businesscaseTeksten } from './businesscaseTeksten.ts'

type Rij = { label: string; bijLaag: number; bijHoog: number }

const STAP = 44
const geld = (centen: number) => formatMoney(centen, 'vol', 'nooit')

function teken(rijen: readonly Rij[], midden: number, breedte: number): Drawing {
  const alle = [midden, ...rijen.flatMap(({ bijLaag, bijHoog }) => [bijLaag, bijHoog])]
  const [min, max] = [Math.min(...alle), Math.max(...alle)]
  const x = (waarde: number) => 4 + ((waarde - min) / Math.max(1, max - min)) * (breedte - 8)
  const hoogte = rijen.length * STAP + 8
  const svg = (
    <>
      {rijen.map(({ label, bijLaag, bijHoog }, i) => (
        <g key={label}>
          <text x={4} y={i * STAP + 16} className="t-sterk">
            {label}
          </text>
          <rect
            x={x(Math.min(bijLaag, bijHoog))}
            y={i * STAP + 22}
            width={Math.max(2, Math.abs(x(bijHoog) - x(bijLaag)))}
            height={14}
            className="pg-tornado"
          />
        </g>
      ))}
      <line x1={x(midden)} x2={x(midden)} y1={20} y2={hoogte} className="pg-tornado__midden" />
    </>
  )
  const points = rijen.flatMap(({ label, bijLaag, bijHoog }, i) =>
    [bijLaag, bijHoog].map((waarde) => ({ x: x(waarde), y: i * STAP + 29, text: `${label}: ${geld(waarde)}` })),
  )
  return { height: hoogte, svg, points }
}

/** Which assumption moves the outcome most. */
export function Tornado({ uitkomst }: Pick<WireScenario, 'uitkomst'>) {
  const t = useTeksten(businesscaseTeksten)
  const rijen = uitkomst.gevoeligheid.map(({ post, veld, bijLaag, bijHoog }) => ({
    label: `${post}, ${t[veld as 'bedrag' | 'aantal' | 'aandeel' | 'prijs']}`,
    bijLaag,
    bijHoog,
  }))
  if (rijen.length === 0) return null
  return (
    <ChartFigure
      title={t.tornado}
      level={2}
      sub={t.tornadoSub}
      description={t.tornadoUitleg}
      method={t.tornadoUitleg}
      draw={(breedte) => teken(rijen, uitkomst.contant.midden, breedte)}
      table={{
        head: [t.aanname, t.bijLaag, t.bijHoog],
        rows: rijen.map(({ label, bijLaag, bijHoog }) => [label, geld(bijLaag), geld(bijHoog)]),
      }}
    />
  )
}
