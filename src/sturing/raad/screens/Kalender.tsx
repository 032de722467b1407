import type { KeyboardEvent, ReactNode } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Panel, useTaal, useTeksten, useVandaag } from '#platform/ui/index.ts'
import type { toonVergaderingen } from '../endpoints.ts'
import { wekenVan } from '../rules/kalender.ts'
import { agendaTeksten } from './agendaTeksten.ts'

export type Vergadering = OutputOf<typeof toonVergaderingen>['vergaderingen'][number]

const MAANDAG = new Date('2026-01-05T00:00:00Z')

function useDagnamen(): { kort: string; lang: string }[] {
  const { taal } = useTaal()
  const naam = (dag: number, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', { weekday, timeZone: 'UTC' }).format(
      new Date(MAANDAG.getTime() + dag * 86_400_000),
    )
  return Array.from({ length: 7 }, (_, dag) => ({ kort: naam(dag, 'short'), lang: naam(dag, 'long') }))
}

type Props = {
  maand: string
  vergaderingen: readonly Vergadering[]
  onMaand: (aantal: number) => void
  acties: ReactNode
}

/** The month as a table; each meeting leads to its place in the list below. */
export function Kalender({ maand, vergaderingen, onMaand, acties }: Props) {
  const t = useTeksten(agendaTeksten)
  const dagnamen = useDagnamen()
  const vandaag = useVandaag()
  const blader = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    onMaand(event.key === 'PageUp' ? -1 : 1)
  }
  return (
    <Panel title={t.kalender} sub={t.kalenderHulp} actions={acties}>
      <table className="sh-kal" aria-label={t.kalender} onKeyDown={blader}>
        <thead>
          <tr>
            {dagnamen.map(({ kort, lang }) => (
              <th key={lang} scope="col">
                <abbr title={lang}>{kort}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wekenVan(maand).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((dag, n) => (
                <td key={dag ?? `leeg ${n}`} aria-current={dag === vandaag ? 'date' : undefined}>
                  {dag ? <span className="sh-kal__dag">{Number(dag.slice(8))}</span> : null}
                  {vergaderingen
                    .filter(({ datum }) => datum === dag)
                    .map((een) => (
                      <a
                        key={een.id}
                        className={`sh-kal__punt${een.vervallen ? ' is-vervallen' : ''}`}
                        href={`#v-${een.id}`}
                      >
                        <span className="sh-kal__lang">
                          {t[een.soort]} {een.begin}
                        </span>
                        <span className="sh-kal__kort" aria-hidden="true">
                          {t[een.soort].slice(0, 1)}
                        </span>
                      </a>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
