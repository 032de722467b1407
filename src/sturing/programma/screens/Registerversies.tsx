import { StatusBadge, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import type { WireRegisterrij } from '../endpoints.ts'
import { REGISTERVELDEN, type Registersoort } from '../rules/register.ts'
import { keuzeTeksten, registerTeksten } from './registerTeksten.ts'

/** How a value of a row is written: a day as a day, a choice by its name. */
export function useRegisterwoord(soort: Registersoort): (naam: string, waarde: unknown) => string {
  const k = useTeksten(keuzeTeksten)
  const datum = useDateFormat()
  return (naam, waarde) => {
    const veld = REGISTERVELDEN[soort].find((een) => een.naam === naam)
    const een = (w: unknown) => (veld?.keuzes ? (k[String(w) as keyof typeof k] ?? String(w)) : String(w))
    if (waarde === undefined) return '–'
    if (veld?.soort === 'dag') return datum(String(waarde))
    return Array.isArray(waarde) ? waarde.map(een).join(', ') || '–' : een(waarde)
  }
}

/** Which version this is, and one click away those before it; the printed one is the first. */
export function Registerversies({ rij }: { rij: WireRegisterrij }) {
  const t = useTeksten(registerTeksten)
  const woord = useRegisterwoord(rij.soort)
  const naam = ({ versie, door, bron }: WireRegisterrij['versies'][number]) =>
    versie === 0 ? `${t.gedrukt}${bron ? ` (${bron})` : ''}` : t.versieVan(versie, door ?? '')
  const [laatste, ...eerder] = rij.versies
  return (
    <>
      {naam(laatste!)}
      {laatste!.vervallen ? (
        <StatusBadge plain kind="afgerond">
          {t.vervallen}
        </StatusBadge>
      ) : null}
      {eerder.length > 0 ? (
        <details>
          <summary>{t.eerder}</summary>
          <ul className="pg-lijst">
            {eerder.map((versie) => (
              <li key={versie.versie}>
                {naam(versie)}:{' '}
                <span lang="nl">
                  {Object.entries(versie.inhoud)
                    .map(([veld, waarde]) => woord(veld, waarde))
                    .join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
