import { type ReactNode, useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  DateField,
  ErrorBox,
  Form,
  type FormValues,
  MoneyField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { bekijkEffect, stelInstellingVast } from '../endpoints.ts'
import { RijenVelden } from './RijenVelden.tsx'
import { regelTeksten } from './regelTeksten.ts'
import { type Effect, Vooruitblikken } from './Vooruitblik.tsx'
import { veldenVan, waardeVanVelden } from './vormwaarde.ts'
import type { Regel } from './waarde.tsx'

type Invoer = InputOf<typeof stelInstellingVast>
const EENHEDEN = ['dagen', 'weken', 'maanden', 'werkdagen'] as const

/** First the value, then what it would do, then fixing it: the deed is one button, and only after one has seen. */
export function RegelDeed({ regel, onDone }: { regel: Regel; onDone: () => void }) {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const vooruit = useCommand(bekijkEffect)
  const stelVast = useCommand(stelInstellingVast)
  const [waarden, setWaarden] = useState<FormValues>(() => beginwaarden(regel, vandaag))
  const [gezien, setGezien] = useState<{ invoer: Invoer; effecten: Effect[] }>()
  if (gezien)
    return (
      <>
        {stelVast.error ? <ErrorBox error={stelVast.error} /> : null}
        <h3 className="utrecht-heading-3">{t.effect}</h3>
        <Vooruitblikken effecten={gezien.effecten} />
        <div className="sh-formulier__voet">
          <Button appearance="primary" onClick={() => void stelVast.run(gezien.invoer).then(onDone, () => {})}>
            {t.stelVast}
          </Button>
          <Button onClick={() => setGezien(undefined)}>{t.terug}</Button>
        </div>
      </>
    )
  async function bekijk(values: FormValues) {
    const invoer = invoerVan(regel, values)
    const { data } = await vooruit.run(invoer)
    setWaarden({ ...plat(values) })
    setGezien({ invoer, effecten: data.effecten })
  }
  return (
    <Form submit={bekijk} initial={waarden} submitLabel={t.bekijk}>
      <p>{regel.uitleg[taal]}</p>
      {regel.sleutelVorm === 'datum' ? <DateField name="sleutel" label={t.sleutelDatum} required /> : null}
      {regel.sleutelVorm === 'tekst' ? <TextField name="sleutel" label={t.sleutel} required maxLength={120} /> : null}
      <Waardevelden regel={regel} />
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
      <TextField name="bron" label={t.bron} help={t.bronHulp} maxLength={300} />
      <TextArea name="toelichting" label={t.toelichting} rows={2} maxLength={1000} />
      <CheckboxField name="geverifieerd" label={t.nagekeken} />
    </Form>
  )
}

function Waardevelden({ regel }: { regel: Regel }): ReactNode {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  const { vorm } = regel
  switch (vorm.soort) {
    case 'geen':
      return null
    case 'termijn':
      return (
        <div className="sh-veld__rij">
          <NumberField name="waarde.duur.aantal" label={t.aantal} required />
          <SelectField
            name="waarde.duur.eenheid"
            label={t.eenheid}
            required
            empty={false}
            options={EENHEDEN.map((een) => ({ value: een, label: t[`eenheid.${een}`] }))}
          />
        </div>
      )
    case 'bedrag':
      return <MoneyField name="waarde" label={t.bedrag} required />
    case 'getal':
      return <NumberField name="waarde" label={`${t.aantal} (${vorm.eenheid[taal]})`} required />
    case 'velden':
      return vorm.velden.map(({ veld, naam }) => (
        <NumberField key={veld} name={`waarde.${veld}`} label={naam[taal]} required />
      ))
    case 'lijst':
      return vorm.opties ? (
        <CheckboxesField
          name="waarde"
          label={t.keuze}
          options={vorm.opties.map((optie) => ({ value: optie.waarde, label: optie.naam[taal] }))}
        />
      ) : (
        <TextArea name="waarde" label={t.lijst} rows={8} required />
      )
    case 'tekst':
      return <TextField name="waarde" label={t.waarde} required maxLength={200} />
    case 'rijen':
      return <RijenVelden vorm={vorm} />
  }
}

function beginwaarden(regel: Regel, vandaag: string): FormValues {
  const { vorm, waarde } = regel
  const basis = { begin: vandaag, geverifieerd: false }
  if (regel.sleutelVorm || waarde === null || waarde === undefined) return basis
  switch (vorm.soort) {
    case 'termijn': {
      const { duur } = waarde as { duur: { aantal: number; eenheid: string } }
      return { ...basis, 'waarde.duur.aantal': duur.aantal, 'waarde.duur.eenheid': duur.eenheid }
    }
    case 'velden':
      return {
        ...basis,
        ...Object.fromEntries(Object.entries(waarde as object).map(([veld, een]) => [`waarde.${veld}`, een])),
      }
    case 'lijst':
      return { ...basis, waarde: vorm.opties ? waarde : (waarde as string[]).join('\n') }
    case 'rijen':
      return { ...basis, ...veldenVan(vorm, waarde) }
    default:
      return { ...basis, waarde }
  }
}

/** Back to the names of the fields, so that who goes back finds what was typed. */
function plat(values: FormValues, voor = ''): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([naam, een]) =>
      een !== null && typeof een === 'object' && !Array.isArray(een)
        ? Object.entries(plat(een as FormValues, `${voor}${naam}.`))
        : [[`${voor}${naam}`, een]],
    ),
  )
}

function invoerVan(regel: Regel, values: FormValues): Invoer {
  return {
    soort: regel.soort,
    sleutel: (values.sleutel as string | undefined) ?? regel.sleutel,
    waarde: waardeVan(regel, values.waarde),
    begin: values.begin as Datum,
    eind: (values.eind as Datum | undefined) ?? null,
    bron: (values.bron as string | undefined) ?? '',
    geverifieerd: values.geverifieerd === true,
    ...(values.toelichting ? { toelichting: values.toelichting as string } : {}),
  }
}

function waardeVan({ vorm }: Regel, waarde: unknown): unknown {
  if (vorm.soort === 'lijst')
    return vorm.opties
      ? (waarde ?? [])
      : String(waarde ?? '')
          .split('\n')
          .map((een) => een.trim())
          .filter(Boolean)
  return vorm.soort === 'rijen' ? waardeVanVelden(vorm, waarde) : waarde
}
