import type { OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxField,
  CommandForm,
  DefinitionList,
  Money,
  MoneyField,
  NumberField,
  useCommand,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { EENHEID_NAMEN } from '#uitvoering/aanbod/index.ts'
import { type toonToewijzing, wijzigBudget, wijzigVolume } from '../endpoints.ts'
import { voorzieningTeksten } from './teksten.ts'
import { useWoorden } from './woorden.ts'

type Props = { toewijzing: OutputOf<typeof toonToewijzing>['toewijzing']; onDone: () => void }

/** The total of an assignment; how often it is given cannot change under the same number. */
export function VolumeForm({ toewijzing, onDone }: Props) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const woorden = useWoorden()
  const command = useCommand(wijzigVolume)
  return (
    <CommandForm
      command={command}
      submitLabel={t.wijzigVolume}
      onDone={onDone}
      toInput={(values) => ({
        toewijzingId: toewijzing.id,
        volume: values.volume as number,
        instemming: values.instemming === true,
      })}
    >
      <DefinitionList items={[{ term: t.nuToegewezen, value: woorden.omvang(toewijzing.omvang) }]} />
      <NumberField
        name="volume"
        label={t.nieuwTotaal}
        required
        {...(toewijzing.omvang && { unit: EENHEID_NAMEN[toewijzing.omvang.eenheid][taal] })}
      />
      <CheckboxField name="instemming" label={t.instemming} help={t.instemmingMinder} />
    </CommandForm>
  )
}

export function BudgetForm({ toewijzing, onDone }: Props) {
  const t = useTeksten(voorzieningTeksten)
  const command = useCommand(wijzigBudget)
  return (
    <CommandForm
      command={command}
      submitLabel={t.wijzigBudget}
      onDone={onDone}
      toInput={(values) => ({
        toewijzingId: toewijzing.id,
        budget: values.budget as number,
        instemming: values.instemming === true,
      })}
    >
      <DefinitionList items={[{ term: t.nuToegewezen, value: <Money cents={toewijzing.budget ?? 0} /> }]} />
      <MoneyField name="budget" label={t.nieuwBudget} required />
      <CheckboxField name="instemming" label={t.instemming} help={t.instemmingMinder} />
    </CommandForm>
  )
}
