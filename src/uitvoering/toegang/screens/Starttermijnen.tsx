import { DateText, Panel, Tag, useEndpoint, useTaal, useTeksten } from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import { toonTermijnen } from '../endpoints.ts'
import { toegangTeksten } from './teksten.ts'
import { WetVan } from './woorden.tsx'

type Rij = { sleutel: number; wet: Wet; spoed: boolean }

/** Which legal terms would start, before anyone presses the button. */
export function Starttermijnen({ rijen, ontvangenOp }: { rijen: readonly Rij[]; ontvangenOp: Datum | undefined }) {
  const t = useTeksten(toegangTeksten)
  const enkel = [...new Map(rijen.map((rij) => [`${rij.wet}-${rij.spoed}`, rij])).values()]
  return (
    <Panel title={t.termijnen}>
      {enkel.every((rij) => rij.wet === 'participatiewet' || rij.wet === 'overig') ? (
        <p className="sh-bij">{t.geenTermijnen}</p>
      ) : null}
      <ul className="sh-lijst">
        {enkel.map((rij) => (
          <Termijnen key={`${rij.wet}-${rij.spoed}`} wet={rij.wet} spoed={rij.spoed} ontvangenOp={ontvangenOp} />
        ))}
      </ul>
    </Panel>
  )
}

function Termijnen({ wet, spoed, ontvangenOp }: { wet: Wet; spoed: boolean; ontvangenOp: Datum | undefined }) {
  const t = useTeksten(toegangTeksten)
  const { taal } = useTaal()
  const { data } = useEndpoint(
    toonTermijnen,
    { wet, spoed, ...(ontvangenOp && { ontvangenOp }) },
    { keepPrevious: true },
  )
  return (
    <>
      {data?.map((klok) => (
        <li key={klok.code}>
          <WetVan wet={wet} /> {klok.omschrijving[taal]}:{' '}
          <b>
            <DateText date={klok.uiterlijk} style="lijst" />
          </b>
          <div className="sh-bron">
            {klok.bron} {klok.geverifieerd ? null : <Tag>{t.teVerifieren}</Tag>}
          </div>
        </li>
      ))}
    </>
  )
}
