import type { ReactNode } from 'react'
import {
  CheckboxesField,
  CommandForm,
  DateField,
  type FormValues,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useFormValue,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { beslisOpBezwaar, meldHerstel, planHoorzitting, rondHoorzittingAf, vraagHerstel } from '../endpoints.ts'
import {
  type BezwaarUitkomst,
  GRONDEN_NIET_ONTVANKELIJK,
  type GrondNietOntvankelijk,
  HOREN_AFGEZIEN,
  type HorenAfgezien,
  UITKOMSTEN,
} from '../rules/bezwaar.ts'
import { VERZUIMEN, type Verzuim, ZITTINGUITSLAGEN } from '../rules/bezwaarstappen.ts'
import { StelUit, Verdaag, Verschoon, ZetCommissie } from './BezwaarTermijnen.tsx'
import { bezwaarTeksten } from './bezwaarTeksten.ts'

export const DADEN = [
  'vraagHerstel',
  'meldHerstel',
  'planHoorzitting',
  'rondAf',
  'verschoon',
  'zetCommissie',
  'verdaag',
  'stelUit',
  'beslis',
] as const
export type Daad = (typeof DADEN)[number]

type Props = { bezwaarId: string; onKlaar: (gedaan: string) => void }
const tekst = (waarde: unknown) => String(waarde ?? '')

export function useVerzuimnaam() {
  const t = useTeksten(bezwaarTeksten)
  return (een: Verzuim) => (een === 'besluit' || een === 'gronden' ? t[`verzuim-${een}`] : t[een])
}

export const DAADFORMULIER: Record<Daad, (props: Props & { gehoord: boolean }) => ReactNode> = {
  vraagHerstel: VraagHerstel,
  meldHerstel: MeldHerstel,
  planHoorzitting: PlanHoorzitting,
  rondAf: RondAf,
  verschoon: Verschoon,
  zetCommissie: ZetCommissie,
  verdaag: Verdaag,
  stelUit: StelUit,
  beslis: Beslis,
}

function VraagHerstel({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  const naam = useVerzuimnaam()
  return (
    <CommandForm
      command={useCommand(vraagHerstel)}
      initial={{ wat: [] }}
      toInput={(values: FormValues) => ({
        bezwaarId,
        wat: (values.wat ?? []) as Verzuim[],
        ...(values.herstelTot ? { herstelTot: values.herstelTot as Datum } : {}),
      })}
      submitLabel={t.vraagHerstel}
      onDone={({ herstelTot }) => onKlaar(t.herstelGevraagd(datum(herstelTot, 'lang')))}
    >
      <p>{t.vraagHerstelUitleg}</p>
      <CheckboxesField
        name="wat"
        label={t.watOntbreekt}
        required
        options={VERZUIMEN.map((een) => ({ value: een, label: naam(een) }))}
      />
      <DateField name="herstelTot" label={t.herstelTot} help={t.herstelTotHulp} />
    </CommandForm>
  )
}

function MeldHerstel({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  return (
    <CommandForm
      command={useCommand(meldHerstel)}
      initial={{ hersteldOp: vandaag }}
      toInput={(values: FormValues) => ({
        bezwaarId,
        hersteldOp: values.hersteldOp as Datum,
        gronden: tekst(values.gronden),
      })}
      submitLabel={t.meldHerstel}
      onDone={({ uiterlijk }) => onKlaar(t.hersteld(datum(uiterlijk, 'lang')))}
    >
      <DateField name="hersteldOp" label={t.hersteldOp} required />
      <TextArea name="gronden" label={t.gronden} maxLength={20_000} />
    </CommandForm>
  )
}

function PlanHoorzitting({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  return (
    <CommandForm
      command={useCommand(planHoorzitting)}
      toInput={(values: FormValues) => ({
        bezwaarId,
        op: values.op as Datum,
        tijd: tekst(values.tijd),
        plaats: tekst(values.plaats),
      })}
      submitLabel={t.planHoorzitting}
      onDone={() => onKlaar(t.zittingGepland)}
    >
      <p>{t.zittingUitleg}</p>
      <DateField name="op" label={t.zittingOp} required />
      <TextField name="tijd" label={t.tijd} required maxLength={5} />
      <TextField name="plaats" label={t.plaats} required maxLength={200} />
    </CommandForm>
  )
}

function RondAf({ bezwaarId, onKlaar }: Props) {
  const t = useTeksten(bezwaarTeksten)
  return (
    <CommandForm
      command={useCommand(rondHoorzittingAf)}
      toInput={(values: FormValues) => ({
        bezwaarId,
        uitslag: values.uitslag as (typeof ZITTINGUITSLAGEN)[number],
        verslag: tekst(values.verslag),
      })}
      submitLabel={t.rondAf}
      onDone={() => onKlaar(t.zittingAf)}
    >
      <RadioField
        name="uitslag"
        label={t.uitslag}
        required
        options={ZITTINGUITSLAGEN.map((een) => ({ value: een, label: t[een] }))}
      />
      <TextArea name="verslag" label={t.verslag} required maxLength={20_000} />
    </CommandForm>
  )
}

function Beslis({ bezwaarId, onKlaar, gehoord }: Props & { gehoord: boolean }) {
  const t = useTeksten(bezwaarTeksten)
  return (
    <CommandForm
      command={useCommand(beslisOpBezwaar)}
      toInput={({ uitkomst, motivering, grond, horenAfgezien }: FormValues) => ({
        bezwaarId,
        uitkomst: uitkomst as BezwaarUitkomst,
        motivering: tekst(motivering),
        ...(uitkomst === 'niet-ontvankelijk' && grond ? { grond: grond as GrondNietOntvankelijk } : {}),
        ...(uitkomst !== 'ingetrokken' && horenAfgezien ? { horenAfgezien: horenAfgezien as HorenAfgezien } : {}),
      })}
      submitLabel={t.beslis}
      onDone={({ nieuwBesluitNodig }) => onKlaar(nieuwBesluitNodig ? t.nieuwBesluit : t.besloten)}
    >
      <p>{t.beslisUitleg}</p>
      <RadioField
        name="uitkomst"
        label={t.uitkomst}
        required
        options={UITKOMSTEN.map((een) => ({ value: een, label: t[een] }))}
      />
      <BijUitkomst gehoord={gehoord} />
      <TextArea name="motivering" label={t.motivering} maxLength={20_000} />
    </CommandForm>
  )
}

/** Asks only what this outcome needs. */
function BijUitkomst({ gehoord }: { gehoord: boolean }) {
  const t = useTeksten(bezwaarTeksten)
  const uitkomst = useFormValue('uitkomst')
  if (!uitkomst || uitkomst === 'ingetrokken') return null
  return (
    <>
      {uitkomst === 'niet-ontvankelijk' ? (
        <RadioField
          name="grond"
          label={t.waaromNiet}
          required
          options={GRONDEN_NIET_ONTVANKELIJK.map((een) => ({ value: een, label: t[`grond-${een}`] }))}
        />
      ) : null}
      {gehoord ? null : (
        <SelectField
          name="horenAfgezien"
          label={t.waaromNietGehoord}
          required
          options={HOREN_AFGEZIEN.map((een) => ({ value: een, label: t[`horen-${een}`] }))}
        />
      )}
    </>
  )
}
