import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  CommandForm,
  DateField,
  ErrorBox,
  type FormValues,
  RadioField,
  SelectField,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonGebieden } from '#uitvoering/inrichting/endpoints.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import {
  bemensSpreekuur,
  planSpreekuur,
  stopBezetting,
  type toonSpreekuren,
  toonSpreekuurmedewerkers,
} from '../endpoints.ts'
import { DISCIPLINE_NAMEN, DISCIPLINES, PLEKSOORT_NAMEN, PLEKSOORTEN, RITMES } from '../rules/spreekuur.ts'
import { spreekuurTeksten } from './teksten.ts'

export type Rij = OutputOf<typeof toonSpreekuren>['spreekuren'][number]

export function useDagen() {
  const t = useTeksten(spreekuurTeksten)
  return [t.maandag, t.dinsdag, t.woensdag, t.donderdag, t.vrijdag, t.zaterdag, t.zondag].map((label, index) => ({
    value: String(index + 1),
    label,
  }))
}

export function Planform({ klaar }: { klaar: () => void }) {
  const t = useTeksten(spreekuurTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(planSpreekuur)
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  return (
    <CommandForm
      command={command}
      initial={{ ritme: 'wekelijks', 'periode.begin': vandaag }}
      toInput={naarSpreekuur}
      submitLabel={t.plan}
      onDone={klaar}
    >
      <TextField name="plek" label={t.plek} required maxLength={120} width={40} />
      <TextField name="adres" label={t.adres} maxLength={200} width={40} />
      <SelectField
        name="soort"
        label={t.soort}
        required
        options={PLEKSOORTEN.map((value) => ({ value, label: PLEKSOORT_NAMEN[value][taal] }))}
      />
      <SelectField
        name="gebied"
        label={t.wijk}
        required
        options={wijken.map((wijk) => ({ value: wijk.code, label: wijk.naam }))}
      />
      <CheckboxesField
        name="disciplines"
        label={t.onderwerpen}
        required
        options={DISCIPLINES.map((value) => ({ value, label: DISCIPLINE_NAMEN[value][taal] }))}
      />
      <SelectField name="weekdag" label={t.dag} required options={useDagen()} />
      <TextField name="van" label={t.van} help={t.tijdHulp} required maxLength={5} width={5} />
      <TextField name="tot" label={t.tot} required maxLength={5} width={5} />
      <RadioField name="ritme" label={t.ritme} required options={RITMES.map((value) => ({ value, label: t[value] }))} />
      <DateField name="periode.begin" label={t.vanaf} required />
      <DateField name="periode.eind" label={t.totEnMet} />
    </CommandForm>
  )
}

const naarSpreekuur = (values: FormValues) =>
  ({
    ...values,
    adres: values.adres ?? '',
    weekdag: Number(values.weekdag),
    van: uur(values.van),
    tot: uur(values.tot),
  }) as InputOf<typeof planSpreekuur>

/** '9:00' and '9.00' mean nine o'clock. */
const uur = (waarde: unknown) => String(waarde).replace('.', ':').padStart(5, '0')

export function Bemens({ rij, vandaag, klaar }: { rij: Rij; vandaag: Datum; klaar: () => void }) {
  const t = useTeksten(spreekuurTeksten)
  const { taal } = useTaal()
  const command = useCommand(bemensSpreekuur)
  const weg = useCommand(stopBezetting)
  const medewerkers = useEndpoint(toonSpreekuurmedewerkers, {}).data ?? []
  const begin = rij.periode.begin > vandaag ? rij.periode.begin : vandaag
  return (
    <>
      {weg.error ? <ErrorBox error={weg.error} /> : null}
      {rij.bezetting.length > 0 ? (
        <ul className="sh-lijst">
          {rij.bezetting.map((een) => (
            <li key={een.id}>
              {een.naam}, {DISCIPLINE_NAMEN[een.discipline][taal]}{' '}
              <Button
                small
                appearance="subtle"
                aria-label={t.haalWeg(een.naam)}
                onClick={() =>
                  void weg.run({ bezettingId: een.id, eind: plusDagen(vandaag, -1) }).then(klaar, () => undefined)
                }
              >
                {t.haalWeg(een.naam)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <CommandForm
        command={command}
        fixed={{ spreekuurId: rij.id }}
        initial={{ discipline: rij.disciplines[0], 'periode.begin': begin }}
        submitLabel={t.bemens}
        onDone={klaar}
      >
        <SelectField
          name="gebruikerId"
          label={t.medewerker}
          required
          options={medewerkers.map((een) => ({ value: een.id, label: `${een.naam} (${een.teams.join(', ')})` }))}
        />
        <SelectField
          name="discipline"
          label={t.onderwerp}
          required
          empty={false}
          options={rij.disciplines.map((value) => ({ value, label: DISCIPLINE_NAMEN[value][taal] }))}
        />
        <DateField name="periode.begin" label={t.vanaf} required />
        <DateField name="periode.eind" label={t.totEnMet} />
      </CommandForm>
    </>
  )
}
