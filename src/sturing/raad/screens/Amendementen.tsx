import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  Panel,
  StatusBadge,
  TextArea,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { dienAmendementIn, stemOverAmendement, type toonVoorstel, toonVragen } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { MOTIESTAND } from './standen.ts'
import { FractieVeld, fractieUit, Stemuitslag, StemVelden, uitslagAlsTekst, uitspraakUit } from './velden.tsx'

type Voorstel = OutputOf<typeof toonVoorstel>
type Amendement = Voorstel['amendementen'][number]

export function Amendementen({ voorstel, schrijft }: { voorstel: Voorstel; schrijft: boolean }) {
  const t = useTeksten(invoerTeksten)
  const [nieuw, setNieuw] = useState(false)
  const [gekozen, setGekozen] = useState<Amendement>()
  const columns: Column<Amendement>[] = [
    {
      key: 'titel',
      header: t.titel,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.titel}
          <small>{rij.tekst}</small>
        </>
      ),
      sortValue: (rij) => rij.titel,
    },
    { key: 'nummer', header: t.nummer, render: (rij) => rij.nummer, sortValue: (rij) => rij.nummer },
    { key: 'fractie', header: t.fractie, render: (rij) => rij.fractie, sortValue: (rij) => rij.fractie },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => <StatusBadge kind={MOTIESTAND[rij.stand]}>{t[rij.stand]}</StatusBadge>,
      sortValue: (rij) => t[rij.stand],
    },
    {
      key: 'stemming',
      header: t.stemming,
      render: (rij) => {
        if (rij.voor !== null && rij.tegen !== null) return <Stemuitslag uitslag={rij} />
        const open = rij.stand === 'ingediend' || rij.stand === 'aangehouden'
        return schrijft && open ? <TextButton onClick={() => setGekozen(rij)}>{t.stem}</TextButton> : '–'
      },
      csv: uitslagAlsTekst,
    },
  ]
  if (voorstel.amendementen.length === 0 && !schrijft) return null
  return (
    <Panel
      bare
      title={t.amendementen}
      actions={schrijft ? <Button onClick={() => setNieuw(true)}>{t.nieuwAmendement}</Button> : undefined}
    >
      <DataTable
        label={t.amendementen}
        columns={columns}
        rows={voorstel.amendementen}
        rowKey={(rij) => rij.id}
        csvName={t.amendementen}
        empty={<EmptyState title={t.geenAmendementen} />}
      />
      {nieuw ? <Nieuw voorstelId={voorstel.id} onClose={() => setNieuw(false)} /> : null}
      <Stem amendement={gekozen} onClose={() => setGekozen(undefined)} />
    </Panel>
  )
}

function Nieuw({ voorstelId, onClose }: { voorstelId: string; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(dienAmendementIn)
  const { data } = useEndpoint(toonVragen, {})
  return (
    <Dialog open onClose={onClose} title={t.nieuwAmendement}>
      <CommandForm
        label={t.nieuwAmendement}
        command={command}
        initial={{ datum: vandaag }}
        toInput={(values) => ({ ...fractieUit(values), voorstelId }) as InputOf<typeof dienAmendementIn>}
        submitLabel={t.legVast}
        onDone={onClose}
      >
        <TextField name="nummer" label={t.nummer} required={t.nodig} maxLength={60} width={10} />
        <TextField name="titel" label={t.titel} required={t.nodig} maxLength={300} />
        <TextArea name="tekst" label={t.tekst} required={t.nodig} maxLength={4000} />
        <FractieVeld fracties={data?.fracties ?? []} />
        <DateField name="datum" label={t.datum} required={t.nodig} />
      </CommandForm>
    </Dialog>
  )
}

function Stem({ amendement, onClose }: { amendement: Amendement | undefined; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(stemOverAmendement)
  const { data } = useEndpoint(toonVragen, {})
  const fracties = data?.fracties ?? []
  return (
    <Dialog open={amendement !== undefined} onClose={onClose} title={t.stemOver(amendement?.titel ?? '')}>
      {amendement ? (
        <CommandForm
          label={t.stem}
          command={command}
          initial={{ datum: vandaag }}
          toInput={(values) => ({ amendementId: amendement.id, ...uitspraakUit(values, fracties) })}
          submitLabel={t.legVast}
          onDone={onClose}
        >
          <StemVelden fracties={fracties} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}
