import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  endpointHref,
  type FormValues,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  StatusBadge,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { BekendeZoeker } from '#uitvoering/huishouden/screens/index.ts'
import type { Datum } from '#values/datum.ts'
import { downloadInzage, legInzageverzoekVast, leverInzage, toonInzageverzoeken } from '../endpoints.ts'
import { inzageTeksten } from './inzageTeksten.ts'

type Verzoek = OutputOf<typeof toonInzageverzoeken>[number]

const NAMENS = ['zelf', 'gezagdrager', 'gemachtigde'] as const
const VASTGESTELD = ['legitimatie', 'digid', 'machtiging', 'gezagsregister'] as const

/** Who asked what is recorded of him, by when, and the file that answers it. */
export function InzageverzoekenScreen() {
  const t = useTeksten(inzageTeksten)
  const { data, error, refetch } = useEndpoint(toonInzageverzoeken, {})
  const lever = useCommand(leverInzage)
  const [open, setOpen] = useState(false)
  const [klaar, setKlaar] = useState(false)
  const columns = useKolommen((een) => {
    setKlaar(false)
    void lever.run({ inzageverzoekId: een.id }).then(
      () => setKlaar(true),
      () => undefined,
    )
  })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.titel(data.filter((een) => een.geleverdOp === null).length)}
        sub={t.sub}
        actions={
          <Button appearance="primary" onClick={() => setOpen(true)}>
            {t.nieuw}
          </Button>
        }
      />
      {klaar ? <Notice kind="goed" title={t.gelukt} live /> : null}
      {lever.error ? <ErrorBox error={lever.error} /> : null}
      <Panel bare label={t.verzoeken}>
        <DataTable
          label={t.verzoeken}
          columns={columns}
          rows={data}
          rowKey={(een) => een.id}
          empty={<EmptyState title={t.geen} />}
        />
      </Panel>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.nieuw}>
        {open ? (
          <NieuwVerzoek
            onDone={() => {
              setOpen(false)
              setKlaar(true)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function useKolommen(onLever: (een: Verzoek) => void): Column<Verzoek>[] {
  const t = useTeksten(inzageTeksten)
  const datum = useDateFormat()
  return [
    { key: 'wie', header: t.wie, rowHeader: true, csv: false, sortValue: (een) => een.naam, render: (een) => een.naam },
    { key: 'namens', header: t.namens, render: (een) => t[een.namens], sortValue: (een) => een.namens },
    {
      key: 'ontvangen',
      header: t.ontvangen,
      render: (een) => datum(een.ontvangenOp, 'kort'),
      sortValue: (een) => een.ontvangenOp,
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      render: (een) => datum(een.uiterlijk, 'kort'),
      sortValue: (een) => een.uiterlijk,
    },
    { key: 'stand', header: t.stand, render: (een) => <Stand een={een} />, sortValue: (een) => een.geleverdOp ?? '' },
    {
      key: 'doen',
      header: t.doen,
      headerHidden: true,
      render: (een) =>
        een.geleverdOp ? (
          <a
            className="utrecht-link"
            href={endpointHref(downloadInzage, { inzageverzoekId: een.id })}
            aria-label={t.haalOpVan(een.naam)}
          >
            {t.haalOp}
          </a>
        ) : (
          <Button small aria-label={t.geefAan(een.naam)} onClick={() => onLever(een)}>
            {t.geef}
          </Button>
        ),
    },
  ]
}

function Stand({ een }: { een: Verzoek }) {
  const t = useTeksten(inzageTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  if (een.geleverdOp) return <StatusBadge kind="goed">{t.gegevenOp(datum(een.geleverdOp, 'kort'))}</StatusBadge>
  return een.uiterlijk < vandaag ? (
    <StatusBadge kind="let-op">{t.teLaat}</StatusBadge>
  ) : (
    <StatusBadge kind="loopt">{t.loopt}</StatusBadge>
  )
}

/** First who it is about, then who asks and how that was made sure. */
function NieuwVerzoek({ onDone }: { onDone: () => void }) {
  const t = useTeksten(inzageTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legInzageverzoekVast)
  const [wie, setWie] = useState<{ id: string; naam: string }>()
  if (!wie) return <BekendeZoeker onKies={setWie} />
  return (
    <CommandForm
      command={command}
      toInput={(values: FormValues) => ({
        persoonId: wie.id,
        ontvangenOp: values.ontvangenOp as Datum,
        namens: values.namens as Verzoek['namens'],
        vastgesteldMet: values.vastgesteldMet as Verzoek['vastgesteldMet'],
      })}
      initial={{ ontvangenOp: vandaag, namens: 'zelf' }}
      submitLabel={t.legVast}
      onDone={onDone}
    >
      <p>
        <b>{wie.naam}</b>
      </p>
      <DateField name="ontvangenOp" label={t.ontvangen} required />
      <RadioField
        name="namens"
        label={t.namens}
        required
        options={NAMENS.map((een) => ({ value: een, label: t[een] }))}
      />
      <RadioField
        name="vastgesteldMet"
        label={t.vastgesteldMet}
        required
        options={VASTGESTELD.map((een) => ({ value: een, label: t[een] }))}
      />
    </CommandForm>
  )
}
