import { useLocation, useParams } from '@tanstack/react-router'
import {
  ButtonLink,
  Columns,
  ErrorBox,
  LoadingLines,
  Notice,
  Notices,
  PageHead,
  Panel,
  Row,
  Thread,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { PersoonBekend } from '#uitvoering/huishouden/screens/index.ts'
import { toonGesprek } from '../endpoints.ts'
import { AanTafel, LegGesprekVast } from './AanTafel.tsx'
import { DeVraag } from './DeVraag.tsx'
import { Levensdomeinen, Rollen } from './Domeinen.tsx'
import type { Gesprek } from './gesprek.ts'
import { gesprekTeksten } from './gesprekTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { WatIsNodig } from './WatIsNodig.tsx'

const STAPPEN = ['tafel', 'vraag', 'leven', 'rollen', 'klaar'] as const
type Stap = (typeof STAPPEN)[number]

const stapUit = (zoekdeel: string): Stap =>
  STAPPEN.find((een) => een === new URLSearchParams(zoekdeel).get('stap')) ?? 'vraag'

/** One conversation in five steps: told once, by everyone at the table read, and nothing that is missing stops it. */
export function GesprekScreen() {
  const t = useTeksten(gesprekTeksten)
  const tt = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  const stap = stapUit(useLocation().searchStr)
  const { meldingId } = useParams({ strict: false }) as { meldingId: string }
  const { data: gesprek, error, refetch } = useEndpoint(toonGesprek, { meldingId })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!gesprek) return <LoadingLines lines={8} />
  const { melding } = gesprek
  return (
    <>
      <PageHead
        title={t.kop(melding.naam ?? t.onbekend)}
        documentTitle={t.gesprek}
        sub={tt.meldingSub(
          woordVoor(tt, 'kanaal', melding.kanaal),
          woordVoor(tt, 'route', melding.route),
          datum(melding.ontvangenOp),
        )}
        back={{ href: `/meldingen/${meldingId}`, label: t.terug }}
      />
      <Thread
        label={t.stappen}
        steps={STAPPEN.map((een) => ({
          id: een,
          label: t[`stap.${een}`],
          href: adres(meldingId, een),
          state: een === stap ? 'nu' : STAPPEN.indexOf(een) < STAPPEN.indexOf(stap) ? 'geweest' : 'straks',
        }))}
      />
      {gesprek.magSchrijven ? null : (
        <Notices>
          <Notice kind="let-op" title={t.alleenLezen} />
        </Notices>
      )}
      <Columns side={<Zijkolom gesprek={gesprek} />}>
        <Inhoud stap={stap} gesprek={gesprek} />
        <Voet stap={stap} gesprek={gesprek} />
      </Columns>
    </>
  )
}

const adres = (meldingId: string, stap: Stap) => `/meldingen/${meldingId}/gesprek?stap=${stap}`

function Inhoud({ stap, gesprek }: { stap: Stap; gesprek: Gesprek }) {
  switch (stap) {
    case 'tafel':
      return <AanTafel gesprek={gesprek} />
    case 'vraag':
      return (
        <>
          <DeVraag melding={gesprek.melding} />
          <WatIsNodig gesprek={gesprek} />
        </>
      )
    case 'leven':
      return <Levensdomeinen gesprek={gesprek} />
    case 'rollen':
      return <Rollen gesprek={gesprek} />
    default:
      return <LegGesprekVast gesprek={gesprek} />
  }
}

function Voet({ stap, gesprek }: { stap: Stap; gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const { meldingId } = gesprek.melding
  const volgende = STAPPEN[STAPPEN.indexOf(stap) + 1]
  const speelt = gesprek.expertises.filter((een) => een.speelt && een.bekend < een.minimaal.length)
  const open = speelt.reduce((som, een) => som + een.minimaal.length - een.bekend, 0)
  return (
    <Panel label={t.stappen}>
      <Row>
        <span className="sh-bij">{t.nogOpen(open, speelt.length)}</span>
        <ButtonLink href={`/meldingen/${meldingId}`}>{volgende ? t.later : t.naarMelding}</ButtonLink>
        {volgende ? (
          <ButtonLink appearance="primary" href={adres(meldingId, volgende)}>
            {t.volgende(t[`stap.${volgende}`])}
          </ButtonLink>
        ) : null}
      </Row>
    </Panel>
  )
}

function Zijkolom({ gesprek }: { gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const datum = useDateFormat()
  return (
    <>
      {gesprek.melding.persoonId ? <PersoonBekend persoonId={gesprek.melding.persoonId} /> : null}
      <Panel title={t.tafel}>
        {gesprek.gesprekken.length === 0 ? <p className="sh-bij">{t.nogNiemand}</p> : null}
        {gesprek.gesprekken.map((een) => (
          <div key={een.gesprekId}>
            <h3 className="utrecht-heading-3">{(een.gepland ? t.gepland : t.gehouden)(datum(een.datum))}</h3>
            {een.doel ? <p>{een.doel}</p> : null}
            <ul className="sh-lijst">
              {een.deelnemers.map((deel, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
                <li key={index}>
                  <b>{deel.naam ?? naamVan(gesprek, deel.expertise)}</b>
                  {deel.naam ? `, ${naamVan(gesprek, deel.expertise)}` : null}
                  {deel.grond ? <small className="sh-onder">{woordVoor(t, 'grond', deel.grond)}</small> : null}
                </li>
              ))}
            </ul>
            {een.nietAangekondigdMetReden ? <p className="sh-bij">{t.metReden}</p> : null}
          </div>
        ))}
      </Panel>
    </>
  )
}

function naamVan(gesprek: Gesprek, expertise: string): string {
  return gesprek.expertises.find((een) => een.code === expertise)?.naam.nl ?? expertise
}
