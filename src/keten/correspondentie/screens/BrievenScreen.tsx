import { useParams, useSearch } from '@tanstack/react-router'
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
import { Lezers } from './Lezers.tsx'
import { briefTeksten } from './teksten.ts'
import { RetourDialoog, VerstuurDialoog, Verzendknop, Verzendstand } from './Verzending.tsx'
import { verzendTeksten } from './verzendTeksten.ts'

type Uit = OutputOf<typeof toonBrieven>
type Mogelijk = Uit['mogelijk'][number]
const MAKEN = ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen']

export function BrievenScreen() {
  const t = useTeksten(briefTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonBrieven, { huishoudenId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  // Who comes from the thing itself finds its letter chosen.
  const { maak, zaak } = useSearch({ strict: false }) as { maak?: string; zaak?: string }
  const [open, setOpen] = useState(maak !== undefined)
  const [bezig, setBezig] = useState<{ brief: Uit['brieven'][number]; wat: 'verstuur' | 'retour' }>()
  const magSturen = ik?.powers.some((power) => MAKEN.includes(power)) ?? false
  const columns = useKolommen(magSturen ? (brief, wat) => setBezig({ brief, wat }) : undefined)
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const magMaken = magSturen && data.mogelijk.length > 0
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
      {data.lezers.length > 0 ? <Lezers lezers={data.lezers} magWijzigen={magSturen} /> : null}
      {bezig?.wat === 'verstuur' ? <VerstuurDialoog brief={bezig.brief} onSluit={() => setBezig(undefined)} /> : null}
      {bezig?.wat === 'retour' ? <RetourDialoog brief={bezig.brief} onSluit={() => setBezig(undefined)} /> : null}
      {open && magMaken ? (
        <MaakDialoog mogelijk={data.mogelijk} eerst={`${maak} ${zaak}`} onSluit={() => setOpen(false)} />
      ) : null}
    </>
  )
}

/** First how it reads, then made: what is still missing is told here. */
function MaakDialoog({
  mogelijk,
  eerst,
  onSluit,
}: {
  mogelijk: readonly Mogelijk[]
  eerst: string
  onSluit: () => void
}) {
  const t = useTeksten(briefTeksten)
  const [keuze, setKeuze] = useState(eerst)
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
          value={gekozen ? keuze : ''}
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
          {voorbeeld.data.ontvangers.length > 1 ? <p>{t.elkEenBrief(voorbeeld.data.ontvangers.length)}</p> : null}
          <Brieftekst brief={voorbeeld.data} aan={voorbeeld.data.ontvangers.map(({ aan }) => aan.join(', '))} />
        </section>
      ) : null}
    </Dialog>
  )
}

const sleutel = ({ soort, zaakId }: Mogelijk) => `${soort} ${zaakId}`

function useKolommen(
  onDoe: ((brief: Uit['brieven'][number], wat: 'verstuur' | 'retour') => void) | undefined,
): Column<Uit['brieven'][number]>[] {
  const t = useTeksten(briefTeksten)
  const v = useTeksten(verzendTeksten)
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
    {
      key: 'wie',
      header: t.voorWie,
      sortValue: (brief) => brief.naam,
      render: (brief) => (
        <>
          {brief.naam}
          {brief.aan ? <small>{t.aanGezag(brief.aan)}</small> : null}
        </>
      ),
    },
    {
      key: 'datum',
      header: t.datum,
      sortValue: (brief) => brief.datum,
      render: (brief) => <DateText date={brief.datum} style="lang" />,
    },
    {
      key: 'stand',
      header: v.stand,
      sortValue: (brief) => brief.staat,
      render: (brief) => <Verzendstand brief={brief} />,
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
    ...(onDoe
      ? [
          {
            key: 'doen',
            header: v.doen,
            headerHidden: true,
            csv: false as const,
            render: (brief: Uit['brieven'][number]) => (
              <Verzendknop brief={brief} onKies={(wat) => onDoe(brief, wat)} />
            ),
          },
        ]
      : []),
  ]
}
