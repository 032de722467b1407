import { CommandForm, DateField, useCommand, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { planHerbeoordeling } from '../endpoints.ts'
import type { Voorziening } from './ToewijsForm.tsx'
import { voorraadTeksten } from './voorraadTeksten.ts'

/** Wmo 2015 art. 2.3.9: when what was granted is looked at again. */
export function PlanHerbeoordelingForm({ voorziening, onDone }: { voorziening: Voorziening; onDone: () => void }) {
  const t = useTeksten(voorraadTeksten)
  const vandaag = useVandaag()
  const command = useCommand(planHerbeoordeling)
  return (
    <CommandForm command={command} fixed={{ voorzieningId: voorziening.id }} submitLabel={t.plan} onDone={onDone}>
      <p>{t.planUitleg}</p>
      <DateField
        name="gepland"
        label={t.opDag}
        required
        min={vandaag}
        {...(voorziening.periode.eind && { max: voorziening.periode.eind })}
      />
    </CommandForm>
  )
}
