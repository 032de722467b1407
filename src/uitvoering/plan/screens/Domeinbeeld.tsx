import { ChartFigure, colourVar, type Drawing, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { type Datum, dagenTussen, plusDagen } from '#values/datum.ts'
import type { Domeinverloop } from '../rules/instrument.ts'
import { verloopTeksten } from './tekstenVerloop.ts'

const RIJ = 46
const TOP = 20
const SMAL = 560

/** One band per domain, five levels high; a dot is a score. Bands, since lines on five levels would lie on each other. */
export function Domeinbeeld({
  naam,
  verloop,
  naamVan,
  tot,
}: {
  naam: string
  verloop: readonly Domeinverloop[]
  naamVan: (code: string) => string
  tot: Datum
}) {
  const t = useTeksten(verloopTeksten)
  const datum = useDateFormat()
  const dagen = [...new Set(verloop.flatMap((een) => een.punten.map((punt) => punt.datum)))].toSorted()
  const begin = plusDagen(dagen[0]!, -20)
  const eind = tot > dagen.at(-1)! ? tot : plusDagen(dagen.at(-1)!, 1)
  const gemeten = verloop.filter((een) => een.verschil !== null)
  const vooruit = gemeten.filter((een) => een.verschil! > 0).length
  const woord = (verschil: number | null) => {
    if (verschil === null) return t.eenKeer
    if (verschil === 0) return t.gelijk
    return verschil > 0 ? t.vooruit(verschil) : t.achteruit(-verschil)
  }

  function draw(width: number): Drawing {
    const smal = width < SMAL
    const links = smal ? 12 : 190
    const rechts = width - (smal ? 24 : 130)
    const rij = smal ? RIJ + 18 : RIJ
    const x = (dag: Datum) =>
      links + (dagenTussen(begin, dag) / Math.max(1, dagenTussen(begin, eind))) * (rechts - links)
    const y = (index: number, niveau: number) => TOP + index * rij + rij - 8 - (niveau - 1) * 7
    return {
      height: TOP + verloop.length * rij + 8,
      points: verloop.flatMap((een, index) =>
        een.punten.map((punt) => ({
          x: x(punt.datum),
          y: y(index, punt.niveau),
          text: `${naamVan(een.domein)}, ${datum(punt.datum)}: ${punt.niveau}`,
        })),
      ),
      svg: verloop.map((een, index) => {
        const boven = TOP + index * rij
        const kleur = colourVar(een.verschil !== null && een.verschil < 0 ? 'reeks-2' : 'reeks-1')
        const pad = een.punten
          .map((punt, nr) => `${nr === 0 ? 'M' : 'L'}${x(punt.datum)} ${y(index, punt.niveau)}`)
          .join('')
        return (
          <g key={een.domein}>
            {[1, 2, 3, 4, 5].map((niveau) => (
              <path key={niveau} d={`M${links} ${y(index, niveau)}H${rechts}`} stroke="var(--sh-raster)" />
            ))}
            <text x="0" y={smal ? boven + 14 : boven + rij - 18} className="t-sterk">
              {naamVan(een.domein)}
            </text>
            <path d={pad} fill="none" stroke={kleur} strokeWidth="1.5" strokeDasharray="3 3" />
            {een.punten.map((punt) => (
              <circle key={punt.datum} cx={x(punt.datum)} cy={y(index, punt.niveau)} r="4.5" fill={kleur} />
            ))}
            <text
              x={smal ? width : rechts + 12}
              y={smal ? boven + 14 : boven + rij - 18}
              textAnchor={smal ? 'end' : 'start'}
            >
              {`${een.laatste}, ${woord(een.verschil)}`}
            </text>
            <path d={`M0 ${boven + rij}H${width}`} stroke="var(--sh-lijn)" />
          </g>
        )
      }),
    }
  }

  const titel = gemeten.length === 0 ? t.verloopTitelEen(naam) : t.verloopTitel(naam, vooruit, gemeten.length)
  return (
    <ChartFigure
      title={titel}
      sub={t.verloopSub}
      description={verloop
        .map((een) => `${naamVan(een.domein)}: ${een.eerste} – ${een.laatste}, ${woord(een.verschil)}`)
        .join('. ')}
      method={t.verloopMethode}
      draw={draw}
      table={{
        head: [t.domein, ...dagen.map((dag) => datum(dag, 'kort')), t.verschil],
        rows: verloop.map((een) => [
          naamVan(een.domein),
          ...dagen.map((dag) => een.punten.find((punt) => punt.datum === dag)?.niveau ?? '–'),
          woord(een.verschil),
        ]),
      }}
    />
  )
}
