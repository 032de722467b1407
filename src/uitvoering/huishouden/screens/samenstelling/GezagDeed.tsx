import { useState } from 'react'
import {
  CommandForm,
  DateField,
  type FormValues,
  RadioField,
  SearchSelect,
  SelectField,
  TextField,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import * as endpoints from '../../endpoints.ts'
import { GEZAGSOORTEN, TOEZICHTSOORTEN, type Toezichtsoort } from '../../rules/gezag.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import { huishoudenTeksten } from '../teksten.ts'
import type { Samenstelling } from './samenstelling.ts'
import { PeriodeFields, useZoekPersoon } from './velden.tsx'

type Props = { data: Samenstelling; onDone: () => void }

/** A person or a certified institution: which of the two decides what is asked. */
export function GezagDeed(props: Props) {
  const t = useTeksten(samenstellingTeksten)
  const [houder, setHouder] = useState('persoon')
  return (
    <>
      <RadioField
        name="houder"
        label={t.wieHeeft}
        value={houder}
        onChange={(waarde) => setHouder(waarde ?? 'persoon')}
        options={(['persoon', 'instelling'] as const).map((een) => ({ value: een, label: t[`houder.${een}`] }))}
      />
      {houder === 'persoon' ? <PersoonDeed {...props} /> : <VoogdijDeed {...props} />}
    </>
  )
}

function KindField({ data }: { data: Samenstelling }) {
  const t = useTeksten(samenstellingTeksten)
  const kinderen = data.personen.filter((persoon) => persoon.leeftijd < 18)
  return (
    <SelectField
      name="kindId"
      label={t.kind}
      required
      options={kinderen.map((kind) => ({ value: kind.persoonId, label: kind.naam }))}
    />
  )
}

function PersoonDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const w = useTeksten(huishoudenTeksten)
  const zoek = useZoekPersoon()
  const command = useCommand(endpoints.legGezagVast)
  const toInput = (values: FormValues) => ({
    kindId: values.kindId as string,
    dragerId: values.dragerId as string,
    soort: values.soort as 'ouderlijk',
    bron: 'medewerker' as const,
    periode: values.periode as Periode,
  })
  return (
    <CommandForm command={command} toInput={toInput} submitLabel={t.leg} onDone={onDone}>
      <KindField data={data} />
      <SearchSelect name="dragerId" label={t.drager} help={t.zoekHulp} search={zoek} required />
      <SelectField
        name="soort"
        label={t.gezag}
        required
        options={GEZAGSOORTEN.map((soort) => ({ value: soort, label: w[`relatie.${soort}`] }))}
      />
      <PeriodeFields />
    </CommandForm>
  )
}

function InstellingFields({ data }: { data: Samenstelling }) {
  const t = useTeksten(samenstellingTeksten)
  return (
    <>
      <SelectField
        name="instellingId"
        label={t.instelling}
        help={data.instellingen.length === 0 ? t.geenInstelling : undefined}
        required
        options={data.instellingen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <TextField name="kenmerk" label={t.kenmerkVeld} help={t.kenmerkHulp} required maxLength={80} />
    </>
  )
}

function VoogdijDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const command = useCommand(endpoints.legVoogdijVast)
  const toInput = (values: FormValues) => ({
    kindId: values.kindId as string,
    instellingId: values.instellingId as string,
    kenmerk: (values.kenmerk as string | undefined) ?? '',
    bron: values.bron as 'medewerker',
    periode: values.periode as Periode,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ bron: 'medewerker' }}
      submitLabel={t.leg}
      onDone={onDone}
    >
      <KindField data={data} />
      <InstellingFields data={data} />
      <RadioField
        name="bron"
        label={t.waaruit}
        required
        options={(['medewerker', 'gezagsregister'] as const).map((bron) => ({ value: bron, label: t[`uit.${bron}`] }))}
      />
      <PeriodeFields />
    </CommandForm>
  )
}

export function ToezichtDeed({ data, onDone }: Props) {
  const t = useTeksten(samenstellingTeksten)
  const command = useCommand(endpoints.legOndertoezichtstellingVast)
  const toInput = (values: FormValues) => ({
    kindId: values.kindId as string,
    soort: values.soort as Toezichtsoort,
    instellingId: values.instellingId as string,
    kenmerk: (values.kenmerk as string | undefined) ?? '',
    periode: values.periode as { begin: Datum; eind: Datum },
  })
  return (
    <CommandForm command={command} toInput={toInput} initial={{ soort: 'ots' }} submitLabel={t.leg} onDone={onDone}>
      <p>{t.toezichtUitleg}</p>
      <KindField data={data} />
      <RadioField
        name="soort"
        label={t.soort}
        required
        options={TOEZICHTSOORTEN.map((soort) => ({ value: soort, label: t[`ondertoezichtstelling.${soort}`] }))}
      />
      <InstellingFields data={data} />
      <DateField name="periode.begin" label={t.vanaf} required />
      <DateField name="periode.eind" label={t.tot} required />
    </CommandForm>
  )
}
