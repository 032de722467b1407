import { CheckboxField, Form, Joined, Panel, Stack, TextArea, useCommand, useTeksten } from '#platform/ui/index.ts'
import { verhelderVraag } from '../endpoints.ts'
import type { Melding } from './melding.ts'
import { toegangTeksten } from './teksten.ts'

/** The question in the resident's words, and what lies behind it. */
export function DeVraag({ melding }: { melding: Melding }) {
  const t = useTeksten(toegangTeksten)
  if (melding.vraag === null)
    return (
      <Panel title={t.deVraag}>
        <p className="sh-bij">{t.woordenAfgeschermd}</p>
      </Panel>
    )
  return (
    <Panel title={t.deVraag}>
      <Stack>
        <blockquote>{melding.vraag}</blockquote>
        <Joined>
          {melding.vraagAchterVraag || melding.zelfde ? (
            <>
              <h3 className="utrecht-heading-3">{t.vraagAchterVraag}</h3>
              <p>{melding.vraagAchterVraag || t.zelfde}</p>
            </>
          ) : (
            <Verhelder meldingId={melding.meldingId} />
          )}
        </Joined>
      </Stack>
    </Panel>
  )
}

function Verhelder({ meldingId }: { meldingId: string }) {
  const t = useTeksten(toegangTeksten)
  const verhelder = useCommand(verhelderVraag)
  return (
    <Form
      label={t.vraagAchterVraag}
      submitLabel={t.verhelder}
      submit={(values) => verhelder.run({ meldingId, ...values })}
    >
      <TextArea
        name="vraagAchterVraag"
        label={t.vraagAchterVraag}
        help={t.vraagAchterVraagHulp}
        rows={3}
        maxLength={4000}
      />
      <CheckboxField name="zelfde" label={t.zelfde} />
    </Form>
  )
}
