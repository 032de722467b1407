import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type Column,
  Columns,
  DataTable,
  DateText,
  DefinitionList,
  ErrorBox,
  endpointHref,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  Remark,
  StatusBadge,
  Timeline,
  type TimelineItem,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { exporteerBehandeling, toonVoorstel } from '../endpoints.ts'
import { Amendementen } from './Amendementen.tsx'
import { Besluitvorm } from './Besluitvorm.tsx'
import { inleesTeksten } from './inleesTeksten.ts'
import { VOORSTELSTAND } from './RaadScreen.tsx'
import { useRaadrechten } from './Tabbladen.tsx'
import { raadTeksten } from './teksten.ts'

type Voorstel = OutputOf<typeof toonVoorstel>
type Vraag = Voorstel['vragen'][number]

/** A proposal from motion to decision, with every question that was asked about it. */
export function VoorstelScreen() {
  const t = useTeksten(raadTeksten)
  const i = useTeksten(inleesTeksten)
  const { voorstelId } = useParams({ strict: false }) as { voorstelId: string }
  const { schrijft } = useRaadrechten()
  const { data: voorstel, error } = useEndpoint(toonVoorstel, { voorstelId })
  if (error) return <ErrorBox error={error} />
  if (!voorstel) return <LoadingLines />
  const besluit = voorstel.besluiten.at(-1)
  const uitslag =
    besluit && besluit.voor !== null && besluit.tegen !== null ? t.uitslag(besluit.voor, besluit.tegen) : undefined
  return (
    <>
      <PageHead
        title={uitslag ? t.kopBesluit(voorstel.titel, t[voorstel.status].toLowerCase(), uitslag) : voorstel.titel}
        sub={t.nummers(voorstel.griffienummer, voorstel.nummer)}
        back={{ href: '/raad', label: t.raadTerug }}
        actions={
          <>
            <ButtonLink href={`/draad/voorstel/${voorstel.id}`}>{t.volgDraad}</ButtonLink>
            <Link href={endpointHref(exporteerBehandeling, { voorstelId: voorstel.id })} download>
              {i.neemMee}
            </Link>
          </>
        }
      />
      <Columns side={<Weg voorstel={voorstel} schrijft={schrijft} />}>
        <Nummers voorstel={voorstel} />
        {voorstel.secties.length === 0 ? null : (
          <Panel title={t.inhoud}>
            <DefinitionList
              items={voorstel.secties.map((sectie) => ({
                term: t[sectie.soort],
                value: (
                  <>
                    {sectie.tekst} <span className="sh-bron">{sectie.bron}</span>
                  </>
                ),
              }))}
            />
          </Panel>
        )}
        <Amendementen voorstel={voorstel} schrijft={schrijft} />
        <Vragen vragen={voorstel.vragen} />
      </Columns>
    </>
  )
}

/** Printed variants of a number stay side by side; which is right is not ours to say. */
function Nummers({ voorstel: { motie, opmerkingen } }: { voorstel: Voorstel }) {
  const t = useTeksten(raadTeksten)
  const { taal } = useTaal()
  const [eerste, tweede, ...meer] = (motie?.varianten ?? []).map(({ nummer, bronnen }) => ({
    text: nummer,
    source: bronnen.join(', '),
  }))
  const overige = opmerkingen.filter(({ code }) => code !== 'nummer-wijkt-af')
  return (
    <>
      {eerste && tweede ? (
        <Remark
          title={t.motieNummers}
          passages={[eerste, tweede, ...meer]}
          explanation={t.motieNummersUitleg}
          level={2}
        />
      ) : null}
      {overige.length === 0 ? null : (
        <Panel title={t.overige}>
          <ul className="sh-stapel">
            {overige.map((opmerking) => (
              <li key={`${opmerking.code} ${opmerking.bron}`}>
                <StatusBadge kind="let-op" plain>
                  {opmerking.uitleg[taal]} {opmerking.bron ? `(${opmerking.bron})` : ''}
                </StatusBadge>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function Weg({ voorstel, schrijft }: { voorstel: Voorstel; schrijft: boolean }) {
  const t = useTeksten(raadTeksten)
  const { motie, behandelingen, besluiten, wijzigingen } = voorstel
  const stappen: TimelineItem[] = [
    ...(motie
      ? [
          {
            id: 'motie',
            title: `${t.motie}: ${motie.titel}`,
            when: <DateText date={motie.datum} />,
            children: <p>{t[motie.uitkomst]}</p>,
          },
        ]
      : []),
    { id: 'voorstel', title: t.voorstel, when: <DateText date={voorstel.datum} /> },
    ...behandelingen.map((een) => {
      const besluit = besluiten.find(({ behandelingId }) => behandelingId === een.id)
      return {
        id: een.id,
        title: t[een.soort as 'forum' | 'raad' | 'raadstafel'],
        when: <DateText date={een.datum} />,
        state: besluit ? ('nu' as const) : ('geweest' as const),
        children: (
          <>
            {een.vervallen ? <p>{t.gaatNietDoor}</p> : null}
            {een.advies ? <p>{een.advies}</p> : null}
            {besluit ? <Besluit besluit={besluit} /> : null}
          </>
        ),
      }
    }),
  ]
  return (
    <Panel title={t.weg}>
      <p>
        <StatusBadge kind={VOORSTELSTAND[voorstel.status]}>{t[voorstel.status]}</StatusBadge>
      </p>
      <Timeline items={stappen} label={t.weg} />
      {schrijft ? <Besluitvorm voorstel={voorstel} /> : null}
      {voorstel.status === 'aangenomen' && wijzigingen.length > 0 ? (
        <p>
          {t.budget(wijzigingen.length)} <Link href="/begroting">{t.naarBegroting}</Link>
        </p>
      ) : null}
    </Panel>
  )
}

function Besluit({ besluit }: { besluit: Voorstel['besluiten'][number] }) {
  const t = useTeksten(raadTeksten)
  return (
    <>
      <p>
        {t[besluit.uitkomst]}
        {besluit.voor !== null && besluit.tegen !== null ? `, ${t.uitslag(besluit.voor, besluit.tegen)}` : ''},{' '}
        {t.amendementen(besluit.amendementen)}
      </p>
      {besluit.stemverklaringen.length > 0 ? (
        <p>
          {t.stemverklaringen}: {besluit.stemverklaringen.join(', ')}
        </p>
      ) : null}
      {besluit.perFractie ? (
        <p>{besluit.perFractie.map(({ fractie, voor, tegen }) => t.fractiestem(fractie, voor, tegen)).join('; ')}</p>
      ) : null}
      {besluit.verklaringen.map(({ fractie, tekst }) => (
        <p key={fractie}>
          <b>{fractie}</b>: {tekst}
        </p>
      ))}
    </>
  )
}

function Vragen({ vragen }: { vragen: readonly Vraag[] }) {
  const t = useTeksten(raadTeksten)
  const columns: Column<Vraag>[] = [
    { key: 'nummer', header: t.vraagNr, align: 'end', render: (rij) => rij.nummer, sortValue: (rij) => rij.nummer },
    { key: 'fractie', header: t.fractie, render: (rij) => rij.fractie, sortValue: (rij) => rij.fractie },
    {
      key: 'vraag',
      header: t.vraag,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.tekst} <small>{rij.bron}</small>
        </>
      ),
      csv: (rij) => rij.tekst,
    },
    {
      key: 'antwoord',
      header: t.antwoord,
      render: (rij) =>
        rij.antwoord === null ? (
          <span className="sh-zacht">{t.geenAntwoord}</span>
        ) : (
          <>
            {rij.antwoord} <small>{rij.antwoordBron}</small>
          </>
        ),
      csv: (rij) => rij.antwoord,
    },
  ]
  return (
    <Panel bare title={t.vragen}>
      <DataTable
        label={t.vragen}
        columns={columns}
        rows={vragen}
        rowKey={(rij) => String(rij.nummer)}
        csvName={t.vragen}
      />
    </Panel>
  )
}
