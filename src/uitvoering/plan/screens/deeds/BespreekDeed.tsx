import { CommandForm, type FormValues, RadioField, TextArea, useCommand, useTeksten } from '#platform/ui/index.ts'
import { bespreekWeigering } from '../../endpoints.ts'
import type { Weigering } from '../Handtekeningen.tsx'
import { tekenTeksten } from '../tekenTeksten.ts'

const UITKOMSTEN = ['plan-aanpassen', 'blijft-bij-weigering', 'tekent-alsnog'] as const

/** The reason of who would not sign, talked about with him. */
export function BespreekDeed(props: { planId: string; weigering: Weigering; onDone: () => void }) {
  const t = useTeksten(tekenTeksten)
  const command = useCommand(bespreekWeigering)
  const toInput = (values: FormValues) => ({
    planId: props.planId,
    weigeringId: props.weigering.id,
    uitkomst: values.uitkomst as (typeof UITKOMSTEN)[number],
    notitie: (values.notitie as string | undefined) ?? null,
  })
  return (
    <CommandForm command={command} toInput={toInput} submitLabel={t.bespreek} onDone={props.onDone}>
      <p>{props.weigering.reden}</p>
      <RadioField
        name="uitkomst"
        label={t.bespreekUitkomst}
        required
        options={UITKOMSTEN.map((value) => ({ value, label: t[`gesprek.${value}`] }))}
      />
      <TextArea name="notitie" label={t.bespreekNotitie} rows={3} maxLength={1000} />
    </CommandForm>
  )
}
