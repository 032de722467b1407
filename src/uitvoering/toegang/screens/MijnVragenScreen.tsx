import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  Columns,
  CommandForm,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  Stack,
  StatusBadge,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { meldZelf, toonMijnVragen, vraagZelfContact } from '../endpoints.ts'
import { mijnVragenTeksten } from './contactTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'

type Mijn = OutputOf<typeof toonMijnVragen>
type Keuze = 'bel' | 'hulp'

/** The front door on a phone: call me back, or tell what is going on; and how it stands with what was asked. */
export function MijnVragenScreen() {
  const t = useTeksten(mijnVragenTeksten)
  const { data, error, refetch } = useEndpoint(toonMijnVragen, {})
  const [keuze, setKeuze] = useState<Keuze>()
  const [klaar, setKlaar] = useState<string>()
  const datum = useDateFormat()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const af = (tekst: string) => {
    setKlaar(tekst)
    setKeuze(undefined)
  }
  return (
    <>
      <PageHead title={t.kop} documentTitle={t.titel} sub={t.kopSub} />
      {klaar ? (
        <Notice kind="goed" title={t.ontvangen}>
          {klaar}
        </Notice>
      ) : null}
      <Columns
        side={
          <>
            <Panel title={t.spoed}>
              <p>{t.spoedUitleg}</p>
            </Panel>
            <Panel title={t.gratisHulp}>
              <p>{t.gratisHulpUitleg}</p>
            </Panel>
          </>
        }
      >
        {keuze === undefined ? (
          <>
            <Kies titel={t.belMij} uitleg={t.belMijUitleg} onKies={() => setKeuze('bel')} />
            <Kies titel={t.hulp} uitleg={t.hulpUitleg} eerste onKies={() => setKeuze('hulp')} />
          </>
        ) : null}
        {keuze === 'bel' ? <BelMij onKlaar={(dag) => af(t.belVoor(datum(dag)))} /> : null}
        {keuze === 'hulp' ? <IkHebHulpNodig onKlaar={(dag) => af(t.bekijkVoor(datum(dag)))} /> : null}
        <Eerder mijn={data} />
      </Columns>
    </>
  )
}

function Kies({
  titel,
  uitleg,
  eerste,
  onKies,
}: {
  titel: string
  uitleg: string
  eerste?: boolean
  onKies: () => void
}) {
  return (
    <Panel label={titel}>
      <Stack>
        <p>{uitleg}</p>
        <div>
          <Button appearance={eerste ? 'primary' : 'secondary'} onClick={onKies}>
            {titel}
          </Button>
        </div>
      </Stack>
    </Panel>
  )
}

function BelMij({ onKlaar }: { onKlaar: (dag: string) => void }) {
  const t = useTeksten(mijnVragenTeksten)
  const command = useCommand(vraagZelfContact)
  return (
    <Panel title={t.belMij}>
      <CommandForm command={command} label={t.belMij} submitLabel={t.stuurBel} onDone={({ norm }) => onKlaar(norm)}>
        <TextField name="onderwerp" label={t.waarover} help={t.waaroverHulp} required maxLength={300} />
        <TextField name="telefoon" label={t.telefoon} help={t.telefoonHulp} width={14} inputMode="tel" maxLength={30} />
      </CommandForm>
    </Panel>
  )
}

function IkHebHulpNodig({ onKlaar }: { onKlaar: (dag: string) => void }) {
  const t = useTeksten(mijnVragenTeksten)
  const command = useCommand(meldZelf)
  return (
    <Panel title={t.hulp}>
      <CommandForm
        command={command}
        label={t.hulp}
        submitLabel={t.stuurHulp}
        initial={{ melder: 'zelf' }}
        onDone={({ bekijkenVoor }) => onKlaar(bekijkenVoor)}
      >
        <TextArea name="vraag" label={t.vertel} help={t.vertelHulp} rows={6} maxLength={4000} required />
        <RadioField
          name="melder"
          label={t.voorWie}
          options={['zelf', 'familie', 'buur'].map((value) => ({ value, label: woordVoor(t, 'melder', value) }))}
        />
      </CommandForm>
    </Panel>
  )
}

function Eerder({ mijn }: { mijn: Mijn }) {
  const t = useTeksten(mijnVragenTeksten)
  const datum = useDateFormat()
  if (mijn.contactverzoeken.length + mijn.meldingen.length === 0)
    return (
      <Panel title={t.eerder}>
        <p>{t.geenEerder}</p>
      </Panel>
    )
  return (
    <Panel title={t.eerder}>
      <ul className="sh-lijst">
        {mijn.contactverzoeken.map((een, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
          <li key={index}>
            <Stack>
              <b>{een.onderwerp ?? t.belMij}</b>
              <span>
                {t.gevraagd(datum(een.gevraagdOp))}
                {een.stand === 'open' ? `, ${t.uiterlijk(datum(een.norm))}` : null}
              </span>
              <StatusBadge kind={een.stand === 'te-laat' ? 'te-laat' : een.stand === 'open' ? 'loopt' : 'goed'}>
                {woordVoor(t, 'stand', een.stand)}
              </StatusBadge>
            </Stack>
          </li>
        ))}
        {mijn.meldingen.map((melding) => (
          <MijnMelding key={melding.meldingId} melding={melding} />
        ))}
      </ul>
    </Panel>
  )
}

function MijnMelding({ melding }: { melding: Mijn['meldingen'][number] }) {
  const t = useTeksten(mijnVragenTeksten)
  const tt = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  return (
    <li>
      <Stack>
        {melding.vraag === null ? <b>{t.voorUGevraagd}</b> : <blockquote>{melding.vraag}</blockquote>}
        <span>{t.gemeld(datum(melding.ontvangenOp))}</span>
        {melding.aanspreekpunt ? <span>{t.contact(melding.aanspreekpunt)}</span> : null}
        {melding.hulpvragen.length === 0 ? (
          <StatusBadge kind={melding.bekeken ? 'goed' : 'wacht'}>
            {melding.bekeken || !melding.bekijkenVoor ? t.gelezen : t.wachtOpLezen(datum(melding.bekijkenVoor))}
          </StatusBadge>
        ) : null}
        {melding.hulpvragen.map((een) => (
          <div key={`${een.wet}-${een.regeling}`}>
            <StatusBadge kind={een.status === 'afgedaan' ? 'afgerond' : 'loopt'}>
              {woordVoor(t, 'status', een.status)}
            </StatusBadge>{' '}
            {woordVoor(tt, 'wet', een.wet)}: {een.regeling}
            {een.uitkomst ? `, ${woordVoor(tt, 'uitkomst', een.uitkomst)}` : null}
            {een.uiterlijk ? `, ${t.uiterlijk(datum(een.uiterlijk))}` : null}
            {een.reden ? <blockquote>{een.reden}</blockquote> : null}
            {een.persoonlijkPlanTot ? (
              <small className="sh-onder">{t.eigenPlan(datum(een.persoonlijkPlanTot))}</small>
            ) : null}
          </div>
        ))}
      </Stack>
    </li>
  )
}
