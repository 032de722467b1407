import {
  CommandForm,
  DateField,
  type FormValues,
  NumberField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonProducten } from '#uitvoering/aanbod/endpoints.ts'
import { maakAfspraak, vraagVoorziening } from '../../endpoints.ts'
import type { Plan } from '../plan.ts'
import { planTeksten } from '../teksten.ts'

type Props = { plan: Plan; onDone: () => void }
const etagVan = (plan: Plan) => `"${plan.versie}"`
const tekst = (waarde: unknown) => (typeof waarde === 'string' && waarde !== '' ? waarde : null)

export function AfspraakDeed({ plan, medewerkers, onDone }: Props & { medewerkers: ReadonlyMap<string, string> }) {
  const t = useTeksten(planTeksten)
  const command = useCommand(maakAfspraak)
  const toInput = (values: FormValues) => ({
    planId: plan.planId,
    wie: values.wie as 'kringlid',
    kringlidId: tekst(values.kringlidId),
    medewerkerId: tekst(values.medewerkerId),
    organisatie: tekst(values.organisatie),
    doelStam: tekst(values.doelStam),
    wat: (values.wat as string | undefined) ?? '',
    wanneer: values.wanneer as string,
    herhaling: values.herhaling as 'eenmalig',
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ wie: 'kringlid', herhaling: 'eenmalig' }}
      etag={etagVan(plan)}
      submitLabel={t.afspraakToevoegen}
      onDone={onDone}
    >
      <TextArea name="wat" label={t.wat} required rows={2} maxLength={500} />
      <RadioField
        name="wie"
        label={t.eigenaar}
        required
        options={[
          { value: 'kringlid', label: t.uitDeKring },
          { value: 'medewerker', label: t.eenMedewerker },
          { value: 'organisatie', label: t.eenOrganisatie },
          { value: 'gemeente', label: t.gemeente },
        ]}
      />
      <SelectField
        name="kringlidId"
        label={t.uitDeKring}
        options={plan.kring.map((lid) => ({ value: lid.id, label: lid.naam }))}
      />
      <SelectField
        name="medewerkerId"
        label={t.eenMedewerker}
        options={[...medewerkers].map(([value, label]) => ({ value, label }))}
      />
      <TextField name="organisatie" label={t.naamOrganisatie} maxLength={120} />
      <SelectField
        name="doelStam"
        label={t.doel}
        options={plan.inhoud.doelen.map((een) => ({ value: een.stam, label: een.tekst.slice(0, 80) }))}
      />
      <DateField name="wanneer" label={t.wanneer} required />
      <SelectField
        name="herhaling"
        label={t.herhaling}
        empty={false}
        options={[
          { value: 'eenmalig', label: t.eenmalig },
          { value: 'dag', label: t.elkeDag },
          { value: 'week', label: t.elkeWeek },
          { value: 'maand', label: t.elkeMaand },
        ]}
      />
    </CommandForm>
  )
}

export function VoorzieningDeed({ plan, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const command = useCommand(vraagVoorziening)
  const { data: producten } = useEndpoint(toonProducten, {})
  const maatwerk = plan.inhoud.afwegingen.filter((een) => een.uitkomst === 'maatwerk' && een.productId)
  const behoefteVan = (stam: string) => plan.inhoud.behoeften.find((een) => een.stam === stam)
  const toInput = (values: FormValues) => {
    const afweging = maatwerk.find((een) => een.stam === values.afwegingStam)
    const product = producten?.find((een) => een.id === afweging?.productId)
    const volume = values.volume as number | undefined
    return {
      planId: plan.planId,
      kringlidId: values.kringlidId as string,
      afwegingStam: values.afwegingStam as string,
      productId: afweging?.productId ?? '',
      begin: values.begin as string,
      eind: tekst(values.eind),
      leveringsvorm: values.leveringsvorm as 'zin',
      omvang:
        volume && product?.eenheden[0]
          ? { volume, eenheid: product.eenheden[0], frequentie: product.frequenties[0] ?? 6 }
          : null,
    }
  }
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ leveringsvorm: 'zin' }}
      etag={etagVan(plan)}
      submitLabel={t.vraagVoorziening}
      onDone={onDone}
    >
      <SelectField
        name="afwegingStam"
        label={t.hoort}
        required
        options={maatwerk.map((een) => ({
          value: een.stam,
          label: `${producten?.find((product) => product.id === een.productId)?.naam ?? ''}: ${behoefteVan(een.behoefteStam)?.omschrijving.slice(0, 60) ?? ''}`,
        }))}
      />
      <SelectField
        name="kringlidId"
        label={t.voorWie}
        required
        options={plan.kring.filter((lid) => lid.persoonId).map((lid) => ({ value: lid.id, label: lid.naam }))}
      />
      <NumberField name="volume" label={t.hoeveel} />
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} />
      <SelectField
        name="leveringsvorm"
        label={t.leveringsvorm}
        empty={false}
        options={(['zin', 'pgb', 'geld', 'eigen-dienst'] as const).map((vorm) => ({ value: vorm, label: t[vorm] }))}
      />
    </CommandForm>
  )
}
