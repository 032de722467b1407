import {
  ButtonLink,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { toonMijnVragenlijsten } from '../endpoints.ts'
import { ervaringTeksten } from './teksten.ts'

/** What waits for the resident: questions to answer, and a story to tell when he likes. */
export function MijnVragenlijstenScreen() {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const { data, error } = useEndpoint(toonMijnVragenlijsten, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={t.uwErvaring} sub={t.uwErvaringSub} />
      <Panel title={t.vertelKop}>
        <p>{t.vertelKopUitleg}</p>
        <ButtonLink href="/vertel" appearance="primary">
          {t.vertelKop}
        </ButtonLink>
      </Panel>
      <Panel title={t.vragenlijsten}>
        {data.length === 0 ? <EmptyState title={t.geenVragenlijst} /> : null}
        {data.map((een) => (
          <div key={een.code}>
            <p>
              <b>{een.naam[taal]}</b>
              <br />
              {t.gevraagdOp(datum(een.verstuurdOp as Datum))}. {t.vragenlijstSub}
            </p>
            <ButtonLink href={`/vragenlijst/${een.code}`}>{t.vulIn}</ButtonLink>
          </div>
        ))}
      </Panel>
    </>
  )
}
