import type { ReactNode } from 'react'
import { Button, DateText, Money, StatusBadge, useDateFormat, useTaal, useTeksten } from '#platform/ui/index.ts'
import { SCHULDSOORTEN } from '../rules/schuld.ts'
import { VervalDeed, WijzigSchuldDeed } from './SchuldDeeds.tsx'
import { schuldTeksten } from './schuldTeksten.ts'
import type { Traject } from './woorden.ts'

type Deed = { titel: string; formulier: (onDone: () => void) => ReactNode }
type SchuldenProps = { traject: Traject; naam: string; mag: boolean; onDeed: (deed: Deed) => void }

/** Each debt with whom it is owed to, and what they come to together. */
export function Schulden({ traject, naam, mag, onDeed }: SchuldenProps) {
  const t = useTeksten(schuldTeksten)
  const { taal } = useTaal()
  if (traject.schulden.length === 0) return <p className="sh-zacht">{t.geenSchulden}</p>
  const geldend = traject.schulden.filter((een) => een.vervallenOp === null)
  return (
    <>
      <table className="utrecht-table sh-kaarttabel sh-tabel--dicht" aria-label={t.schuldenVan(naam)}>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.schuldeiser}</th>
            <th scope="col">{t.soort}</th>
            <th scope="col">{t.peildatum}</th>
            <th scope="col" className="sh-getal">
              {t.bedrag}
            </th>
            {mag ? (
              <th scope="col">
                <span className="sh-alleen-lezer">{t.doen}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {traject.schulden.map((een) => (
            <tr key={een.id} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__header-cell">
                {een.schuldeiser} {een.privepersoon ? <small>{t.privepersoon}</small> : null}
                <Eerder eerder={een.eerder} />
              </th>
              <td className="utrecht-table__cell" data-label={t.soort}>
                {SCHULDSOORTEN[een.soort].naam[taal]}
                {een.zakelijk ? `, ${t.zakelijk.toLowerCase()}` : ''}
              </td>
              <td className="utrecht-table__cell" data-label={t.peildatum}>
                <DateText date={een.peildatum} style="kort" />
              </td>
              <td className="utrecht-table__cell sh-getal" data-label={t.bedrag}>
                <Money cents={een.bedrag} />
              </td>
              {mag ? (
                <td className="utrecht-table__cell">
                  {een.vervallenOp ? (
                    <StatusBadge plain kind="afgerond">
                      {een.vervalReden ? t[`verval.${een.vervalReden}`] : t.vervallen}
                    </StatusBadge>
                  ) : (
                    <div className="sh-knoppen">
                      <Button
                        small
                        aria-label={t.wijzigVan(een.schuldeiser)}
                        onClick={() =>
                          onDeed({
                            titel: t.wijzigVan(een.schuldeiser),
                            formulier: (onDone) => <WijzigSchuldDeed traject={traject} schuld={een} onDone={onDone} />,
                          })
                        }
                      >
                        {t.wijzig}
                      </Button>
                      <Button
                        small
                        appearance="subtle"
                        aria-label={t.vervaltVan(een.schuldeiser)}
                        onClick={() =>
                          onDeed({
                            titel: t.vervaltVan(een.schuldeiser),
                            formulier: (onDone) => <VervalDeed traject={traject} schuld={een} onDone={onDone} />,
                          })
                        }
                      >
                        {t.vervalt}
                      </Button>
                    </div>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sh-bij">
        {t.samen(geldend.length)} <Money cents={geldend.reduce((som, een) => som + een.bedrag, 0)} />
      </p>
    </>
  )
}

/** What a debt said before: another balance, or a slip. */
function Eerder({ eerder }: { eerder: Traject['schulden'][number]['eerder'] }) {
  const t = useTeksten(schuldTeksten)
  const datum = useDateFormat()
  if (eerder.length === 0) return null
  return (
    <details>
      <summary>{t.eerder(eerder.length)}</summary>
      <ul>
        {eerder.map((een) => (
          <li key={een.id}>
            <Money cents={een.bedrag} /> {een.schuldeiser}, {t.opDag(datum(een.peildatum, 'kort'))}.{' '}
            {t[`reden.${een.reden}`]} {datum(een.gewijzigdOp, 'kort')}
          </li>
        ))}
      </ul>
    </details>
  )
}
