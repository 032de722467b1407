import { StatusBadge, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { toonLopend } from '../endpoints.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { STATUSSOORT, Termijn, WetVan } from './woorden.tsx'

/** What runs already in this household, as far as the worker may know. */
export function Lopend({ persoonIds }: { persoonIds: readonly string[] }) {
  const t = useTeksten(toegangTeksten)
  const { data } = useEndpoint(toonLopend, { persoonIds: persoonIds.slice(0, 20).join(',') })
  return (
    <>
      <h3 className="utrecht-heading-3">{t.watLoopt}</h3>
      {data && data.length === 0 ? <p className="sh-bij">{t.nietsLoopt}</p> : null}
      <ul className="sh-lijst">
        {data?.map((een) => (
          <li key={een.hulpvraagId}>
            <WetVan wet={een.wet} /> {een.naam}: {een.regeling}{' '}
            <StatusBadge plain kind={STATUSSOORT[een.status] ?? 'wacht'}>
              {woordVoor(t, 'status', een.status)}
            </StatusBadge>
            <Termijn hulpvraag={een} />
          </li>
        ))}
      </ul>
    </>
  )
}
