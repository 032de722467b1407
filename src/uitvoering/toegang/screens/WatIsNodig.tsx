import {
  Button,
  CommandForm,
  ErrorBox,
  Panel,
  Stack,
  StatusBadge,
  TextField,
  useCommand,
  useDateFormat,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Wet } from '#values/wet.ts'
import { voegHulpvraagToe, vulAan } from '../endpoints.ts'
import type { Gesprek } from './gesprek.ts'
import { gesprekTeksten } from './gesprekTeksten.ts'
import { Uitklap } from './Uitklap.tsx'
import { WETKLEUR } from './woorden.tsx'

type Expertise = Gesprek['expertises'][number]

/** Per expertise what it at least needs and what is missing: offered, never blocking. */
export function WatIsNodig({ gesprek }: { gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const speelt = gesprek.expertises.filter((een) => een.speelt)
  const rest = gesprek.expertises.filter((een) => !een.speelt)
  return (
    <Panel title={t.nodig} sub={t.mistNiets}>
      <Stack>
        {speelt.length === 0 ? <p className="sh-bij">{t.nietsSpeelt}</p> : null}
        {speelt.map((een) => (
          <Onderwerp key={een.code} expertise={een} gesprek={gesprek} />
        ))}
        {gesprek.magSchrijven && gesprek.melding.persoonId ? <SpeeltNog rest={rest} gesprek={gesprek} /> : null}
      </Stack>
    </Panel>
  )
}

function Onderwerp({ expertise, gesprek }: { expertise: Expertise; gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const { klok, bekend, minimaal } = expertise
  const mist = minimaal.filter((een) => een.antwoord === null)
  return (
    <Panel level={3} colour={WETKLEUR[expertise.wet as Wet]} title={expertise.naam[taal]}>
      <Stack>
        <StatusBadge plain kind={mist.length === 0 ? 'goed' : 'let-op'}>
          {mist.length === 0 ? t.allesBekend : t.bekendVan(bekend, minimaal.length)}
        </StatusBadge>
        {klok ? (
          <span className="sh-bij">{t.uiterlijk(klok.omschrijving[taal], datum(klok.uiterlijk, 'lijst'))}</span>
        ) : null}
        {minimaal
          .filter((een) => een.antwoord !== null)
          .map((een) => (
            <p key={een.code}>
              {een.vraag[taal]} <b>{een.antwoord}</b>
            </p>
          ))}
        {gesprek.magSchrijven
          ? mist.map((een) => (
              <Mist key={een.code} code={een.code} vraag={een.vraag[taal]} meldingId={gesprek.melding.meldingId} />
            ))
          : null}
      </Stack>
    </Panel>
  )
}

/** What is missing is a button that asks for it. */
function Mist({ code, vraag, meldingId }: { code: string; vraag: string; meldingId: string }) {
  const t = useTeksten(gesprekTeksten)
  const command = useCommand(vulAan)
  return (
    <Uitklap label={`+ ${vraag}`}>
      <CommandForm command={command} fixed={{ meldingId, code }} label={vraag} submitLabel={t.bewaar}>
        <TextField name="tekst" label={vraag} required maxLength={2000} />
      </CommandForm>
    </Uitklap>
  )
}

function SpeeltNog({ rest, gesprek }: { rest: readonly Expertise[]; gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const { taal } = useTaal()
  const command = useCommand(voegHulpvraagToe)
  const { meldingId, persoonId } = gesprek.melding
  const voegToe = ({ wet, regeling }: Expertise) =>
    void command.run({ meldingId, persoonId: persoonId!, wet: wet as Wet, regeling }).catch(() => {})
  return (
    <div>
      <p className="sh-bij">{t.speeltNog}</p>
      {command.error ? <ErrorBox error={command.error} /> : null}
      <div className="sh-knoppen">
        {rest.map((een) => (
          <Button key={een.code} small icon="plus" onClick={() => voegToe(een)}>
            {een.naam[taal]}
          </Button>
        ))}
      </div>
    </div>
  )
}
