import { Panel, useTeksten } from '#platform/ui/index.ts'
import type { WireRegisterrij } from '../endpoints.ts'
import type { Registersoort } from '../rules/register.ts'
import { Registerversies, useRegisterwoord } from './Registerversies.tsx'
import { registerTeksten } from './registerTeksten.ts'
import { programmaTeksten } from './teksten.ts'

/** What stands under the name of a row, per kind; the agenda has a table of its own. */
const ERBIJ: Partial<Record<Registersoort, readonly string[]>> = {
  principe: ['waaromHerzien'],
  verschuiving: ['waaromHerzien'],
  stop: ['stand', 'watAlsDoorgaan'],
  pilot: ['vraag', 'oordeelUiterlijk', 'oordeel'],
  praktijk: ['bronGemeente', 'waaromPassend', 'oordeel'],
  risico: ['soort', 'aanpak', 'stand'],
  afhankelijkheid: ['vanWie', 'uiterlijk', 'stand'],
  document: ['ondertitel', 'invloed'],
}

/** The registers of a programme as they are now. */
export function Registers({ rijen }: { rijen: readonly WireRegisterrij[] }) {
  const geldend = rijen.filter(({ versies }) => !versies[0]!.vervallen)
  const soorten = (Object.keys(ERBIJ) as Registersoort[]).filter((soort) => geldend.some((rij) => rij.soort === soort))
  if (soorten.length === 0) return null
  return (
    <div className="pg-kolommen">
      {soorten.map((soort) => (
        <Register key={soort} soort={soort} rijen={geldend.filter((rij) => rij.soort === soort)} />
      ))}
    </div>
  )
}

function Register({ soort, rijen }: { soort: Registersoort; rijen: readonly WireRegisterrij[] }) {
  const t = useTeksten(registerTeksten)
  const p = useTeksten(programmaTeksten)
  const woord = useRegisterwoord(soort)
  const naam = ({ inhoud }: WireRegisterrij['versies'][number]) => {
    if (soort === 'principe') return `${inhoud.nummer}. ${inhoud.tekst}`
    if (soort === 'verschuiving') return p.vanNaar(String(inhoud.van), String(inhoud.naar))
    return String(inhoud.naam ?? inhoud.wat ?? inhoud.omschrijving ?? inhoud.watNodigIs)
  }
  return (
    <Panel title={`${t[soort]}: ${rijen.length}`}>
      <ul className="pg-lijst">
        {rijen.map((rij) => {
          const [nu] = rij.versies
          const erbij = ERBIJ[soort]!.filter((veld) => nu!.inhoud[veld] !== undefined)
          return (
            <li key={rij.sleutel}>
              <span lang="nl">{naam(nu!)}</span>
              {erbij.length > 0 ? (
                <div className="sh-bij" lang="nl">
                  {erbij.map((veld) => woord(veld, nu!.inhoud[veld])).join(' · ')}
                </div>
              ) : null}
              <div className="sh-bij">
                <Registerversies rij={rij} />
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
