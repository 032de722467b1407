import { useDateFormat, useTeksten, useTimeFormat } from '#platform/ui/index.ts'
import type { Dossier } from './dossierbeeld.ts'
import { dossierTeksten } from './teksten.ts'

/** The last looks, short: when, who, what for. */
export function Blikken({ blikken }: { blikken: Dossier['blikken'] }) {
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  const t = useTeksten(dossierTeksten)
  return (
    <ul className="sh-lijst sh-kijk">
      {blikken.map((blik) => (
        <li key={blik.handelingId}>
          <time dateTime={blik.tijdstip}>
            {datum(blik.tijdstip, 'lijst')} {tijd(blik.tijdstip)}
          </time>
          <span>
            <b>{blik.naam}</b>, {blik.functieNaam}
            <br />
            <span className="sh-zacht">
              {blik.soort === 'look' ? t.keek : t.deed}, {blik.doel}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
