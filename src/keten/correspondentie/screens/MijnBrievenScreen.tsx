import { useState } from 'react'
import {
  ButtonLink,
  CommandForm,
  EmptyState,
  ErrorBox,
  endpointHref,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { downloadMijnBrief, kiesLeeswijze, toonMijnBrieven } from '../endpoints.ts'
import { beginVan, Leeskeuze, leeskeuzeUit } from './Leeskeuze.tsx'
import { Staatbadge, termVan } from './Verzending.tsx'
import { verzendTeksten } from './verzendTeksten.ts'

/** What the municipality wrote to the reader, and how he wants to get it. */
export function MijnBrievenScreen() {
  const t = useTeksten(verzendTeksten)
  const datum = useDateFormat()
  const { data, error, refetch } = useEndpoint(toonMijnBrieven, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.mijn}
        sub={t.mijnSub}
        actions={<ButtonLink href="/mijn/besluiten">{t.besluitenEnBezwaar}</ButtonLink>}
      />
      {data.brieven.length === 0 ? <EmptyState title={t.geen} /> : null}
      {data.brieven.map((brief) => (
        <Panel key={brief.briefId} title={<span lang="nl">{brief.titel}</span>}>
          <p>
            <Staatbadge brief={{ ...brief, reden: null }} />
          </p>
          <p>{t[`weg-${brief.kanaal}`](datum(brief.verzondenOp))}</p>
          {brief.bezwaarTot ? <p>{t[termVan(brief.soort)](datum(brief.bezwaarTot))}</p> : null}
          <p>
            <a
              className="utrecht-link"
              href={endpointHref(downloadMijnBrief, { briefId: brief.briefId })}
              aria-label={`${t.open}, ${brief.titel}`}
            >
              {t.open}
            </a>
          </p>
        </Panel>
      ))}
      {data.persoonId ? <EigenLeeswijze digitaal={data.digitaal} mail={data.mail} kwamTerug={data.kwamTerug} /> : null}
    </>
  )
}

function EigenLeeswijze({ kwamTerug, ...keuze }: { digitaal: boolean; mail: string | null; kwamTerug: boolean }) {
  const t = useTeksten(verzendTeksten)
  const command = useCommand(kiesLeeswijze)
  const [klaar, setKlaar] = useState(false)
  return (
    <Panel title={t.leeswijzeKop} sub={t.leeswijzeUitleg}>
      {klaar ? <Notice kind="goed" title={t.bewaard} live /> : null}
      {kwamTerug && !klaar ? (
        <Notice kind="let-op" title={t.kwamTerug}>
          {t.kwamTerugUitleg}
        </Notice>
      ) : null}
      <CommandForm
        command={command}
        initial={beginVan(keuze)}
        toInput={leeskeuzeUit}
        submitLabel={t.bewaar}
        onDone={() => setKlaar(true)}
      >
        <Leeskeuze papier={t.papier} hier={t.hierLezen} uitleg={t.mailUitleg} />
      </CommandForm>
    </Panel>
  )
}
