import { useDateFormat, useTeksten, useTimeFormat } from '#platform/ui/index.ts'
import type { Dossier } from './dossierbeeld.ts'
import { dossierTeksten } from './teksten.ts'
import { useBlikwoorden } from './woorden.ts'

/** The last looks, short: when, who, what for. */
export function Blikken({ blikken }: { blikken: Dossier['blikken'] }) {
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  const t = useTeksten(dossierTeksten)
  const woord = useBlikwoorden()
  return (
    <ul className="sh-lijst sh-kijk">
      {blikken.map((blik) => (
        <li key={blik.handelingId}>
          <time dateTime={blik.tijdstip}>
            {datum(blik.tijdstip, 'lijst')} {tijd(blik.tijdstip)}
          </time>
          <span>
            <b>{blik.naam}</b>, {woord.functie(blik)}
            <br />
            <span className="sh-zacht">
              {blik.soort === 'look' ? t.keek : t.deed}, {woord.doel(blik)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
