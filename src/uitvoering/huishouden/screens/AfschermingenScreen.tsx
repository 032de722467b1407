import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  type FormValues,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, plusMaanden } from '#values/datum.ts'
import * as endpoints from '../endpoints.ts'
import { BekendeZoeker } from './BekendeZoeker.tsx'
import { huishoudenTeksten } from './teksten.ts'
import { toezichtTeksten } from './toezichtTeksten.ts'

type Beeld = OutputOf<typeof endpoints.toonAfschermingen>
type Schild = Beeld['afschermingen'][number]
type Waarschuwing = Beeld['waarschuwingen'][number]
type Open = { wat: 'nieuw' } | { wat: 'schild'; van: Schild } | { wat: 'waarschuwing'; van: Waarschuwing }

/** Who may not be found or whose address is secret, why, for whom not, and when somebody looks again. */
export function AfschermingenScreen() {
  const t = useTeksten(toezichtTeksten)
  const vandaag = useVandaag()
  const { data, error } = useEndpoint(endpoints.toonAfschermingen, {})
  const hefOp = useCommand(endpoints.hefAfschermingOp)
  const [open, setOpen] = useState<Open>()
  const [klaar, setKlaar] = useState(false)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const sluit = () => {
    setOpen(undefined)
    setKlaar(true)
  }
  const teHerzien = [...data.afschermingen, ...data.waarschuwingen].filter((een) => een.herzienOp <= vandaag).length
  return (
    <>
      <PageHead
        title={t.schildTitel(data.afschermingen.length, teHerzien)}
        sub={t.schildSub}
        actions={
          <Button appearance="primary" onClick={() => setOpen({ wat: 'nieuw' })}>
            {t.scherm}
          </Button>
        }
      />
      {klaar ? <Notice kind="goed" title={t.gelukt} live /> : null}
      {hefOp.error ? <ErrorBox error={hefOp.error} /> : null}
      <Panel title={t.schilden} bare>
        <Schilden
          rijen={data.afschermingen}
          onHerzie={(van) => setOpen({ wat: 'schild', van })}
          onHefOp={(van) =>
            void hefOp.run({ afschermingId: van.id }).then(
              () => setKlaar(true),
              () => {},
            )
          }
        />
      </Panel>
      <Panel title={t.waarschuwingen} bare>
        <Waarschuwingen rijen={data.waarschuwingen} onHerzie={(van) => setOpen({ wat: 'waarschuwing', van })} />
      </Panel>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={
          open?.wat === 'schild'
            ? t.herzieVan(open.van.naam)
            : open?.wat === 'waarschuwing'
              ? t.herzieW(open.van.naam)
              : t.scherm
        }
      >
        {open?.wat === 'nieuw' ? <SchermDeed medewerkers={data.medewerkers} onDone={sluit} /> : null}
        {open?.wat === 'schild' ? <HerzieDeed van={open.van} medewerkers={data.medewerkers} onDone={sluit} /> : null}
        {open?.wat === 'waarschuwing' ? <HerzieWaarschuwingDeed van={open.van} onDone={sluit} /> : null}
      </Dialog>
    </>
  )
}

function Herzien({ dag }: { dag: string }) {
  const t = useTeksten(toezichtTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  return (
    <>
      {datum(dag, 'kort')} {dag <= vandaag ? <StatusBadge kind="let-op">{t.teHerzien}</StatusBadge> : null}
    </>
  )
}

type SchildenProps = { rijen: readonly Schild[]; onHerzie: (een: Schild) => void; onHefOp: (een: Schild) => void }

function Schilden({ rijen, onHerzie, onHefOp }: SchildenProps) {
  const t = useTeksten(toezichtTeksten)
  const datum = useDateFormat()
  const columns: Column<Schild>[] = [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (row) => row.naam,
      csv: false,
      render: (row) => (
        <>
          {row.naam}
          <div className="sh-bron">{datum(row.geboren, 'kort')}</div>
        </>
      ),
    },
    { key: 'soort', header: t.soort, render: (row) => t[row.soort], sortValue: (row) => row.soort },
    { key: 'reden', header: t.reden, render: (row) => row.reden },
    { key: 'wieMag', header: t.wieMag, render: (row) => row.wieMag.map((een) => een.naam).join(', ') || t.niemand },
    {
      key: 'herzien',
      header: t.herzienOp,
      render: (row) => <Herzien dag={row.herzienOp} />,
      sortValue: (row) => row.herzienOp,
    },
    {
      key: 'doen',
      header: t.doen,
      headerHidden: true,
      render: (row) => (
        <span className="sh-knoppen">
          <Button small appearance="subtle" aria-label={t.herzieVan(row.naam)} onClick={() => onHerzie(row)}>
            {t.herzie}
          </Button>
          <Button small appearance="subtle" aria-label={t.hefOpVan(row.naam)} onClick={() => onHefOp(row)}>
            {t.hefOp}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <DataTable
      label={t.schilden}
      columns={columns}
      rows={rijen}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t.geenSchild} />}
    />
  )
}

function Waarschuwingen({
  rijen,
  onHerzie,
}: {
  rijen: readonly Waarschuwing[]
  onHerzie: (een: Waarschuwing) => void
}) {
  const t = useTeksten(toezichtTeksten)
  const w = useTeksten(huishoudenTeksten)
  const columns: Column<Waarschuwing>[] = [
    { key: 'wie', header: t.wie, rowHeader: true, render: (row) => row.naam, sortValue: (row) => row.naam },
    {
      key: 'soort',
      header: t.soort,
      render: (row) => w[`waarschuwing.${row.soort}` as 'waarschuwing.anders'] ?? row.soort,
      sortValue: (row) => row.soort,
    },
    { key: 'reden', header: t.reden, render: (row) => row.reden },
    { key: 'bekend', header: t.bekend, render: (row) => (row.bekendBijPersoon ? t.ja : t.nee) },
    {
      key: 'herzien',
      header: t.herzienOp,
      render: (row) => <Herzien dag={row.herzienOp} />,
      sortValue: (row) => row.herzienOp,
    },
    {
      key: 'doen',
      header: t.doen,
      headerHidden: true,
      render: (row) => (
        <Button small appearance="subtle" aria-label={t.herzieW(row.naam)} onClick={() => onHerzie(row)}>
          {t.herzie}
        </Button>
      ),
    },
  ]
  return (
    <DataTable
      label={t.waarschuwingen}
      columns={columns}
      rows={rijen}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t.geenW} />}
    />
  )
}

type Medewerkers = { medewerkers: Beeld['medewerkers']; onDone: () => void }

function SchildFields({ medewerkers }: Pick<Medewerkers, 'medewerkers'>) {
  const t = useTeksten(toezichtTeksten)
  return (
    <>
      <TextArea name="reden" label={t.reden} rows={3} required maxLength={500} />
      <CheckboxesField
        name="wieMag"
        label={t.wieMag}
        options={medewerkers.map((een) => ({ value: een.id, label: een.naam }))}
      />
      <DateField name="herzienOp" label={t.herzienOp} required />
    </>
  )
}

/** First who, found as everyone is found; then why, for whom not, and until when. */
function SchermDeed({ medewerkers, onDone }: Medewerkers) {
  const t = useTeksten(toezichtTeksten)
  const vandaag = useVandaag() as Datum
  const command = useCommand(endpoints.schermAf)
  const [wie, setWie] = useState<{ id: string; naam: string }>()
  if (!wie) return <BekendeZoeker onKies={setWie} />
  const toInput = (values: FormValues) => ({
    persoonId: wie.id,
    soort: values.soort as 'adresgeheim',
    reden: (values.reden as string | undefined) ?? '',
    wieMag: (values.wieMag as string[] | undefined) ?? [],
    herzienOp: values.herzienOp as Datum,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ herzienOp: plusMaanden(vandaag, 12) }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <p>
        <b>{wie.naam}</b>
      </p>
      <RadioField
        name="soort"
        label={t.soort}
        required
        options={(['adresgeheim', 'vertrouwelijk'] as const).map((soort) => ({ value: soort, label: t[soort] }))}
      />
      <SchildFields medewerkers={medewerkers} />
    </CommandForm>
  )
}

function HerzieDeed({ van, medewerkers, onDone }: Medewerkers & { van: Schild }) {
  const t = useTeksten(toezichtTeksten)
  const vandaag = useVandaag() as Datum
  const command = useCommand(endpoints.herzieAfscherming)
  const toInput = (values: FormValues) => ({
    afschermingId: van.id,
    reden: (values.reden as string | undefined) ?? '',
    wieMag: (values.wieMag as string[] | undefined) ?? [],
    herzienOp: values.herzienOp as Datum,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ reden: van.reden, wieMag: van.wieMag.map((een) => een.id), herzienOp: plusMaanden(vandaag, 12) }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <SchildFields medewerkers={medewerkers} />
    </CommandForm>
  )
}

function HerzieWaarschuwingDeed({ van, onDone }: { van: Waarschuwing; onDone: () => void }) {
  const t = useTeksten(toezichtTeksten)
  const vandaag = useVandaag() as Datum
  const command = useCommand(endpoints.herzieWaarschuwing)
  const toInput = (values: FormValues) => ({
    waarschuwingId: van.id,
    uitkomst: values.uitkomst as 'blijft',
    ...(values.herzienOp ? { herzienOp: values.herzienOp as Datum } : {}),
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ uitkomst: 'blijft', herzienOp: plusMaanden(vandaag, 6) }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <RadioField
        name="uitkomst"
        label={t.uitkomst}
        required
        options={(['blijft', 'vervalt'] as const).map((een) => ({ value: een, label: t[een] }))}
      />
      <DateField name="herzienOp" label={t.herzienOp} />
    </CommandForm>
  )
}
