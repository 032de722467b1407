import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  DataTable,
  EmptyState,
  ErrorBox,
  type FormValues,
  Link,
  Notice,
  PageHead,
  Panel,
  RadioField,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useTimeFormat,
} from '#platform/ui/index.ts'
import { BekendeZoeker } from '#uitvoering/huishouden/screens/index.ts'
import { toonMijnNoodtoegangen, vraagNoodtoegang } from '../endpoints.ts'
import { noodTeksten } from './noodTeksten.ts'

const MINUTEN = [15, 30, 60] as const
type Eigen = OutputOf<typeof toonMijnNoodtoegangen>[number]

/** Whom, why and how long; then the file, and afterwards what another thought of it. */
export function NoodtoegangScreen() {
  const t = useTeksten(noodTeksten)
  const tijd = useTimeFormat()
  const [wie, setWie] = useState<{ id: string; naam: string }>()
  const [open, setOpen] = useState<OutputOf<typeof vraagNoodtoegang>>()
  return (
    <>
      <PageHead title={t.vraagKop} sub={t.vraagSub} />
      {open ? (
        <Notice kind="let-op" title={t.open(tijd(open.eind))} live>
          {open.huishoudenId ? (
            <Link href={`/huishoudens/${open.huishoudenId}`}>{t.naarDossier}</Link>
          ) : (
            t.geenHuishouden
          )}
        </Notice>
      ) : null}
      <Panel title={wie ? wie.naam : t.overWie}>
        {wie ? <Vraag wie={wie} onDone={setOpen} /> : <BekendeZoeker onKies={setWie} />}
      </Panel>
      <VanMij />
    </>
  )
}

function Vraag({ wie, onDone }: { wie: { id: string }; onDone: (open: OutputOf<typeof vraagNoodtoegang>) => void }) {
  const t = useTeksten(noodTeksten)
  const command = useCommand(vraagNoodtoegang)
  return (
    <CommandForm
      command={command}
      initial={{ minuten: '30' }}
      toInput={(values: FormValues) => ({
        persoonId: wie.id,
        reden: String(values.reden ?? ''),
        minuten: Number(values.minuten),
      })}
      submitLabel={t.vraag}
      onDone={onDone}
    >
      <TextArea name="reden" label={t.reden} rows={3} required maxLength={1000} />
      <RadioField
        name="minuten"
        label={t.hoeLang}
        required
        options={MINUTEN.map((een) => ({ value: String(een), label: t.minuten(een) }))}
      />
    </CommandForm>
  )
}

function VanMij() {
  const t = useTeksten(noodTeksten)
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  const { data, error, refetch } = useEndpoint(toonMijnNoodtoegangen, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  return (
    <Panel title={t.vanMij} bare>
      <DataTable<Eigen>
        label={t.vanMij}
        rows={data ?? []}
        rowKey={(een) => een.id}
        empty={<EmptyState title={t.vanMijGeen} />}
        columns={[
          {
            key: 'over',
            header: t.overWie,
            rowHeader: true,
            csv: false,
            sortValue: (een) => een.naam,
            render: (een) =>
              een.huishoudenId ? <Link href={`/huishoudens/${een.huishoudenId}`}>{een.naam}</Link> : een.naam,
          },
          {
            key: 'wanneer',
            header: t.wanneer,
            sortValue: (een) => een.begin,
            render: (een) => `${datum(een.begin, 'kort')} ${tijd(een.begin)} – ${tijd(een.eind)}`,
          },
          {
            key: 'oordeel',
            header: t.oordeel,
            render: (een) =>
              een.terecht === null ? (
                <StatusBadge kind="wacht">{t.wachtOpToets(datum(een.uiterlijk, 'kort'))}</StatusBadge>
              ) : (
                <StatusBadge kind={een.terecht ? 'goed' : 'let-op'}>
                  {een.terecht ? t.terecht : t.onterecht}
                </StatusBadge>
              ),
          },
        ]}
      />
    </Panel>
  )
}
