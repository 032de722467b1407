import './begroting.css'
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  DefinitionList,
  ErrorBox,
  endpointHref,
  Heading,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { downloadFormulierDocx, downloadFormulierPdf, drukFormulierAf, toonFormulier } from '../endpoints.ts'
import { formulierTeksten } from './formulierTeksten.ts'

type Formulier = OutputOf<typeof toonFormulier>
type Deel = Formulier['delen'][number]

/** The form as it is printed: the same words as the PDF and the DOCX, in the order of the source. */
export function FormulierScreen() {
  const t = useTeksten(formulierTeksten)
  const formatDate = useDateFormat()
  const { voorstelId } = useParams({ strict: false }) as { voorstelId: string }
  const { data, error } = useEndpoint(toonFormulier, { voorstelId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const druk = useCommand(drukFormulierAf)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const [laatste] = data.afdrukken
  return (
    <>
      <PageHead
        title={`${t.kop}: ${data.naam}`}
        sub={t.sub}
        back={{ href: `/begroting/${voorstelId}`, label: t.hetVoorstel }}
        actions={
          <>
            {laatste ? (
              <>
                <Link href={endpointHref(downloadFormulierPdf, { voorstelId })} download>
                  PDF
                </Link>
                <Link href={endpointHref(downloadFormulierDocx, { voorstelId })} download>
                  DOCX
                </Link>
              </>
            ) : null}
            {ik?.powers.includes('begroting:schrijven') ? (
              <Button
                appearance="primary"
                aria-disabled={druk.isPending || undefined}
                onClick={() => void (!druk.isPending && druk.run({ voorstelId }).catch(() => undefined))}
              >
                {t.drukAf}
              </Button>
            ) : null}
          </>
        }
      />
      {druk.error ? <ErrorBox error={druk.error} /> : null}
      {laatste ? <p className="sh-bij">{t.laatste(formatDate(laatste.op.slice(0, 10), 'lang'))}</p> : null}
      <Panel label={t.kop}>
        <div className="sh-formulierblad" lang="nl">
          {data.delen.map((deel, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name and never move
            <Blok key={n} deel={deel} />
          ))}
        </div>
      </Panel>
    </>
  )
}

function Blok({ deel }: { deel: Deel }) {
  const t = useTeksten(formulierTeksten)
  switch (deel.soort) {
    case 'kop':
      return <Heading level={deel.niveau as 2 | 3 | 4}>{deel.tekst}</Heading>
    case 'velden':
      return (
        <DefinitionList
          items={(deel.velden ?? []).map(({ label, waarde, bron }) => ({
            term: label,
            value: (
              <>
                {waarde ?? <span className="sh-zacht">{t.leeg}</span>} <span className="sh-bron">{bron}</span>
              </>
            ),
          }))}
        />
      )
    case 'alinea':
      return (
        <p>
          {deel.label ? <b>{deel.label}. </b> : null}
          {deel.tekst} <span className="sh-bron">{deel.bron}</span>
        </p>
      )
    case 'lijst':
      return (
        <ul>
          {(deel.items ?? []).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'tabel':
      return <Tabel deel={deel} />
  }
}

function Tabel({ deel }: { deel: Deel }) {
  const [eerste, ...jaren] = deel.kolommen ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className="sh-schuif" aria-label={deel.bijschrift} tabIndex={0}>
      <table className="utrecht-table">
        <caption className="sh-alleen-lezer">{deel.bijschrift}</caption>
        <thead>
          <tr>
            <td>{eerste}</td>
            {jaren.map((jaar) => (
              <th key={jaar} scope="col" className="sh-getal">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(deel.rijen ?? []).map(({ kop, cellen, totaal }) => (
            <tr key={kop} className={totaal ? 'sh-totaal' : undefined}>
              <th scope="row">{kop}</th>
              {cellen.map((cel, n) => (
                <td key={jaren[n]} className="sh-getal">
                  {totaal ? <b>{cel}</b> : cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
