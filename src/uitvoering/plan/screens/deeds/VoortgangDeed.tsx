import {
  CommandForm,
  DateField,
  type FormValues,
  NumberField,
  RadioField,
  TextArea,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { legVoortgangVast } from '../../endpoints.ts'
import type { Plan } from '../plan.ts'
import { planTeksten } from '../teksten.ts'

/** One goal, in between: four fields, of which one must. */
export function VoortgangDeed({ plan, stam, onDone }: { plan: Plan; stam: string | undefined; onDone: () => void }) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legVoortgangVast)
  const doel = plan.inhoud.doelen.find((een) => een.stam === stam)
  const toInput = (values: FormValues) => ({
    planId: plan.planId,
    doelStam: stam ?? '',
    datum: values.datum as string,
    oordeel: values.oordeel as 'gelijk',
    niveau: (values.niveau as number | undefined) ?? null,
    toelichting: (values.toelichting as string | undefined) ?? null,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ datum: vandaag }}
      submitLabel={t.legVoortgangVast}
      onDone={onDone}
    >
      <p>
        <b>{doel?.tekst}</b>
      </p>
      <RadioField
        name="oordeel"
        label={t.voortgang}
        required
        options={(['behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen'] as const).map((een) => ({
          value: een,
          label: t[een],
        }))}
      />
      <NumberField name="niveau" label={t.niveau} />
      <DateField name="datum" label={t.datum} required max={vandaag} />
      <TextArea name="toelichting" label={t.toelichting} rows={2} maxLength={1000} />
    </CommandForm>
  )
}
