import { useState } from 'react'
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
  PageHead,
  Panel,
  SelectField,
  useEndpoint,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { WETTEN, type Wet } from '#values/wet.ts'
import { toonMeldingen } from '../endpoints.ts'
import { Doorlooptijd } from './Doorlooptijd.tsx'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { Termijn, WetVan } from './woorden.tsx'

type Rij = OutputOf<typeof toonMeldingen>['rijen'][number]
const PER_KEER = 50

export function MeldingenScreen() {
  const t = useTeksten(toegangTeksten)
  const vandaag = useVandaag()
  const navigate = useNavigation()
  const [stand, setStand] = useState<'open' | 'alle'>('open')
  const [wet, setWet] = useState<Wet>()
  const [hoeveel, setHoeveel] = useState(PER_KEER)
  const { data, error, refetch } = useEndpoint(
    toonMeldingen,
    { stand, ...(wet && { wet }), hoeveel: Math.min(hoeveel, 200) },
    { keepPrevious: true },
  )
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines lines={8} />
  const laat = data.rijen.filter((rij) => rij.eersteTermijn !== null && rij.eersteTermijn < vandaag).length
  return (
    <>
      <PageHead
        title={stand === 'open' ? t.lijstTitel(data.totaal, laat) : t.lijstAlle(data.totaal)}
        documentTitle={t.meldingen}
        actions={
          <ButtonLink appearance="primary" icon="plus" href="/meldingen/nieuw">
            {t.nieuw}
          </ButtonLink>
        }
      />
      <Panel bare label={t.meldingen}>
        <DataTable
          label={t.meldingen}
          columns={kolommen(t)}
          rows={data.rijen}
          rowKey={(rij) => rij.meldingId}
          total={data.totaal}
          onMore={() => setHoeveel(hoeveel + PER_KEER)}
          orderText={t.nieuwsteEerst}
          onOpen={(rij) => navigate(`/meldingen/${rij.meldingId}`)}
          csvName="meldingen"
          pageSize={200}
          controls={
            <>
              <SelectField
                name="stand"
                label={t.toon}
                empty={false}
                value={stand}
                onChange={(keuze) => setStand(keuze === 'alle' ? 'alle' : 'open')}
                options={[
                  { value: 'open', label: t.open },
                  { value: 'alle', label: t.alle },
                ]}
              />
              <SelectField
                name="wet"
                label={t.wet}
                empty={t.alle}
                value={wet ?? ''}
                onChange={(keuze) => setWet(keuze as Wet | undefined)}
                options={WETTEN.map((een) => ({ value: een, label: t[`wet.${een}`] }))}
              />
            </>
          }
          empty={
            <EmptyState
              title={t.geenMeldingen}
              why={t.geenMeldingenWaarom}
              action={<ButtonLink href="/meldingen/nieuw">{t.nieuw}</ButtonLink>}
            />
          }
        />
      </Panel>
      <Doorlooptijd />
    </>
  )
}

function kolommen(t: ReturnType<typeof useTeksten<typeof toegangTeksten>>): Column<Rij>[] {
  return [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) => (
        <>
          <Link href={`/meldingen/${rij.meldingId}`}>{rij.naam ?? t.onbekendPersoon}</Link>
          {rij.vraag ? <div className="sh-bij">{rij.vraag}</div> : null}
        </>
      ),
    },
    {
      key: 'hulpvragen',
      header: t.hulpvragen,
      csv: (rij) => rij.hulpvragen.map((een) => `${een.wet}: ${een.regeling}`).join('; '),
      render: (rij) =>
        rij.hulpvragen.map((een) => (
          <div key={een.hulpvraagId}>
            <WetVan wet={een.wet} /> {een.regeling}{' '}
            <span className="sh-bij">
              {een.status === 'afgedaan' && een.uitkomst
                ? woordVoor(t, 'uitkomst', een.uitkomst)
                : woordVoor(t, 'status', een.status)}
            </span>
          </div>
        )),
    },
    {
      key: 'ontvangenOp',
      header: t.ontvangenOp,
      sortValue: (rij) => rij.ontvangenOp,
      render: (rij) => <DateText date={rij.ontvangenOp} style="lijst" />,
    },
    {
      key: 'kanaal',
      header: t.kanaal,
      sortValue: (rij) => rij.kanaal,
      render: (rij) => woordVoor(t, 'kanaal', rij.kanaal),
    },
    {
      key: 'termijn',
      header: t.eersteTermijn,
      sortValue: (rij) => rij.eersteTermijn,
      render: (rij) => {
        const eerst = rij.hulpvragen.find((een) => een.uiterlijk !== null && een.uiterlijk === rij.eersteTermijn)
        return eerst ? <Termijn hulpvraag={eerst} /> : null
      },
    },
  ]
}
