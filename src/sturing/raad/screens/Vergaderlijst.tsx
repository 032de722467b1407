import type { ReactNode } from 'react'
import {
  type Column,
  DataTable,
  DateText,
  EmptyState,
  Heading,
  Link,
  Row,
  StatusBadge,
  TextButton,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { agendaTeksten } from './agendaTeksten.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import type { Vergadering } from './Kalender.tsx'
import { MOTIESTAND } from './standen.ts'

type Punt = Vergadering['punten'][number]
export type Agendadaad =
  | { soort: 'plan' }
  | { soort: 'agendeer' | 'schrap'; vergadering: Vergadering }
  | { soort: 'advies'; punt: Punt }
export type OpDaad = ((daad: Agendadaad) => void) | undefined
type Props = { vergaderingen: readonly Vergadering[]; onDaad: OpDaad }

function useTijden(): (vergadering: Vergadering) => string {
  const t = useTeksten(agendaTeksten)
  return ({ begin, eind }) => (eind ? t.tijden(begin, eind) : t.uur(begin))
}

/** Each meeting with what is treated, its advice and its outcome. */
export function Vergaderlijst({ vergaderingen, onDaad }: Props) {
  const t = useTeksten(agendaTeksten)
  const tijden = useTijden()
  if (vergaderingen.length === 0) return <EmptyState title={t.geen} />
  return (
    <ol className="sh-verg">
      {vergaderingen.map((een) => (
        <li key={een.id} id={`v-${een.id}`} tabIndex={-1}>
          <Heading level={3}>
            {t[een.soort]}
            {een.onderwerp ? `: ${een.onderwerp}` : ''}
          </Heading>
          <p className="sh-zacht">
            <DateText date={een.datum} />, {[tijden(een), een.zaal, t[een.karakter]].filter(Boolean).join(' · ')}
          </p>
          <Merken vergadering={een} />
          {een.punten.length === 0 ? (
            <p className="sh-zacht">{t.nietsOpAgenda}</p>
          ) : (
            <ul className="sh-verg__punten">
              {een.punten.map((punt) => (
                <li key={`${punt.soort} ${punt.id}`}>
                  <PuntRegel punt={punt} vergadering={een} onDaad={onDaad} />
                </li>
              ))}
            </ul>
          )}
          {onDaad && een.vervallen === null ? (
            <Row>
              <TextButton onClick={() => onDaad({ soort: 'agendeer', vergadering: een })}>{t.agendeer}</TextButton>
              <TextButton onClick={() => onDaad({ soort: 'schrap', vergadering: een })}>{t.vervalt}</TextButton>
            </Row>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Merken({ vergadering }: { vergadering: Vergadering }): ReactNode {
  const t = useTeksten(agendaTeksten)
  return (
    <>
      {vergadering.openbaar ? null : (
        <StatusBadge kind="let-op" plain>
          {t.besloten}
        </StatusBadge>
      )}
      {vergadering.vervallen === null ? null : (
        <StatusBadge kind="te-laat" plain>
          {t.gaatNietDoor(vergadering.vervallen)}
        </StatusBadge>
      )}
    </>
  )
}

const hrefVan = ({ soort, id }: Punt) => `/draad/${soort}/${id}`

function PuntRegel({ punt, vergadering, onDaad }: { punt: Punt; vergadering: Vergadering; onDaad: OpDaad }) {
  const t = useTeksten(agendaTeksten)
  const i = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const magAdvies =
    onDaad && punt.behandelingId && punt.advies === null && vergadering.soort !== 'raad' && vergadering.datum <= vandaag
  return (
    <>
      <Link href={hrefVan(punt)}>{punt.titel}</Link> <span className="sh-zacht">{i[punt.soort]}</span>{' '}
      <StatusBadge kind={MOTIESTAND[punt.stand]} plain>
        {i[punt.stand]}
      </StatusBadge>
      {punt.advies ? (
        <p>
          {t.advies}: {punt.advies}
        </p>
      ) : null}
      {magAdvies ? <TextButton onClick={() => onDaad({ soort: 'advies', punt })}>{t.legAdviesVast}</TextButton> : null}
    </>
  )
}

/** The same meetings as a table, to sort and to take along. */
export function Vergadertabel({ vergaderingen }: { vergaderingen: readonly Vergadering[] }) {
  const t = useTeksten(agendaTeksten)
  const tijden = useTijden()
  const columns: Column<Vergadering>[] = [
    {
      key: 'soort',
      header: t.vergadering,
      rowHeader: true,
      render: (rij) => (
        <>
          {t[rij.soort]}
          {rij.onderwerp ? <small>{rij.onderwerp}</small> : null}
        </>
      ),
      sortValue: (rij) => t[rij.soort],
    },
    {
      key: 'dag',
      header: t.dag,
      render: (rij) => <DateText date={rij.datum} style="kort" />,
      sortValue: (rij) => rij.datum,
    },
    { key: 'tijd', header: t.tijd, render: tijden, sortValue: (rij) => rij.begin },
    { key: 'karakter', header: t.karakter, render: (rij) => t[rij.karakter], sortValue: (rij) => t[rij.karakter] },
    { key: 'zaal', header: t.zaal, render: (rij) => rij.zaal ?? '–', sortValue: (rij) => rij.zaal },
    {
      key: 'punten',
      header: t.watKomtAan,
      render: (rij) => (
        <>
          <Merken vergadering={rij} />
          {rij.punten.map((punt) => (
            <span key={punt.id}>
              <Link href={hrefVan(punt)}>{punt.titel}</Link>
            </span>
          ))}
        </>
      ),
      csv: (rij) => rij.punten.map(({ titel }) => titel).join('; '),
    },
  ]
  return (
    <DataTable
      label={t.vergaderingen}
      columns={columns}
      rows={vergaderingen}
      rowKey={(rij) => rij.id}
      csvName={t.vergaderingen}
      empty={<EmptyState title={t.geen} />}
    />
  )
}
