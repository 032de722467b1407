import {
  CheckboxField,
  CommandForm,
  DateField,
  MoneyField,
  RadioField,
  SelectField,
  TextField,
  useCommand,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { laatSchuldVervallen, legSchuldVast, wijzigSchuld } from '../endpoints.ts'
import { SCHULDSOORTEN, schuldsoorten, VERVALREDENEN, WIJZIGREDENEN } from '../rules/schuld.ts'
import { schuldTeksten } from './schuldTeksten.ts'
import type { Traject } from './woorden.ts'

type Schuld = Traject['schulden'][number]
type VanSchuld = { traject: Traject; schuld: Schuld; onDone: () => void }

export function SchuldDeed({ traject, onDone }: { traject: Traject; onDone: () => void }) {
  const t = useTeksten(schuldTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legSchuldVast)
  return (
    <CommandForm
      command={command}
      fixed={{ trajectId: traject.id }}
      initial={{ peildatum: vandaag, privepersoon: false, zakelijk: false }}
      submitLabel={t.voegToe}
      onDone={onDone}
    >
      <Velden />
    </CommandForm>
  )
}

/** The creditor named another balance, or what stood there was wrong. */
export function WijzigSchuldDeed({ traject, schuld, onDone }: VanSchuld) {
  const t = useTeksten(schuldTeksten)
  const command = useCommand(wijzigSchuld)
  const { schuldeiser, privepersoon, kvk, soort, bedrag, peildatum, zakelijk } = schuld
  return (
    <CommandForm
      command={command}
      fixed={{ trajectId: traject.id, schuldId: schuld.id }}
      initial={{
        schuldeiser,
        privepersoon,
        kvk: kvk ?? undefined,
        soort,
        bedrag,
        peildatum,
        zakelijk,
        reden: 'nieuw-saldo',
      }}
      submitLabel={t.wijzig}
      onDone={onDone}
    >
      <RadioField
        name="reden"
        label={t.waarom}
        required
        options={WIJZIGREDENEN.map((value) => ({ value, label: t[`wijzig.${value}`] }))}
      />
      <Velden />
    </CommandForm>
  )
}

export function VervalDeed({ traject, schuld, onDone }: VanSchuld) {
  const t = useTeksten(schuldTeksten)
  const command = useCommand(laatSchuldVervallen)
  return (
    <CommandForm
      command={command}
      fixed={{ trajectId: traject.id, schuldId: schuld.id }}
      submitLabel={t.vervalt}
      onDone={onDone}
    >
      <p>{t.vervaltUitleg}</p>
      <RadioField
        name="reden"
        label={t.waarom}
        required
        options={VERVALREDENEN.map((value) => ({ value, label: t[`verval.${value}`] }))}
      />
    </CommandForm>
  )
}

function Velden() {
  const t = useTeksten(schuldTeksten)
  const { taal } = useTaal()
  return (
    <>
      <TextField name="schuldeiser" label={t.schuldeiser} required maxLength={120} />
      <CheckboxField name="privepersoon" label={t.privepersoon} help={t.privepersoonHulp} />
      <TextField name="kvk" label={t.kvk} help={t.kvkHulp} maxLength={8} />
      <SelectField
        name="soort"
        label={t.soort}
        required
        options={schuldsoorten.map((value) => ({ value, label: SCHULDSOORTEN[value].naam[taal] }))}
      />
      <MoneyField name="bedrag" label={t.bedrag} required />
      <DateField name="peildatum" label={t.peildatum} required />
      <CheckboxField name="zakelijk" label={t.zakelijk} />
    </>
  )
}
