import { useState } from 'react'
import {
  Button,
  CheckboxField,
  DateField,
  Form,
  type FormValues,
  Panel,
  Row,
  SelectField,
  Stack,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { houdGesprek, nodigUit } from '../endpoints.ts'
import type { Gesprek } from './gesprek.ts'
import { gesprekTeksten } from './gesprekTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'

const PLEKKEN = ['thuis', 'gemeentehuis', 'telefoon', 'wijkcentrum'] as const

/** Who is asked, why, and what the resident was told beforehand: each recorded (R6). */
export function AanTafel({ gesprek }: { gesprek: Gesprek }) {
  return (
    <>
      {gesprek.gesprekken.map((een) => (
        <Verteld key={een.gesprekId} een={een} />
      ))}
      {gesprek.magSchrijven ? <NodigUit gesprek={gesprek} /> : null}
    </>
  )
}

function Verteld({ een }: { een: Gesprek['gesprekken'][number] }) {
  const t = useTeksten(gesprekTeksten)
  const datum = useDateFormat()
  const punten: [string, boolean][] = [
    [t.aangekondigd, een.aangekondigdOp !== null],
    [t.steun, een.steunGeadviseerd],
    [t.clientondersteuning, een.clientondersteuningGenoemd],
    [t.eigenPlan, een.eigenPlanGenoemd],
  ]
  return (
    <Panel title={t.verteld} sub={(een.gepland ? t.gepland : t.gehouden)(datum(een.datum))}>
      <ul className="sh-lijst">
        {punten.map(([wat, ja]) => (
          <li key={wat}>
            {wat}{' '}
            <StatusBadge plain kind={ja ? 'goed' : 'wacht'}>
              {ja ? t.ja : t.nee}
            </StatusBadge>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function NodigUit({ gesprek }: { gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const tt = useTeksten(toegangTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(nodigUit)
  const [aantal, setAantal] = useState(1)
  const submit = (values: FormValues) => {
    const { datum, plek, doel } = values
    const deelnemers = Array.from({ length: aantal }, (_, nr) => ({
      expertise: values[`expertise${nr}`] as string | undefined,
      medewerkerId: values[`collega${nr}`] as string | undefined,
    })).flatMap(({ expertise, medewerkerId }) =>
      expertise ? [{ expertise, ...(medewerkerId && { medewerkerId }) }] : [],
    )
    return command.run({
      meldingId: gesprek.melding.meldingId,
      datum,
      plek,
      ...(doel ? { doel } : {}),
      deelnemers,
      aangekondigd: values.aangekondigd === true,
      steunGeadviseerd: values.steunGeadviseerd === true,
      clientondersteuningGenoemd: values.clientondersteuningGenoemd === true,
      eigenPlanGenoemd: values.eigenPlanGenoemd === true,
      toestemmingDelen: values.toestemmingDelen === true,
    } as never)
  }
  return (
    <Panel title={t.nodigUit}>
      <Form label={t.nodigUit} submitLabel={t.nodigUit} submit={submit} initial={{ plek: 'thuis', datum: vandaag }}>
        {Array.from({ length: aantal }, (_, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added
          <Row key={nr}>
            <SelectField
              name={`expertise${nr}`}
              label={t.discipline}
              options={gesprek.expertises.map((een) => ({ value: een.code, label: een.naam[taal] }))}
            />
            <SelectField
              name={`collega${nr}`}
              label={t.collega}
              options={gesprek.collegas.map(({ id, naam, team }) => ({
                value: id,
                label: team ? `${naam}, ${team}` : naam,
              }))}
            />
          </Row>
        ))}
        <div>
          <Button small icon="plus" onClick={() => setAantal(Math.min(12, aantal + 1))}>
            {t.nogEen}
          </Button>
        </div>
        <TextArea name="doel" label={t.doel} rows={2} maxLength={1000} required />
        <Row>
          <DateField name="datum" label={t.datum} min={vandaag} required />
          <SelectField
            name="plek"
            label={t.plek}
            empty={false}
            options={PLEKKEN.map((value) => ({ value, label: woordVoor(tt, 'plek', value) }))}
          />
        </Row>
        <Stack>
          <CheckboxField name="aangekondigd" label={t.aangekondigd} />
          <CheckboxField name="steunGeadviseerd" label={t.steun} />
          <CheckboxField
            name="clientondersteuningGenoemd"
            label={t.clientondersteuning}
            help={t.clientondersteuningHulp}
          />
          <CheckboxField name="eigenPlanGenoemd" label={t.eigenPlan} help={t.eigenPlanHulp} />
          <CheckboxField name="toestemmingDelen" label={t.toestemming} help={t.toestemmingHulp} />
        </Stack>
      </Form>
    </Panel>
  )
}

/** The conversation was held: this stops the first term of debt help, and what was agreed goes to the melding. */
export function LegGesprekVast({ gesprek }: { gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const tt = useTeksten(toegangTeksten)
  const vandaag = useVandaag()
  const command = useCommand(houdGesprek)
  const gepland = gesprek.gesprekken.find((een) => een.gepland)
  if (!gesprek.magSchrijven) return null
  const submit = ({ redenNietAangekondigd, ...values }: FormValues) =>
    command.run({
      meldingId: gesprek.melding.meldingId,
      ...(gepland && { gesprekId: gepland.gesprekId }),
      deelnemers: [],
      clientondersteuningGenoemd: false,
      ...values,
      ...(redenNietAangekondigd ? { redenNietAangekondigd } : {}),
    } as never)
  return (
    <Panel title={t.houd}>
      <Form
        label={t.houd}
        submitLabel={t.houd}
        submit={submit}
        initial={{
          datum: vandaag,
          plek: gepland?.plek ?? 'thuis',
          clientondersteuningGenoemd: gepland?.clientondersteuningGenoemd ?? false,
        }}
      >
        <Row>
          <DateField name="datum" label={t.datum} max={vandaag} required />
          <SelectField
            name="plek"
            label={t.plek}
            empty={false}
            options={PLEKKEN.map((value) => ({ value, label: woordVoor(tt, 'plek', value) }))}
          />
        </Row>
        <CheckboxField
          name="clientondersteuningGenoemd"
          label={t.clientondersteuning}
          help={t.clientondersteuningHulp}
        />
        {gepland && gepland.aangekondigdOp === null ? (
          <TextArea name="redenNietAangekondigd" label={t.redenNiet} help={t.redenNietHulp} rows={2} maxLength={1000} />
        ) : null}
      </Form>
    </Panel>
  )
}
