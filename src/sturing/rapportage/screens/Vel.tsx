import { useTeksten } from '#platform/ui/index.ts'
import type { WireBlok, WireWeergave } from '../endpoints.ts'
import { Staven } from './Staven.tsx'
import { rapportageTeksten } from './teksten.ts'
import './vel.css'

type Deel = NonNullable<WireBlok['delen']>[number]
type Kies = { gekozen: number | undefined; onKies: (nummer: number) => void }

/** The paper, as a paper: every underlined figure opens its evidence. Papers are Dutch, whatever the reader chose. */
export function Vel({ weergave, ...kies }: { weergave: WireWeergave } & Kies) {
  return (
    <article className="rp-vel" lang="nl">
      <p className="sh-bij">
        {weergave.subtitel}, {weergave.uitgever}
      </p>
      <dl className="rp-gegevens">
        {weergave.gegevens.map(({ term, waarde }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {weergave.blokken.map((blok, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no id and do not move
        <Blok key={index} blok={blok} {...kies} />
      ))}
    </article>
  )
}

function Blok({ blok, ...kies }: { blok: WireBlok } & Kies) {
  if (blok.soort === 'kop') return <h2 className="utrecht-heading-2">{blok.tekst}</h2>
  if (blok.soort === 'alinea' || blok.soort === 'melding') {
    return (
      <p>
        <Delen delen={blok.delen ?? []} {...kies} />
      </p>
    )
  }
  if (blok.soort === 'lijst') {
    return (
      <ul>
        {(blok.items ?? []).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and do not move
          <li key={index}>
            <Delen delen={item} {...kies} />
          </li>
        ))}
      </ul>
    )
  }
  if (blok.soort === 'cijfer') {
    return (
      <p className="rp-kerncijfer">
        <span>{blok.tekst}</span> <Delen delen={blok.delen ?? []} {...kies} />
      </p>
    )
  }
  return (
    <>
      {blok.staven ? <Staven staven={blok.staven} bijschrift={blok.bijschrift ?? ''} /> : null}
      <Tabel blok={blok} {...kies} />
    </>
  )
}

function Tabel({ blok, ...kies }: { blok: WireBlok } & Kies) {
  const { kolommen = [], rijen = [], bijschrift = '' } = blok
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className="sh-schuif" aria-label={bijschrift} tabIndex={0}>
      <table>
        <caption>{bijschrift}</caption>
        <thead>
          <tr>
            {kolommen.map(({ kop, getal }) => (
              <th key={kop} scope="col" className={getal ? 'is-getal' : undefined}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ kop, cellen, totaal }, rij) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed rows may repeat and do not move
            <tr key={rij} className={totaal ? 'is-totaal' : undefined}>
              <th scope="row">{kop}</th>
              {cellen.map((cel, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={index} className={kolommen[index + 1]?.getal ? 'is-getal' : undefined}>
                  {totaal ? <Delen delen={cel} {...kies} /> : cel.map(({ tekst }) => tekst).join('')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Delen({ delen, gekozen, onKies }: { delen: readonly Deel[] } & Kies) {
  const t = useTeksten(rapportageTeksten)
  return delen.map(({ tekst, cijfer }, index) =>
    cijfer === undefined ? (
      tekst
    ) : (
      <button
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id and do not move
        key={index}
        type="button"
        className="rp-cijfer"
        aria-pressed={gekozen === cijfer}
        aria-label={t.opent(tekst, cijfer)}
        onClick={() => onKies(cijfer)}
      >
        {tekst}
        <sup>{cijfer}</sup>
      </button>
    ),
  )
}
