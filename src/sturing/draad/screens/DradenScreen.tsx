import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  StatusBadge,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonDraden } from '../endpoints.ts'
import { draadTeksten } from './teksten.ts'
import { hrefVan, isStand, kindVan } from './woorden.ts'

type Rij = OutputOf<typeof toonDraden>[number]

/** Every motion and proposal, and how far it led on. */
export function DradenScreen() {
  const t = useTeksten(draadTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonDraden, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const verder = (rij: Rij) =>
    (['maatregelen', 'regels', 'indicatoren', 'stukken'] as const)
      .filter((key) => rij[key] > 0)
      .map((key) => `${t[key]}: ${rij[key]}`)
      .join(' · ')
  const columns: Column<Rij>[] = [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      render: ({ begin }) => (
        <>
          <Link href={hrefVan(begin)}>{begin.naam[taal]}</Link>
          <small>
            {[t[begin.soort], begin.nummer].filter(Boolean).join(' · ')}
            {begin.datum ? (
              <>
                {' · '}
                <DateText date={begin.datum} style="kort" />
              </>
            ) : null}
          </small>
        </>
      ),
      sortValue: ({ begin }) => begin.naam[taal],
    },
    {
      key: 'stand',
      header: t.besluitdatum,
      render: ({ begin: { stand } }) =>
        isStand(stand) ? <StatusBadge kind={kindVan(stand)}>{t[stand]}</StatusBadge> : '–',
      sortValue: ({ begin }) => begin.stand,
    },
    {
      key: 'budget',
      header: t.begroot,
      align: 'end',
      render: (rij) => <Money cents={rij.budget} centen="nooit" />,
      sortValue: (rij) => rij.budget,
      csv: (rij) => rij.budget / 100,
    },
    { key: 'verder', header: t.verder, render: (rij) => verder(rij) || t.nergensHeen, csv: verder },
    {
      key: 'openEinden',
      header: t.openEinden,
      align: 'end',
      render: (rij) => rij.openEinden,
      sortValue: (rij) => rij.openEinden,
    },
  ]
  return (
    <>
      <PageHead
        title={t.kop(data.length, data.filter(({ stukken }) => stukken > 0).length)}
        sub={t.sub}
        actions={
          ik?.powers.includes('raad:lezen') ? <ButtonLink href="/doodlopend">{t.doodlopend}</ButtonLink> : undefined
        }
      />
      <Panel bare label={t.draden}>
        <DataTable
          label={t.draden}
          columns={columns}
          rows={data}
          rowKey={({ begin }) => `${begin.soort} ${begin.id}`}
          csvName={t.draden}
          empty={<EmptyState title={t.geenDraden} />}
        />
      </Panel>
    </>
  )
}
