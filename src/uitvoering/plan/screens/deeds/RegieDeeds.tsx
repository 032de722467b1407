import { useState } from 'react'
import {
  Button,
  CheckboxesField,
  CommandForm,
  ErrorBox,
  type FormValues,
  RadioField,
  SelectField,
  StatusBadge,
  TextArea,
  useCommand,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { legToestemmingVast } from '#uitvoering/huishouden/endpoints.ts'
import { draagOver, kiesMethode, neemWaar, wijsContactpersoonAan } from '../../endpoints.ts'
import { DOEL_OVERDRACHT } from '../../rules/overdracht.ts'
import { verloopTeksten } from '../tekstenVerloop.ts'
import type { Regie } from '../verloop.ts'

type Medewerker = { id: string; naam: string; functies: string[] }
type Props = { data: Regie; planId: string; medewerkers: Medewerker[]; onDone: () => void }
const keuzes = (medewerkers: Medewerker[]) => medewerkers.map(({ id, naam }) => ({ value: id, label: naam }))
const regisseurs = (medewerkers: Medewerker[]) =>
  medewerkers.filter((een) => een.functies.some((functie) => functie === 'consulent' || functie === 'regionaal'))

export function WaarnemerDeed({ planId, medewerkers, onDone }: Props) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(neemWaar)
  const toInput = (values: FormValues) => ({
    planId,
    waarnemerId: (values.waarnemerId as string | undefined) ?? null,
  })
  return (
    <CommandForm command={command} toInput={toInput} submitLabel={t.wijsWaarnemer} onDone={onDone}>
      <SelectField
        name="waarnemerId"
        label={t.waarnemer}
        empty={t.geenWaarnemer}
        options={keuzes(regisseurs(medewerkers))}
      />
    </CommandForm>
  )
}

export function ContactDeed({ planId, medewerkers, onDone }: Props) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(wijsContactpersoonAan)
  return (
    <CommandForm command={command} fixed={{ planId }} submitLabel={t.wijsContact} onDone={onDone}>
      <SelectField name="medewerkerId" label={t.medewerker} required options={keuzes(medewerkers)} />
    </CommandForm>
  )
}

export function MethodeDeed({ data, planId, onDone }: Props) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const command = useCommand(kiesMethode)
  return (
    <CommandForm command={command} fixed={{ planId }} submitLabel={t.kiesMethode} onDone={onDone}>
      <SelectField
        name="code"
        label={t.welkeMethode}
        required
        options={data.methodelijst.map((een) => ({
          value: een.code,
          label: `${een.naam[taal]} (${een.soort === 'methode' ? t.methode : t.experiment})`,
        }))}
      />
      <TextArea
        name="toelichting"
        label={t.methodeToelichting}
        help={t.methodeToelichtingHulp}
        rows={3}
        maxLength={1000}
      />
    </CommandForm>
  )
}

/** To a colleague, or to another municipality: there the consents stand beside the names of who goes along. */
export function DraagOverDeed({ data, planId, medewerkers, onDone }: Props) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(draagOver)
  const voorstel = data.voorstellen[0]
  const [naar, setNaar] = useState(voorstel ? 'gemeente' : 'collega')
  const [gemeente, setGemeente] = useState(voorstel?.gemeente ?? data.bestemmingen[0]?.gemeente ?? '')
  const toInput = (values: FormValues) => ({
    planId,
    reden: (values.reden as string | undefined) ?? '',
    naarMedewerkerId: naar === 'collega' ? ((values.naarMedewerkerId as string | undefined) ?? null) : null,
    naarGemeente: naar === 'gemeente' ? gemeente || null : null,
    kringleden: naar === 'gemeente' ? ((values.kringleden as string[] | undefined) ?? []) : [],
  })
  const verhuisd = data.personen.filter((een) => data.voorstellen.some((rij) => rij.persoonId === een.persoonId))
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ kringleden: verhuisd.map((een) => een.kringlidId) }}
      submitLabel={t.overdragen}
      onDone={onDone}
    >
      <RadioField
        name="naar"
        label={t.aanWie}
        value={naar}
        onChange={(waarde) => setNaar(waarde ?? 'collega')}
        options={[
          { value: 'collega', label: t.collega },
          ...(data.bestemmingen.length > 0 ? [{ value: 'gemeente', label: t.andereGemeente }] : []),
        ]}
      />
      {naar === 'collega' ? (
        <SelectField name="naarMedewerkerId" label={t.medewerker} required options={keuzes(regisseurs(medewerkers))} />
      ) : (
        <>
          <SelectField
            name="naarGemeente"
            label={t.welkeGemeente}
            value={gemeente}
            onChange={(waarde) => setGemeente(waarde ?? '')}
            empty={false}
            options={data.bestemmingen.map((een) => ({ value: een.gemeente, label: een.naam }))}
          />
          <CheckboxesField
            name="kringleden"
            label={t.wieGaatMee}
            options={data.personen.map((een) => ({ value: een.kringlidId, label: een.naam }))}
          />
          <Toestemmingen data={data} gemeente={gemeente} />
        </>
      )}
      <TextArea name="reden" label={t.redenOverdracht} required rows={3} maxLength={1000} />
    </CommandForm>
  )
}

function Toestemmingen({ data, gemeente }: { data: Regie; gemeente: string }) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(legToestemmingVast)
  const leg = (persoonId: string, gegevenDoor: string) =>
    void command
      .run({ persoonId, gegevenDoor, doel: DOEL_OVERDRACHT, wetten: [], ontvangers: [gemeente] })
      .catch(() => {})
  return (
    <fieldset className="sh-groepje">
      <legend>{t.toestemming}</legend>
      <p>{t.toestemmingUitleg}</p>
      {command.error ? <ErrorBox error={command.error} /> : null}
      {data.personen.map((een) =>
        een.toestemmingVoor.includes(gemeente) ? (
          <StatusBadge key={een.kringlidId} kind="goed" plain>
            {t.gafToestemming(een.naam)}
          </StatusBadge>
        ) : (
          <div key={een.kringlidId} className="sh-knoppen">
            {een.magTekenen.map((wie) => (
              <Button key={wie.persoonId} small onClick={() => leg(een.persoonId, wie.persoonId)}>
                {wie.persoonId === een.persoonId ? t.legToestemmingVast(een.naam) : t.voorKind(een.naam, wie.naam)}
              </Button>
            ))}
          </div>
        ),
      )}
    </fieldset>
  )
}
