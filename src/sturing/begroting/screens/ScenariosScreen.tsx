import './begroting.css'
import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  type ColourKey,
  type Column,
  CommandForm,
  DataTable,
  Dialog,
  ErrorBox,
  type FormValues,
  formatMoney,
  formatNumber,
  LineChart,
  LoadingLines,
  Money,
  MoneyField,
  NumberField,
  PageHead,
  Panel,
  SelectField,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { stelScenarioOp, toonScenarios, verwijderScenario } from '../endpoints.ts'
import type { Ingreep } from '../rules/scenario.ts'
import { scenarioTeksten } from './scenarioTeksten.ts'
import { begrotingTeksten } from './teksten.ts'

type Scenarios = OutputOf<typeof toonScenarios>
type Rij = { id: string; naam: string; saldo: readonly number[]; verschil: readonly number[] | null }
const KLEUREN = ['reeks-2', 'reeks-3', 'reeks-4'] as const satisfies readonly ColourKey[]
const MEESTE = KLEUREN.length

/** Scenario beside scenario over the years, as a picture and as a table, with what each consists of. */
export function ScenariosScreen() {
  const t = useTeksten(scenarioTeksten)
  const b = useTeksten(begrotingTeksten)
  const { data, error } = useEndpoint(toonScenarios, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [open, setOpen] = useState(false)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const mag = ik?.powers.includes('begroting:schrijven') ?? false
  const rond = (cents: number) => formatMoney(cents, 'mln')
  return (
    <>
      <PageHead
        title={t.kop}
        sub={t.sub}
        back={{ href: '/begroting', label: b.alleVoorstellen }}
        actions={
          mag ? (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {t.nieuw}
            </Button>
          ) : undefined
        }
      />
      <Panel>
        <LineChart
          level={2}
          title={t.saldoPerJaar}
          description={data.scenarios
            .map(({ naam, jaren }) => `${naam}: ${jaren.map((een) => `${een.jaar} ${rond(een.saldo)}`).join(', ')}`)
            .join('. ')}
          x={data.jaren.map(String)}
          phoneFrom={0}
          series={[
            { key: 'basis', label: t.besloten, colour: 'reeks-1', measured: data.basis },
            ...data.scenarios.slice(0, MEESTE).map((een, n) => ({
              key: een.id,
              label: String(n + 1),
              colour: KLEUREN[n]!,
              measured: een.jaren.map(({ saldo }) => saldo),
              dash: true,
            })),
          ]}
          format={rond}
        />
      </Panel>
      <NaastElkaar data={data} />
      {data.scenarios.map((een) => (
        <Delen key={een.id} scenario={een} jaren={data.jaren} mag={mag} />
      ))}
      <Dialog open={open} onClose={() => setOpen(false)} title={t.nieuw} wide>
        {open ? <Nieuw jaren={data.jaren} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  )
}

function NaastElkaar({ data }: { data: Scenarios }) {
  const t = useTeksten(scenarioTeksten)
  const rijen: Rij[] = [
    { id: 'basis', naam: t.begroting, saldo: data.basis, verschil: null },
    ...data.scenarios.map(({ id, naam, jaren }, n) => ({
      id,
      naam: `${n + 1}. ${naam}`,
      saldo: jaren.map((een) => een.saldo),
      verschil: jaren.map((een) => een.verschil),
    })),
  ]
  const columns: Column<Rij>[] = [
    { key: 'naam', header: t.scenario, rowHeader: true, render: (rij) => rij.naam, sortValue: (rij) => rij.naam },
    ...data.jaren.map(
      (jaar, n): Column<Rij> => ({
        key: String(jaar),
        header: String(jaar),
        align: 'end',
        render: (rij) => (
          <>
            <Money cents={rij.saldo[n]!} centen="nooit" />
            {rij.verschil === null ? null : (
              <small>
                {t.verschil} <Money cents={rij.verschil[n]!} centen="nooit" />
              </small>
            )}
          </>
        ),
        sortValue: (rij) => rij.saldo[n]!,
        csv: (rij) => rij.saldo[n]! / 100,
      }),
    ),
  ]
  return (
    <Panel bare title={t.naastElkaar}>
      <DataTable
        label={t.naastElkaar}
        columns={columns}
        rows={rijen}
        rowKey={(rij) => rij.id}
        csvName={t.titel}
        dense
        phone="scroll"
      />
    </Panel>
  )
}

type DelenProps = { scenario: Scenarios['scenarios'][number]; jaren: readonly number[]; mag: boolean }

function Delen({ scenario, jaren, mag }: DelenProps) {
  const t = useTeksten(scenarioTeksten)
  const weg = useCommand(verwijderScenario)
  const zin = useIngreepzin()
  const rijen = scenario.ingrepen.map((ingreep, n) => ({
    zin: zin(ingreep),
    bedragen: scenario.jaren.map(({ delen }) => delen[n]!),
  }))
  return (
    <Panel
      bare
      title={scenario.naam}
      sub={t.waaruit}
      actions={
        mag ? (
          <TextButton
            aria-label={`${t.weg}: ${scenario.naam}`}
            onClick={() => void weg.run({ scenarioId: scenario.id }).catch(() => undefined)}
          >
            {t.weg}
          </TextButton>
        ) : undefined
      }
    >
      <DataTable
        label={`${t.waaruit}: ${scenario.naam}`}
        columns={[
          { key: 'ingreep', header: t.ingreep, rowHeader: true, render: (rij) => rij.zin },
          ...jaren.map((jaar, n) => ({
            key: String(jaar),
            header: String(jaar),
            align: 'end' as const,
            render: (rij: (typeof rijen)[number]) => <Money cents={rij.bedragen[n]!} centen="nooit" />,
          })),
        ]}
        rows={rijen}
        rowKey={(rij) => rij.zin}
        dense
        phone="scroll"
      />
    </Panel>
  )
}

function useIngreepzin() {
  const t = useTeksten(scenarioTeksten)
  return (ingreep: Ingreep): string => {
    switch (ingreep.soort) {
      case 'circulaire':
        return t.circulaire(ingreep.jaar, formatMoney(ingreep.bedrag), ingreep.structureel ? t.structureel : t.eenmalig)
      case 'verdeelmodel':
        return t.verdeelmodel(ingreep.vanaf, formatMoney(ingreep.perInwoner), formatMoney(ingreep.stapPerInwoner))
      case 'index':
        return t.index(ingreep.vanaf, formatNumber(ingreep.promille / 10), ingreep.taakveld || t.alles)
    }
  }
}

/** Each kind of change once; what is left empty does not count. */
function Nieuw({ jaren, onDone }: { jaren: readonly number[]; onDone: () => void }) {
  const t = useTeksten(scenarioTeksten)
  const command = useCommand(stelScenarioOp)
  const opties = jaren.map((jaar) => ({ value: String(jaar), label: String(jaar) }))
  return (
    <CommandForm
      label={t.nieuw}
      command={command}
      twoColumns
      initial={{ vanaf: String(jaren[1]), structureel: true }}
      submitLabel={t.stelOp}
      toInput={naarInvoer}
      onDone={onDone}
    >
      <TextField name="naam" label={t.naam} required={t.nodig} />
      <SelectField name="vanaf" label={t.vanaf} options={opties} empty={false} />
      <MoneyField name="bedrag" label={t.cBedrag} help={t.cBedragHulp} />
      <CheckboxField name="structureel" label={t.cHoe} />
      <MoneyField name="perInwoner" label={t.vPer} help={t.cBedragHulp} />
      <NumberField name="inwoners" label={t.vInwoners} />
      <MoneyField name="stap" label={t.vStap} />
      <NumberField name="procent" label={t.iProcent} />
      <TextField name="taakveld" label={t.iTaakveld} />
    </CommandForm>
  )
}

function naarInvoer(waarden: FormValues): InputOf<typeof stelScenarioOp> {
  const { naam, bedrag, structureel, perInwoner, inwoners, stap, procent, taakveld, ...rest } = waarden as {
    naam: string
    vanaf: string
    bedrag?: number
    structureel?: boolean
    perInwoner?: number
    inwoners?: number
    stap?: number
    procent?: number
    taakveld?: string
  }
  const vanaf = Number(rest.vanaf)
  return {
    naam,
    ingrepen: [
      ...(bedrag ? [{ soort: 'circulaire' as const, jaar: vanaf, bedrag, structureel: structureel ?? false }] : []),
      ...(perInwoner
        ? [
            {
              soort: 'verdeelmodel' as const,
              vanaf,
              perInwoner,
              inwoners: inwoners ?? 0,
              stapPerInwoner: stap ?? Math.abs(perInwoner),
            },
          ]
        : []),
      ...(procent
        ? [{ soort: 'index' as const, vanaf, promille: Math.round(procent * 10), taakveld: taakveld ?? '' }]
        : []),
    ],
  }
}
