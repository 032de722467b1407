import { useState } from 'react'
import {
  Button,
  ButtonLink,
  type Column,
  Columns,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  TermLabel,
  Timeline,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { toonContacten } from '../endpoints.ts'
import { HandelContactAf, NieuwContact, NieuwVerzoek } from './ContactFormulieren.tsx'
import type { Contacten, Verzoek } from './contact.ts'
import { contactTeksten } from './contactTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'

type Venster = { soort: 'moment' } | { soort: 'verzoek' } | { soort: 'handelAf'; verzoek: Verzoek }

/** Who waits for a call, and what was said: neither is a melding, and each may become one. */
export function ContactenScreen() {
  const t = useTeksten(contactTeksten)
  const [stand, setStand] = useState<'open' | 'alle'>('open')
  const [venster, setVenster] = useState<Venster>()
  const { data, error, refetch } = useEndpoint(toonContacten, { stand }, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines lines={8} />
  const laat = data.verzoeken.filter((een) => een.stand === 'te-laat').length
  const sluit = () => setVenster(undefined)
  return (
    <>
      <PageHead
        title={t.kop(data.open, laat)}
        documentTitle={t.contacten}
        sub={t.kopSub}
        actions={
          <>
            <Button onClick={() => setVenster({ soort: 'verzoek' })}>{t.nieuwVerzoek}</Button>
            <Button appearance="primary" onClick={() => setVenster({ soort: 'moment' })}>
              {t.nieuwMoment}
            </Button>
          </>
        }
      />
      <Columns side={<Momenten momenten={data.momenten} />}>
        <Panel bare label={t.verzoeken}>
          <Verzoeken
            verzoeken={data.verzoeken}
            stand={stand}
            onStand={setStand}
            onHandelAf={(verzoek) => setVenster({ soort: 'handelAf', verzoek })}
          />
        </Panel>
      </Columns>
      <Dialog open={venster?.soort === 'moment'} onClose={sluit} title={t.nieuwMoment} wide>
        <NieuwContact onDone={sluit} />
      </Dialog>
      <Dialog open={venster?.soort === 'verzoek'} onClose={sluit} title={t.nieuwVerzoek} wide>
        <NieuwVerzoek onDone={sluit} />
      </Dialog>
      <Dialog open={venster?.soort === 'handelAf'} onClose={sluit} title={t.handelAf}>
        {venster?.soort === 'handelAf' ? <HandelContactAf verzoek={venster.verzoek} onDone={sluit} /> : null}
      </Dialog>
    </>
  )
}

function Verzoeken({
  verzoeken,
  stand,
  onStand,
  onHandelAf,
}: {
  verzoeken: readonly Verzoek[]
  stand: 'open' | 'alle'
  onStand: (stand: 'open' | 'alle') => void
  onHandelAf: (verzoek: Verzoek) => void
}) {
  const t = useTeksten(contactTeksten)
  return (
    <DataTable
      label={t.verzoeken}
      columns={useKolommen(onHandelAf)}
      rows={verzoeken}
      rowKey={(een) => een.contactverzoekId}
      total={verzoeken.length}
      orderText={t.volgorde}
      pageSize={200}
      controls={
        <SelectField
          name="stand"
          label={t.toon}
          empty={false}
          value={stand}
          onChange={(keuze) => onStand(keuze === 'alle' ? 'alle' : 'open')}
          options={[
            { value: 'open', label: t.open },
            { value: 'alle', label: t.alle },
          ]}
        />
      }
      empty={<EmptyState title={t.geenVerzoeken} why={t.geenVerzoekenWaarom} />}
    />
  )
}

function useKolommen(onHandelAf: (verzoek: Verzoek) => void): Column<Verzoek>[] {
  const t = useTeksten(contactTeksten)
  const vandaag = useVandaag()
  return [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (een) => een.naam,
      render: (een) => (
        <>
          {een.naam ?? t.onbekend}
          {een.telefoon ? <small>{t.telefoonVan(een.telefoon)}</small> : null}
        </>
      ),
    },
    { key: 'waarover', header: t.waarover, csv: false, render: (een) => een.onderwerp ?? '' },
    {
      key: 'eigenaar',
      header: t.eigenaar,
      sortValue: (een) => een.eigenaar,
      render: (een) => (een.vanMij ? t.ik : (een.eigenaar ?? t.loket)),
    },
    {
      key: 'norm',
      header: t.norm,
      sortValue: (een) => een.norm,
      render: (een) =>
        een.afgehandeldOp ? (
          <StatusBadge plain kind={een.stand === 'op-tijd' ? 'goed' : 'let-op'}>
            {woordVoor(t, 'stand', een.stand)}
          </StatusBadge>
        ) : (
          <TermLabel daysLeft={dagenTussen(vandaag, een.norm as Datum)} date={een.norm} rule={t.norm} />
        ),
    },
    {
      key: 'doen',
      header: t.handelAf,
      csv: false,
      render: (een) => (
        <div className="sh-knoppen">
          {een.afgehandeldOp ? null : (
            <Button small aria-label={t.handelAfVan(een.naam ?? t.onbekend)} onClick={() => onHandelAf(een)}>
              {t.handelAf}
            </Button>
          )}
          {een.persoonId ? (
            <ButtonLink small href={`/meldingen/nieuw?persoon=${een.persoonId}`}>
              {t.maakMelding}
            </ButtonLink>
          ) : null}
        </div>
      ),
    },
  ]
}

function Momenten({ momenten }: { momenten: Contacten['momenten'] }) {
  const t = useTeksten(contactTeksten)
  const tt = useTeksten(toegangTeksten)
  return (
    <Panel title={t.momenten} sub={t.momentenSub}>
      {momenten.length === 0 ? <p className="sh-bij">{t.geenMomenten}</p> : null}
      <Timeline
        label={t.momenten}
        items={momenten.map((een) => ({
          id: een.contactmomentId,
          state: 'geweest',
          when: (
            <>
              <DateText date={een.datum} style="lijst" /> {een.tijd ?? ''}
            </>
          ),
          title: [een.naam ?? t.onbekend, woordVoor(tt, 'kanaal', een.kanaal)].join(', '),
          children: een.onderwerp,
        }))}
      />
    </Panel>
  )
}
