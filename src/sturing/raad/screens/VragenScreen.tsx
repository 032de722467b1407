import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
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
  StatusBadge,
  TextArea,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { beantwoord, stelVraag, toonVoorstellen, toonVragen } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { Tabbladen, useRaadrechten } from './Tabbladen.tsx'
import { raadTeksten } from './teksten.ts'
import { FractieVeld, fractieUit } from './velden.tsx'

type Vragen = OutputOf<typeof toonVragen>
type Vraag = Vragen['vragen'][number]

/** Questions by party, the unanswered first. */
export function VragenScreen() {
  const t = useTeksten(invoerTeksten)
  const { schrijft } = useRaadrechten()
  const { data, error } = useEndpoint(toonVragen, {})
  const [nieuw, setNieuw] = useState(false)
  const [gekozen, setGekozen] = useState<Vraag>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.kopVragen(data.vragen.length, data.vragen.filter(({ antwoord }) => antwoord === null).length)}
        sub={t.vragenSub}
        actions={
          schrijft ? (
            <Button appearance="primary" onClick={() => setNieuw(true)}>
              {t.nieuweVraag}
            </Button>
          ) : undefined
        }
      />
      <Tabbladen hier="vragen" />
      <Panel bare label={t.vragen}>
        <Tabel vragen={data.vragen} onBeantwoord={schrijft ? setGekozen : undefined} />
      </Panel>
      {schrijft ? <Nieuw open={nieuw} fracties={data.fracties} onClose={() => setNieuw(false)} /> : null}
      <Beantwoord vraag={gekozen} onClose={() => setGekozen(undefined)} />
    </>
  )
}

type TabelProps = { vragen: readonly Vraag[]; onBeantwoord: ((vraag: Vraag) => void) | undefined }

function Tabel({ vragen, onBeantwoord }: TabelProps) {
  const t = useTeksten(invoerTeksten)
  const r = useTeksten(raadTeksten)
  const columns: Column<Vraag>[] = [
    {
      key: 'vraag',
      header: t.vraag,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.tekst}
          <small>{[rij.thema, rij.bron].join(' · ')}</small>
        </>
      ),
      sortValue: (rij) => rij.tekst,
    },
    {
      key: 'fractie',
      labelOnPhone: true,
      header: t.fractie,
      render: (rij) => rij.fractie,
      sortValue: (rij) => rij.fractie,
    },
    {
      key: 'voorstel',
      labelOnPhone: true,
      header: t.voorstel,
      render: (rij) => (rij.voorstelId ? <Link href={`/draad/voorstel/${rij.voorstelId}`}>{rij.voorstel}</Link> : '–'),
      sortValue: (rij) => rij.voorstel,
    },
    {
      key: 'gesteld',
      labelOnPhone: true,
      header: t.gesteldOp,
      render: (rij) => (rij.gesteldOp ? <DateText date={rij.gesteldOp} style="kort" /> : '–'),
      sortValue: (rij) => rij.gesteldOp,
    },
    {
      key: 'antwoord',
      header: t.antwoord,
      render: (rij) =>
        rij.antwoord ??
        (onBeantwoord ? (
          <TextButton onClick={() => onBeantwoord(rij)}>{t.beantwoord}</TextButton>
        ) : (
          <StatusBadge kind="wacht" plain>
            {r.geenAntwoord}
          </StatusBadge>
        )),
      csv: (rij) => rij.antwoord,
    },
  ]
  return (
    <DataTable
      label={t.vragen}
      columns={columns}
      rows={vragen}
      rowKey={(rij) => rij.id}
      csvName={t.vragen}
      empty={<EmptyState title={t.geenVragen} />}
    />
  )
}

function Nieuw({ open, fracties, onClose }: { open: boolean; fracties: readonly string[]; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(stelVraag)
  const { data: voorstellen } = useEndpoint(toonVoorstellen, {})
  return (
    <Dialog open={open} onClose={onClose} title={t.nieuweVraag}>
      <CommandForm
        label={t.nieuweVraag}
        command={command}
        initial={{ gesteldOp: vandaag }}
        toInput={(values) => fractieUit(values) as InputOf<typeof stelVraag>}
        submitLabel={t.legVast}
        onDone={onClose}
      >
        <FractieVeld fracties={fracties} />
        <TextArea name="tekst" label={t.vraag} required={t.nodig} maxLength={2000} />
        <TextField name="thema" label={t.thema} required={t.nodig} maxLength={60} />
        <DateField name="gesteldOp" label={t.gesteldOp} required={t.nodig} />
        <SelectField
          name="voorstelId"
          label={t.voorstel}
          empty={t.geenVoorstel}
          options={(voorstellen ?? []).map(({ id, titel }) => ({ value: id, label: titel }))}
        />
      </CommandForm>
    </Dialog>
  )
}

function Beantwoord({ vraag, onClose }: { vraag: Vraag | undefined; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(beantwoord)
  return (
    <Dialog open={vraag !== undefined} onClose={onClose} title={vraag?.tekst ?? ''}>
      {vraag ? (
        <CommandForm
          label={t.beantwoord}
          command={command}
          fixed={{ vraagId: vraag.id }}
          initial={{ beantwoordOp: vandaag }}
          submitLabel={t.legVast}
          onDone={onClose}
        >
          <TextArea name="tekst" label={t.antwoord} required={t.nodig} maxLength={4000} />
          <TextField name="bron" label={t.bron} required={t.nodig} maxLength={60} />
          <DateField name="beantwoordOp" label={t.beantwoordOp} required={t.nodig} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}
