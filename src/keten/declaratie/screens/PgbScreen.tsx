import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
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

/** Budgets beside help in kind: how much was granted, how much is spent. */
export function PgbScreen() {
  const t = useTeksten(pgbTeksten)
  const { taal } = useTaal()
  const [wet, setWet] = useState<string>()
  const [signaal, setSignaal] = useState(false)
  const [aantal, setAantal] = useState(PAGINA)
  const [open, setOpen] = useState(false)
  const [gedaan, setGedaan] = useState<string>()
  const { data: ik } = useEndpoint(wieBenIk, {})
  const command = useCommand(importeerPgbBesteding)
  const kolommen = useKolommen()
  const vraag = { aantal, ...(wet && { wet }), ...(signaal && { signaal }) } as InputOf<typeof toonPgbs>
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
      <PerTaakveld data={data} />
      <Panel bare label={t.lijst}>
        <DataTable
          label={t.lijst}
          columns={kolommen}
          rows={data.rijen}
          rowKey={(rij) => rij.id}
          csvName="pgb"
          total={signaal ? data.signalen : data.totaal}
          orderText={t.eerst}
          pageSize={Number.MAX_SAFE_INTEGER}
          onMore={aantal < 500 ? () => setAantal(aantal + PAGINA) : undefined}
          empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
          controls={
            <>
              <CheckboxField
                name="signaal"
                label={t.alleenSignalen(data.signalen)}
                value={signaal}
                onChange={(aan) => setSignaal(aan ?? false)}
              />
              <SelectField
                name="wet"
                label={t.wet}
                value={wet}
                empty={t.alleWetten}
                onChange={setWet}
                options={(['wmo', 'jeugdwet'] as const).map((value) => ({ value, label: wetNaam(value, taal) }))}
              />
            </>
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

const procentVan = (deel: number, geheel: number) => Math.round((100 * deel) / geheel)

/** What was granted and spent, as the ledger divides it. */
function PerTaakveld({ data }: { data: OutputOf<typeof toonPgbs> }) {
  const t = useTeksten(pgbTeksten)
  if (data.taakvelden.length === 0) return null
  return (
    <Panel title={t.perTaakveld}>
      <table className="utrecht-table sh-kaarttabel sh-tabel--dicht" aria-label={t.perTaakveld}>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.taakveld}</th>
            <th scope="col" className="sh-getal">
              {t.aantal}
            </th>
            <th scope="col" className="sh-getal">
              {t.budget}
            </th>
            <th scope="col" className="sh-getal">
              {t.besteed}
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {data.taakvelden.map((een) => (
            <tr key={een.taakveld} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__header-cell">
                {een.taakveld}
              </th>
              <td className="utrecht-table__cell sh-getal" data-label={t.aantal}>
                {een.aantal}
              </td>
              <td className="utrecht-table__cell sh-getal" data-label={t.budget}>
                <Money cents={een.jaarbedrag} />
              </td>
              <td className="utrecht-table__cell sh-getal" data-label={t.besteed}>
                <Money cents={een.besteed} /> <small>{t.deel(procentVan(een.besteed, een.jaarbedrag))}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
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
    { key: 'taakveld', header: t.taakveld, sortValue: (rij) => rij.taakveld, render: (rij) => rij.taakveld },
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
        return (
          <>
            <Money cents={rij.besteed} />
            <small className="sh-onder">{t.deel(procentVan(rij.besteed, rij.jaarbedrag))}</small>
          </>
        )
      },
    },
    {
      key: 'signaal',
      header: t.signaal,
      sortValue: (rij) => rij.signaal ?? '',
      render: (rij) =>
        rij.signaal && rij.verwacht ? (
          <>
            <StatusBadge kind={rij.signaal === 'pgb-overbesteding' ? 'te-laat' : 'let-op'}>
              {t[rij.signaal]}
            </StatusBadge>
            <small className="sh-onder">{t.vanVerwacht(formatMoney(rij.verwacht))}</small>
          </>
        ) : (
          <StatusBadge plain kind="loopt">
            {t.inDePas}
          </StatusBadge>
        ),
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
