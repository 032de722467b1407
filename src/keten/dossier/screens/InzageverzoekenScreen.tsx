import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  Dialog,
  EmptyState,
  ErrorBox,
  endpointHref,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { downloadInzage, downloadVerlengingsbrief, leverInzage, toonInzageverzoeken } from '../endpoints.ts'
import { NieuwVerzoek, VerlengDialoog } from './InzageDialogen.tsx'
import { inzageTeksten } from './inzageTeksten.ts'

type Verzoek = OutputOf<typeof toonInzageverzoeken>[number]

/** Who asked what is recorded of him, by when, and the file that answers it. */
export function InzageverzoekenScreen() {
  const t = useTeksten(inzageTeksten)
  const { data, error, refetch } = useEndpoint(toonInzageverzoeken, {})
  const lever = useCommand(leverInzage)
  const [open, setOpen] = useState(false)
  const [klaar, setKlaar] = useState(false)
  const [verleng, setVerleng] = useState<Verzoek>()
  const columns = useKolommen(setVerleng, (een) => {
    setKlaar(false)
    void lever.run({ inzageverzoekId: een.id }).then(
      () => setKlaar(true),
      () => undefined,
    )
  })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.titel(data.filter((een) => een.geleverdOp === null).length)}
        sub={t.sub}
        actions={
          <Button appearance="primary" onClick={() => setOpen(true)}>
            {t.nieuw}
          </Button>
        }
      />
      {klaar ? <Notice kind="goed" title={t.gelukt} live /> : null}
      {lever.error ? <ErrorBox error={lever.error} /> : null}
      <Panel bare label={t.verzoeken}>
        <DataTable
          label={t.verzoeken}
          columns={columns}
          rows={data}
          rowKey={(een) => een.id}
          empty={<EmptyState title={t.geen} />}
        />
      </Panel>
      {verleng ? <VerlengDialoog verzoek={verleng} onSluit={() => setVerleng(undefined)} /> : null}
      <Dialog open={open} onClose={() => setOpen(false)} title={t.nieuw}>
        {open ? (
          <NieuwVerzoek
            onDone={() => {
              setOpen(false)
              setKlaar(true)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function useKolommen(onVerleng: (een: Verzoek) => void, onLever: (een: Verzoek) => void): Column<Verzoek>[] {
  const t = useTeksten(inzageTeksten)
  const datum = useDateFormat()
  return [
    { key: 'wie', header: t.wie, rowHeader: true, csv: false, sortValue: (een) => een.naam, render: (een) => een.naam },
    {
      key: 'namens',
      header: t.namens,
      sortValue: (een) => een.namens,
      render: (een) => (
        <>
          {t[een.namens]}
          {een.vrager ? <small>{een.vrager}</small> : null}
        </>
      ),
    },
    {
      key: 'ontvangen',
      header: t.ontvangen,
      render: (een) => datum(een.ontvangenOp, 'kort'),
      sortValue: (een) => een.ontvangenOp,
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      render: (een) => (
        <>
          {datum(een.uiterlijk, 'kort')}
          {een.verlengdOp ? <small>{t.verlengdOp(datum(een.verlengdOp, 'kort'))}</small> : null}
        </>
      ),
      sortValue: (een) => een.uiterlijk,
    },
    { key: 'stand', header: t.stand, render: (een) => <Stand een={een} />, sortValue: (een) => een.geleverdOp ?? '' },
    {
      key: 'doen',
      header: t.doen,
      headerHidden: true,
      render: (een) =>
        een.geleverdOp ? (
          <a
            className="utrecht-link"
            href={endpointHref(downloadInzage, { inzageverzoekId: een.id })}
            aria-label={t.haalOpVan(een.naam)}
          >
            {t.haalOp}
          </a>
        ) : (
          <>
            <Button small aria-label={t.geefAan(een.naam)} onClick={() => onLever(een)}>
              {t.geef}
            </Button>{' '}
            {een.verlengdOp ? (
              <a
                className="utrecht-link"
                href={endpointHref(downloadVerlengingsbrief, { inzageverzoekId: een.id })}
                aria-label={t.briefVan(een.naam)}
              >
                {t.brief}
              </a>
            ) : (
              <Button small aria-label={t.verlengVan(een.naam)} onClick={() => onVerleng(een)}>
                {t.verleng}
              </Button>
            )}
          </>
        ),
    },
  ]
}

function Stand({ een }: { een: Verzoek }) {
  const t = useTeksten(inzageTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  if (een.geleverdOp) return <StatusBadge kind="goed">{t.gegevenOp(datum(een.geleverdOp, 'kort'))}</StatusBadge>
  return een.uiterlijk < vandaag ? (
    <StatusBadge kind="let-op">{t.teLaat}</StatusBadge>
  ) : (
    <StatusBadge kind="loopt">{t.loopt}</StatusBadge>
  )
}
