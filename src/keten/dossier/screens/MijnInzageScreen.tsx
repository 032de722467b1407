import {
  DefinitionList,
  ErrorBox,
  endpointHref,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { downloadMijnInzage, toonMijnInzage } from '../endpoints.ts'
import { inzageTeksten } from './inzageTeksten.ts'
import { MijnVernietiging } from './MijnVernietiging.tsx'

/** Everything that is recorded of the reader himself: closed by subject, so that the page can be taken in. */
export function MijnInzageScreen() {
  const t = useTeksten(inzageTeksten)
  const datum = useDateFormat()
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
      {data.verzoeken.length > 0 ? (
        <Panel title={t.mijnVerzoeken}>
          {data.verzoeken.map((een) => (
            <Notice
              key={een.id}
              kind={een.geleverdOp ? 'goed' : een.verlengdOp ? 'let-op' : 'wacht'}
              title={een.geleverdOp ? t.gegevenOp(datum(een.geleverdOp)) : t.krijgtVoor(datum(een.uiterlijk))}
            >
              <p>
                {t.gevraagdOp(datum(een.ontvangenOp))} {een.over ? t.gaatOver(een.over) : null}
              </p>
              {een.verlengingReden ? (
                <p>
                  {t[`mijnReden-${een.verlengingReden}`]} <span lang="nl">{een.toelichting}</span>
                </p>
              ) : null}
            </Notice>
          ))}
        </Panel>
      ) : null}
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
