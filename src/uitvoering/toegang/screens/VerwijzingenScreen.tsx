import { useState } from 'react'
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  type StatusKind,
  Tag,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonVerwijzingen } from '../endpoints.ts'
import { woordVoor } from './teksten.ts'
import { GeefTerug, NeemOp, NieuweVerwijzing } from './VerwijzingFormulieren.tsx'
import type { Verwijzing } from './verwijzing.ts'
import { verwijzingTeksten } from './verwijzingTeksten.ts'

type Venster = { soort: 'nieuw' } | { soort: 'neemOp' | 'geefTerug'; verwijzing: Verwijzing }
export const VERWIJZINGSOORT: Record<string, StatusKind> = {
  ontvangen: 'wacht',
  bevestigd: 'wacht',
  opgepakt: 'goed',
  teruggegeven: 'afgerond',
}

/** What doctors and institutions sent: taken up, or returned with a reason. */
export function VerwijzingenScreen() {
  const t = useTeksten(verwijzingTeksten)
  const [stand, setStand] = useState<'open' | 'alle'>('open')
  const [venster, setVenster] = useState<Venster>()
  const { data, error, refetch } = useEndpoint(toonVerwijzingen, { stand }, { keepPrevious: true })
  const kolommen = useKolommen(setVenster)
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines lines={8} />
  const sluit = () => setVenster(undefined)
  const wacht = data.filter((een) => ['ontvangen', 'bevestigd'].includes(een.status)).length
  return (
    <>
      <PageHead
        title={t.kop(wacht)}
        documentTitle={t.verwijzingen}
        sub={t.kopSub}
        actions={<Button onClick={() => setVenster({ soort: 'nieuw' })}>{t.nieuw}</Button>}
      />
      <Panel bare label={t.verwijzingen}>
        <DataTable
          label={t.verwijzingen}
          columns={kolommen}
          rows={data}
          rowKey={(een) => een.verwijzingId}
          total={data.length}
          orderText={t.volgorde}
          pageSize={50}
          csvName="verwijzingen"
          controls={
            <SelectField
              name="stand"
              label={t.toon}
              empty={false}
              value={stand}
              onChange={(keuze) => setStand(keuze === 'alle' ? 'alle' : 'open')}
              options={[
                { value: 'open', label: t.open },
                { value: 'alle', label: t.alle },
              ]}
            />
          }
          empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
        />
      </Panel>
      <Dialog open={venster?.soort === 'nieuw'} onClose={sluit} title={t.nieuw} wide>
        <NieuweVerwijzing onDone={sluit} />
      </Dialog>
      <Dialog open={venster?.soort === 'neemOp'} onClose={sluit} title={t.neemOp}>
        {venster?.soort === 'neemOp' ? <NeemOp verwijzing={venster.verwijzing} onDone={sluit} /> : null}
      </Dialog>
      <Dialog open={venster?.soort === 'geefTerug'} onClose={sluit} title={t.geefTerug}>
        {venster?.soort === 'geefTerug' ? <GeefTerug verwijzing={venster.verwijzing} onDone={sluit} /> : null}
      </Dialog>
    </>
  )
}

function useKolommen(open: (venster: Venster) => void): Column<Verwijzing>[] {
  const t = useTeksten(verwijzingTeksten)
  return [
    {
      key: 'wie',
      header: t.wie,
      rowHeader: true,
      sortValue: (een) => een.naam,
      render: (een) => (
        <>
          {een.naam} {een.spoed ? <Tag>{t.spoed}</Tag> : null}
        </>
      ),
    },
    {
      key: 'verwijzer',
      header: t.verwijzer,
      sortValue: (een) => een.verwijzer,
      render: (een) => (
        <>
          {een.verwijzer || woordVoor(t, 'type', een.verwijzertype)}
          <small>
            {woordVoor(t, 'type', een.verwijzertype)}, {woordVoor(t, 'via', een.ontvangenVia)}
          </small>
        </>
      ),
    },
    {
      key: 'gevraagd',
      header: t.gevraagd,
      csv: false,
      render: (een) => een.gevraagd ?? <small>{t.afgeschermd}</small>,
    },
    {
      key: 'ontvangen',
      header: t.ontvangen,
      sortValue: (een) => een.ontvangenOp,
      render: (een) => <DateText date={een.ontvangenOp} style="lijst" />,
    },
    {
      key: 'status',
      header: t.status,
      sortValue: (een) => een.status,
      render: (een) => (
        <StatusBadge plain kind={VERWIJZINGSOORT[een.status] ?? 'wacht'}>
          {woordVoor(t, 'status', een.status)}
          {een.redenCode ? `: ${woordVoor(t, 'reden', een.redenCode).toLowerCase()}` : null}
        </StatusBadge>
      ),
    },
    { key: 'doen', header: t.doen, csv: false, render: (een) => <Doen verwijzing={een} open={open} /> },
  ]
}

function Doen({ verwijzing, open }: { verwijzing: Verwijzing; open: (venster: Venster) => void }) {
  const t = useTeksten(verwijzingTeksten)
  const { naam, meldingId, status } = verwijzing
  if (meldingId)
    return (
      <ButtonLink small href={`/meldingen/${meldingId}`}>
        {t.openMelding}
      </ButtonLink>
    )
  if (!['ontvangen', 'bevestigd'].includes(status)) return null
  return (
    <div className="sh-knoppen">
      <Button small aria-label={t.neemOpVan(naam)} onClick={() => open({ soort: 'neemOp', verwijzing })}>
        {t.neemOp}
      </Button>
      <Button small aria-label={t.geefTerugVan(naam)} onClick={() => open({ soort: 'geefTerug', verwijzing })}>
        {t.geefTerug}
      </Button>
    </div>
  )
}
