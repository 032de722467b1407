import { useState } from 'react'
import {
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  Dialog,
  EmptyState,
  Row,
  StatusBadge,
  type StatusKind,
  TextButton,
  TextField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { doeGestand, laatVervallen } from '../endpoints.ts'
import { Stuklink } from './Hertoets.tsx'
import { hertoetsTeksten } from './hertoetsTeksten.ts'
import type { Toezegging } from './standen.ts'
import { raadTeksten } from './teksten.ts'

const STAND: Record<Toezegging['status'], StatusKind> = {
  open: 'wacht',
  nadert: 'let-op',
  verlopen: 'te-laat',
  gestand: 'goed',
  vervallen: 'afgerond',
}

/** What was promised, by when, and whether it was kept. Who keeps the list may close a line with a paper. */
export function Toezeggingen({ rijen, magAfdoen }: { rijen: readonly Toezegging[]; magAfdoen: boolean }) {
  const t = useTeksten(raadTeksten)
  const h = useTeksten(hertoetsTeksten)
  const [gekozen, setGekozen] = useState<Toezegging>()
  const [vervalt, setVervalt] = useState<Toezegging>()
  const columns: Column<Toezegging>[] = [
    {
      key: 'tekst',
      header: t.toezegging,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.tekst}
          <small>{[rij.voorstel, rij.bron].filter(Boolean).join(' · ')}</small>
        </>
      ),
      sortValue: (rij) => rij.tekst,
    },
    { key: 'door', labelOnPhone: true, header: t.door, render: (rij) => rij.door, sortValue: (rij) => rij.door },
    {
      key: 'gezegd',
      labelOnPhone: true,
      header: t.gezegdOp,
      render: (rij) => <DateText date={rij.toegezegdOp} style="kort" />,
      sortValue: (rij) => rij.toegezegdOp,
    },
    {
      key: 'uiterlijk',
      labelOnPhone: true,
      header: t.uiterlijk,
      render: (rij) => <Uiterlijk rij={rij} />,
      sortValue: (rij) => rij.uiterlijk,
      csv: (rij) => rij.uiterlijk ?? rij.moment,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <>
          <StatusBadge kind={STAND[rij.status]}>{t[rij.status]}</StatusBadge>
          {rij.hertoets ? (
            <small>
              <StatusBadge kind="let-op" plain>
                {h.opnieuw}
              </StatusBadge>
            </small>
          ) : null}
        </>
      ),
      sortValue: (rij) => t[rij.status],
    },
    {
      key: 'stuk',
      header: t.stuk,
      render: (rij) =>
        rij.stuk !== null ? (
          <Stuklink rij={rij} />
        ) : magAfdoen && rij.vervallenOp === null ? (
          <Row>
            <TextButton onClick={() => setGekozen(rij)}>{t.doeGestand}</TextButton>
            <TextButton onClick={() => setVervalt(rij)}>{t.laatVervallen}</TextButton>
          </Row>
        ) : (
          '–'
        ),
      csv: (rij) => rij.stuk,
    },
  ]
  return (
    <>
      <DataTable
        label={t.toezeggingen}
        columns={columns}
        rows={rijen}
        rowKey={(rij) => rij.id}
        csvName={t.toezeggingen}
        empty={<EmptyState title={t.geenToezeggingen} />}
      />
      <Afdoen toezegging={gekozen} onClose={() => setGekozen(undefined)} />
      <Vervalt toezegging={vervalt} onClose={() => setVervalt(undefined)} />
    </>
  )
}

function Uiterlijk({ rij }: { rij: Toezegging }) {
  const t = useTeksten(raadTeksten)
  if (rij.zonderMoment) {
    return (
      <StatusBadge kind="let-op" plain>
        {t.zonderMoment}
      </StatusBadge>
    )
  }
  return (
    <>
      {rij.uiterlijk ? <DateText date={rij.uiterlijk} style="kort" /> : null}
      {rij.moment ? <small>{t.zoalsGezegd(rij.moment)}</small> : null}
    </>
  )
}

function Afdoen({ toezegging, onClose }: { toezegging: Toezegging | undefined; onClose: () => void }) {
  const t = useTeksten(raadTeksten)
  const vandaag = useVandaag()
  const command = useCommand(doeGestand)
  return (
    <Dialog open={toezegging !== undefined} onClose={onClose} title={toezegging?.tekst ?? ''}>
      {toezegging ? (
        <CommandForm
          label={t.doeGestand}
          command={command}
          fixed={{ toezeggingId: toezegging.id }}
          initial={{ datum: vandaag }}
          submitLabel={t.doeGestand}
          onDone={onClose}
        >
          <TextField name="stuk" label={t.gestandMet} required={t.nodig} maxLength={200} />
          <DateField name="datum" label={t.gestandOp} required={t.nodig} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}

function Vervalt({ toezegging, onClose }: { toezegging: Toezegging | undefined; onClose: () => void }) {
  const t = useTeksten(raadTeksten)
  const vandaag = useVandaag()
  const command = useCommand(laatVervallen)
  return (
    <Dialog open={toezegging !== undefined} onClose={onClose} title={toezegging?.tekst ?? ''}>
      {toezegging ? (
        <CommandForm
          label={t.laatVervallen}
          command={command}
          fixed={{ toezeggingId: toezegging.id }}
          initial={{ datum: vandaag }}
          submitLabel={t.laatVervallen}
          onDone={onClose}
        >
          <TextField name="reden" label={t.redenVervallen} required={t.nodig} maxLength={200} />
          <DateField name="datum" label={t.vervallenOp} required={t.nodig} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}
