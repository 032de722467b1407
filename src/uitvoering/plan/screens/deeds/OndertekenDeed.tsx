import { useState } from 'react'
import {
  DateField,
  Form,
  type FormValues,
  RadioField,
  SelectField,
  TextArea,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { onderteken, weigerOndertekening } from '../../endpoints.ts'
import type { Plan } from '../plan.ts'
import { planTeksten } from '../teksten.ts'

/** At the table: the screen is handed over, and who it is about chooses. For a child under 16 who has gezag answers. */
export function OndertekenDeed({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const tekenen = useCommand(onderteken)
  const weigeren = useCommand(weigerOndertekening)
  const [keuze, setKeuze] = useState('digitaal')
  const naam = (id: string) => plan.kring.find((lid) => lid.persoonId === id)?.naam ?? ''
  const opties = [
    ...plan.kring.flatMap((lid) =>
      lid.persoonId && lid.eind === null ? [{ value: lid.persoonId, label: lid.naam }] : [],
    ),
    ...plan.gezag.map((een) => ({
      value: `${een.dragerId}/${een.kindId}`,
      label: t.tekendeVoor(een.naam, naam(een.kindId)),
    })),
  ]
  async function submit(values: FormValues) {
    const [persoonId = '', namensId] = ((values.wie as string | undefined) ?? '').split('/')
    const wie = {
      planId: plan.planId,
      nr: plan.nr,
      persoonId,
      namensId: namensId ?? null,
      hoedanigheid: namensId ? ('gezagdrager' as const) : ('zelf' as const),
      datum: values.datum as string,
    }
    if (keuze === 'niet') await weigeren.run({ ...wie, reden: (values.reden as string | undefined) ?? '' })
    else await tekenen.run({ ...wie, vorm: keuze as 'digitaal' | 'papier' })
    onDone()
  }
  return (
    <Form submit={submit} initial={{ datum: vandaag }} submitLabel={t.ondertekenen}>
      <p>{t.aanTafelUitleg}</p>
      <SelectField name="wie" label={t.voorWieTekent} required options={opties} />
      <RadioField
        name="keuze"
        label={t.tekenKeuze}
        value={keuze}
        onChange={(waarde) => setKeuze(waarde ?? 'digitaal')}
        options={[
          { value: 'digitaal', label: t.ikTeken },
          { value: 'niet', label: t.ikTekenNiet },
          { value: 'papier', label: t.opPapier },
        ]}
      />
      {keuze === 'niet' ? (
        <TextArea name="reden" label={t.waaromNiet} help={t.waaromNietHulp} required rows={3} maxLength={1000} />
      ) : null}
      <DateField name="datum" label={t.datum} required max={vandaag} />
    </Form>
  )
}
