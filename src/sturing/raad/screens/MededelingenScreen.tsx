import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  TextArea,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { deelMee, legZienswijzeVast, toonMededelingen, toonToezeggingen, toonVoorstellen } from '../endpoints.ts'
import { STREKKINGEN } from '../rules/mededeling.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { Tabbladen, useRaadrechten } from './Tabbladen.tsx'

type Mededelingen = OutputOf<typeof toonMededelingen>
type Mededeling = Mededelingen['mededelingen'][number]
type TeMelden = Mededelingen['teMelden'][number]
type Zienswijze = Mededelingen['zienswijzen'][number]

/** What the council was told, what it should still be told, and what councils think of what was proposed to them. */
export function MededelingenScreen() {
  const t = useTeksten(invoerTeksten)
  const { schrijft } = useRaadrechten()
  const { data, error } = useEndpoint(toonMededelingen, {})
  const [mededeling, setMededeling] = useState<{ over?: TeMelden }>()
  const [zienswijze, setZienswijze] = useState(false)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.kopMededelingen(data.mededelingen.length, data.teMelden.length)}
        actions={
          schrijft ? (
            <>
              <Button onClick={() => setZienswijze(true)}>{t.nieuweZienswijze}</Button>
              <Button appearance="primary" onClick={() => setMededeling({})}>
                {t.nieuweMededeling}
              </Button>
            </>
          ) : undefined
        }
      />
      <Tabbladen hier="mededelingen" />
      {data.teMelden.length > 0 ? (
        <NogTeMelden rijen={data.teMelden} onMeld={schrijft ? (over) => setMededeling({ over }) : undefined} />
      ) : null}
      <Mededelinglijst rijen={data.mededelingen} />
      <Zienswijzen rijen={data.zienswijzen} />
      {mededeling ? <Nieuw over={mededeling.over} onClose={() => setMededeling(undefined)} /> : null}
      <NieuweZienswijze open={zienswijze} onClose={() => setZienswijze(false)} />
    </>
  )
}

function NogTeMelden({
  rijen,
  onMeld,
}: {
  rijen: readonly TeMelden[]
  onMeld?: ((rij: TeMelden) => void) | undefined
}) {
  const t = useTeksten(invoerTeksten)
  const columns: Column<TeMelden>[] = [
    {
      key: 'besluit',
      header: t.besluit,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.toelichting}
          <small>{rij.besluitnummer}</small>
        </>
      ),
      sortValue: (rij) => rij.toelichting,
    },
    {
      key: 'orgaan',
      labelOnPhone: true,
      header: t.orgaan,
      render: (rij) => rij.orgaan,
      sortValue: (rij) => rij.orgaan,
    },
    {
      key: 'datum',
      labelOnPhone: true,
      header: t.datum,
      render: (rij) => <DateText date={rij.besluitdatum} style="kort" />,
      sortValue: (rij) => rij.besluitdatum,
    },
    {
      key: 'meld',
      header: t.meld,
      headerHidden: true,
      csv: false,
      render: (rij) => (onMeld ? <TextButton onClick={() => onMeld(rij)}>{t.meld}</TextButton> : null),
    },
  ]
  return (
    <Panel bare title={t.teMelden} sub={t.teMeldenSub}>
      <DataTable label={t.teMelden} columns={columns} rows={rijen} rowKey={(rij) => rij.id} csvName={t.teMelden} />
    </Panel>
  )
}

function Mededelinglijst({ rijen }: { rijen: readonly Mededeling[] }) {
  const t = useTeksten(invoerTeksten)
  const columns: Column<Mededeling>[] = [
    {
      key: 'titel',
      header: t.mededeling,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.titel}
          <small>{rij.tekst}</small>
        </>
      ),
      sortValue: (rij) => rij.titel,
    },
    {
      key: 'nummer',
      labelOnPhone: true,
      header: t.nummer,
      render: (rij) => rij.nummer,
      sortValue: (rij) => rij.nummer,
    },
    {
      key: 'datum',
      labelOnPhone: true,
      header: t.datum,
      render: (rij) => <DateText date={rij.datum} style="kort" />,
      sortValue: (rij) => rij.datum,
    },
    {
      key: 'gestand',
      labelOnPhone: true,
      header: t.doetGestand,
      render: (rij) => (rij.toezeggingen.length === 0 ? '–' : rij.toezeggingen.join('; ')),
      csv: (rij) => rij.toezeggingen.join('; '),
    },
    {
      key: 'voorstel',
      labelOnPhone: true,
      header: t.voorstel,
      render: (rij) => (rij.voorstelId ? <Link href={`/draad/voorstel/${rij.voorstelId}`}>{rij.voorstel}</Link> : '–'),
      sortValue: (rij) => rij.voorstel,
    },
  ]
  return (
    <Panel bare title={t.mededelingen}>
      <DataTable
        label={t.mededelingen}
        columns={columns}
        rows={rijen}
        rowKey={(rij) => rij.id}
        csvName={t.mededelingen}
        empty={<EmptyState title={t.geenMededelingen} />}
      />
    </Panel>
  )
}

function Zienswijzen({ rijen }: { rijen: readonly Zienswijze[] }) {
  const t = useTeksten(invoerTeksten)
  const columns: Column<Zienswijze>[] = [
    {
      key: 'over',
      header: t.over,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.over}
          <small>{rij.tekst}</small>
        </>
      ),
      sortValue: (rij) => rij.over,
    },
    {
      key: 'raad',
      labelOnPhone: true,
      header: t.raadVan,
      render: (rij) => rij.raadVan,
      sortValue: (rij) => rij.raadVan,
    },
    {
      key: 'voorstel',
      labelOnPhone: true,
      header: t.voorstel,
      render: (rij) => (rij.voorstelId ? <Link href={`/draad/voorstel/${rij.voorstelId}`}>{rij.voorstel}</Link> : '–'),
      sortValue: (rij) => rij.voorstel,
    },
    {
      key: 'strekking',
      labelOnPhone: true,
      header: t.strekking,
      render: (rij) => t[rij.strekking],
      sortValue: (rij) => t[rij.strekking],
    },
    {
      key: 'datum',
      labelOnPhone: true,
      header: t.datum,
      render: (rij) => <DateText date={rij.datum} style="kort" />,
      sortValue: (rij) => rij.datum,
    },
  ]
  return (
    <Panel bare title={t.zienswijzen}>
      <DataTable
        label={t.zienswijzen}
        columns={columns}
        rows={rijen}
        rowKey={(rij) => rij.id}
        csvName={t.zienswijzen}
        empty={<EmptyState title={t.geenZienswijzen} />}
      />
    </Panel>
  )
}

function Nieuw({ over, onClose }: { over: TeMelden | undefined; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(deelMee)
  const { data: toezeggingen } = useEndpoint(toonToezeggingen, {})
  const open = (toezeggingen ?? []).filter(({ status }) => ['open', 'nadert', 'verlopen'].includes(status))
  return (
    <Dialog open onClose={onClose} title={t.nieuweMededeling} wide>
      <CommandForm
        label={t.nieuweMededeling}
        command={command}
        fixed={over ? { mededelingvoorstelId: over.id } : {}}
        initial={{ datum: vandaag, titel: over?.toelichting, toezeggingen: [] }}
        submitLabel={t.legVast}
        onDone={onClose}
      >
        <TextField name="nummer" label={t.nummer} required={t.nodig} maxLength={60} width={16} />
        <TextField name="titel" label={t.titel} required={t.nodig} maxLength={300} />
        <DateField name="datum" label={t.datum} required={t.nodig} />
        <Voorstelkeuze />
        <TextArea name="tekst" label={t.tekst} required={t.nodig} maxLength={8000} />
        {open.length > 0 ? (
          <CheckboxesField
            name="toezeggingen"
            label={t.welkeToezeggingen}
            options={open.map(({ id, tekst }) => ({ value: id, label: tekst }))}
          />
        ) : null}
      </CommandForm>
    </Dialog>
  )
}

/** With which proposal it belongs, so that what became of it can be followed. */
function Voorstelkeuze() {
  const t = useTeksten(invoerTeksten)
  const { data: voorstellen } = useEndpoint(toonVoorstellen, {})
  return (
    <SelectField
      name="voorstelId"
      label={t.voorstel}
      empty={t.geenVoorstel}
      options={(voorstellen ?? []).map(({ id, griffienummer, titel }) => ({
        value: id,
        label: `${griffienummer} ${titel}`,
      }))}
    />
  )
}

function NieuweZienswijze({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legZienswijzeVast)
  return (
    <Dialog open={open} onClose={onClose} title={t.nieuweZienswijze}>
      <CommandForm
        label={t.nieuweZienswijze}
        command={command}
        initial={{ datum: vandaag }}
        submitLabel={t.legVast}
        onDone={onClose}
      >
        <TextField name="over" label={t.over} required={t.nodig} maxLength={300} />
        <TextField name="raadVan" label={t.raadVan} required={t.nodig} maxLength={100} />
        <Voorstelkeuze />
        <SelectField
          name="strekking"
          label={t.strekking}
          options={STREKKINGEN.map((value) => ({ value, label: t[value] }))}
          required={t.nodig}
        />
        <TextArea name="tekst" label={t.tekst} required={t.nodig} maxLength={4000} />
        <DateField name="datum" label={t.datum} required={t.nodig} />
      </CommandForm>
    </Dialog>
  )
}
