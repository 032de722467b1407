import { useState } from 'react'
import {
  Button,
  CheckboxesField,
  CommandForm,
  DateField,
  type FormValues,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { belegOverleg, legOverlegVast } from '../../endpoints.ts'
import { verloopTeksten } from '../tekstenVerloop.ts'
import type { EenOverleg, Overleggen } from '../verloop.ts'

const nummers = (aantal: number) => Array.from({ length: aantal }, (_, index) => index + 1)
const tekst = (values: FormValues, naam: string) => (values[naam] as string | undefined)?.trim() ?? ''

/** Two disciplines to begin with; more are added as they are needed. */
export function BelegDeed({ data, planId, onDone }: { data: Overleggen; planId: string; onDone: () => void }) {
  const t = useTeksten(verloopTeksten)
  const vandaag = useVandaag()
  const command = useCommand(belegOverleg)
  const [aantal, setAantal] = useState(2)
  const wie = [
    ...data.betrokkenen.map((een) => ({ value: `medewerker:${een.medewerkerId}`, label: `${een.naam}, ${een.rol}` })),
    ...data.kring.map((een) => ({ value: `kringlid:${een.id}`, label: een.naam })),
  ]
  const toInput = (values: FormValues) => ({
    planId,
    datum: values.datum as string,
    onderwerp: tekst(values, 'onderwerp'),
    agenda: tekst(values, 'agenda')
      .split('\n')
      .map((punt) => punt.trim())
      .filter(Boolean),
    deelnemers: nummers(aantal).flatMap((nr) => {
      const discipline = tekst(values, `discipline-${nr}`)
      if (!discipline) return []
      const [soort, id] = tekst(values, `wie-${nr}`).split(':')
      return [
        {
          discipline,
          medewerkerId: soort === 'medewerker' ? id! : null,
          kringlidId: soort === 'kringlid' ? id! : null,
          naam: soort ? null : tekst(values, `naam-${nr}`) || null,
        },
      ]
    }),
  })
  return (
    <CommandForm command={command} toInput={toInput} initial={{ datum: vandaag }} submitLabel={t.beleg} onDone={onDone}>
      <TextField name="onderwerp" label={t.onderwerp} required maxLength={200} />
      <DateField name="datum" label={t.datum} required />
      <TextArea name="agenda" label={t.agenda} required rows={3} maxLength={2000} />
      {nummers(aantal).map((nr) => (
        <div key={nr} className="sh-groepje">
          <TextField name={`discipline-${nr}`} label={t.discipline(nr)} maxLength={80} />
          <SelectField name={`wie-${nr}`} label={t.wieKomt(nr)} options={wie} />
          <TextField name={`naam-${nr}`} label={t.naamAnder(nr)} maxLength={120} />
        </div>
      ))}
      <Button small icon="plus" onClick={() => setAantal(aantal + 1)}>
        {t.nogEen}
      </Button>
    </CommandForm>
  )
}

export function VerslagDeed({ overleg, planId, onDone }: { overleg: EenOverleg; planId: string; onDone: () => void }) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(legOverlegVast)
  const [afspraken, setAfspraken] = useState(1)
  const [standpunten, setStandpunten] = useState(1)
  const namen = overleg.deelnemers.map((een) => ({ value: een.id, label: `${een.naam}, ${een.discipline}` }))
  const disciplines = [...new Set(overleg.deelnemers.map((een) => een.discipline))]
  const toInput = (values: FormValues) => ({
    planId,
    overlegId: overleg.id,
    verslag: tekst(values, 'verslag'),
    aanwezig: (values.aanwezig as string[] | undefined) ?? [],
    afspraken: nummers(afspraken).flatMap((nr) => {
      const wat = tekst(values, `wat-${nr}`)
      return wat ? [{ wat, deelnemerId: tekst(values, `doet-${nr}`), wanneer: values[`wanneer-${nr}`] as string }] : []
    }),
    standpunten: nummers(standpunten).flatMap((nr) => {
      const standpunt = tekst(values, `standpunt-${nr}`)
      return standpunt ? [{ discipline: tekst(values, `anders-${nr}`), standpunt }] : []
    }),
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ aanwezig: namen.map((een) => een.value) }}
      submitLabel={t.legOverlegVast}
      onDone={onDone}
    >
      <TextArea name="verslag" label={t.verslag} required rows={4} maxLength={4000} />
      <CheckboxesField name="aanwezig" label={t.erWaren} options={namen} />
      <p>{t.naarConcept}</p>
      {nummers(afspraken).map((nr) => (
        <div key={nr} className="sh-groepje">
          <TextField name={`wat-${nr}`} label={t.afspraakWat(nr)} maxLength={500} />
          <SelectField name={`doet-${nr}`} label={t.afspraakWie(nr)} options={namen} />
          <DateField name={`wanneer-${nr}`} label={t.afspraakWanneer(nr)} />
        </div>
      ))}
      <Button small icon="plus" onClick={() => setAfspraken(afspraken + 1)}>
        {t.nogEenAfspraak}
      </Button>
      {nummers(standpunten).map((nr) => (
        <div key={nr} className="sh-groepje">
          <SelectField
            name={`anders-${nr}`}
            label={t.standpuntVan(nr)}
            options={disciplines.map((een) => ({ value: een, label: een }))}
          />
          <TextArea name={`standpunt-${nr}`} label={t.standpunt(nr)} rows={2} maxLength={1000} />
        </div>
      ))}
      <Button small icon="plus" onClick={() => setStandpunten(standpunten + 1)}>
        {t.nogEenStandpunt}
      </Button>
    </CommandForm>
  )
}
