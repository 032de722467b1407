import {
  Card,
  DateText,
  EmptyState,
  ErrorBox,
  Heading,
  Link,
  LoadingLines,
  PageHead,
  Stack,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonPublicaties, type WirePublicatie } from '../endpoints.ts'
import { SOORTNAMEN, STUKSOORTEN } from '../rules/stuksoort.ts'
import { openbaarTeksten } from './openbaarTeksten.ts'
import './openbaar.css'

/** What anyone may read, without logging in: the newest version of every published paper, by kind. */
export function OpenbaarScreen() {
  const t = useTeksten(openbaarTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonPublicaties, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const geldend = data.filter(({ gerectificeerdDoor }) => gerectificeerdDoor === null)
  const verbeterd = data.filter(({ reden }) => reden !== null)
  return (
    <div className="ro-ruim">
      <PageHead title={t.kop} sub={t.inleiding} />
      <Stack>
        {geldend.length === 0 ? <EmptyState title={t.nogNiets} why={t.nogNietsUitleg} /> : null}
        {SOORTNAMEN.map((soort) => {
          const stukken = geldend.filter((stuk) => stuk.soort === soort)
          if (stukken.length === 0) return null
          return (
            <section key={soort}>
              <Heading level={2}>{STUKSOORTEN[soort].naam[taal]}</Heading>
              <p>{t[`${soort}Uitleg`]}</p>
              <div className="ro-kaarten">
                {stukken.map((stuk) => (
                  <Stuk key={stuk.id} stuk={stuk} />
                ))}
              </div>
            </section>
          )
        })}
        {verbeterd.length > 0 ? <Verbeterd stukken={verbeterd} /> : null}
      </Stack>
    </div>
  )
}

function Stuk({ stuk }: { stuk: WirePublicatie }) {
  const t = useTeksten(openbaarTeksten)
  const dag = useDateFormat()
  return (
    <Card
      title={<span lang="nl">{stuk.titel}</span>}
      href={`/openbaar/${stuk.id}`}
      level={3}
      foot={stuk.ingetrokken ? t.isIngetrokken : stuk.versie > 1 ? t.isVerbeterd : undefined}
    >
      {t.standOp(dag(stuk.peildatum, 'lang'))}
    </Card>
  )
}

/** Corrections are told, with their reason: nothing changes in silence. */
function Verbeterd({ stukken }: { stukken: readonly WirePublicatie[] }) {
  const t = useTeksten(openbaarTeksten)
  return (
    <section>
      <Heading level={2}>{t.verbeteringen}</Heading>
      <p>{t.verbeteringenUitleg}</p>
      <ul className="rp-opsomming">
        {stukken.map((stuk) => (
          <li key={stuk.id}>
            <DateText date={stuk.tijdstip} />:{' '}
            <Link href={`/openbaar/${stuk.id}`}>
              <span lang="nl">{stuk.titel}</span>
            </Link>
            . <span lang="nl">{stuk.reden}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
