import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  ImportForm,
  Link,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  StatusBadge,
  TermLabel,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { handelSignaalAf, importeerSignalen, legContactVast, maakMelding, toonSignalen } from '../endpoints.ts'
import { beletselenVoorResultaat, CONTACTSOORTEN, DAGDELEN, RESULTATEN, type Resultaat } from '../rules/signaal.ts'
import { trajectTeksten } from './teksten.ts'
import { useWoord } from './woorden.ts'

type Rij = OutputOf<typeof toonSignalen>['rijen'][number]
type Deed = { titel: string; formulier: ReactNode }
const PAGINA = 50
const KOLOMMEN = [
  'id',
  'signaalpartner',
  'bedrag',
  'signaaldatum',
  'crisissignaal',
  'achternaam',
  'geboortedatum',
  'straatnaam',
  'postcode',
  'huisnummer',
] as const

/** What creditors signal, and what we did about it before it became a debt. */
export function SignalenScreen() {
  const t = useTeksten(trajectTeksten)
  const [stand, setStand] = useState<'open' | 'afgedaan'>('open')
  const [aantal, setAantal] = useState(PAGINA)
  const [deed, setDeed] = useState<Deed>()
  const [gedaan, setGedaan] = useState<string>()
  const { data, error, refetch } = useEndpoint(toonSignalen, { stand, aantal }, { keepPrevious: true })
  const klaar = (zin: string = t.gedaan) => {
    setDeed(undefined)
    setGedaan(zin)
  }
  const doe = {
    contact: (rij: Rij) =>
      setDeed({ titel: t.contactMet(rij.naam), formulier: <ContactDeed rij={rij} onDone={klaar} /> }),
    melding: (rij: Rij) =>
      setDeed({ titel: t.meldingVan(rij.naam), formulier: <MeldingDeed rij={rij} onDone={klaar} /> }),
    afhandelen: (rij: Rij) =>
      setDeed({ titel: t.handelAfVan(rij.naam), formulier: <AfhandelDeed rij={rij} onDone={klaar} /> }),
  }
  const kolommen = useKolommen(stand === 'open' ? doe : undefined)
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.titelSignalen(data.open, data.nieuw)}
        sub={t.subSignalen}
        actions={
          <Button
            appearance="primary"
            onClick={() => setDeed({ titel: t.leesSignalenIn, formulier: <Invoer onDone={klaar} /> })}
          >
            {t.leesSignalenIn}
          </Button>
        }
      />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Panel bare label={t.signalen}>
        <DataTable
          label={t.signalen}
          columns={kolommen}
          rows={data.rijen}
          rowKey={(rij) => rij.id}
          rowLabel={(rij) => rij.naam}
          total={data.totaal}
          orderText={t.eerstWat}
          pageSize={Number.MAX_SAFE_INTEGER}
          onMore={aantal < 200 ? () => setAantal(aantal + PAGINA) : undefined}
          empty={<EmptyState title={t.geenSignalen} why={t.geenSignalenWaarom} />}
          controls={
            <SelectField
              name="stand"
              label={t.toon}
              value={stand}
              empty={false}
              onChange={(waarde) => setStand((waarde ?? 'open') as typeof stand)}
              options={[
                { value: 'open', label: t.openStaand },
                { value: 'afgedaan', label: t.afgedaan },
              ]}
            />
          }
        />
      </Panel>
      <Dialog open={deed !== undefined} onClose={() => setDeed(undefined)} title={deed?.titel ?? ''}>
        {deed?.formulier}
      </Dialog>
    </>
  )
}

type DeedProps = { rij: Rij; onDone: () => void }

function Invoer({ onDone }: { onDone: (zin: string) => void }) {
  const t = useTeksten(trajectTeksten)
  const command = useCommand(importeerSignalen)
  return (
    <ImportForm
      help={t.invoerHulp}
      accept=".csv,.json,text/csv,application/json"
      columns={KOLOMMEN}
      run={async (inhoud, proef) => (await command.run({ inhoud, proef })).data}
      summary={(uit) => t.invoerUit(uit.regels, uit.opPersoon, uit.opAdres, uit.zaken)}
      onDone={(uit) => onDone(t.ingelezen(uit.regels))}
    />
  )
}

function ContactDeed({ rij, onDone }: DeedProps) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const vandaag = useVandaag()
  const command = useCommand(legContactVast)
  return (
    <CommandForm
      command={command}
      fixed={{ zaakId: rij.id }}
      initial={{ datum: vandaag, dagdeel: 'ochtend', bereikt: false }}
      submitLabel={t.legContactVast}
      onDone={() => onDone()}
    >
      <RadioField
        name="soort"
        label={t.hoe}
        required
        options={CONTACTSOORTEN.map((value) => ({ value, label: woord(value) }))}
      />
      <DateField name="datum" label={t.datum} required />
      <SelectField
        name="dagdeel"
        label={t.dagdeel}
        required
        empty={false}
        options={DAGDELEN.map((value) => ({ value, label: woord(value) }))}
      />
      <CheckboxField name="bereikt" label={t.bereikt} />
    </CommandForm>
  )
}

function MeldingDeed({ rij, onDone }: DeedProps) {
  const t = useTeksten(trajectTeksten)
  const command = useCommand(maakMelding)
  return (
    <CommandForm command={command} fixed={{ zaakId: rij.id }} submitLabel={t.maakMelding} onDone={() => onDone()}>
      <p>{t.meldingUitleg}</p>
      <TextArea name="vraag" label={t.vraag} required maxLength={2000} />
    </CommandForm>
  )
}

/** Offers only the results that the attempts allow. */
function AfhandelDeed({ rij, onDone }: DeedProps) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const command = useCommand(handelSignaalAf)
  const kan = (Object.keys(RESULTATEN) as Resultaat[]).filter(
    (een) =>
      beletselenVoorResultaat({ afgedaanOp: null, meldingId: rij.meldingId }, een, rij.pogingen as never).length === 0,
  )
  return (
    <CommandForm command={command} fixed={{ zaakId: rij.id }} submitLabel={t.handelAf} onDone={() => onDone()}>
      <SelectField
        name="resultaat"
        label={t.resultaat}
        required
        options={kan.map((value) => ({ value, label: woord(value) }))}
      />
    </CommandForm>
  )
}

type Doe = Record<'contact' | 'melding' | 'afhandelen', (rij: Rij) => void>

function useKolommen(doe: Doe | undefined): Column<Rij>[] {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const datum = useDateFormat()
  const vandaag = useVandaag()
  return [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) => (
        <>
          {rij.huishoudenId ? <Link href={`/huishoudens/${rij.huishoudenId}/trajecten`}>{rij.naam}</Link> : rij.naam}
          <small>{rij.adres}</small>
          {rij.persoonId === null ? <small>{t.nietHerkend}</small> : null}
        </>
      ),
    },
    {
      key: 'schuldeisers',
      header: t.schuldeisers,
      sortValue: (rij) => rij.partners.join(', '),
      render: (rij) => (
        <>
          {rij.partners.join(', ')}
          {rij.crisis ? (
            <small>
              <StatusBadge plain kind="let-op">
                {t.crisis}
              </StatusBadge>
            </small>
          ) : null}
        </>
      ),
    },
    {
      key: 'bedrag',
      header: t.bedrag,
      align: 'end',
      sortValue: (rij) => rij.bedrag,
      render: (rij) => <Money cents={rij.bedrag} />,
    },
    {
      key: 'contact',
      header: t.contact,
      sortValue: (rij) => rij.pogingen.length,
      render: (rij) => {
        const laatste = rij.pogingen.at(-1)
        if (!laatste) return <span className="sh-zacht">{t.geenContact}</span>
        return (
          <>
            {`${woord(laatste.soort)} ${datum(laatste.datum, 'kort')}`}
            <small>{[laatste.bereikt ? t.welBereikt : t.nietBereikt, rij.eigenaar].filter(Boolean).join(', ')}</small>
          </>
        )
      },
    },
    {
      key: 'uiterlijk',
      header: doe ? t.uiterlijk : t.resultaat,
      sortValue: (rij) => (doe ? rij.uiterlijk : rij.resultaat),
      render: (rij) =>
        rij.resultaat ? (
          <>
            {woord(rij.resultaat)}
            <small>{t.bewarenTot(datum(rij.bewarenTot, 'kort'))}</small>
          </>
        ) : (
          <TermLabel daysLeft={dagenTussen(vandaag, rij.uiterlijk as Datum)} date={rij.uiterlijk} />
        ),
    },
    {
      key: 'acties',
      header: t.acties,
      headerHidden: true,
      csv: false,
      render: (rij) => (
        <div className="sh-knoppen">
          {rij.meldingId ? <Link href={`/meldingen/${rij.meldingId}`}>{t.bekijkMelding}</Link> : null}
          {doe ? (
            <>
              <Button small aria-label={t.contactMet(rij.naam)} onClick={() => doe.contact(rij)}>
                {t.contact}
              </Button>
              {rij.persoonId && !rij.meldingId ? (
                <Button small aria-label={t.meldingVan(rij.naam)} onClick={() => doe.melding(rij)}>
                  {t.melding}
                </Button>
              ) : null}
              <Button small aria-label={t.handelAfVan(rij.naam)} onClick={() => doe.afhandelen(rij)}>
                {t.handelAf}
              </Button>
            </>
          ) : null}
        </div>
      ),
    },
  ]
}
