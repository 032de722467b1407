import { useState } from 'react'
import {
  CommandForm,
  DateField,
  type FormValues,
  RadioField,
  Row,
  SelectField,
  Stack,
  TextArea,
  TextButton,
  TextField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { PersoonBekend, PersoonZoeker } from '#uitvoering/huishouden/screens/index.ts'
import { handelContactAf, legContactVast, rondBekijkenAf, vraagContact } from '../endpoints.ts'
import { GESPREKSPARTNERS, RICHTINGEN } from '../rules/contact.ts'
import { KANALEN } from '../rules/melding.ts'
import type { Verzoek } from './contact.ts'
import { contactTeksten } from './contactTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'

function MomentVelden() {
  const t = useTeksten(contactTeksten)
  const tt = useTeksten(toegangTeksten)
  const vandaag = useVandaag()
  return (
    <>
      <TextArea name="onderwerp" label={t.watBesproken} rows={3} maxLength={2000} required />
      <Row>
        <SelectField
          name="kanaal"
          label={t.kanaal}
          empty={false}
          options={KANALEN.map((value) => ({ value, label: woordVoor(tt, 'kanaal', value) }))}
        />
        <SelectField
          name="met"
          label={t.met}
          empty={false}
          options={GESPREKSPARTNERS.map((value) => ({ value, label: woordVoor(t, 'met', value) }))}
        />
        <DateField name="datum" label={t.datum} max={vandaag} />
      </Row>
      <RadioField
        name="richting"
        label={t.richting}
        options={RICHTINGEN.map((value) => ({ value, label: woordVoor(t, 'richting', value) }))}
      />
    </>
  )
}

export function HandelContactAf({ verzoek, onDone }: { verzoek: Verzoek; onDone: () => void }) {
  const t = useTeksten(contactTeksten)
  const vandaag = useVandaag()
  const command = useCommand(handelContactAf)
  return (
    <Stack>
      <p>
        <b>{verzoek.naam ?? t.onbekend}</b>
        {verzoek.onderwerp ? `: ${verzoek.onderwerp}` : null}
      </p>
      <CommandForm
        command={command}
        fixed={{ contactverzoekId: verzoek.contactverzoekId }}
        label={t.handelAf}
        submitLabel={t.handelAf}
        initial={{ kanaal: 'telefoon', richting: 'uit', met: 'inwoner', datum: vandaag }}
        onDone={onDone}
      >
        <MomentVelden />
      </CommandForm>
    </Stack>
  )
}

/** First who it is about, or that it is about nobody we know; then what was said. */
function MetOfZonder({ children }: { children: (persoonId: string | undefined) => React.ReactNode }) {
  const t = useTeksten(contactTeksten)
  const [persoonId, setPersoonId] = useState<string>()
  const [zonder, setZonder] = useState(false)
  if (!persoonId && !zonder)
    return (
      <Stack>
        <PersoonZoeker titel={t.voorWie} onKies={setPersoonId} />
        <TextButton onClick={() => setZonder(true)}>{t.zonderPersoon}</TextButton>
      </Stack>
    )
  return (
    <Stack>
      {persoonId ? <PersoonBekend persoonId={persoonId} onAnder={() => setPersoonId(undefined)} /> : null}
      {zonder && !persoonId ? <TextButton onClick={() => setZonder(false)}>{t.metPersoon}</TextButton> : null}
      {children(persoonId)}
    </Stack>
  )
}

export function NieuwContact({ onDone }: { onDone: () => void }) {
  const t = useTeksten(contactTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legContactVast)
  return (
    <MetOfZonder>
      {(persoonId) => (
        <CommandForm
          command={command}
          fixed={persoonId ? { persoonId } : {}}
          label={t.nieuwMoment}
          submitLabel={t.legVast}
          initial={{ kanaal: 'telefoon', richting: 'in', met: 'inwoner', datum: vandaag }}
          onDone={onDone}
        >
          <MomentVelden />
        </CommandForm>
      )}
    </MetOfZonder>
  )
}

export function NieuwVerzoek({ onDone }: { onDone: () => void }) {
  const t = useTeksten(contactTeksten)
  const tt = useTeksten(toegangTeksten)
  const command = useCommand(vraagContact)
  return (
    <MetOfZonder>
      {(persoonId) => (
        <CommandForm
          command={command}
          fixed={persoonId ? { persoonId } : {}}
          label={t.nieuwVerzoek}
          submitLabel={t.legVast}
          initial={{ kanaal: 'telefoon' }}
          onDone={onDone}
        >
          {persoonId ? null : <TextField name="naam" label={t.naam} required width={30} />}
          <TextField name="telefoon" label={t.telefoon} width={14} inputMode="tel" required={!persoonId} />
          <TextField name="onderwerp" label={t.onderwerp} required width={40} maxLength={300} />
          <SelectField
            name="kanaal"
            label={t.kanaal}
            empty={false}
            options={KANALEN.map((value) => ({ value, label: woordVoor(tt, 'kanaal', value) }))}
          />
        </CommandForm>
      )}
    </MetOfZonder>
  )
}

const REDENEN = ['beantwoord', 'geen-contact', 'dubbel', 'niet-voor-gemeente'] as const

/** A melding that asks nothing of a law is closed with a reason. */
export function SluitMelding({ meldingId }: { meldingId: string }) {
  const t = useTeksten(contactTeksten)
  const command = useCommand(rondBekijkenAf)
  return (
    <CommandForm
      command={command}
      toInput={(values: FormValues) => ({ ...values, meldingId }) as never}
      label={t.sluitMelding}
      submitLabel={t.sluitMelding}
    >
      <SelectField
        name="reden"
        label={t.reden}
        required
        options={REDENEN.map((value) => ({ value, label: woordVoor(t, 'reden', value) }))}
      />
    </CommandForm>
  )
}
