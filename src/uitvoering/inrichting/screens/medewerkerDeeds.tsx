import type { OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxesField,
  CommandForm,
  DateField,
  type FormValues,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import {
  bekijkFunctieWeg,
  geefFunctie,
  stelExpertisesVast,
  type toonGebruikers,
  toonTeams,
  trekFunctieIn,
  voegMedewerkerToe,
} from '../endpoints.ts'
import { FUNCTIES, type FunctieCode } from '../rules/functies.ts'
import { inrichtingTeksten } from './teksten.ts'
import { NaVooruitblik, useVooruitblik } from './Vooruitblik.tsx'
import { delen } from './woorden.tsx'

export type Gebruiker = OutputOf<typeof toonGebruikers>[number]

export function NieuweMedewerkerDeed({ onDone }: { onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const command = useCommand(voegMedewerkerToe)
  return (
    <CommandForm command={command} submitLabel={t.opslaan} onDone={onDone}>
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <TextField name="inlognaam" label={t.inlognaam} help={t.inlognaamHulp} required maxLength={120} />
      <TextField name="werkgever" label={t.werkgever} help={t.werkgeverHulp} maxLength={200} />
    </CommandForm>
  )
}

export function FunctieDeed({ wie, onDone }: { wie: Gebruiker; onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(geefFunctie)
  const { data: teams } = useEndpoint(toonTeams, {})
  const toInput = (values: FormValues) => ({
    gebruikerId: wie.id,
    functie: values.functie as FunctieCode,
    teams: (values.teams as string[] | undefined) ?? [],
    begin: values.begin as Datum,
    eind: (values.eind as Datum | undefined) ?? null,
  })
  return (
    <CommandForm command={command} toInput={toInput} initial={{ begin: vandaag }} submitLabel={t.geef} onDone={onDone}>
      <SelectField
        name="functie"
        label={t.functie}
        required
        options={Object.entries(FUNCTIES).map(([value, { naam }]) => ({ value, label: naam[taal] }))}
      />
      <CheckboxesField
        name="teams"
        label={t.teams}
        options={(teams ?? []).map((team) => ({ value: team.id, label: team.naam }))}
      />
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
    </CommandForm>
  )
}

export function ExpertisesDeed({ wie, onDone }: { wie: Gebruiker; onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const vandaag = useVandaag()
  const command = useCommand(stelExpertisesVast)
  const nu = wie.loopbaan.filter((een) => een.soort === 'expertise' && een.eind === null).map((een) => een.wat)
  const toInput = (values: FormValues) => ({
    gebruikerId: wie.id,
    expertises: delen(values.expertises),
    vanaf: values.vanaf as Datum,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ expertises: nu.join('\n'), vanaf: vandaag }}
      submitLabel={t.opslaan}
      onDone={onDone}
    >
      <TextArea name="expertises" label={t.expertises} help={t.expertisesHulp} rows={5} />
      <DateField name="vanaf" label={t.begin} required />
    </CommandForm>
  )
}

type Weg = { wie: Gebruiker; functie: string; onDone: () => void }

/** First what lies then with nobody or goes to another; it works at the next request. */
export function FunctieWegDeed({ wie, functie, onDone }: Weg) {
  const t = useTeksten(inrichtingTeksten)
  const { vraag, doe } = useVooruitblik(bekijkFunctieWeg, { gebruikerId: wie.id, functie })
  const command = useCommand(trekFunctieIn)
  return (
    <NaVooruitblik vraag={vraag}>
      <CommandForm command={command} toInput={doe} submitLabel={t.trekIn} onDone={onDone}>
        <p>{t.weetU}</p>
      </CommandForm>
    </NaVooruitblik>
  )
}
