import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  endpointHref,
  LoadingLines,
  PageHead,
  Panel,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { HuishoudenTabs } from '#uitvoering/plan/screens/index.ts'
import { downloadBriefDocx, downloadBriefPdf, maakBrief, toonBrieven, toonVoorbeeld } from '../endpoints.ts'
import { Brieftekst } from './Brieftekst.tsx'
import { briefTeksten } from './teksten.ts'

type Uit = OutputOf<typeof toonBrieven>
type Mogelijk = Uit['mogelijk'][number]
const MAKEN = ['toegang:registreren', 'plan:schrijven', 'besluit:nemen']

export function BrievenScreen() {
  const t = useTeksten(briefTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonBrieven, { huishoudenId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [open, setOpen] = useState(false)
  const columns = useKolommen()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const magMaken = ik?.powers.some((power) => MAKEN.includes(power)) && data.mogelijk.length > 0
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="brieven" />
      <PageHead
        title={t.kop(data.brieven.length)}
        documentTitle={t.brieven}
        sub={t.sub}
        actions={
          magMaken ? (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {t.maak}
            </Button>
          ) : null
        }
      />
      <Panel bare label={t.brieven}>
        <DataTable
          label={t.brieven}
          columns={columns}
          rows={data.brieven}
          rowKey={(brief) => brief.briefId}
          empty={<EmptyState title={t.kop(0)} why={magMaken ? t.geen : t.niets} />}
        />
      </Panel>
      {open ? <MaakDialoog mogelijk={data.mogelijk} onSluit={() => setOpen(false)} /> : null}
    </>
  )
}

/** First how it reads, then made: what is still missing is told here. */
function MaakDialoog({ mogelijk, onSluit }: { mogelijk: readonly Mogelijk[]; onSluit: () => void }) {
  const t = useTeksten(briefTeksten)
  const [keuze, setKeuze] = useState('')
  const gekozen = mogelijk.find((een) => sleutel(een) === keuze)
  const zaak = gekozen && { soort: gekozen.soort, zaakId: gekozen.zaakId }
  const voorbeeld = useEndpoint(toonVoorbeeld, zaak)
  const command = useCommand(maakBrief)
  return (
    <Dialog
      open
      wide
      onClose={onSluit}
      title={t.maak}
      footer={
        voorbeeld.data && zaak ? (
          <Button
            appearance="primary"
            aria-disabled={command.isPending || undefined}
            onClick={() => void command.run(zaak).then(onSluit, () => undefined)}
          >
            {t.maak}
          </Button>
        ) : null
      }
    >
      <label className="utrecht-form-label">
        {t.waarover}{' '}
        <select
          className="utrecht-select utrecht-select--html-select"
          value={keuze}
          onChange={(event) => setKeuze(event.target.value)}
        >
          <option value="">{t.kies}</option>
          {mogelijk.map((een) => (
            <option key={sleutel(een)} value={sleutel(een)}>
              {[t[`soort-${een.soort}`], een.naam].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </label>
      {voorbeeld.error ? <ErrorBox error={voorbeeld.error} /> : null}
      {command.error ? <ErrorBox error={command.error} /> : null}
      {voorbeeld.data ? (
        <section aria-label={t.bekijk}>
          <Brieftekst brief={voorbeeld.data} aan={voorbeeld.data.aan} />
        </section>
      ) : null}
    </Dialog>
  )
}

const sleutel = ({ soort, zaakId }: Mogelijk) => `${soort} ${zaakId}`

function useKolommen(): Column<Uit['brieven'][number]>[] {
  const t = useTeksten(briefTeksten)
  return [
    {
      key: 'titel',
      header: t.titel,
      rowHeader: true,
      sortValue: (brief) => brief.titel,
      render: (brief) => (
        <>
          {brief.titel}
          <small>{t[`soort-${brief.soort}`]}</small>
        </>
      ),
    },
    { key: 'wie', header: t.voorWie, sortValue: (brief) => brief.naam, render: (brief) => brief.naam },
    {
      key: 'datum',
      header: t.datum,
      sortValue: (brief) => brief.datum,
      render: (brief) => <DateText date={brief.datum} style="lang" />,
    },
    {
      key: 'bestanden',
      header: t.bestanden,
      render: ({ briefId, titel }) => (
        <>
          <a className="utrecht-link" href={endpointHref(downloadBriefPdf, { briefId })} aria-label={`PDF, ${titel}`}>
            PDF
          </a>{' '}
          <a className="utrecht-link" href={endpointHref(downloadBriefDocx, { briefId })} aria-label={`DOCX, ${titel}`}>
            DOCX
          </a>
        </>
      ),
    },
    {
      key: 'hash',
      header: t.vingerafdruk,
      render: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}</code>,
    },
  ]
}
