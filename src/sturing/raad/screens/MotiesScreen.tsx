import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
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
  Notice,
  PageHead,
  Panel,
  Row,
  StatusBadge,
  TextArea,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { dienMotieIn, noteerMotienummer, stemOverMotie, toonMoties } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { MOTIESTAND } from './standen.ts'
import { Tabbladen, useRaadrechten } from './Tabbladen.tsx'
import { raadTeksten } from './teksten.ts'
import { Stemuitslag, StemVelden, uitslagAlsTekst, uitspraakUit } from './velden.tsx'

type Moties = OutputOf<typeof toonMoties>
type Motie = Moties['moties'][number]
type Daad = { soort: 'stem' | 'nummer'; motie: Motie } | { soort: 'nieuw' }

/** Every motion with the numbers the papers give it; the griffie records them, their votes and their variants here. */
export function MotiesScreen() {
  const t = useTeksten(invoerTeksten)
  const { schrijft } = useRaadrechten()
  const { data, error } = useEndpoint(toonMoties, {})
  const [daad, setDaad] = useState<Daad>()
  const [gelijkend, setGelijkend] = useState<readonly string[]>([])
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const open = data.moties.filter(({ stand }) => stand === 'ingediend' || stand === 'aangehouden').length
  const dicht = () => setDaad(undefined)
  return (
    <>
      <PageHead
        title={t.kopMoties(data.moties.length, open)}
        sub={t.motiesSub}
        actions={
          schrijft ? (
            <Button appearance="primary" onClick={() => setDaad({ soort: 'nieuw' })}>
              {t.nieuweMotie}
            </Button>
          ) : undefined
        }
      />
      <Tabbladen hier="moties" />
      {gelijkend.length > 0 ? <Notice kind="let-op" live title={t.lijktOpKop(gelijkend.join(', '))} /> : null}
      <Panel bare label={t.tabMoties}>
        <Tabel moties={data.moties} onDaad={schrijft ? setDaad : undefined} />
      </Panel>
      <Nieuw open={daad?.soort === 'nieuw'} fracties={data.fracties} onClose={dicht} onGelijkend={setGelijkend} />
      <Stem motie={daad?.soort === 'stem' ? daad.motie : undefined} fracties={data.fracties} onClose={dicht} />
      <Nummer motie={daad?.soort === 'nummer' ? daad.motie : undefined} onClose={dicht} />
    </>
  )
}

function Tabel({ moties, onDaad }: { moties: readonly Motie[]; onDaad: ((daad: Daad) => void) | undefined }) {
  const t = useTeksten(invoerTeksten)
  const columns: Column<Motie>[] = [
    {
      key: 'titel',
      header: t.motie,
      rowHeader: true,
      render: (rij) => (
        <>
          <Link href={`/draad/motie/${rij.id}`}>{rij.titel}</Link>
          <small>{rij.indieners.join(', ')}</small>
        </>
      ),
      sortValue: (rij) => rij.titel,
    },
    {
      key: 'nummer',
      header: t.nummer,
      render: (rij) => <Nummers rij={rij} />,
      sortValue: (rij) => rij.varianten[0]?.nummer,
      csv: (rij) => rij.varianten.map(({ nummer }) => nummer).join(' / '),
    },
    {
      key: 'datum',
      labelOnPhone: true,
      header: t.datum,
      render: (rij) => <DateText date={rij.datum} style="kort" />,
      sortValue: (rij) => rij.datum,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => <StatusBadge kind={MOTIESTAND[rij.stand]}>{t[rij.stand]}</StatusBadge>,
      sortValue: (rij) => t[rij.stand],
    },
    {
      key: 'stemming',
      labelOnPhone: true,
      header: t.stemming,
      render: (rij) => <Stemuitslag uitslag={rij} />,
      csv: uitslagAlsTekst,
    },
    {
      key: 'voorstel',
      labelOnPhone: true,
      header: t.wierdVoorstel,
      render: (rij) =>
        rij.voorstellen.map(({ id, titel }) => (
          <Link key={id} href={`/draad/voorstel/${id}`}>
            {titel}
          </Link>
        )),
      csv: (rij) => rij.voorstellen.map(({ titel }) => titel).join(', '),
    },
    ...(onDaad
      ? [
          {
            key: 'daad',
            header: t.legVast,
            headerHidden: true,
            csv: false as const,
            render: (motie: Motie) => (
              <Row>
                {motie.stand === 'ingediend' || motie.stand === 'aangehouden' ? (
                  <TextButton onClick={() => onDaad({ soort: 'stem', motie })}>{t.stem}</TextButton>
                ) : null}
                <TextButton onClick={() => onDaad({ soort: 'nummer', motie })}>{t.nummerBij}</TextButton>
              </Row>
            ),
          },
        ]
      : []),
  ]
  return (
    <DataTable
      label={t.tabMoties}
      columns={columns}
      rows={moties}
      rowKey={(rij) => rij.id}
      csvName={t.tabMoties}
      empty={<EmptyState title={t.geenMoties} />}
    />
  )
}

function Nummers({ rij }: { rij: Motie }) {
  const t = useTeksten(invoerTeksten)
  const r = useTeksten(raadTeksten)
  return (
    <>
      {rij.varianten.map(({ nummer, bronnen }) => (
        <div key={nummer}>
          {nummer} <small>{bronnen.join(', ')}</small>
        </div>
      ))}
      {rij.varianten.length > 1 ? (
        <StatusBadge kind="let-op" plain>
          {r.tweeNummers(rij.varianten.length)}
        </StatusBadge>
      ) : null}
      {rij.lijktOp.length > 0 ? (
        <StatusBadge kind="let-op" plain>
          {t.lijktOp(rij.lijktOp.join(', '))}
        </StatusBadge>
      ) : null}
    </>
  )
}

type NieuwProps = {
  open: boolean
  fracties: readonly string[]
  onClose: () => void
  onGelijkend: (nummers: readonly string[]) => void
}

function Nieuw({ open, fracties, onClose, onGelijkend }: NieuwProps) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(dienMotieIn)
  return (
    <Dialog open={open} onClose={onClose} title={t.nieuweMotie}>
      <CommandForm
        label={t.nieuweMotie}
        command={command}
        initial={{ datum: vandaag, indieners: [] }}
        toInput={({ indieners, fractieAnders, ...rest }) =>
          ({
            ...rest,
            indieners: [...((indieners as string[]) ?? []), String(fractieAnders ?? '').trim()].filter(Boolean),
          }) as InputOf<typeof dienMotieIn>
        }
        submitLabel={t.legVast}
        onDone={({ lijktOp }) => {
          onGelijkend(lijktOp)
          onClose()
        }}
      >
        <TextField name="titel" label={t.titel} required={t.nodig} maxLength={300} />
        <TextField name="nummer" label={t.nummer} required={t.nodig} maxLength={60} width={16} />
        <DateField name="datum" label={t.datum} required={t.nodig} />
        <CheckboxesField
          name="indieners"
          label={t.indieners}
          options={fracties.map((naam) => ({ value: naam, label: naam }))}
        />
        <TextField name="fractieAnders" label={t.fractieAnders} help={t.fractieHulp} maxLength={100} />
        <TextArea name="dictum" label={t.dictum} maxLength={4000} />
      </CommandForm>
    </Dialog>
  )
}

type StemProps = { motie: Motie | undefined; fracties: readonly string[]; onClose: () => void }

function Stem({ motie, fracties, onClose }: StemProps) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(stemOverMotie)
  return (
    <Dialog open={motie !== undefined} onClose={onClose} title={t.stemOver(motie?.titel ?? '')}>
      {motie ? (
        <CommandForm
          label={t.stem}
          command={command}
          initial={{ datum: vandaag }}
          toInput={(values) => ({ motieId: motie.id, ...uitspraakUit(values, fracties) })}
          submitLabel={t.legVast}
          onDone={onClose}
        >
          <StemVelden fracties={fracties} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}

function Nummer({ motie, onClose }: { motie: Motie | undefined; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const command = useCommand(noteerMotienummer)
  return (
    <Dialog open={motie !== undefined} onClose={onClose} title={t.nummerBij}>
      {motie ? (
        <CommandForm
          label={t.nummerBij}
          command={command}
          fixed={{ motieId: motie.id }}
          submitLabel={t.legVast}
          onDone={onClose}
        >
          <TextField name="nummer" label={t.nummer} help={t.nummerHulp} required={t.nodig} maxLength={60} width={16} />
          <TextField name="bron" label={t.bron} required={t.nodig} maxLength={60} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}
