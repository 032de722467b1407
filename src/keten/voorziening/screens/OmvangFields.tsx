import { NumberField, type Option, SelectField, useTaal, useTeksten } from '#platform/ui/index.ts'
import { EENHEID_NAMEN, type Eenheid, FREQUENTIE_NAMEN, type Frequentie } from '#uitvoering/aanbod/index.ts'
import { voorzieningTeksten } from './teksten.ts'

type OmvangFieldsProps = { prefix: string; eenheden: readonly Eenheid[]; frequenties: readonly Frequentie[] }

/** How much of what, how often; only the units the product knows. */
export function OmvangFields({ prefix, eenheden, frequenties }: OmvangFieldsProps) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const keuzes: Option[] = eenheden.map((value) => ({ value, label: EENHEID_NAMEN[value][taal] }))
  return (
    <>
      <NumberField name={`${prefix}omvang.volume`} label={t.volume} />
      <SelectField name={`${prefix}omvang.eenheid`} label={t.eenheid} options={keuzes} />
      <SelectField
        name={`${prefix}omvang.frequentie`}
        label={t.frequentie}
        options={frequenties.map((value) => ({ value: String(value), label: FREQUENTIE_NAMEN[value][taal] }))}
      />
    </>
  )
}

/** What a form holds about volume, or null when nothing was filled in. */
export function omvangVan(waarde: unknown): { volume: number; eenheid: Eenheid; frequentie: Frequentie } | null {
  const { volume, eenheid, frequentie } = (waarde ?? {}) as { volume?: number; eenheid?: Eenheid; frequentie?: string }
  return volume === undefined && !eenheid && !frequentie
    ? null
    : ({ volume, eenheid, frequentie: frequentie && Number(frequentie) } as never)
}
