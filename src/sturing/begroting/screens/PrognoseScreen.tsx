import './begroting.css'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  ErrorBox,
  formatMoney,
  formatNumber,
  LineChart,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  TextButton,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonPrognose } from '../endpoints.ts'
import { BoekingenDialog } from './BoekingenDialog.tsx'
import { JaarEnDag } from './JaarEnDag.tsx'
import { Opbouw, OpbouwDialog } from './PrognoseOpbouw.tsx'
import { prognoseTeksten } from './prognoseTeksten.ts'

type Prognose = OutputOf<typeof toonPrognose>
type Rij = Prognose['regels'][number]

const mln = (cents: number) => formatMoney(cents, 'mln')

/** Where the year ends, with how sure that is, and what is left of each line. */
export function PrognoseScreen() {
  const t = useTeksten(prognoseTeksten)
  const vandaag = useVandaag()
  const [jaar, setJaar] = useState<number>()
  const [op, setOp] = useState<string>()
  const { data, error } = useEndpoint(
    toonPrognose,
    { ...(jaar && { jaar }), ...(op && { op }) },
    { keepPrevious: true },
  )
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { totaal } = data
  const bedrag = mln(Math.abs(totaal.onbesteed))
  return (
    <>
      <PageHead
        title={totaal.onbesteed < 0 ? t.tekort(data.jaar, bedrag) : t.over(data.jaar, bedrag)}
        sub={t.sub(mln(totaal.onder), mln(totaal.boven), mln(totaal.budget))}
        back={{ href: '/begroting', label: t.alles }}
      />
      {data.op === vandaag ? null : <Notice kind="loopt" live title={t.eerder} />}
      <Panel>
        <Verloop data={data} />
      </Panel>
      <Panel title={t.opbouw}>
        <Opbouw delen={totaal} uitleg={totaal.verplichting === 0 ? t.nietsToegewezen : t.deelPerRegel} />
      </Panel>
      <Panel bare title={t.perRegel} sub={t.foutUitleg}>
        <Regels data={data} onJaar={setJaar} op={op ?? vandaag} onOp={setOp} />
      </Panel>
    </>
  )
}

function Verloop({ data }: { data: Prognose }) {
  const t = useTeksten(prognoseTeksten)
  const { taal } = useTaal()
  const formatDate = useDateFormat()
  const { totaal, maanden } = data
  const namen = maanden.map((_, n) =>
    new Intl.DateTimeFormat(taal, { month: 'short' }).format(new Date(Date.UTC(data.jaar, n, 15))),
  )
  const opgeteld = maanden.map((_, n) => maanden.slice(0, n + 1).reduce((samen, { bedrag }) => samen + bedrag, 0))
  const grens = maanden.findIndex(({ verwacht }) => verwacht)
  const laatste = grens === -1 ? maanden.length - 1 : grens - 1
  const ver = Math.max(1, maanden.length - 1 - laatste)
  // The range opens from where measuring ends to what it is at year end.
  const rand = (eind: number) =>
    opgeteld.map((waarde, n) =>
      n < laatste ? null : Math.round(waarde + ((eind - totaal.midden) * Math.max(0, n - laatste)) / ver),
    )
  return (
    <LineChart
      level={2}
      title={t.beeld}
      sub={t.eenheid}
      description={t.beschrijving(mln(totaal.midden), mln(totaal.onder), mln(totaal.boven), mln(totaal.budget))}
      method={t.methode(formatDate(data.op, 'lang'))}
      xLabel={t.maand}
      x={namen}
      series={[
        {
          key: 'uitgaven',
          label: t.uitgaven,
          colour: 'reeks-1',
          measured: opgeteld.map((waarde, n) => (n <= laatste ? waarde : null)),
          expected: opgeteld.map((waarde, n) => (n >= laatste ? waarde : null)),
        },
      ]}
      bands={[{ label: t.marge, low: rand(totaal.onder), high: rand(totaal.boven) }]}
      budget={maanden.map(() => totaal.budget)}
      phoneFrom={0}
      height={260}
      format={mln}
    />
  )
}

type RegelsProps = {
  data: Prognose
  onJaar: (jaar: number) => void
  op: string
  onOp: (dag: string | undefined) => void
}

function Regels({ data, onJaar, op, onOp }: RegelsProps) {
  const t = useTeksten(prognoseTeksten)
  const [opgebouwd, setOpgebouwd] = useState<Rij>()
  const [geboekt, setGeboekt] = useState<Rij>()
  const grond = (rij: Rij) =>
    rij.grondslag === 'trend'
      ? t['grond-trend'](rij.methoden.map((methode) => t[methode]).join(', '), formatNumber(rij.mase ?? 0, 2))
      : t[`grond-${rij.grondslag}`]
  const geld = (kies: (rij: Rij) => number): Pick<Column<Rij>, 'align' | 'render' | 'sortValue' | 'csv'> => ({
    align: 'end',
    render: (rij) => <Money cents={kies(rij)} centen="nooit" />,
    sortValue: kies,
    csv: (rij) => kies(rij) / 100,
  })
  const columns: Column<Rij>[] = [
    {
      key: 'regel',
      header: t.regel,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.naam}
          {rij.cluster ? <small>{rij.cluster}</small> : null}
        </>
      ),
      sortValue: (rij) => rij.naam,
    },
    { key: 'budget', header: t.begroot, ...geld((rij) => rij.budget) },
    { key: 'geboekt', header: t.geboekt, ...geld((rij) => rij.realisatie) },
    { key: 'toegewezen', header: t.toegewezen, ...geld((rij) => rij.verplichting) },
    {
      key: 'verwacht',
      header: t.verwacht,
      ...geld((rij) => rij.midden),
      render: (rij) => (
        <TextButton onClick={() => setOpgebouwd(rij)}>
          <Money cents={rij.midden} centen="nooit" />
          <span className="sh-alleen-lezer"> {t.opbouwVan(rij.naam, data.jaar)}</span>
        </TextButton>
      ),
    },
    {
      key: 'tussen',
      header: t.tussen,
      align: 'end',
      render: (rij) =>
        rij.onder === rij.boven
          ? '–'
          : `${formatMoney(rij.onder, 'vol', 'nooit')} – ${formatMoney(rij.boven, 'vol', 'nooit')}`,
      sortValue: (rij) => rij.boven - rij.onder,
      csv: (rij) => `${rij.onder / 100} – ${rij.boven / 100}`,
    },
    { key: 'over', header: t.onbesteed, ...geld((rij) => rij.onbesteed) },
    { key: 'grond', header: t.grond, render: grond, sortValue: grond, csv: grond },
  ]
  return (
    <>
      <DataTable
        label={t.perRegel}
        columns={columns}
        rows={data.regels}
        rowKey={(rij) => rij.id}
        csvName={t.perRegel}
        dense
        phone="scroll"
        controls={
          <JaarEnDag jaar={data.jaar} jaren={data.jaren} onJaar={onJaar} dagLabel={t.standOp} dag={op} onDag={onOp} />
        }
        footer={
          <b>
            {t.totaal}: {t.begroot} <Money cents={data.totaal.budget} centen="nooit" />, {t.verwacht}{' '}
            <Money cents={data.totaal.midden} centen="nooit" />, {t.onbesteed}{' '}
            <Money cents={data.totaal.onbesteed} centen="nooit" />
          </b>
        }
      />
      <OpbouwDialog
        regel={opgebouwd}
        jaar={data.jaar}
        onClose={() => setOpgebouwd(undefined)}
        onBoekingen={(regel) => {
          setOpgebouwd(undefined)
          setGeboekt(regel)
        }}
      />
      <BoekingenDialog
        keuze={geboekt && { regelId: geboekt.id, naam: geboekt.naam, jaar: data.jaar }}
        onClose={() => setGeboekt(undefined)}
      />
    </>
  )
}
