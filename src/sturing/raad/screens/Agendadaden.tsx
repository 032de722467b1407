import { useState } from 'react'
import {
  CheckboxField,
  CommandForm,
  DateField,
  Dialog,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { agendeer, legAdviesVast, planVergadering, schrapVergadering, toonVoorstellen } from '../endpoints.ts'
import { agendaTeksten } from './agendaTeksten.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import type { Vergadering } from './Kalender.tsx'
import type { Agendadaad } from './Vergaderlijst.tsx'

type Props = { daad: Agendadaad; onClose: () => void; onGepland: (maand: string) => void }

/** The window of each deed on the calendar. */
export function Agendadaden({ daad, onClose, onGepland }: Props) {
  if (daad.soort === 'plan') return <Plan onClose={onClose} onGepland={onGepland} />
  if (daad.soort === 'advies') return <Advies behandelingId={daad.punt.behandelingId!} onClose={onClose} />
  if (daad.soort === 'schrap') return <Schrap vergadering={daad.vergadering} onClose={onClose} />
  return <Agendeer vergadering={daad.vergadering} onClose={onClose} />
}

function Plan({ onClose, onGepland }: Omit<Props, 'daad'>) {
  const t = useTeksten(agendaTeksten)
  const i = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(planVergadering)
  const [dag, setDag] = useState<string>(vandaag)
  const soorten = (['raad', 'forum', 'raadstafel'] as const).map((value) => ({ value, label: t[value] }))
  const karakters = (['beeldvormend', 'oordeelsvormend', 'besluitvormend'] as const).map((value) => ({
    value,
    label: t[value],
  }))
  return (
    <Dialog open onClose={onClose} title={t.plan}>
      <CommandForm
        label={t.plan}
        command={command}
        initial={{ soort: 'raad', karakter: 'besluitvormend', datum: dag, begin: '19:30', openbaar: true }}
        toInput={(values) => {
          setDag(String(values.datum))
          return values as Parameters<typeof command.run>[0]
        }}
        submitLabel={i.legVast}
        onDone={() => {
          onGepland(dag.slice(0, 7))
          onClose()
        }}
      >
        <SelectField name="soort" label={t.soort} options={soorten} empty={false} required={i.nodig} />
        <DateField name="datum" label={t.dag} required={i.nodig} />
        <TextField name="begin" label={t.begin} help={t.tijdHulp} required={i.nodig} width={5} maxLength={5} />
        <TextField name="eind" label={t.eind} help={t.tijdHulp} width={5} maxLength={5} />
        <SelectField name="karakter" label={t.karakter} options={karakters} empty={false} required={i.nodig} />
        <TextField name="zaal" label={t.zaal} maxLength={100} />
        <TextField name="onderwerp" label={t.onderwerp} maxLength={200} />
        <CheckboxField name="openbaar" label={t.isOpenbaar} />
      </CommandForm>
    </Dialog>
  )
}

function Agendeer({ vergadering, onClose }: { vergadering: Vergadering; onClose: () => void }) {
  const t = useTeksten(agendaTeksten)
  const i = useTeksten(invoerTeksten)
  const command = useCommand(agendeer)
  const { data } = useEndpoint(toonVoorstellen, {})
  const open = (data ?? []).filter(
    ({ id, status }) =>
      ['ingediend', 'behandeld', 'aangehouden'].includes(status) && !vergadering.punten.some((punt) => punt.id === id),
  )
  return (
    <Dialog open onClose={onClose} title={t.agendeer}>
      <CommandForm
        label={t.agendeer}
        command={command}
        fixed={{ vergaderingId: vergadering.id }}
        submitLabel={i.legVast}
        onDone={onClose}
      >
        <SelectField
          name="voorstelId"
          label={t.welkVoorstel}
          options={open.map(({ id, titel, griffienummer }) => ({ value: id, label: `${griffienummer} ${titel}` }))}
          required={i.nodig}
        />
      </CommandForm>
    </Dialog>
  )
}

function Schrap({ vergadering, onClose }: { vergadering: Vergadering; onClose: () => void }) {
  const t = useTeksten(agendaTeksten)
  const i = useTeksten(invoerTeksten)
  const command = useCommand(schrapVergadering)
  return (
    <Dialog open onClose={onClose} title={t.vervalt}>
      <CommandForm
        label={t.vervalt}
        command={command}
        fixed={{ vergaderingId: vergadering.id }}
        submitLabel={t.vervalt}
        onDone={onClose}
      >
        <TextField name="reden" label={t.reden} required={i.nodig} maxLength={200} />
      </CommandForm>
    </Dialog>
  )
}

function Advies({ behandelingId, onClose }: { behandelingId: string; onClose: () => void }) {
  const t = useTeksten(agendaTeksten)
  const i = useTeksten(invoerTeksten)
  const command = useCommand(legAdviesVast)
  return (
    <Dialog open onClose={onClose} title={t.legAdviesVast}>
      <CommandForm
        label={t.legAdviesVast}
        command={command}
        fixed={{ behandelingId }}
        submitLabel={i.legVast}
        onDone={onClose}
      >
        <TextArea name="tekst" label={t.advies} required={i.nodig} maxLength={4000} />
      </CommandForm>
    </Dialog>
  )
}
