import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMoney,
  ImportForm,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { type Wet, wetNaam } from '#values/wet.ts'
import { importeerPgbBesteding, toonPgbs } from '../endpoints.ts'
import { KOLOMMEN } from '../rules/pgb.ts'
import { pgbTeksten } from './pgbTeksten.ts'

type Rij = OutputOf<typeof toonPgbs>['rijen'][number]
const PAGINA = 50
const VOL = 90

/** Budgets beside help in kind: how much was granted, how much is spent. */
export function PgbScreen() {
  const t = useTeksten(pgbTeksten)
  const { taal } = useTaal()
  const [wet, setWet] = useState<string>()
  const [aantal, setAantal] = useState(PAGINA)
  const [open, setOpen] = useState(false)
  const [gedaan, setGedaan] = useState<string>()
  const { data: ik } = useEndpoint(wieBenIk, {})
  const command = useCommand(importeerPgbBesteding)
  const kolommen = useKolommen()
  const vraag = { aantal, ...(wet && { wet }) } as InputOf<typeof toonPgbs>
  const { data, error, refetch } = useEndpoint(toonPgbs, vraag, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const zin = (uit: { regels: number; budgetten: number; bedrag: number }) =>
    t.uit(uit.regels, uit.budgetten, formatMoney(uit.bedrag))
  return (
    <>
      <PageHead
        title={t.titel(data.totaal, formatMoney(data.besteed, 'mln'), formatMoney(data.jaarbedrag, 'mln'))}
        sub={t.sub}
        actions={
          ik?.powers.includes('pgb:invoeren') ? (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {t.lees}
            </Button>
          ) : undefined
        }
      />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Panel bare label={t.lijst}>
        <DataTable
          label={t.lijst}
          columns={kolommen}
          rows={data.rijen}
          rowKey={(rij) => rij.id}
          csvName="pgb"
          total={data.totaal}
          orderText={t.eerst}
          pageSize={Number.MAX_SAFE_INTEGER}
          onMore={aantal < 500 ? () => setAantal(aantal + PAGINA) : undefined}
          empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
          controls={
            <SelectField
              name="wet"
              label={t.wet}
              value={wet}
              empty={t.alleWetten}
              onChange={setWet}
              options={(['wmo', 'jeugdwet'] as const).map((value) => ({ value, label: wetNaam(value, taal) }))}
            />
          }
        />
      </Panel>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.lees}>
        <ImportForm
          help={t.hulp}
          columns={KOLOMMEN}
          run={async (inhoud, proef) => (await command.run({ inhoud, proef })).data}
          summary={zin}
          onDone={(uit) => {
            setOpen(false)
            setGedaan(zin(uit))
          }}
        />
      </Dialog>
    </>
  )
}

function useKolommen(): Column<Rij>[] {
  const t = useTeksten(pgbTeksten)
  const { taal } = useTaal()
  const kort = (dag: string | null) => (dag ? formatDatum(dag as Datum, { stijl: 'kort', taal }) : '')
  return [
    {
      key: 'beschikking',
      header: t.beschikking,
      rowHeader: true,
      sortValue: (rij) => rij.beschikkingnummer,
      render: (rij) => rij.beschikkingnummer ?? '–',
    },
    { key: 'product', header: t.product, sortValue: (rij) => rij.productNaam, render: (rij) => rij.productNaam },
    { key: 'wet', header: t.wet, sortValue: (rij) => rij.wet, render: (rij) => wetNaam(rij.wet as Wet, taal) },
    {
      key: 'periode',
      header: t.periode,
      sortValue: (rij) => rij.begin,
      render: (rij) => `${kort(rij.begin)} – ${kort(rij.eind)}`,
    },
    {
      key: 'budget',
      header: t.budget,
      align: 'end',
      sortValue: (rij) => rij.jaarbedrag,
      render: (rij) => <Money cents={rij.jaarbedrag} />,
    },
    {
      key: 'besteed',
      header: t.besteed,
      align: 'end',
      sortValue: (rij) => rij.besteed,
      render: (rij) => {
        const procent = Math.round((100 * rij.besteed) / rij.jaarbedrag)
        return (
          <>
            <Money cents={rij.besteed} />
            <small>
              <StatusBadge plain kind={procent >= VOL ? 'let-op' : 'loopt'}>
                {t.deel(procent)}
              </StatusBadge>
            </small>
          </>
        )
      },
    },
    {
      key: 'laatste',
      header: t.laatste,
      sortValue: (rij) => rij.laatste,
      render: (rij) =>
        rij.laatste ? <DateText date={rij.laatste} style="kort" /> : <span className="sh-zacht">{t.geenOpgave}</span>,
    },
  ]
}
