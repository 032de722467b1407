import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxField,
  CommandForm,
  type FormValues,
  MoneyField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { schrijfConceptregel, type toonConcept } from '../endpoints.ts'
import { formulierTeksten } from './formulierTeksten.ts'
import { begrotingTeksten } from './teksten.ts'

export type Concept = OutputOf<typeof toonConcept>
export type Conceptregel = Concept['regels'][number]
type Props = { concept: Concept; regel: Conceptregel | undefined; etag: string | undefined; onDone: () => void }
type Invoer = InputOf<typeof schrijfConceptregel>

/** A line with its amounts per year and its two linked texts beside each other. */
export function Conceptregelvorm({ concept, regel, etag, onDone }: Props) {
  const t = useTeksten(formulierTeksten)
  const b = useTeksten(begrotingTeksten)
  const command = useCommand(schrijfConceptregel)
  const soorten = ['structureel', 'tijdelijk', 'eenmalig'] as const
  const jaren = [concept.jaren[0]! - 1, ...concept.jaren].map((jaar) => ({ value: String(jaar), label: String(jaar) }))
  return (
    <CommandForm
      label={t.regels}
      command={command}
      etag={etag}
      twoColumns
      initial={beginVan(concept, regel)}
      submitLabel={t.bewaar}
      toInput={(waarden) => naarInvoer(waarden, concept)}
      onDone={onDone}
    >
      <TextField name="code" label={t.code} required={t.nodig} disabled={regel !== undefined} />
      <TextField name="cluster" label={t.cluster} required={t.nodig} />
      <TextField name="naam" label={t.naam} required={t.nodig} />
      <RadioField name="soort" label={t.soort} options={soorten.map((soort) => ({ value: soort, label: b[soort] }))} />
      {concept.jaren.map((jaar) => (
        <MoneyField key={jaar} name={`lasten.${jaar}`} label={t.lasten(jaar)} />
      ))}
      {concept.jaren.map((jaar) => (
        <MoneyField key={jaar} name={`baten.${jaar}`} label={t.baten(jaar)} />
      ))}
      <TextArea name="toelichting" label={t.toelichting} maxLength={4000} />
      <TextArea name="motief" label={t.motief} maxLength={4000} />
      <TextArea name="risico" label={t.risico} maxLength={4000} />
      {regel?.uitDePas ? <CheckboxField name="nagelezen" label={t.nagelezen} /> : null}
      <TextField name="vw.uit" label={`${t.voorwaarde}: ${t.vwUit.toLowerCase()}`} />
      <SelectField name="vw.van" label={t.vwVan} options={jaren} />
      <SelectField name="vw.naar" label={t.vwNaar} options={jaren} />
      <MoneyField name="vw.bedrag" label={t.vwBedrag} />
      <MoneyField name="vw.benodigd" label={t.vwBenodigd} />
    </CommandForm>
  )
}

function beginVan({ jaren }: Concept, regel: Conceptregel | undefined): FormValues {
  if (!regel) return { soort: 'eenmalig' }
  const { voorwaarde } = regel
  const bedrag = (jaar: number) => regel.bedragen.find((een) => een.jaar === jaar)
  return {
    ...regel,
    ...Object.fromEntries(
      jaren.flatMap((jaar) => [
        [`lasten.${jaar}`, bedrag(jaar)?.lasten || undefined],
        [`baten.${jaar}`, bedrag(jaar)?.baten || undefined],
      ]),
    ),
    ...(voorwaarde && {
      'vw.uit': voorwaarde.uit,
      'vw.van': String(voorwaarde.vanJaar),
      'vw.naar': String(voorwaarde.naarJaar),
      'vw.bedrag': voorwaarde.bedrag,
      'vw.benodigd': voorwaarde.benodigd,
    }),
  }
}

function naarInvoer(waarden: FormValues, concept: Concept): Invoer {
  const { code, cluster, naam, soort, toelichting, motief, risico, nagelezen, lasten, baten, vw } = waarden as {
    code: string
    cluster: string
    naam: string
    soort: Conceptregel['soort']
    toelichting?: string
    motief?: string
    risico?: string
    nagelezen?: boolean
    lasten?: Record<string, number>
    baten?: Record<string, number>
    vw?: { uit?: string; van?: string; naar?: string; bedrag?: number; benodigd?: number }
  }
  const bedragen = concept.jaren
    .map((jaar) => ({ jaar, lasten: lasten?.[jaar] ?? 0, baten: baten?.[jaar] ?? 0 }))
    .filter((een) => een.lasten + een.baten > 0)
  return {
    conceptId: concept.id,
    code,
    cluster,
    naam,
    soort,
    bedragen,
    toelichting: toelichting ?? null,
    motief: motief ?? null,
    risico: risico ?? null,
    nagelezen: nagelezen ?? false,
    voorwaarde: vw?.uit
      ? {
          uit: vw.uit,
          vanJaar: Number(vw.van ?? concept.jaren[0]! - 1),
          naarJaar: Number(vw.naar ?? concept.jaren[0]),
          bedrag: vw.bedrag ?? 0,
          benodigd: vw.benodigd ?? 0,
        }
      : null,
  }
}
