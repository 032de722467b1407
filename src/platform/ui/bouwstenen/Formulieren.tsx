import { useState } from 'react'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  DateField,
  Dialog,
  ErrorSummary,
  Form,
  type FormValues,
  MoneyField,
  Notice,
  NumberField,
  Panel,
  ProblemError,
  RadioField,
  type SearchOption,
  SearchSelect,
  SelectField,
  TextArea,
  TextField,
  useTeksten,
} from '../index.ts'
import { bouwsteenTeksten } from './teksten.ts'

const PEOPLE: readonly SearchOption[] = [
  { value: 'p1', label: 'Marieke van Dalen', sub: '41 jaar, Oude Haven' },
  { value: 'p2', label: 'Youssef El Amrani', sub: '44 jaar, Oude Haven' },
  { value: 'p3', label: 'Gerda Terpstra', sub: '81 jaar, Esdorp' },
  { value: 'p4', label: 'Mehmet Kaya', sub: '67 jaar, Molenkwartier' },
]

async function searchPeople(words: string): Promise<readonly SearchOption[]> {
  return PEOPLE.filter((person) => person.label.toLowerCase().includes(words.toLowerCase()))
}

/** Stands in for the server: refuses once with two remarks at once, as a rule would. */
async function refuseWithoutReason(values: FormValues): Promise<void> {
  if (values.toelichting) return
  throw new ProblemError(422, {
    code: 'geweigerd',
    beletselen: [
      { code: 'toelichting-nodig', veld: 'toelichting', uitleg: 'Schrijf in één zin waarom dit nodig is' },
      { code: 'budget-op', uitleg: 'Het plafond van deze regeling is bijna bereikt' },
    ],
  })
}

const LAWS = [
  { value: 'wmo', label: 'Wmo 2015' },
  { value: 'jw', label: 'Jeugdwet' },
  { value: 'pw', label: 'Participatiewet' },
]

export function Formulieren() {
  const t = useTeksten(bouwsteenTeksten)
  const [done, setDone] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <div className="sh-rooster sh-rooster--drie">
      <Panel title={t.formulier} sub={t.formulierUitleg}>
        <Form
          label={t.formulier}
          initial={{ naam: 'Hanneke de Groot', wet: 'wmo' }}
          submit={async (values) => {
            setDone(false)
            await refuseWithoutReason(values)
            setDone(true)
          }}
          secondary={<Button>Later verder</Button>}
        >
          <TextField name="naam" label="Naam" required />
          <SearchSelect name="persoonId" label="Voor wie" search={searchPeople} />
          <DateField name="ingang" label="Ingangsdatum" required="nodig voor het besluit" />
          <MoneyField name="bedrag" label="Bedrag per maand" />
          <NumberField name="uren" label="Omvang" unit="uur per week" />
          <SelectField name="wet" label="Wet" options={LAWS} />
          <RadioField
            name="spoed"
            label="Heeft dit haast?"
            options={[
              { value: 'nee', label: 'Nee' },
              { value: 'ja', label: 'Ja, binnen 3 werkdagen', help: 'Bij dreigende afsluiting of ontruiming' },
            ]}
          />
          <CheckboxesField
            name="verteld"
            label="Aan de inwoner verteld"
            options={[
              { value: 'a', label: 'Wie er meepraten, en waarom' },
              { value: 'b', label: 'U mag iemand meenemen' },
            ]}
          />
          <TextArea name="toelichting" label="Toelichting" help="In de woorden van de inwoner." maxLength={400} />
          <CheckboxField name="akkoord" label="Besproken met het gezin" help="Zonder gesprek geen plan" />
          {done ? <Notice kind="goed" live title="Bewaard" /> : null}
        </Form>
      </Panel>
      <Panel title={t.foutenVoorbeeld}>
        <div className="sh-formulier">
          <ErrorSummary
            formId="voorbeeld"
            takeFocus={false}
            beletselen={[{ code: 'datum', veld: 'geboren', uitleg: 'Vul een geboortedatum in die bestaat' }]}
          />
          <TextField name="voornaam" label="Naam" value="Hanneke de Groot" onChange={() => {}} />
          <TextField
            name="geboren"
            label="Geboortedatum"
            help="Bijvoorbeeld 31-12-1977"
            value="30-02-1977"
            onChange={() => {}}
            width={10}
            error="Deze datum bestaat niet. Februari heeft 28 dagen."
          />
        </div>
      </Panel>
      <Panel title={t.venster}>
        <Button onClick={() => setOpen(true)}>{t.openVenster}</Button>
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title="Klok stilzetten"
          footer={
            <>
              <Button onClick={() => setOpen(false)}>Niet nu</Button>
              <Button appearance="primary" onClick={() => setOpen(false)}>
                Zet stil
              </Button>
            </>
          }
        >
          <p>
            De termijn loopt niet door tot de inwoner het stuk heeft gestuurd. U en de inwoner zien sinds wanneer, en
            waarom.
          </p>
          <TextField name="reden" label="Waarom" value="" onChange={() => {}} />
        </Dialog>
      </Panel>
    </div>
  )
}
