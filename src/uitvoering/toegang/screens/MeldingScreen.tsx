import { useParams } from '@tanstack/react-router'
import {
  CheckboxField,
  Columns,
  DefinitionList,
  ErrorBox,
  Form,
  Joined,
  LoadingLines,
  Notice,
  Notices,
  PageHead,
  Panel,
  Stack,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { PersoonBekend } from '#uitvoering/huishouden/screens/index.ts'
import { toonMelding, verhelderVraag } from '../endpoints.ts'
import { BijCentrum } from './BijCentrum.tsx'
import { GesprekFormulier } from './Handelingen.tsx'
import { HulpvraagPanel } from './HulpvraagPanel.tsx'
import type { Melding } from './melding.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { VoegHulpvraagToe } from './VoegHulpvraagToe.tsx'

export function MeldingScreen() {
  const t = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  const { meldingId } = useParams({ strict: false }) as { meldingId: string }
  const { data: melding, error, refetch } = useEndpoint(toonMelding, { meldingId })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!melding) return <LoadingLines lines={8} />
  const naam = melding.naam ?? t.onbekendPersoon
  const open = melding.hulpvragen.filter((een) => een.status !== 'afgedaan')
  const inGebreke = melding.hulpvragen.filter((een) => een.aanvraag?.inGebreke)
  return (
    <>
      <PageHead
        title={
          open.length === 0 && melding.hulpvragen.length > 0
            ? t.alAfgedaan(naam)
            : t.meldingVan(naam, melding.hulpvragen.length)
        }
        sub={t.meldingSub(
          woordVoor(t, 'kanaal', melding.kanaal),
          woordVoor(t, 'route', melding.route),
          datum(melding.ontvangenOp),
        )}
        back={{ href: '/meldingen', label: t.meldingen }}
      />
      <BijCentrum meldingId={melding.meldingId} />
      {inGebreke.length > 0 ? (
        <Notices>
          <Notice kind="te-laat" title={t.inGebreke}>
            {inGebreke.map((een) => een.regeling).join(', ')}
          </Notice>
        </Notices>
      ) : null}
      <Columns side={<Zijkolom melding={melding} />}>
        <Woorden melding={melding} />
        {melding.hulpvragen.map((hulpvraag) => (
          <HulpvraagPanel key={hulpvraag.hulpvraagId} hulpvraag={hulpvraag} opent={open.length === 1} />
        ))}
        <VoegHulpvraagToe melding={melding} />
      </Columns>
    </>
  )
}

function Woorden({ melding }: { melding: Melding }) {
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
          <h3 className="utrecht-heading-3">{t.vraagAchterVraag}</h3>
          {melding.vraagAchterVraag ? (
            <p>{melding.vraagAchterVraag}</p>
          ) : melding.zelfde ? (
            <p>{t.zelfde}</p>
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

function Zijkolom({ melding }: { melding: Melding }) {
  const t = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  return (
    <>
      {melding.persoonId ? <PersoonBekend persoonId={melding.persoonId} /> : null}
      <Panel title={t.overMelding}>
        <DefinitionList
          items={[
            { term: t.melder, value: woordVoor(t, 'melder', melding.melder) },
            { term: t.aanspreekpunt, value: melding.aanspreekpunt ?? t.nogNiet },
            { term: t.team, value: melding.team ?? '' },
            ...melding.gesprekken.map((gesprek) => ({
              term: datum(gesprek.datum, 'kort'),
              value: woordVoor(t, 'plek', gesprek.plek),
            })),
          ]}
        />
      </Panel>
      {melding.hulpvragen.some((een) => een.magWijzigen) ? <GesprekFormulier meldingId={melding.meldingId} /> : null}
    </>
  )
}
