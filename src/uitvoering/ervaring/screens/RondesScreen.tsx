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
  KeyFigure,
  LoadingLines,
  PageHead,
  Panel,
  Row,
  SelectField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonGebieden, wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { startUitvraag, toonRondes } from '../endpoints.ts'
import { INSTRUMENTEN, UITKOMST_NAMEN } from '../rules/vragenlijst.ts'
import { ErvaringTabs } from './ErvaringenScreen.tsx'
import { ervaringTeksten } from './teksten.ts'

type Ronde = OutputOf<typeof toonRondes>[number]
const deel = (beantwoord: number, verstuurd: number) =>
  verstuurd === 0 ? 0 : Math.round((100 * beantwoord) / verstuurd)

/** What questionnaires say, each with how many were asked and how many answered (E3). */
export function RondesScreen() {
  const t = useTeksten(ervaringTeksten)
  const powers = useEndpoint(wieBenIk, {}).data?.powers ?? []
  const { data, error } = useEndpoint(toonRondes, {})
  const [open, setOpen] = useState(false)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const [laatste] = data
  const mag = powers.includes('aanbod:beheren') || powers.includes('programma:schrijven')
  return (
    <>
      <PageHead
        title={laatste ? t.rondesTitel(laatste.beantwoord, laatste.verstuurd) : t.geenRonde}
        sub={t.rondesSub}
        actions={
          mag ? (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {t.startRonde}
            </Button>
          ) : undefined
        }
      />
      <ErvaringTabs nu="/ervaringen/vragenlijsten" />
      {data.length === 0 ? <EmptyState title={t.geenRonde} why={t.geenRondeWaarom} /> : null}
      {data.map((ronde) => (
        <EenRonde key={ronde.id} ronde={ronde} />
      ))}
      <Dialog open={open} onClose={() => setOpen(false)} title={t.startRonde}>
        <Start klaar={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function EenRonde({ ronde }: { ronde: Ronde }) {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const columns: Column<Ronde['scores'][number]>[] = [
    {
      key: 'uitkomst',
      header: t.uitkomst,
      render: (rij) => UITKOMST_NAMEN[rij.uitkomst][taal],
      sortValue: (rij) => rij.uitkomst,
      rowHeader: true,
    },
    { key: 'vraag', header: t.vraag, render: (rij) => rij.vraag[taal], sortValue: (rij) => rij.vraag[taal] },
    {
      key: 'eens',
      header: t.eens,
      render: (rij) => (rij.eens === null ? `< ${ronde.minimum}` : `${rij.eens} %`),
      sortValue: (rij) => rij.eens,
      align: 'end',
    },
    {
      key: 'n',
      header: t.n,
      render: (rij) => (rij.eens === null ? `< ${ronde.minimum}` : rij.n),
      sortValue: (rij) => rij.n,
      align: 'end',
      csv: false,
    },
  ]
  return (
    <Panel
      title={`${ronde.naam[taal]}, ${ronde.moment === 'jaarlijks' ? t.jaarlijks : t.naEinde} ${ronde.ronde}`}
      sub={`${datum(ronde.gestartOp as Datum)} · ${ronde.bron}`}
    >
      <Row>
        <KeyFigure label={t.gevraagd} value={ronde.verstuurd} />
        <KeyFigure label={t.geantwoord} value={ronde.beantwoord} sub={`${deel(ronde.beantwoord, ronde.verstuurd)} %`} />
      </Row>
      <DataTable
        label={`${t.uitkomsten} ${ronde.ronde} ${ronde.instrument}`}
        columns={columns}
        rows={ronde.scores}
        rowKey={(rij) => rij.code}
        csvName="vragenlijst"
      />
      <details>
        <summary className="sh-open">{t.perWijk}</summary>
        <PerWijk ronde={ronde} />
      </details>
    </Panel>
  )
}

function PerWijk({ ronde }: { ronde: Ronde }) {
  const t = useTeksten(ervaringTeksten)
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  const naam = (code: string) => wijken.find((een) => een.code === code)?.naam ?? t.onbekend
  const columns: Column<Ronde['wijken'][number]>[] = [
    {
      key: 'wijk',
      header: t.wijk,
      render: (rij) => naam(rij.wijk),
      sortValue: (rij) => naam(rij.wijk),
      rowHeader: true,
    },
    {
      key: 'verstuurd',
      header: t.gevraagd,
      render: (rij) => rij.verstuurd,
      sortValue: (rij) => rij.verstuurd,
      align: 'end',
    },
    {
      key: 'beantwoord',
      header: t.geantwoord,
      render: (rij) => (rij.beantwoord === null ? `< ${ronde.minimum}` : rij.beantwoord),
      sortValue: (rij) => rij.beantwoord,
      align: 'end',
    },
  ]
  return <DataTable label={t.perWijk} columns={columns} rows={ronde.wijken} rowKey={(rij) => rij.wijk} dense />
}

function Start({ klaar }: { klaar: () => void }) {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const command = useCommand(startUitvraag)
  return (
    <>
      <p>{t.startRondeUitleg}</p>
      <CommandForm command={command} submitLabel={t.startRonde} onDone={klaar}>
        <SelectField
          name="instrument"
          label={t.vragenlijst}
          required
          options={Object.entries(INSTRUMENTEN).map(([value, { naam }]) => ({ value, label: naam[taal] }))}
        />
      </CommandForm>
    </>
  )
}
