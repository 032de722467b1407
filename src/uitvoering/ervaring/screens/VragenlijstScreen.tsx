import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  useCommand,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { antwoord, toonVragenlijst } from '../endpoints.ts'
import { PUNTEN } from '../rules/vragenlijst.ts'
import { ervaringTeksten } from './teksten.ts'

/** Answered without a person: the code opens the questions, and that it was used is all that is kept of it. */
export function VragenlijstScreen() {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const { code = '' } = useParams({ strict: false }) as { code?: string }
  const lees = useCommand(toonVragenlijst)
  const command = useCommand(antwoord)
  const [lijst, setLijst] = useState<OutputOf<typeof toonVragenlijst>>()
  const [klaar, setKlaar] = useState(false)
  const { run } = lees
  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions are asked once for this code
  useEffect(() => {
    void run({ code }).then(
      ({ data }) => setLijst(data),
      () => undefined,
    )
  }, [code])
  if (lees.error)
    return (
      <>
        <PageHead title={t.vragenlijst} />
        <ErrorBox error={lees.error} />
      </>
    )
  if (!lijst) return <LoadingLines />
  return (
    <>
      <PageHead title={lijst.naam[taal]} sub={t.vragenlijstSub} />
      {klaar || lijst.gebruikt ? (
        <Notice kind="goed" live title={klaar ? t.dankVoorAntwoord : t.alIngevuld} />
      ) : (
        <Panel label={t.vragenlijst}>
          <CommandForm
            command={command}
            submitLabel={t.verstuurAntwoord}
            toInput={(values) =>
              ({
                code,
                antwoorden: Object.fromEntries(Object.entries(values).map(([vraag, punt]) => [vraag, Number(punt)])),
              }) as InputOf<typeof antwoord>
            }
            onDone={() => setKlaar(true)}
          >
            {lijst.vragen.map((vraag) => (
              <RadioField
                key={vraag.code}
                name={vraag.code}
                label={vraag[taal]}
                options={PUNTEN.map((punt) => ({ value: String(punt), label: t[`punt ${punt}`] }))}
              />
            ))}
          </CommandForm>
        </Panel>
      )}
    </>
  )
}
