import {
  CheckboxField,
  CommandForm,
  DateField,
  type FormValues,
  NumberField,
  RadioField,
  SearchSelect,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, plusMaanden } from '#values/datum.ts'
import * as endpoints from '../../endpoints.ts'
import { WAARSCHUWINGEN, type Waarschuwingsoort } from '../../rules/waarschuwing.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import { huishoudenTeksten } from '../teksten.ts'
import { voorbehoudTeksten } from '../voorbehoudTeksten.ts'
import { GezagDeed, ToezichtDeed } from './GezagDeed.tsx'
import type { Samenstelling } from './samenstelling.ts'
import { VoorbehoudDeed } from './Voorbehoud.tsx'
import { PeriodeFields, useZoekPersoon } from './velden.tsx'

export type Open =
  | {
      wat:
        | 'bewoning'
        | 'relatie'
        | 'gezag'
        | 'ondertoezichtstelling'
        | 'netwerk'
        | 'professional'
        | 'waarschuwing'
        | 'verhuizing'
        | 'overlijden'
    }
  | { wat: 'voorbehoud'; persoonId: string; naam: string }
  | {
      wat: 'beeindig'
      soort: 'bewoning' | 'relatie' | 'gezag' | 'ondertoezichtstelling' | 'netwerklid' | 'professional'
      id: string
      naam: string
    }

type Props = { data: Samenstelling; onDone: () => void }

export function useDeedTitel(): (open: Open) => string {
  const t = useTeksten(samenstellingTeksten)
  const v = useTeksten(voorbehoudTeksten)
  return (open) =>
    open.wat === 'beeindig'
      ? t.beeindigVan(open.naam)
      : open.wat === 'voorbehoud'
        ? v.verborgenVan(open.naam)
        : {
            bewoning: t.woontErbij,
            relatie: t.voegRelatie,
            gezag: t.voegGezag,
            ondertoezichtstelling: t.voegToezicht,
            netwerk: t.voegNetwerk,
            professional: t.voegProfessional,
            waarschuwing: t.waarschuw,
            verhuizing: t.verhuisd,
            overlijden: t.gestorven,
          }[open.wat]
}

export function SamenstellingDeed({ open, ...props }: Props & { open: Open }) {
  switch (open.wat) {
    case 'bewoning':
      return <BewoningDeed {...props} />
    case 'relatie':
      return <RelatieDeed {...props} />
    case 'gezag':
      return <GezagDeed {...props} />
    case 'ondertoezichtstelling':
      return <ToezichtDeed {...props} />
    case 'netwerk':
      return <NetwerkDeed {...props} />
    case 'professional':
      return <ProfessionalDeed {...props} />
    case 'waarschuwing':
      return <WaarschuwDeed {...props} />
    case 'verhuizing':
      return <VerhuisDeed {...props} />
    case 'overlijden':
      return <OverlijdenDeed {...props} />
    case 'voorbehoud': {
      const kind = props.data.personen.find((een) => een.persoonId === open.persoonId)
      return kind ? <VoorbehoudDeed kind={kind} onDone={props.onDone} /> : null
    }
    case 'beeindig':
      return <BeeindigDeed open={open} onDone={props.onDone} />
  }
}

const bewoners = (data: Samenstelling) =>
  data.personen.map((persoon) => ({ value: persoon.persoonId, label: persoon.naam }))

function BronField() {
  const t = useTeksten(samenstellingTeksten)
  return (
    <RadioField
      name="bron"
      label={t.wieZegtHet}
      required
      options={(['inwoner', 'medewerker'] as const).map((bron) => ({ value: bron, label: t[`bron.${bron}`] }))}
    />
  )
}

type Vast = { persoonId: string; periode: { begin: Datum; eind?: Datum }; bron: 'inwoner' | 'medewerker' }

function BewoningDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const zoek = useZoekPersoon()
  const command = useCommand(endpoints.legBewoningVast)
  const toInput = (values: FormValues) => ({
    ...(values as Vast),
    verblijf: values.verblijf as 'hoofd' | 'neven',
    huishoudenId: data.huishoudenId,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ verblijf: 'hoofd', bron: 'inwoner' }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <SearchSelect name="persoonId" label={t.wie} help={t.zoekHulp} search={zoek} required />
      <RadioField
        name="verblijf"
        label={t.verblijf}
        required
        options={(['hoofd', 'neven'] as const).map((een) => ({ value: een, label: t[een] }))}
      />
      <BronField />
      <PeriodeFields />
    </CommandForm>
  )
}

function RelatieDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const w = useTeksten(huishoudenTeksten)
  const zoek = useZoekPersoon()
  const command = useCommand(endpoints.legRelatieVast)
  const toInput = (values: FormValues) => ({
    ...(values as Vast),
    gerelateerdeId: values.gerelateerdeId as string,
    soort: values.soort as 'ouder',
  })
  return (
    <CommandForm command={command} toInput={toInput} initial={{ bron: 'inwoner' }} submitLabel={t.leg} onDone={onDone}>
      <SelectField name="persoonId" label={t.wie} required options={bewoners(data)} />
      <SearchSelect name="gerelateerdeId" label={t.metWie} help={t.zoekHulp} search={zoek} required />
      <SelectField
        name="soort"
        label={t.relatie}
        required
        options={(['ouder', 'kind', 'partner', 'ex-partner', 'familie'] as const).map((soort) => ({
          value: soort,
          label: w[`relatie.${soort}`],
        }))}
      />
      <BronField />
      <PeriodeFields />
    </CommandForm>
  )
}

function NetwerkDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const command = useCommand(endpoints.voegNetwerklidToe)
  return (
    <CommandForm command={command} fixed={{ huishoudenId: data.huishoudenId }} submitLabel={t.leg} onDone={onDone}>
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <TextField name="relatie" label={t.rol} required maxLength={60} />
      <TextField name="telefoon" label={t.telefoon} maxLength={30} />
    </CommandForm>
  )
}

function ProfessionalDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const command = useCommand(endpoints.voegProfessionalToe)
  return (
    <CommandForm command={command} fixed={{ huishoudenId: data.huishoudenId }} submitLabel={t.leg} onDone={onDone}>
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <TextField name="organisatie" label={t.organisatie} required maxLength={200} />
      {data.instellingen.length > 0 ? (
        <SelectField
          name="organisatieId"
          label={t.instellingProf}
          help={t.instellingProfHulp}
          options={data.instellingen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      ) : null}
      <TextField name="rol" label={t.rol} required maxLength={60} />
      <TextField name="telefoon" label={t.telefoon} maxLength={30} />
    </CommandForm>
  )
}

function WaarschuwDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const w = useTeksten(huishoudenTeksten)
  const vandaag = useVandaag() as Datum
  const command = useCommand(endpoints.waarschuw)
  const toInput = (values: FormValues) => ({
    persoonId: values.persoonId as string,
    soort: values.soort as Waarschuwingsoort,
    reden: (values.reden as string | undefined) ?? '',
    herzienOp: values.herzienOp as Datum,
    bekendBijPersoon: values.bekendBijPersoon === true,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ herzienOp: plusMaanden(vandaag, 6) }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <SelectField name="persoonId" label={t.wie} required options={bewoners(data)} />
      <SelectField
        name="soort"
        label={t.soort}
        required
        options={WAARSCHUWINGEN.map((soort) => ({ value: soort, label: w[`waarschuwing.${soort}`] }))}
      />
      <TextArea name="reden" label={t.reden} rows={3} required maxLength={500} />
      <DateField name="herzienOp" label={t.herzienOp} required />
      <CheckboxField name="bekendBijPersoon" label={t.weetHet} />
    </CommandForm>
  )
}

function VerhuisDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const vandaag = useVandaag()
  const command = useCommand(endpoints.meldVerhuizing)
  const tekst = (waarde: unknown) => (waarde as string | undefined) ?? null
  const toInput = (values: FormValues) => ({
    persoonId: values.persoonId as string,
    op: values.op as Datum,
    naarGemeente: tekst(values.naarGemeente),
    adres: {
      straat: tekst(values.straat),
      huisnummer: (values.huisnummer as number | undefined) ?? null,
      huisletter: null,
      toevoeging: null,
      postcode: tekst(values.postcode)?.replaceAll(' ', '').toUpperCase() ?? null,
      woonplaats: tekst(values.woonplaats),
      adresseerbaarObject: null,
      nummeraanduiding: null,
    },
  })
  return (
    <CommandForm command={command} toInput={toInput} initial={{ op: vandaag }} submitLabel={t.leg} onDone={onDone}>
      <SelectField name="persoonId" label={t.wie} required options={bewoners(data)} />
      <DateField name="op" label={t.op} required />
      <TextField name="straat" label={t.straat} maxLength={200} />
      <NumberField name="huisnummer" label={t.huisnummer} />
      <TextField name="postcode" label={t.postcode} maxLength={7} />
      <TextField name="woonplaats" label={t.woonplaats} maxLength={100} />
      <TextField name="naarGemeente" label={t.naarGemeente} maxLength={4} />
    </CommandForm>
  )
}

function OverlijdenDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const command = useCommand(endpoints.meldOverlijden)
  return (
    <CommandForm command={command} submitLabel={t.leg} onDone={onDone}>
      <SelectField name="persoonId" label={t.wie} required options={bewoners(data)} />
      <DateField name="op" label={t.op} required />
    </CommandForm>
  )
}

function BeeindigDeed({ open, onDone }: { open: Extract<Open, { wat: 'beeindig' }>; onDone: () => void }) {
  const t = useTeksten(samenstellingTeksten)
  const vandaag = useVandaag()
  const command = useCommand(endpoints.beeindigFeit)
  return (
    <CommandForm
      command={command}
      fixed={{ id: open.id, soort: open.soort }}
      initial={{ laatsteDag: vandaag }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <DateField name="laatsteDag" label={t.laatsteDag} required />
    </CommandForm>
  )
}
