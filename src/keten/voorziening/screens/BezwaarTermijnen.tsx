import {
  CommandForm,
  DateField,
  type FormValues,
  RadioField,
  TextArea,
  useCommand,
  useDateFormat,
  useFormValue,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { stelBezwaarUit, verdaagBezwaar, verschoonBezwaar, zetAdviescommissie } from '../endpoints.ts'
import { INSTEMWIJZEN, type Instemwijze, UITSTELGRONDEN, type Uitstelgrond } from '../rules/bezwaarstappen.ts'
import { bezwaarTeksten } from './bezwaarTeksten.ts'

/** What changes the last day of an objection, or excuses that it came after it. */
type Props = { bezwaarId: string; onKlaar: (gedaan: string) => void }
const tekst = (waarde: unknown) => String(waarde ?? '')

export function Verschoon({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  return (
    <CommandForm
      command={useCommand(verschoonBezwaar)}
      toInput={(values: FormValues) => ({ bezwaarId, reden: tekst(values.reden) })}
      submitLabel={t.verschoon}
      onDone={() => onKlaar(t.isVerschoond)}
    >
      <p>{t.verschoonUitleg}</p>
      <TextArea name="reden" label={t.waarom} required maxLength={2000} />
    </CommandForm>
  )
}

export function ZetCommissie({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  return (
    <CommandForm
      command={useCommand(zetAdviescommissie)}
      toInput={({ adviseert }: FormValues) => ({ bezwaarId, adviseert: adviseert === 'ja' })}
      submitLabel={t.zetCommissie}
      onDone={({ uiterlijk }) => onKlaar(t.hersteld(datum(uiterlijk, 'lang')))}
    >
      <p>{t.zetCommissieUitleg}</p>
      <RadioField
        name="adviseert"
        label={t.adviseert}
        required
        options={[
          { value: 'ja', label: t.gehouden },
          { value: 'nee', label: t.nee },
        ]}
      />
    </CommandForm>
  )
}

export function Verdaag({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  return (
    <CommandForm
      command={useCommand(verdaagBezwaar)}
      toInput={(values: FormValues) => ({ bezwaarId, reden: tekst(values.reden) })}
      submitLabel={t.verdaag}
      onDone={({ uiterlijk }) => onKlaar(t.verdaagdTot(datum(uiterlijk, 'lang')))}
    >
      <p>{t.verdaagUitleg}</p>
      <TextArea name="reden" label={t.waarom} required maxLength={2000} />
    </CommandForm>
  )
}

export function StelUit({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  return (
    <CommandForm
      command={useCommand(stelBezwaarUit)}
      toInput={({ tot, grond, ingestemdOp, hoe, toelichting }: FormValues) => ({
        bezwaarId,
        tot: tot as Datum,
        grond: grond as Uitstelgrond,
        ...(grond !== 'procedure' && ingestemdOp ? { ingestemdOp: ingestemdOp as Datum } : {}),
        ...(grond !== 'procedure' && hoe ? { hoe: hoe as Instemwijze } : {}),
        toelichting: tekst(toelichting),
      })}
      submitLabel={t.stelUit}
      onDone={({ uiterlijk }) => onKlaar(t.uitgesteldTot(datum(uiterlijk, 'lang')))}
    >
      <p>{t.stelUitUitleg}</p>
      <RadioField
        name="grond"
        label={t.waaromUitstel}
        required
        options={UITSTELGRONDEN.map((een) => ({ value: een, label: t[`uitstel-${een}`] }))}
      />
      <DateField name="tot" label={t.uitstelTot} required />
      <Instemming />
      <TextArea name="toelichting" label={t.uitstelToelichting} required maxLength={2000} />
    </CommandForm>
  )
}

/** Who must agree, says when and how; a rule of procedure asks nobody. */
function Instemming() {
  const t = useTeksten(bezwaarTeksten)
  const grond = useFormValue('grond')
  if (!grond || grond === 'procedure') return null
  return (
    <>
      <DateField name="ingestemdOp" label={t.ingestemdOp} required />
      <RadioField
        name="hoe"
        label={t.hoeIngestemd}
        required
        options={INSTEMWIJZEN.map((een) => ({ value: een, label: t[`hoe-${een}`] }))}
      />
    </>
  )
}
