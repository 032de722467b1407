import { useState } from 'react'
import {
  CheckboxField,
  CommandForm,
  DateField,
  type FormValues,
  MoneyField,
  RadioField,
  SelectField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { beeindigTraject, legFaseVast, legScreeningVast, startTraject } from '../endpoints.ts'
import { FASEN, RICHTINGEN, type Trajectsoort, UITKOMSTEN } from '../rules/fasen.ts'
import { beletselenVoorFase, POTENTIELEN, type Potentieel, richtingBij } from '../rules/traject.ts'
import { trajectTeksten } from './teksten.ts'
import { type Traject, useWoord } from './woorden.ts'

type Props = { onDone: () => void }

export function StartDeed(
  props: Props & { persoonId: string; soorten: readonly Trajectsoort[]; potentieel?: string | null },
) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const vandaag = useVandaag()
  const command = useCommand(startTraject)
  const [soort, setSoort] = useState<Trajectsoort>(props.soorten[0]!)
  const toInput = ({ soort: _, ...values }: FormValues) => ({ ...values, soort, persoonId: props.persoonId }) as never
  const richting = props.potentieel ? richtingBij[props.potentieel as Potentieel] : undefined
  return (
    <>
      {props.soorten.length > 1 ? (
        <RadioField
          name="soort"
          label={t.soort}
          value={soort}
          onChange={(waarde) => setSoort((waarde ?? soort) as Trajectsoort)}
          options={props.soorten.map((value) => ({ value, label: t[value] }))}
        />
      ) : null}
      <CommandForm
        key={soort}
        command={command}
        toInput={toInput}
        initial={{ begin: vandaag, ...(soort === 'participatie' && richting && { richting }) }}
        submitLabel={t.start}
        onDone={props.onDone}
      >
        {soort === 'participatie' ? (
          <RadioField
            name="richting"
            label={t.richting}
            required
            options={RICHTINGEN.map((value) => ({ value, label: woord(value) }))}
          />
        ) : (
          <>
            <MoneyField name="schuld" label={t.schuld} />
            <CheckboxField name="crisis" label={t.crisis} help={t.crisisHulp} />
          </>
        )}
        <DateField name="begin" label={t.begin} required />
      </CommandForm>
    </>
  )
}

export function ScreenDeed(props: Props & { persoonId: string; instrumenten: readonly string[] }) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const vandaag = useVandaag()
  const command = useCommand(legScreeningVast)
  return (
    <CommandForm
      command={command}
      fixed={{ persoonId: props.persoonId }}
      initial={{ datum: vandaag, instrument: props.instrumenten[0] }}
      submitLabel={t.screen}
      onDone={props.onDone}
    >
      <SelectField
        name="instrument"
        label={t.instrument}
        help={t.instrumentHulp}
        required
        empty={false}
        options={props.instrumenten.map((value) => ({ value, label: value }))}
      />
      <RadioField
        name="potentieel"
        label={t.potentieel}
        required
        options={POTENTIELEN.map((value) => ({ value, label: woord(value) }))}
      />
      <DateField name="datum" label={t.datum} required />
    </CommandForm>
  )
}

/** Offers only the stages that the order allows now. */
export function FaseDeed({ traject, onDone }: Props & { traject: Traject }) {
  const t = useTeksten(trajectTeksten)
  const { fase: naam } = useWoord()
  const vandaag = useVandaag()
  const command = useCommand(legFaseVast)
  const fasen = FASEN[traject.soort]
  const loop = { ...traject, fasen: traject.fasen } as never
  const kan = Object.keys(fasen).filter(
    (code) => !beletselenVoorFase(loop, { code, begin: vandaag }, vandaag).some((een) => een.code === 'fase-volgorde'),
  )
  const [code, setCode] = useState(kan[0] ?? '')
  const gekozen = fasen[code]
  const toInput = (values: FormValues) => ({ ...values, code, trajectId: traject.id }) as never
  return (
    <>
      <SelectField
        name="code"
        label={t.fase}
        value={code}
        onChange={(waarde) => setCode(waarde ?? code)}
        empty={false}
        options={kan.map((value) => ({ value, label: naam(traject.soort, value) }))}
      />
      <CommandForm
        key={code}
        command={command}
        toInput={toInput}
        initial={{ begin: vandaag as Datum }}
        submitLabel={t.volgendeFase}
        onDone={onDone}
      >
        {gekozen?.soorten ? (
          <SelectField
            name="soort"
            label={t.soortBijFase}
            required
            options={Object.entries(gekozen.soorten).map(([value, label]) => ({ value, label }))}
          />
        ) : null}
        {gekozen?.beschikt ? <DateField name="beschiktOp" label={t.beschiktOp} required /> : null}
        {gekozen?.bedrag ? <MoneyField name="bedrag" label={t.vtlb} /> : null}
        <DateField name="begin" label={t.begin} required />
      </CommandForm>
    </>
  )
}

export function EindDeed({ traject, onDone }: Props & { traject: Traject }) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const vandaag = useVandaag()
  const command = useCommand(beeindigTraject)
  return (
    <CommandForm
      command={command}
      fixed={{ trajectId: traject.id }}
      initial={{ eind: vandaag }}
      submitLabel={t.beeindig}
      onDone={onDone}
    >
      <SelectField
        name="uitkomst"
        label={t.uitkomst}
        required
        options={UITKOMSTEN[traject.soort].map((value) => ({ value, label: woord(value) }))}
      />
      <DateField name="eind" label={t.eind} required />
    </CommandForm>
  )
}
