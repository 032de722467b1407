import { DateField, type FormValues, NumberField, SelectField, TextField, useTeksten } from '#platform/ui/index.ts'
import { invoerTeksten } from './invoerTeksten.ts'

/** A party from the list, or typed when it is not there. */
export function FractieVeld({ fracties }: { fracties: readonly string[] }) {
  const t = useTeksten(invoerTeksten)
  return (
    <>
      <SelectField name="fractie" label={t.fractie} options={fracties.map((naam) => ({ value: naam, label: naam }))} />
      <TextField name="fractieAnders" label={t.fractieAnders} help={t.fractieHulp} maxLength={100} />
    </>
  )
}

/** The fields above as one party; empty when neither was filled in, so that the deed says so. */
export const fractieUit = ({ fractie, fractieAnders, ...rest }: FormValues): FormValues => ({
  ...rest,
  fractie: String(fractieAnders ?? '').trim() || fractie || '',
})

/** How a vote on a motion or amendment went. */
export function StemVelden() {
  const t = useTeksten(invoerTeksten)
  const uitkomsten = (['aangenomen', 'verworpen', 'aangehouden', 'ingetrokken'] as const).map((value) => ({
    value,
    label: t[value],
  }))
  return (
    <>
      <SelectField name="uitkomst" label={t.uitkomst} options={uitkomsten} required={t.nodig} />
      <DateField name="datum" label={t.datum} required={t.nodig} />
      <NumberField name="voor" label={t.voor} help={t.zonderTellen} />
      <NumberField name="tegen" label={t.tegen} />
    </>
  )
}
