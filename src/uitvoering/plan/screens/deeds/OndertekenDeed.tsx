import { useState } from 'react'
import {
  DateField,
  Form,
  type FormValues,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { onderteken, ondertekenAlsVoogd, weigerOndertekening } from '../../endpoints.ts'
import type { Plan } from '../plan.ts'
import { tekenTeksten } from '../tekenTeksten.ts'
import { planTeksten } from '../teksten.ts'

/** What a choice begins with where an institution is guardian. */
const VOOGD = 'voogd:'

/** At the table: the screen is handed over, and who it is about chooses. For a child under 16 who has gezag answers. */
export function OndertekenDeed({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useTeksten(planTeksten)
  const w = useTeksten(tekenTeksten)
  const vandaag = useVandaag()
  const tekenen = useCommand(onderteken)
  const weigeren = useCommand(weigerOndertekening)
  const voogd = useCommand(ondertekenAlsVoogd)
  const [gekozen, setGekozen] = useState('')
  const alsVoogd = gekozen.startsWith(VOOGD)
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
    ...plan.voogden.flatMap(({ kindId, instelling, professionals }) =>
      professionals.map((een) => ({
        value: `${VOOGD}${een.id}/${kindId}`,
        label: w.voogdTekent(een.naam, instelling, naam(kindId)),
      })),
    ),
  ]
  async function submit(values: FormValues) {
    if (alsVoogd) {
      const [professionalId = '', kindId = ''] = gekozen.slice(VOOGD.length).split('/')
      const stuk = (values.stuk as string | undefined) ?? ''
      await voogd.run({ planId: plan.planId, nr: plan.nr, kindId, professionalId, stuk, datum: values.datum as string })
      return onDone()
    }
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
      {plan.voogden
        .filter((een) => een.professionals.length === 0)
        .map((een) => (
          <p key={een.kindId}>{w.voogdZonderNaam(een.instelling, naam(een.kindId))}</p>
        ))}
      <SelectField
        name="wie"
        label={t.voorWieTekent}
        required
        options={opties}
        value={gekozen}
        onChange={(waarde) => setGekozen(waarde ?? '')}
      />
      {alsVoogd ? <TextField name="stuk" label={w.stuk} help={w.stukHulp} required maxLength={160} /> : null}
      {alsVoogd ? null : (
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
      )}
      {keuze === 'niet' && !alsVoogd ? (
        <TextArea name="reden" label={t.waaromNiet} help={t.waaromNietHulp} required rows={3} maxLength={1000} />
      ) : null}
      <DateField name="datum" label={t.datum} required max={vandaag} />
    </Form>
  )
}
