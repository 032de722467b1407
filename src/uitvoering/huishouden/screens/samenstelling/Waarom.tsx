import { Panel, useTaal, useTeksten } from '#platform/ui/index.ts'
import { isWet, korteWetNaam } from '#values/wet.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import type { Bewoner, Samenstelling } from './samenstelling.ts'

/** "Waarom zie ik dit?": per person the ground that runs, and what the access table makes of it. */
export function Waarom({ data }: { data: Samenstelling }) {
  const t = useTeksten(samenstellingTeksten)
  return (
    <Panel title={t.waarom} sub={t.waaromSub}>
      <ul className="sh-lijst">
        {data.personen.map((persoon) => (
          <Regel key={persoon.persoonId} persoon={persoon} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ persoon }: { persoon: Bewoner }) {
  const t = useTeksten(samenstellingTeksten)
  const { taal } = useTaal()
  const wetNaam = (wet: string) => (isWet(wet) ? korteWetNaam(wet, taal) : wet)
  const groepen = (lijst: readonly string[]) =>
    lijst.map((groep) => t[`groep.${groep}` as 'groep.K'] ?? groep).join(', ')
  const { hoedanigheden, altijd, perWet } = persoon.waarom
  const redenen = hoedanigheden.map(({ hoedanigheid, wetten }) => {
    const reden = t[`als.${hoedanigheid}` as 'als.team'] ?? hoedanigheid
    return wetten.length > 0 ? `${reden} (${wetten.map(wetNaam).join(', ')})` : reden
  })
  return (
    <li>
      <b>{persoon.naam}</b>: {redenen.length > 0 ? redenen.join('; ') : t.waaromFunctie}
      <div className="sh-bron">
        {t.uZiet} {groepen(altijd)}
        {perWet.map(({ wet, groepen: eigen }) => `; ${wetNaam(wet)}: ${groepen(eigen)}`).join('')}
      </div>
    </li>
  )
}
