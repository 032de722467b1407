import { formatMoney, Heading, Link, Panel, StatusBadge, useTaal, useTeksten } from '#platform/ui/index.ts'
import { draadTeksten } from './teksten.ts'
import { type Draad, hrefVan, isStand, type Knoop, kindVan } from './woorden.ts'

const KOLOMMEN = [
  { kop: 'kolomMotie', soorten: ['motie'] },
  { kop: 'kolomVoorstel', soorten: ['zienswijze', 'voorstel', 'toezegging'] },
  { kop: 'kolomMaatregel', soorten: ['maatregel'] },
  { kop: 'kolomRegel', soorten: ['regel'] },
  { kop: 'kolomIndicator', soorten: ['indicator'] },
  { kop: 'kolomStuk', soorten: ['mededeling', 'stuk'] },
] as const satisfies readonly { kop: string; soorten: readonly Knoop['soort'][] }[]

/** The whole thread lying on its side: each step is a link, and where nothing stands it says so. */
export function Lijn({ knopen }: { knopen: Draad['knopen'] }) {
  const t = useTeksten(draadTeksten)
  return (
    <Panel title={t.deDraad}>
      <div className="sh-lijn">
        {KOLOMMEN.map(({ kop, soorten }) => {
          const hier = soorten.flatMap((soort) => knopen.filter(({ knoop }) => knoop.soort === soort))
          return (
            <div className="sh-lijn__kolom" key={kop}>
              <Heading level={3} className="sh-lijn__kop">
                {t[kop]}
              </Heading>
              {hier.length === 0 ? (
                <p className="sh-lijn__leeg">{t.niets}</p>
              ) : (
                <ul>
                  {hier.map((een) => (
                    <Stap key={`${een.knoop.soort} ${een.knoop.id}`} {...een} />
                  ))}
                </ul>
              )}
            </div>
          )
        })}
      </div>
    </Panel>
  )
}

function Stap({ knoop, plaats, redenen }: Draad['knopen'][number]) {
  const t = useTeksten(draadTeksten)
  const { taal } = useTaal()
  const { stand, bedrag, jaar } = knoop
  return (
    <li className={`sh-lijn__stap is-${plaats}`}>
      <Link
        href={hrefVan(knoop)}
        lang={knoop.naam.nl === knoop.naam.en ? 'nl' : undefined}
        aria-current={plaats === 'hier' ? 'page' : undefined}
      >
        {knoop.naam[taal]}
      </Link>
      {bedrag === null || jaar === null ? null : <span>{t.inJaar(formatMoney(bedrag, 'vol', 'nooit'), jaar)}</span>}
      {isStand(stand) ? (
        <StatusBadge kind={kindVan(stand)} plain>
          {t[stand]}
        </StatusBadge>
      ) : null}
      {redenen.length > 0 ? (
        <StatusBadge kind="let-op" plain>
          {t.looptDood(redenen.length)}
        </StatusBadge>
      ) : null}
    </li>
  )
}
