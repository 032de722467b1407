import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  DefinitionList,
  ErrorBox,
  endpointHref,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  Stack,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { downloads, toonPublicatie } from '../endpoints.ts'
import { VERBORGEN } from '../rules/cijfer.ts'
import { Bewijs } from './Bewijs.tsx'
import { Ingetrokken } from './Intrekken.tsx'
import { openbaarTeksten } from './openbaarTeksten.ts'
import { Vel } from './Vel.tsx'
import { Verbetering } from './Verbetering.tsx'
import './openbaar.css'

type Publicatie = OutputOf<typeof toonPublicatie>

/** One published paper for anyone: large, in plain words, with the data beneath it. */
export function OpenbaarStukScreen() {
  const { publicatieId } = useParams({ strict: false }) as { publicatieId: string }
  const t = useTeksten(openbaarTeksten)
  const dag = useDateFormat()
  const { data, error } = useEndpoint(toonPublicatie, { publicatieId })
  const [nummer, setNummer] = useState<number>()
  if (error)
    return (
      <>
        <PageHead title={t.nietGevonden} back={{ href: '/openbaar', label: t.alleStukken }} />
        <ErrorBox error={error} />
      </>
    )
  if (!data) return <LoadingLines />
  const bewijs = data.cijfers.find((c) => c.nummer === nummer)
  return (
    <div className="ro-ruim">
      <PageHead
        title={<span lang="nl">{data.titel}</span>}
        sub={t.verschenen(dag(data.tijdstip, 'lang'), data.versie)}
        back={{ href: '/openbaar', label: t.alleStukken }}
        actions={<Button onClick={() => globalThis.print()}>{t.afdrukken}</Button>}
      />
      <Stack>
        <Ingetrokken ingetrokken={data.ingetrokken} />
        <Verbetering stuk={data} pad="/openbaar" />
        <p className="ro-lees">{t.zoLeestU}</p>
        <div className="rp-tafel">
          <Vel weergave={data.weergave} gekozen={nummer} onKies={setNummer} />
          {bewijs ? (
            <Bewijs bewijs={bewijs} vast />
          ) : (
            <Panel title={t.kiesCijfer}>
              <p>{t.kiesCijferUitleg}</p>
            </Panel>
          )}
        </div>
        <Panel title={t.woorden}>
          <DefinitionList
            items={[
              { term: t.woordPeildatum, value: t.uitlegPeildatum },
              { term: t.woordBegroot, value: t.uitlegBegroot },
              { term: t.woordUitgegeven, value: t.uitlegUitgegeven },
              { term: t.woordVoorlopig, value: t.uitlegVoorlopig },
              { term: t.woordMaatregel, value: t.uitlegMaatregel },
              { term: t.woordVoorziening, value: t.uitlegVoorziening },
              { term: VERBORGEN, value: t.uitlegKruis },
            ]}
          />
        </Panel>
        <Downloads stuk={data} />
      </Stack>
    </div>
  )
}

const VORMEN = ['pdf', 'docx', 'html', 'csv', 'json'] as const

function Downloads({ stuk }: { stuk: Publicatie }) {
  const t = useTeksten(openbaarTeksten)
  return (
    <Panel title={t.meenemen} sub={t.meenemenUitleg}>
      <ul className="ro-bestanden">
        {VORMEN.map((vorm) => {
          const bestand = stuk.bestanden.find((b) => b.vorm === vorm)
          if (!bestand) return null
          return (
            <li key={vorm}>
              <Link href={endpointHref(downloads[vorm], { publicatieId: stuk.id })} download>
                {t[vorm]}
              </Link>{' '}
              <small className="sh-bij">{Math.max(1, Math.round(bestand.bytes / 1024))} kB</small>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
