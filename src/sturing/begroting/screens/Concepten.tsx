import {
  Button,
  ErrorBox,
  Link,
  Panel,
  useCommand,
  useEndpoint,
  useNavigation,
  useTeksten,
} from '#platform/ui/index.ts'
import { beginConcept, toonConcepten } from '../endpoints.ts'
import { formulierTeksten } from './formulierTeksten.ts'

/** What is being written, for who writes. */
export function Concepten() {
  const t = useTeksten(formulierTeksten)
  const { data } = useEndpoint(toonConcepten, {})
  if (!data || data.length === 0) return null
  return (
    <Panel title={t.concepten}>
      <ul className="sh-lijst">
        {data.map(({ id, naam, regels }) => (
          <li key={id}>
            <Link href={`/begroting/concepten/${id}`}>{naam ?? t.zonderNaam}</Link> {t.regelsAantal(regels)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Begins one, empty or with what another says, and goes there. */
export function BeginConcept({ vanVoorstel }: { vanVoorstel?: string }) {
  const t = useTeksten(formulierTeksten)
  const go = useNavigation()
  const command = useCommand(beginConcept)
  return (
    <>
      {command.error ? <ErrorBox error={command.error} /> : null}
      <Button
        onClick={() =>
          void command.run(vanVoorstel ? { vanVoorstel } : {}).then(
            ({ data }) => go(`/begroting/concepten/${data.conceptId}`),
            () => undefined,
          )
        }
      >
        {vanVoorstel ? t.alsBegin : t.nieuw}
      </Button>
    </>
  )
}
