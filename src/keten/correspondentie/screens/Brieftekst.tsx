import type { OutputOf } from '#platform/endpoint.ts'
import type { toonProef } from '../endpoints.ts'
import './brief.css'

/** The words of a letter, as they will stand on paper. */
export function Brieftekst({ brief, aan }: { brief: OutputOf<typeof toonProef>; aan?: readonly string[] }) {
  return (
    <article className="sh-brief">
      {aan?.map((een) => (
        <p key={een} className="sh-zacht">
          {een}
        </p>
      ))}
      <h3 className="utrecht-heading-3">{brief.titel}</h3>
      {brief.blokken.map((blok, nr) => {
        const key = `${nr}-${blok.soort}`
        if (blok.soort === 'kop') return <h4 key={key}>{blok.tekst}</h4>
        if (blok.soort === 'alinea') return <p key={key}>{blok.tekst}</p>
        return (
          <ul key={key}>
            {blok.items?.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )
      })}
    </article>
  )
}
