import { useState } from 'react'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  Dialog,
  ErrorBox,
  type FormValues,
  Notice,
  Panel,
  RadioField,
  StatusBadge,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { keurVernietigingGoed, zonderUit } from '../endpoints.ts'
import { UITZONDERINGEN, type Uitzondering } from '../rules/vernietiging.ts'
import type { Vernietigbeeld } from './vernietigbeeld.ts'
import { vernietigTeksten } from './vernietigTeksten.ts'

type Lijst = Vernietigbeeld['lijsten'][number]
type Regel = Lijst['regels'][number]

export function Vernietiglijst({
  lijst,
  vanMij,
  magGoedkeuren,
  onKlaar,
}: {
  lijst: Lijst
  vanMij: boolean
  magGoedkeuren: boolean
  onKlaar: (melding: string) => void
}) {
  const t = useTeksten(vernietigTeksten)
  const datum = useDateFormat()
  const columns = useKolommen(lijst.regels)
  const [bezig, setBezig] = useState<{ wat: 'vernietig' | 'houd'; regels: readonly Regel[] }>()
  const op = datum(lijst.voorgesteldOp, 'kort')
  const titel = lijst.soort === 'jaar' ? t.lijstVan(lijst.jaar, op, lijst.doorNaam) : t.opVerzoek(op, lijst.doorNaam)
  const sluit = () => setBezig(undefined)
  return (
    <Panel title={titel} bare>
      {vanMij ? <Notice kind="wacht" title={t.eigen} /> : null}
      <DataTable
        label={titel}
        columns={columns}
        rows={lijst.regels}
        rowKey={(regel) => regel.id}
        rowLabel={(regel) => regel.naam}
        pageSize={25}
        bulk={[
          ...(magGoedkeuren && !vanMij
            ? [{ label: t.keurGoed, run: (regels: readonly Regel[]) => setBezig({ wat: 'vernietig', regels }) }]
            : []),
          { label: t.houd, run: (regels: readonly Regel[]) => setBezig({ wat: 'houd', regels }) },
        ]}
      />
      {bezig?.wat === 'vernietig' ? (
        <Vernietig lijst={lijst} regels={bezig.regels} onSluit={sluit} onKlaar={onKlaar} />
      ) : null}
      {bezig?.wat === 'houd' ? <Houd regels={bezig.regels} onSluit={sluit} /> : null}
    </Panel>
  )
}

function Vernietig({
  lijst,
  regels,
  onSluit,
  onKlaar,
}: {
  lijst: Lijst
  regels: readonly Regel[]
  onSluit: () => void
  onKlaar: (melding: string) => void
}) {
  const t = useTeksten(vernietigTeksten)
  const command = useCommand(keurVernietigingGoed)
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t.zeker(regels.length)}
      footer={
        <Button
          appearance="primary"
          aria-disabled={command.isPending || undefined}
          onClick={() =>
            void command.run({ lijstId: lijst.id, regelIds: regels.map(({ id }) => id) }).then(
              () => {
                onKlaar(t.vernietigd)
                onSluit()
              },
              () => undefined,
            )
          }
        >
          {t.vernietig}
        </Button>
      }
    >
      <p>{t.zekerUitleg}</p>
      {command.error ? <ErrorBox error={command.error} /> : null}
    </Dialog>
  )
}

function Houd({ regels, onSluit }: { regels: readonly Regel[]; onSluit: () => void }) {
  const t = useTeksten(vernietigTeksten)
  const command = useCommand(zonderUit)
  return (
    <Dialog open onClose={onSluit} title={t.houd}>
      <CommandForm
        command={command}
        toInput={(values: FormValues) => ({
          regelIds: regels.map(({ id }) => id),
          reden: values.reden as Uitzondering,
        })}
        submitLabel={t.legVast}
        onDone={onSluit}
      >
        <RadioField
          name="reden"
          label={t.waarom}
          required
          options={UITZONDERINGEN.map((een) => ({ value: een, label: t[`reden-${een}`] }))}
        />
      </CommandForm>
    </Dialog>
  )
}

function useKolommen(regels: readonly Regel[]): Column<Regel>[] {
  const t = useTeksten(vernietigTeksten)
  const datum = useDateFormat()
  return [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      csv: false,
      sortValue: (een) => een.naam,
      render: (een) => {
        const anderen = regels.filter(
          (ander) => een.huishoudenId && ander.huishoudenId === een.huishoudenId && ander.persoonId !== een.persoonId,
        )
        return (
          <>
            {een.naam}
            {anderen.length > 0 ? (
              <small>{t.samenMet([...new Set(anderen.map(({ naam }) => naam))].join(', '))}</small>
            ) : null}
          </>
        )
      },
    },
    { key: 'deel', header: t.deel, sortValue: (een) => een.deel, render: (een) => t[`deel-${een.deel}`] },
    {
      key: 'vervalt',
      header: t.vervaltOp,
      sortValue: (een) => een.vervaltOp,
      render: (een) => datum(een.vervaltOp, 'kort'),
    },
    { key: 'stand', header: t.stand, render: (een) => <Regelstand regel={een} /> },
  ]
}

function Regelstand({ regel }: { regel: Regel }) {
  const t = useTeksten(vernietigTeksten)
  if (regel.uitgezonderd) return <StatusBadge kind="afgerond">{t[`zonder-${regel.uitgezonderd}`]}</StatusBadge>
  const [houdt] = regel.houdt
  if (houdt) return <StatusBadge kind="let-op">{t[`houdt-${houdt}`]}</StatusBadge>
  return <StatusBadge kind="wacht">{t.klaar}</StatusBadge>
}
