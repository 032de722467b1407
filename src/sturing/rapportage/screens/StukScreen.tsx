import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
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
import { Bewijs } from './Bewijs.tsx'
import { Ingetrokken } from './Intrekken.tsx'
import { rapportageTeksten } from './teksten.ts'
import { Vel } from './Vel.tsx'
import { Verbetering } from './Verbetering.tsx'

const VORMEN = Object.keys(downloads) as (keyof typeof downloads)[]

/** A published paper: it reads and prints as one, and never changes. */
export function StukScreen() {
  const { publicatieId } = useParams({ strict: false }) as { publicatieId: string }
  const t = useTeksten(rapportageTeksten)
  const dag = useDateFormat()
  const { data, error } = useEndpoint(toonPublicatie, { publicatieId })
  const [nummer, setNummer] = useState<number>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const bewijs = data.cijfers.find((c) => c.nummer === (nummer ?? data.cijfers[0]?.nummer))
  return (
    <>
      <PageHead
        title={data.titel}
        sub={t.versie(data.versie, dag(data.tijdstip))}
        back={{ href: '/stukken', label: t.naarStukken }}
        actions={<Button onClick={() => globalThis.print()}>{t.afdrukken}</Button>}
      />
      <Stack>
        <Ingetrokken ingetrokken={data.ingetrokken} />
        <Verbetering stuk={data} />
        <div className="rp-tafel">
          <Vel weergave={data.weergave} gekozen={bewijs?.nummer} onKies={setNummer} />
          {bewijs ? <Bewijs bewijs={bewijs} vast /> : null}
        </div>
        <Panel title={t.downloads}>
          <ul className="rp-opsomming">
            {VORMEN.map((vorm) => {
              const bestand = data.bestanden.find((b) => b.vorm === vorm)
              return (
                <li key={vorm}>
                  <Link href={endpointHref(downloads[vorm], { publicatieId })} download>
                    {vorm.toUpperCase()}
                  </Link>{' '}
                  <small className="sh-bij">
                    {Math.ceil((bestand?.bytes ?? 0) / 1024)} kB · SHA-256 {bestand?.hash.slice(0, 16)}
                  </small>
                </li>
              )
            })}
          </ul>
        </Panel>
      </Stack>
    </>
  )
}
