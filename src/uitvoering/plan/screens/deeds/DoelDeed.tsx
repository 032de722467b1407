import { useState } from 'react'
import {
  CommandForm,
  DateField,
  type FormValues,
  NumberField,
  SelectField,
  TextArea,
  useCommand,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { stelDoel } from '../../endpoints.ts'
import { DOMEINEN, domeinNaam } from '../../rules/domeinen.ts'
import { smartGemis } from '../../rules/smart.ts'
import type { Plan } from '../plan.ts'
import { planTeksten } from '../teksten.ts'

type Props = { plan: Plan; stam: string | undefined; onDone: () => void }

/** A goal in eight fields, of which five must; beside it grows a short list of what could be sharper. */
export function DoelDeed({ plan, stam, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const { taal } = useTaal()
  const command = useCommand(stelDoel)
  const doel = plan.inhoud.doelen.find((een) => een.stam === stam)
  const [tekst, setTekst] = useState(doel?.tekst)
  const [resultaat, setResultaat] = useState(doel?.resultaat)
  const [streefdatum, setStreefdatum] = useState<string | undefined>(doel?.streefdatum)
  const [beginNiveau, setBegin] = useState<number | undefined>(doel?.beginNiveau ?? undefined)
  const [streefNiveau, setStreef] = useState<number | undefined>(doel?.streefNiveau ?? undefined)
  const initial: FormValues = doel
    ? { kringlidId: doel.kringlidId, behoefteStam: doel.behoefteStam ?? undefined, domein: doel.domein }
    : {}
  const toInput = (values: FormValues) => ({
    planId: plan.planId,
    ...(stam && { doelStam: stam }),
    kringlidId: values.kringlidId as string,
    behoefteStam: (values.behoefteStam as string | undefined) ?? null,
    domein: values.domein as string,
    tekst: tekst ?? '',
    resultaat: resultaat ?? '',
    streefdatum: streefdatum ?? '',
    beginNiveau: beginNiveau ?? null,
    streefNiveau: streefNiveau ?? null,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={initial}
      etag={`"${plan.versie}"`}
      submitLabel={stam ? t.doelWijzigen : t.doelToevoegen}
      onDone={onDone}
    >
      <SelectField
        name="kringlidId"
        label={t.vanWie}
        required
        options={plan.kring.map((lid) => ({ value: lid.id, label: lid.naam }))}
      />
      <SelectField
        name="behoefteStam"
        label={t.hoort}
        options={plan.inhoud.behoeften.map((een) => ({ value: een.stam, label: een.omschrijving.slice(0, 80) }))}
      />
      <SelectField
        name="domein"
        label={t.domein}
        required
        options={Object.keys(DOMEINEN).map((code) => ({ value: code, label: domeinNaam(code, taal) }))}
      />
      <TextArea name="tekst" label={t.doel} required rows={2} maxLength={1000} value={tekst} onChange={setTekst} />
      <TextArea
        name="resultaat"
        label={t.resultaat}
        required
        rows={2}
        maxLength={1000}
        value={resultaat}
        onChange={setResultaat}
      />
      <DateField name="streefdatum" label={t.streefdatum} required value={streefdatum} onChange={setStreefdatum} />
      <NumberField name="beginNiveau" label={t.beginNiveau} value={beginNiveau} onChange={setBegin} />
      <NumberField name="streefNiveau" label={t.streefNiveau} value={streefNiveau} onChange={setStreef} />
      <SmartHulp
        heeftAfspraak={plan.inhoud.afspraken.some((een) => een.doelStam === stam)}
        {...{ tekst, resultaat, streefdatum, beginNiveau, streefNiveau }}
      />
    </CommandForm>
  )
}

type Hulp = {
  heeftAfspraak: boolean
  tekst: string | undefined
  resultaat: string | undefined
  streefdatum: string | undefined
  beginNiveau: number | undefined
  streefNiveau: number | undefined
}

function SmartHulp({ heeftAfspraak, tekst, resultaat, streefdatum, beginNiveau, streefNiveau }: Hulp) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  if (!tekst && !resultaat) return null
  const gemis = smartGemis(
    {
      tekst: tekst ?? '',
      resultaat: resultaat ?? '',
      streefdatum: (streefdatum as Datum | undefined) ?? null,
      beginNiveau: beginNiveau ?? null,
      streefNiveau: streefNiveau ?? null,
      heeftAfspraak,
    },
    vandaag,
  )
  return (
    <div className={`sh-helder${gemis.length === 0 ? ' is-klaar' : ''}`} role="status">
      <b>{gemis.length === 0 ? t.doelIsHelder : t.nogTeVerhelderen}</b>
      {gemis.length > 0 ? (
        <ul>
          {gemis.map((code) => (
            <li key={code}>{t[code]}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
