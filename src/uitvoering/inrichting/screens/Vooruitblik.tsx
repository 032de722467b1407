import { type ReactNode, useState } from 'react'
import type { Endpoint, InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  ErrorBox,
  LoadingLines,
  Notice,
  StatusBadge,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { isDatum } from '#values/datum.ts'
import type { bekijkEffect } from '../endpoints.ts'
import { regelTeksten } from './regelTeksten.ts'

export type Effect = OutputOf<typeof bekijkEffect>['effecten'][number]
type Uitkomst = Effect['voorbeelden'][number]['nu']

/** What a change does to what is open now, of every room that looked. */
export function Vooruitblikken({ effecten }: { effecten: readonly Effect[] }) {
  const t = useTeksten(regelTeksten)
  if (effecten.length === 0) return <p>{t.geenVooruitblik}</p>
  return effecten.map((effect) => <Vooruitblik key={`${effect.kamer} ${effect.wat.nl}`} effect={effect} />)
}

type Vraag = { data: { effecten: readonly Effect[] } | undefined; error: unknown }

/**
 * Asks what a deed would do until it is done, and goes on showing that: afterwards there is nothing to ask about. `doe`
 * gives the form its input.
 */
export function useVooruitblik<E extends Endpoint>(endpoint: E, input: InputOf<E>) {
  const [gedaan, setGedaan] = useState(false)
  const vraag = useEndpoint(endpoint, gedaan ? undefined : input, { keepPrevious: true })
  const doe = () => {
    setGedaan(true)
    return input
  }
  return { vraag, doe }
}

/** The deed waits until one could see what it does. */
export function NaVooruitblik({ vraag: { data, error }, children }: { vraag: Vraag; children: ReactNode }) {
  const t = useTeksten(regelTeksten)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <h3 className="utrecht-heading-3">{t.effect}</h3>
      <Vooruitblikken effecten={data.effecten} />
      {children}
    </>
  )
}

/** What a change does to what is open now, in one room: how many, and a short list without a name. */
function Vooruitblik({ effect }: { effect: Effect }) {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const wat = effect.wat[taal]
  const dagOfWoord = (een: Uitkomst) => (typeof een !== 'string' ? een[taal] : isDatum(een) ? datum(een, 'kort') : een)
  return (
    <>
      <Notice
        live
        kind={effect.slechter > 0 ? 'te-laat' : effect.anders > 0 ? 'let-op' : 'goed'}
        title={
          effect.anders === 0
            ? t.geenEffect(effect.bekeken, wat)
            : (effect.gevolg ? t.verandert : t.anders)(effect.anders, effect.bekeken, wat)
        }
      >
        {effect.anders === 0
          ? null
          : effect.gevolg
            ? `${effect.slechter} ${effect.gevolg[taal]}.`
            : t.slechter(effect.slechter)}
        {effect.telt ? (
          <div>
            {effect.telt.voor[taal]} <span className="sh-bron">{effect.telt.bron}</span>
          </div>
        ) : null}
      </Notice>
      {effect.voorbeelden.length > 0 ? (
        <>
          <p className="sh-bij">{t.zonderNaam}</p>
          <table className="utrecht-table sh-kaarttabel sh-tabel--dicht" aria-label={t.effect}>
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.wat}</th>
                <th scope="col">{t.nu}</th>
                <th scope="col">{t.straks}</th>
              </tr>
            </thead>
            <tbody className="utrecht-table__body">
              {effect.voorbeelden.map((een, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an example has no id, on purpose
                <tr key={index} className="utrecht-table__row">
                  <th scope="row" className="utrecht-table__header-cell">
                    {een.wat[taal]}
                  </th>
                  <td className="utrecht-table__cell" data-label={t.nu}>
                    {dagOfWoord(een.nu)}
                  </td>
                  <td className="utrecht-table__cell" data-label={t.straks}>
                    {dagOfWoord(een.straks)}{' '}
                    {een.slechter && !effect.gevolg ? <StatusBadge kind="te-laat">{t.teLaat}</StatusBadge> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
    </>
  )
}
