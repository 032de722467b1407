import {
  CheckboxesField,
  CheckboxField,
  CommandForm,
  DateField,
  type FormValues,
  RadioField,
  SearchSelect,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { beoordeel, betrek, biedAan, evalueer, neemInKringOp, sluitPlan, wijsRegisseurAan } from '../../endpoints.ts'
import { naamIn, type Plan, roepnaam } from '../plan.ts'
import { planTeksten } from '../teksten.ts'
import { useZoekPersoon } from './zoekPersoon.ts'

type Props = { plan: Plan; onDone: () => void }
type MetMedewerkers = Props & { medewerkers: ReadonlyMap<string, string> }
const keuzes = (medewerkers: ReadonlyMap<string, string>) =>
  [...medewerkers].map(([value, label]) => ({ value, label }))

export function AanbiedDeed({ plan, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const command = useCommand(biedAan)
  return (
    <CommandForm
      command={command}
      fixed={{ planId: plan.planId }}
      etag={`"${plan.versie}"`}
      submitLabel={t.aanbieden}
      onDone={onDone}
    >
      <p>{t.aanbiedenUitleg}</p>
      <DateField name="evaluatieOp" label={t.volgendeEvaluatie} required />
    </CommandForm>
  )
}

export function BeoordeelDeed({ plan, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const command = useCommand(beoordeel)
  const toInput = (values: FormValues) => ({
    planId: plan.planId,
    akkoord: values.oordeel === 'akkoord',
    toelichting: (values.toelichting as string | undefined) ?? null,
  })
  return (
    <CommandForm command={command} toInput={toInput} submitLabel={t.beoordelen} onDone={onDone}>
      <RadioField
        name="oordeel"
        label={t.oordeel}
        required
        options={[
          { value: 'akkoord', label: t.akkoord },
          { value: 'terug', label: t.terug },
        ]}
      />
      <TextArea name="toelichting" label={t.toelichting} rows={3} maxLength={2000} />
    </CommandForm>
  )
}

export function RegieDeed({ plan, medewerkers, onDone }: MetMedewerkers) {
  const t = useTeksten(planTeksten)
  const command = useCommand(wijsRegisseurAan)
  return (
    <CommandForm command={command} fixed={{ planId: plan.planId }} submitLabel={t.wijsRegisseurAan} onDone={onDone}>
      <SelectField name="medewerkerId" label={t.medewerker} required options={keuzes(medewerkers)} />
      <SelectField name="waarnemerId" label={t.waarnemer} options={keuzes(medewerkers)} />
    </CommandForm>
  )
}

export function BetrekDeed({ plan, medewerkers, onDone }: MetMedewerkers) {
  const t = useTeksten(planTeksten)
  const { taal } = useTaal()
  const command = useCommand(betrek)
  const toInput = (values: FormValues) => ({
    planId: plan.planId,
    medewerkerId: values.medewerkerId as string,
    rol: (values.rol as string | undefined) ?? '',
    wetten: (values.wetten as ['wmo'] | undefined) ?? [],
    trede: (values.trede === '4' ? 4 : 3) as 3 | 4,
  })
  return (
    <CommandForm command={command} toInput={toInput} initial={{ trede: '3' }} submitLabel={t.betrek} onDone={onDone}>
      <SelectField name="medewerkerId" label={t.medewerker} required options={keuzes(medewerkers)} />
      <TextField name="rol" label={t.rol} required maxLength={80} />
      <CheckboxesField
        name="wetten"
        label={t.wetten}
        options={WETTEN.map((wet) => ({ value: wet, label: wetNaam(wet, taal) }))}
      />
      <RadioField
        name="trede"
        label={t.stand}
        options={[
          { value: '3', label: t.begeleidt },
          { value: '4', label: t.volgt },
        ]}
      />
    </CommandForm>
  )
}

export function KringDeed({ plan, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const command = useCommand(neemInKringOp)
  const zoek = useZoekPersoon()
  return (
    <CommandForm command={command} fixed={{ planId: plan.planId }} submitLabel={t.inKring} onDone={onDone}>
      <SearchSelect name="persoonId" label={t.persoonZoeken} help={t.persoonZoekenHulp} search={zoek} required />
      <SelectField
        name="rol"
        label={t.rol}
        required
        options={(['vrager', 'ondersteunde', 'gezinslid', 'mantelzorger', 'netwerk', 'professional'] as const).map(
          (rol) => ({ value: rol, label: t[rol] }),
        )}
      />
    </CommandForm>
  )
}

export function EvalueerDeed({ plan, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const command = useCommand(evalueer)
  const oordelen = (['behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen'] as const).map((oordeel) => ({
    value: oordeel,
    label: t[oordeel],
  }))
  const toInput = (values: FormValues) => ({
    planId: plan.planId,
    datum: values.datum as string,
    vervolg: values.vervolg as 'voortzetten',
    volgendeOp: (values.volgendeOp as string | undefined) ?? null,
    verslag: (values.verslag as string | undefined) ?? null,
    doelen: plan.inhoud.doelen.flatMap((doel) => {
      const oordeel = values[`doel-${doel.stam}`] as 'behaald' | undefined
      return oordeel ? [{ doelStam: doel.stam, oordeel }] : []
    }),
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ datum: vandaag }}
      submitLabel={t.evalueer}
      onDone={onDone}
    >
      <DateField name="datum" label={t.datum} required />
      {plan.inhoud.doelen.map((doel) => (
        <SelectField
          key={doel.stam}
          name={`doel-${doel.stam}`}
          label={`${roepnaam(naamIn(plan, doel.kringlidId))}: ${doel.tekst}`}
          options={oordelen}
        />
      ))}
      <RadioField
        name="vervolg"
        label={t.vervolg}
        required
        options={(['voortzetten', 'aanpassen', 'afbouwen', 'afsluiten'] as const).map((een) => ({
          value: een,
          label: t[een],
        }))}
      />
      <DateField name="volgendeOp" label={t.volgendeEvaluatie} />
      <TextArea name="verslag" label={t.verslag} rows={4} maxLength={4000} />
    </CommandForm>
  )
}

export function SluitDeed({ plan, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const command = useCommand(sluitPlan)
  return (
    <CommandForm command={command} fixed={{ planId: plan.planId }} submitLabel={t.sluit} onDone={onDone}>
      <TextField name="reden" label={t.reden} required maxLength={200} />
      <CheckboxField name="bevestigd" label={t.tochSluiten} />
    </CommandForm>
  )
}
