import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
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
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { FUNCTIES, isFunctie } from '#uitvoering/inrichting/index.ts'
import { beoordeelBlik, toonBlikcontroles, trekSteekproef } from '../endpoints.ts'
import { noodTeksten } from './noodTeksten.ts'

type Beeld = OutputOf<typeof toonBlikcontroles>
type Controle = Beeld['controles'][number]
const OORDELEN = ['terecht', 'navraag', 'onterecht'] as const
const HOEVEEL = 10

/** Who looked at whom without a relation: in numbers by worker, and drawn by chance with a verdict. */
export function BlikcontroleScreen() {
  const t = useTeksten(noodTeksten)
  const { data, error, refetch } = useEndpoint(toonBlikcontroles, {})
  const trek = useCommand(trekSteekproef)
  const [klaar, setKlaar] = useState('')
  const [over, setOver] = useState<Controle>()
  const columns = useControlekolommen(setOver)
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.blikKop}
        sub={t.blikSub}
        actions={
          <Button
            appearance="primary"
            aria-disabled={trek.isPending || undefined}
            onClick={() =>
              void trek.run({ aantal: HOEVEEL }).then(
                ({ data: uit }) => setKlaar(t.getrokken(uit.getrokken)),
                () => undefined,
              )
            }
          >
            {t.trek}
          </Button>
        }
      />
      {klaar ? <Notice kind="goed" title={klaar} live /> : null}
      {trek.error ? <ErrorBox error={trek.error} /> : null}
      <Panel title={t.steekproef} bare>
        <DataTable
          label={t.steekproef}
          columns={columns}
          rows={data.controles}
          rowKey={(een) => een.id}
          empty={<EmptyState title={t.geenSteekproef} />}
        />
      </Panel>
      <PerMedewerker rijen={data.perMedewerker} />
      {over ? <Beoordeel controle={over} onDone={() => setOver(undefined)} /> : null}
    </>
  )
}

function PerMedewerker({ rijen }: { rijen: Beeld['perMedewerker'] }) {
  const t = useTeksten(noodTeksten)
  const { taal } = useTaal()
  const functie = (codes: string) =>
    codes
      .split('+')
      .map((code) => (isFunctie(code) ? FUNCTIES[code].naam[taal] : code))
      .join(', ')
  return (
    <Panel title={t.perMedewerker} bare>
      <DataTable
        label={t.perMedewerker}
        rows={rijen}
        rowKey={(een) => een.medewerkerId}
        empty={<EmptyState title={t.geenBlik} />}
        columns={[
          {
            key: 'wie',
            header: t.medewerker,
            rowHeader: true,
            sortValue: (een) => een.naam,
            render: (een) => een.naam,
          },
          { key: 'functie', header: t.functie, render: (een) => functie(een.functie) },
          {
            key: 'blikken',
            header: t.blikken,
            align: 'end',
            sortValue: (een) => een.blikken,
            render: (een) => een.blikken,
          },
          {
            key: 'personen',
            header: t.personen,
            align: 'end',
            sortValue: (een) => een.personen,
            render: (een) => een.personen,
          },
          { key: 'nood', header: t.metNood, align: 'end', sortValue: (een) => een.nood, render: (een) => een.nood },
        ]}
      />
    </Panel>
  )
}

function useControlekolommen(onBeoordeel: (een: Controle) => void): Column<Controle>[] {
  const t = useTeksten(noodTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  return [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (een) => een.medewerker,
      render: (een) => een.medewerker,
    },
    { key: 'over', header: t.overWie, csv: false, sortValue: (een) => een.naam, render: (een) => een.naam },
    { key: 'dag', header: t.dag, sortValue: (een) => een.dag, render: (een) => datum(een.dag, 'kort') },
    { key: 'blikken', header: t.blikken, align: 'end', sortValue: (een) => een.blikken, render: (een) => een.blikken },
    {
      key: 'oordeel',
      header: t.oordeel,
      sortValue: (een) => een.oordeel ?? '',
      render: (een) => {
        if (een.oordeel === null)
          return (
            <>
              <Button small aria-label={t.beoordeelVan(een.medewerker, een.naam)} onClick={() => onBeoordeel(een)}>
                {t.beoordeel}
              </Button>
              {een.uiterlijk < vandaag ? <StatusBadge kind="te-laat">{t.teLaat}</StatusBadge> : null}
            </>
          )
        return (
          <>
            <StatusBadge kind={een.oordeel === 'terecht' ? 'goed' : een.oordeel === 'navraag' ? 'let-op' : 'te-laat'}>
              {t[`oordeel-${een.oordeel}`]}
            </StatusBadge>
            {een.toelichting ? <small lang="nl">{een.toelichting}</small> : null}
          </>
        )
      },
    },
  ]
}

function Beoordeel({ controle, onDone }: { controle: Controle; onDone: () => void }) {
  const t = useTeksten(noodTeksten)
  const command = useCommand(beoordeelBlik)
  return (
    <Dialog open onClose={onDone} title={t.beoordeelVan(controle.medewerker, controle.naam)}>
      <CommandForm
        command={command}
        toInput={(values: FormValues) => ({
          blikcontroleId: controle.id,
          oordeel: values.oordeel as (typeof OORDELEN)[number],
          toelichting: String(values.toelichting ?? ''),
        })}
        submitLabel={t.legVast}
        onDone={onDone}
      >
        <RadioField
          name="oordeel"
          label={t.oordeel}
          required
          options={OORDELEN.map((een) => ({ value: een, label: t[`oordeel-${een}`] }))}
        />
        <TextArea name="toelichting" label={t.toelichting} rows={3} maxLength={2000} />
      </CommandForm>
    </Dialog>
  )
}
