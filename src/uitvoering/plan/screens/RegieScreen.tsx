import { useState } from 'react'
import {
  Button,
  type Column,
  Columns,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  Notice,
  Panel,
  Tag,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { beeindigMethode, neemOver, toonMedewerkers, toonRegie } from '../endpoints.ts'
import { ContactDeed, DraagOverDeed, MethodeDeed, WaarnemerDeed } from './deeds/RegieDeeds.tsx'
import { Overdrachten } from './Overdrachten.tsx'
import { PlandeelPagina } from './Plandeel.tsx'
import { verloopTeksten } from './tekstenVerloop.ts'
import type { Regie } from './verloop.ts'

type Deed = 'waarnemer' | 'contact' | 'methode' | 'draagOver'
type Stand = Regie['regie'][number]

export function RegieScreen() {
  const t = useTeksten(verloopTeksten)
  return (
    <PlandeelPagina endpoint={toonRegie} deel="regie" titel={t.regieVan} sub={t.regieSub}>
      {(data, planId, mag) => <Pagina data={data} planId={planId} mag={mag} />}
    </PlandeelPagina>
  )
}

function Pagina({ data, planId, mag }: { data: Regie; planId: string; mag: { schrijven: boolean; regie: boolean } }) {
  const t = useTeksten(verloopTeksten)
  const datum = useDateFormat()
  const [deed, setDeed] = useState<Deed>()
  const [fout, setFout] = useState<unknown>()
  const kiest = mag.schrijven || mag.regie
  const { data: medewerkers } = useEndpoint(toonMedewerkers, kiest ? {} : undefined)
  const over = useCommand(neemOver)
  const sluit = () => setDeed(undefined)
  const p = { data, planId, medewerkers: medewerkers ?? [], onDone: sluit }
  const titel = {
    waarnemer: t.wijsWaarnemer,
    contact: t.wijsContact,
    methode: t.kiesMethode,
    draagOver: t.overdragen,
  }
  return (
    <>
      {fout ? <ErrorBox error={fout} /> : null}
      {data.overgenomenUit ? (
        <Notice kind="loopt" title={t.overgenomenUit(data.overgenomenUit.gemeente, datum(data.overgenomenUit.op))} />
      ) : null}
      {data.voorstellen.map((een) => (
        <Notice key={een.persoonId} kind="let-op" title={t.verhuisd(een.naam, een.gemeenteNaam)}>
          {t.verhuisdUitleg}
        </Notice>
      ))}
      <Columns
        side={
          <>
            <Contact data={data} onWijzig={kiest ? () => setDeed('contact') : undefined} />
            <Werkwijze
              data={data}
              planId={planId}
              schrijven={mag.schrijven}
              onKies={() => setDeed('methode')}
              onFout={setFout}
            />
          </>
        }
      >
        <Panel
          bare
          title={t.wieHeeftRegie}
          actions={
            <>
              {data.ikBen === 'waarnemer' && mag.schrijven ? (
                <Button small appearance="primary" onClick={() => void over.run({ planId }).catch(setFout)}>
                  {t.neemOver}
                </Button>
              ) : null}
              {data.regie.length > 0 && (mag.regie || data.ikBen === 'regisseur') ? (
                <Button small onClick={() => setDeed('waarnemer')}>
                  {t.wijsWaarnemer}
                </Button>
              ) : null}
            </>
          }
        >
          <Standen rijen={data.regie} />
        </Panel>
        <Overdrachten
          rijen={data.overdrachten}
          planId={planId}
          schrijven={mag.schrijven}
          actie={
            mag.schrijven && data.regie.length > 0 ? (
              <Button small onClick={() => setDeed('draagOver')}>
                {t.overdragen}
              </Button>
            ) : undefined
          }
        />
      </Columns>
      <Dialog open={deed !== undefined} onClose={sluit} title={deed ? titel[deed] : ''} wide>
        {deed === 'waarnemer' ? <WaarnemerDeed {...p} /> : null}
        {deed === 'contact' ? <ContactDeed {...p} /> : null}
        {deed === 'methode' ? <MethodeDeed {...p} /> : null}
        {deed === 'draagOver' ? <DraagOverDeed {...p} /> : null}
      </Dialog>
    </>
  )
}

function Standen({ rijen }: { rijen: Stand[] }) {
  const t = useTeksten(verloopTeksten)
  const columns: Column<Stand>[] = [
    { key: 'naam', header: t.naam, rowHeader: true, sortValue: (een) => een.naam, render: (een) => een.naam },
    {
      key: 'waarnemer',
      header: t.waarnemer,
      sortValue: (een) => een.waarnemer,
      render: (een) => een.waarnemer ?? t.geen,
    },
    {
      key: 'begin',
      header: t.vanaf,
      sortValue: (een) => een.begin,
      render: (een) => <DateText date={een.begin} style="lijst" />,
    },
    {
      key: 'eind',
      header: t.totEnMet,
      sortValue: (een) => een.eind,
      render: (een) => (een.eind ? <DateText date={een.eind} style="lijst" /> : t.nu),
    },
  ]
  return (
    <DataTable
      label={t.wieHeeftRegie}
      columns={columns}
      rows={rijen}
      rowKey={(een) => een.id}
      empty={<EmptyState title={t.nogGeenRegie} />}
    />
  )
}

function Contact({ data, onWijzig }: { data: Regie; onWijzig: (() => void) | undefined }) {
  const t = useTeksten(verloopTeksten)
  const nu = data.contact.find((een) => een.eind === null)
  return (
    <Panel
      title={t.contact}
      actions={
        onWijzig ? (
          <Button small onClick={onWijzig}>
            {t.wijsContact}
          </Button>
        ) : undefined
      }
    >
      {nu ? (
        <p>
          <b>{nu.naam}</b>, {t.vanaf.toLowerCase()} <DateText date={nu.begin} style="lang" />
        </p>
      ) : (
        <p>{t.geenContact}</p>
      )}
    </Panel>
  )
}

function Werkwijze({
  data,
  planId,
  schrijven,
  onKies,
  onFout,
}: {
  data: Regie
  planId: string
  schrijven: boolean
  onKies: () => void
  onFout: (fout: unknown) => void
}) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const einde = useCommand(beeindigMethode)
  return (
    <Panel
      title={t.werkwijze}
      actions={
        schrijven ? (
          <Button small icon="plus" onClick={onKies}>
            {t.kiesMethode}
          </Button>
        ) : undefined
      }
    >
      {data.methoden.length === 0 ? <p>{t.werkwijzeLeeg}</p> : null}
      <ul className="sh-lijst">
        {data.methoden.map((een) => (
          <li key={een.id}>
            <b>{een.naam[taal]}</b> <Tag>{een.soort === 'methode' ? t.methode : t.experiment}</Tag>
            <small className="sh-onder">
              {t.vanaf} <DateText date={een.begin} style="lang" />
              {een.eind ? (
                <>
                  , {t.totEnMet.toLowerCase()} <DateText date={een.eind} style="lang" />
                </>
              ) : null}
            </small>
            {een.toelichting ? <p>{een.toelichting}</p> : null}
            {schrijven && !een.eind ? (
              <Button
                small
                appearance="subtle"
                aria-label={t.beeindigVan(een.naam[taal])}
                onClick={() => void einde.run({ planId, methodeId: een.id }).catch(onFout)}
              >
                {t.beeindig}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
