import {
  DefinitionList,
  ErrorBox,
  endpointHref,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { downloadMijnInzage, toonMijnInzage } from '../endpoints.ts'
import { inzageTeksten } from './inzageTeksten.ts'
import { MijnVernietiging } from './MijnVernietiging.tsx'

/** Everything that is recorded of the reader himself: closed by subject, so that the page can be taken in. */
export function MijnInzageScreen() {
  const t = useTeksten(inzageTeksten)
  const { data, error, refetch } = useEndpoint(toonMijnInzage, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.mijnTitel}
        sub={t.mijnSub}
        actions={
          <a className="utrecht-link" href={endpointHref(downloadMijnInzage, {})} title={t.downloadUitleg}>
            {t.download}
          </a>
        }
      />
      <Panel title={t.onderwerpen}>
        <div lang="nl">
          {data.onderdelen.map(({ kop, rijen }) => (
            <details key={kop} className="sh-inzage">
              <summary>
                {kop} {rijen.length > 1 ? <small>{t.rijen(rijen.length)}</small> : null}
              </summary>
              {rijen.map((rij, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows are read only and have no name of their own
                <DefinitionList key={index} items={rij.map(({ veld, waarde }) => ({ term: veld, value: waarde }))} />
              ))}
            </details>
          ))}
        </div>
      </Panel>
      <Panel title={t.weggelaten}>
        <ul className="sh-lijst" lang="nl">
          {data.weggelaten.map(({ reden, uitleg, waarvan }) => (
            <li key={reden}>
              {uitleg}
              {waarvan.length > 0 ? (
                <small>
                  {' '}
                  {t.bij}: {waarvan.join(', ')}.
                </small>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      <MijnVernietiging />
      <Panel title={t.keken(data.blikken.length)}>
        <Link href="/mijn/wie-keek">{t.wieKeek}</Link>
      </Panel>
    </>
  )
}
