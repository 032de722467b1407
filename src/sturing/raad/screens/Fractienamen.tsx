import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  Dialog,
  ErrorBox,
  LoadingLines,
  Panel,
  SelectField,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { noemFractie, stelFractieVast, toonFracties, vergeetFractienaam } from '../endpoints.ts'
import { inleesTeksten } from './inleesTeksten.ts'

type Fractie = OutputOf<typeof toonFracties>[number]

/** By which names papers know a party, with the paper that uses it. */
export function Fractienamen({ schrijft }: { schrijft: boolean }) {
  const t = useTeksten(inleesTeksten)
  const { data, error } = useEndpoint(toonFracties, {})
  const [open, setOpen] = useState<'naam' | 'fractie'>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Fractie>[] = [
    { key: 'naam', header: t.fractie, rowHeader: true, render: (rij) => rij.naam, sortValue: (rij) => rij.naam },
    {
      key: 'namen',
      header: t.ookBekendAls,
      labelOnPhone: true,
      render: (rij) => <Namen fractie={rij} schrijft={schrijft} />,
      csv: (rij) => rij.namen.map(({ naam }) => naam).join(', '),
    },
  ]
  return (
    <Panel
      title={t.fracties}
      actions={
        schrijft ? (
          <>
            <Button onClick={() => setOpen('naam')}>{t.naamErbij}</Button>{' '}
            <Button onClick={() => setOpen('fractie')}>{t.fractieErbij}</Button>
          </>
        ) : undefined
      }
    >
      <p>{t.fractiesUitleg}</p>
      <DataTable
        label={t.fracties}
        columns={columns}
        rows={data}
        rowKey={(rij) => rij.id}
        dense
        empty={t.geenFracties}
      />
      <Dialog open={open === 'naam'} onClose={() => setOpen(undefined)} title={t.naamErbij}>
        <Naamvorm fracties={data} onDone={() => setOpen(undefined)} />
      </Dialog>
      <Dialog open={open === 'fractie'} onClose={() => setOpen(undefined)} title={t.fractieErbij}>
        <Fractievorm onDone={() => setOpen(undefined)} />
      </Dialog>
    </Panel>
  )
}

function Namen({ fractie, schrijft }: { fractie: Fractie; schrijft: boolean }) {
  const t = useTeksten(inleesTeksten)
  const weg = useCommand(vergeetFractienaam)
  if (fractie.namen.length === 0) return t.geenNamen
  return (
    <>
      {weg.error ? <ErrorBox error={weg.error} /> : null}
      {fractie.namen.map(({ id, naam, bron }) => (
        <div key={id}>
          {naam} <span className="sh-bron">{bron}</span>{' '}
          {schrijft ? (
            <TextButton
              onClick={() => void weg.run({ fractienaamId: id }).catch(() => undefined)}
              aria-label={t.vergeetVan(naam, fractie.naam)}
            >
              {t.vergeet}
            </TextButton>
          ) : null}
        </div>
      ))}
    </>
  )
}

/** A name of a party that is there, or a party that was not. */
function Naamvorm({ fracties, onDone }: { fracties: readonly Fractie[]; onDone: () => void }) {
  const t = useTeksten(inleesTeksten)
  const noem = useCommand(noemFractie)
  return (
    <CommandForm
      label={t.naamErbij}
      command={noem}
      submitLabel={t.legVast}
      toInput={({ fractie, naam, bron }) => ({
        fractieId: String(fractie ?? ''),
        naam: String(naam ?? ''),
        bron: String(bron ?? ''),
      })}
      onDone={onDone}
    >
      <SelectField
        name="fractie"
        label={t.bijWelke}
        required={t.nodig}
        options={fracties.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <TextField name="naam" label={t.naam} required={t.nodig} maxLength={100} />
      <TextField name="bron" label={t.bron} help={t.bronHulp} required={t.nodig} maxLength={200} />
    </CommandForm>
  )
}

function Fractievorm({ onDone }: { onDone: () => void }) {
  const t = useTeksten(inleesTeksten)
  const stelVast = useCommand(stelFractieVast)
  return (
    <CommandForm
      label={t.fractieErbij}
      command={stelVast}
      submitLabel={t.legVast}
      toInput={({ naam }) => ({ naam: String(naam ?? '') })}
      onDone={onDone}
    >
      <TextField name="naam" label={t.naam} required={t.nodig} maxLength={100} />
    </CommandForm>
  )
}
