import type { OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxesField,
  CheckboxField,
  CommandForm,
  DateField,
  type FormValues,
  NumberField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { schrijfRegister, type toonRegister, type WireRegisterrij } from '../endpoints.ts'
import { REGISTERVELDEN, type Registersoort, type Registerveld } from '../rules/register.ts'
import { keuzeTeksten, registerTeksten, veldTeksten } from './registerTeksten.ts'

type Props = {
  register: Pick<OutputOf<typeof toonRegister>, 'id' | 'maatregelen'>
  soort: Registersoort
  rij: WireRegisterrij | undefined
  onDone: () => void
}

/** One row of the register; what is saved is its next version. */
export function Registervorm({ register, soort, rij, onDone }: Props) {
  const t = useTeksten(registerTeksten)
  const command = useCommand(schrijfRegister)
  const laatste = rij?.versies[0]
  const begin: FormValues = Object.fromEntries(
    Object.entries(laatste?.inhoud ?? {}).map(([naam, waarde]) => [`inhoud.${naam}`, waarde]),
  )
  return (
    <CommandForm
      label={t[soort]}
      command={command}
      initial={{ ...begin, maatregelId: rij?.maatregelId ?? undefined, vervallen: laatste?.vervallen ?? false }}
      submitLabel={t.bewaar}
      toInput={(waarden) => ({
        programmaId: register.id,
        soort,
        ...(rij && laatste ? { sleutel: rij.sleutel, gelezenVersie: laatste.versie } : {}),
        maatregelId: (waarden.maatregelId as string | undefined) ?? null,
        vervallen: waarden.vervallen === true,
        inhoud: (waarden.inhoud ?? {}) as Record<string, string>,
      })}
      onDone={onDone}
    >
      {REGISTERVELDEN[soort].map((veld) => (
        <Veld key={veld.naam} veld={veld} />
      ))}
      {register.maatregelen.length > 0 ? (
        <SelectField
          name="maatregelId"
          label={t.maatregel}
          options={register.maatregelen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      ) : null}
      {rij ? <CheckboxField name="vervallen" label={t.laatVervallen} /> : null}
    </CommandForm>
  )
}

function Veld({ veld: { naam, soort, nodig, keuzes = [] } }: { veld: Registerveld }) {
  const v = useTeksten(veldTeksten)
  const k = useTeksten(keuzeTeksten)
  const vast = { name: `inhoud.${naam}`, label: v[naam as keyof typeof v], ...(nodig ? { required: true } : {}) }
  const opties = keuzes.map((value) => ({ value, label: k[value as keyof typeof k] }))
  if (soort === 'lang') return <TextArea {...vast} rows={3} maxLength={2000} />
  if (soort === 'dag') return <DateField {...vast} />
  if (soort === 'getal') return <NumberField {...vast} />
  if (soort === 'keuze') return <SelectField {...vast} options={opties} />
  if (soort === 'vlaggen') return <CheckboxesField {...vast} options={opties} />
  return <TextField {...vast} maxLength={300} />
}
