import { type PointerEvent, useId, useRef } from 'react'
import { NumberField, useTaal, useTeksten } from '#platform/ui/index.ts'
import { type Punt, TRIADE_NAMEN, type Triade } from '../rules/verhaal.ts'
import { ervaringTeksten } from './teksten.ts'
import './ervaring.css'

/** Top, left and right corner, in the picture of 200 by 174. */
export const HOEKEN = [
  { x: 100, y: 4 },
  { x: 4, y: 170 },
  { x: 196, y: 170 },
] as const
export const plaatsVan = ({ a, b, c }: Punt) => ({
  x: (a * HOEKEN[0].x + b * HOEKEN[1].x + c * HOEKEN[2].x) / 100,
  y: (a * HOEKEN[0].y + b * HOEKEN[1].y + c * HOEKEN[2].y) / 100,
})

/** The three weights of a place in the triangle; outside it, the nearest place within. */
export function puntVan(x: number, y: number): Punt {
  const [top, links, rechts] = HOEKEN
  const a = (links.y - y) / (links.y - top.y)
  const c = (x - top.x * a - links.x * (1 - a)) / (rechts.x - links.x)
  const delen = [a, 1 - a - c, c].map((deel) => Math.max(0, deel))
  const som = delen.reduce((totaal, deel) => totaal + deel, 0)
  const [pa, pb] = delen.map((deel) => Math.round((100 * deel) / som))
  return opgeteld(pa!, pb!)
}

const opgeteld = (a: number, b: number): Punt => {
  const links = Math.min(100, Math.max(0, a))
  const midden = Math.min(100 - links, Math.max(0, b))
  return { a: links, b: midden, c: 100 - links - midden }
}

const STAP = 5
const TOETSEN: Record<string, readonly [number, number]> = {
  ArrowUp: [STAP, -STAP / 2],
  ArrowDown: [-STAP, STAP / 2],
  ArrowLeft: [0, STAP],
  ArrowRight: [0, -STAP],
}

type Props = { triade: Triade; waarde: Punt | undefined; zet: (punt: Punt) => void }

/** A triad: touch or click in the triangle, move with the arrow keys, or type the numbers behind it. */
export function Driehoek({ triade, waarde, zet }: Props) {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const id = useId()
  const vlak = useRef<HTMLDivElement>(null)
  const { vraag, polen } = TRIADE_NAMEN[triade]
  const punt = waarde ?? { a: 34, b: 33, c: 33 }
  const plek = plaatsVan(punt)
  const wijs = (event: PointerEvent) => {
    const maat = vlak.current!.getBoundingClientRect()
    zet(puntVan(((event.clientX - maat.left) / maat.width) * 200, ((event.clientY - maat.top) / maat.height) * 174))
  }
  const schuif = (deel: 'a' | 'b' | 'c', getal: number) => {
    const vast = Math.min(100, Math.max(0, Math.round(getal)))
    const over = 100 - vast
    const [een, ander] = (['a', 'b', 'c'] as const).filter((naam) => naam !== deel)
    const was = punt[een!] + punt[ander!]
    const nieuw = was === 0 ? Math.round(over / 2) : Math.round((over * punt[een!]) / was)
    zet({ ...punt, [deel]: vast, [een!]: nieuw, [ander!]: over - nieuw })
  }
  const tekst = polen.map((pool, at) => `${pool[taal]} ${[punt.a, punt.b, punt.c][at]}`).join(', ')
  return (
    <fieldset className="er-triade">
      <legend className="utrecht-form-label" id={id}>
        {vraag[taal]}
      </legend>
      <p className="sh-hulp">{t.triadeHulp}</p>
      <div className="er-triade__beeld">
        <b className="er-pool er-pool--top">{polen[0][taal]}</b>
        <div
          className="er-vang"
          ref={vlak}
          role="slider"
          tabIndex={0}
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={punt.a}
          aria-valuetext={waarde ? tekst : t.nogNiets}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            wijs(event)
          }}
          onPointerMove={(event) => {
            if (event.buttons > 0) wijs(event)
          }}
          onKeyDown={(event) => {
            const stap = TOETSEN[event.key]
            if (!stap) return
            event.preventDefault()
            zet(opgeteld(punt.a + stap[0], Math.round(punt.b + stap[1])))
          }}
        >
          <svg viewBox="0 0 200 174" aria-hidden="true">
            <polygon className="er-vlak" points={HOEKEN.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {waarde ? <circle className="er-punt" cx={plek.x} cy={plek.y} r="8" /> : null}
          </svg>
        </div>
        <span className="er-polen">
          <b className="er-pool">{polen[1][taal]}</b>
          <b className="er-pool">{polen[2][taal]}</b>
        </span>
      </div>
      <details>
        <summary className="sh-open">{t.inCijfers}</summary>
        <div className="er-cijfers">
          {(['a', 'b', 'c'] as const).map((deel, at) => (
            <NumberField
              key={deel}
              name={`${triade}-${deel}`}
              label={polen[at]![taal]}
              value={waarde?.[deel]}
              onChange={(getal) => {
                if (getal !== undefined) schuif(deel, getal)
              }}
            />
          ))}
        </div>
      </details>
    </fieldset>
  )
}
