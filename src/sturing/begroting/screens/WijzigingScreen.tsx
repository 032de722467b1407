import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DefinitionList,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { stelWijzigingVast, toonWijziging, trekWijzigingIn, verwerpWijziging } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'
import { wijzigingTeksten } from './wijzigingTeksten.ts'
import { ORGAAN, WIJZIGINGSOORT, WIJZIGINGSTAND } from './woorden.ts'

type Wijziging = OutputOf<typeof toonWijziging>
type Mutatierij = Wijziging['mutaties'][number]
type Jaarrij = Wijziging['jaren'][number]

/** One amendment: what moves, who decided, and whether it is neutral in the end and what getting there costs. */
export function WijzigingScreen() {
  const t = useTeksten(wijzigingTeksten)
  const b = useTeksten(begrotingTeksten)
  const { taal } = useTaal()
  const formatDate = useDateFormat()
  const { wijzigingId } = useParams({ strict: false }) as { wijzigingId: string }
  const { data, error } = useEndpoint(toonWijziging, { wijzigingId })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const stand = WIJZIGINGSTAND[data.status]!
  const besluit = data.verworpenOp
    ? t.verworpenDoor(ORGAAN[data.orgaan]![taal], formatDate(data.verworpenOp, 'lang'), data.doorNaam ?? '')
    : data.besluitdatum
      ? t.besluitVan(ORGAAN[data.orgaan]![taal], formatDate(data.besluitdatum, 'lang'), data.besluitnummer ?? '')
      : t.nogGeenBesluit
  return (
    <>
      <PageHead title={data.toelichting} back={{ href: '/begroting', label: b.alleVoorstellen }} />
      <div className="sh-kn-top">
        <Panel title={t.slotsom}>
          <DefinitionList
            items={[
              { term: t.soort, value: WIJZIGINGSOORT[data.soort]![taal] },
              { term: t.wieBesluit, value: ORGAAN[data.orgaan]![taal] },
              { term: t.stand, value: <StatusBadge kind={stand.kind}>{stand.naam[taal]}</StatusBadge> },
              { term: t.besluit, value: besluit },
              ...(data.reden ? [{ term: t.reden, value: data.reden }] : []),
            ]}
          />
          <p>
            <StatusBadge kind={data.neutraal ? 'goed' : 'let-op'} plain>
              {data.neutraal ? t.neutraal : t.nietNeutraal(formatMoney(data.structureel))}
            </StatusBadge>{' '}
            {data.frictiekosten > 0 && data.jaren.some(({ structureel }) => structureel !== 0 || data.neutraal)
              ? t.frictiekosten(formatMoney(data.frictiekosten))
              : t.geenFrictie}
            {data.terugverdiendIn === null ? null : <> · {t.terugverdiend(data.terugverdiendIn)}</>}
          </p>
        </Panel>
        <PerJaar data={data} />
      </div>
      <Mutaties data={data} />
      <Besluit data={data} />
    </>
  )
}

function PerJaar({ data }: { data: Wijziging }) {
  const t = useTeksten(wijzigingTeksten)
  const bedrag = (kies: (rij: Jaarrij) => number): Pick<Column<Jaarrij>, 'align' | 'render' | 'csv'> => ({
    align: 'end',
    render: (rij) => <Money cents={kies(rij)} centen="zo-nodig" />,
    csv: (rij) => kies(rij) / 100,
  })
  return (
    <Panel bare title={t.perJaar} sub={t.perJaarSub}>
      <DataTable
        label={t.perJaar}
        columns={[
          { key: 'jaar', header: t.jaar, rowHeader: true, render: (rij) => rij.jaar },
          { key: 'structureel', header: t.structureel, ...bedrag((rij) => rij.structureel) },
          { key: 'eenmalig', header: t.eenmalig, ...bedrag((rij) => rij.incidenteel) },
          { key: 'samen', header: t.samen, ...bedrag((rij) => rij.saldo) },
        ]}
        rows={data.jaren}
        rowKey={(rij) => String(rij.jaar)}
        dense
        phone="scroll"
      />
    </Panel>
  )
}

function Mutaties({ data }: { data: Wijziging }) {
  const t = useTeksten(wijzigingTeksten)
  const columns: Column<Mutatierij>[] = [
    {
      key: 'regel',
      header: t.regel,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.naam} <small>{rij.regel}</small>
        </>
      ),
      sortValue: (rij) => rij.naam,
      csv: (rij) => rij.regel,
    },
    { key: 'jaar', header: t.jaar, align: 'end', render: (rij) => rij.jaar, sortValue: (rij) => rij.jaar },
    { key: 'zijde', header: t.zijde, render: (rij) => t[rij.zijde], sortValue: (rij) => rij.zijde },
    {
      key: 'duur',
      header: t.duur,
      render: (rij) => (rij.duur === 'structureel' ? t.structureelVanaf : t.incidenteel),
      sortValue: (rij) => rij.duur,
    },
    {
      key: 'besparing',
      header: t.besparing,
      render: (rij) => (rij.besparing ? t[rij.besparing] : '–'),
      sortValue: (rij) => rij.besparing,
    },
    {
      key: 'bedrag',
      header: t.bedrag,
      align: 'end',
      render: (rij) => <Money cents={rij.bedrag} />,
      sortValue: (rij) => rij.bedrag,
      csv: (rij) => rij.bedrag / 100,
    },
  ]
  return (
    <Panel bare title={t.watSchuift}>
      <DataTable
        label={t.watSchuift}
        columns={columns}
        rows={data.mutaties}
        rowKey={(rij) => `${rij.regel} ${rij.jaar} ${rij.zijde} ${rij.duur} ${rij.bedrag}`}
        csvName={data.toelichting}
        dense
        phone="scroll"
      />
    </Panel>
  )
}

function Besluit({ data }: { data: Wijziging }) {
  const t = useTeksten(wijzigingTeksten)
  const vandaag = useVandaag()
  const { data: ik } = useEndpoint(wieBenIk, {})
  const vaststellen = useCommand(stelWijzigingVast)
  const verwerpen = useCommand(verwerpWijziging)
  const intrekken = useCommand(trekWijzigingIn)
  const [ingetrokken, setIngetrokken] = useState(false)
  if (ingetrokken) return <Notice kind="goed" live title={t.ingetrokken} />
  if (data.status !== 'voorgesteld') return null
  const mag = (power: string) => ik?.powers.includes(power) ?? false
  return (
    <>
      {data.orgaan === 'raad' ? <Notice kind="loopt" title={t.raadBesluit} /> : null}
      {data.orgaan === 'college' && mag('begroting:vaststellen') ? (
        <Panel title={t.collegeBesluit}>
          <CommandForm
            label={t.collegeBesluit}
            command={vaststellen}
            fixed={{ wijzigingId: data.id }}
            initial={{ besluitdatum: vandaag }}
            submitLabel={t.collegeBesluit}
            twoColumns
          >
            <DateField name="besluitdatum" label={t.besluitdatum} required={t.nodigBesluit} />
            <TextField name="besluitnummer" label={t.besluitnummer} required={t.nodigBesluit} />
          </CommandForm>
        </Panel>
      ) : null}
      {data.orgaan === 'college' && mag('begroting:vaststellen') ? (
        <Panel title={t.verwerp} sub={t.verwerpUitleg}>
          <CommandForm
            label={t.verwerp}
            command={verwerpen}
            fixed={{ wijzigingId: data.id }}
            initial={{ besluitdatum: vandaag }}
            submitLabel={t.verwerp}
          >
            <DateField name="besluitdatum" label={t.besluitdatum} required={t.nodigBesluit} />
            <TextArea name="reden" label={t.reden} required={t.nodigBesluit} maxLength={1000} />
          </CommandForm>
        </Panel>
      ) : null}
      {intrekken.error ? <ErrorBox error={intrekken.error} /> : null}
      {mag('begroting:schrijven') ? (
        <Button
          onClick={() =>
            void intrekken.run({ wijzigingId: data.id }).then(
              () => setIngetrokken(true),
              () => undefined,
            )
          }
        >
          {t.trekIn}
        </Button>
      ) : null}
    </>
  )
}
