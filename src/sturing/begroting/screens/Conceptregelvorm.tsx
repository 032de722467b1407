import type { InputOf } from '#platform/endpoint.ts'
import {
  CheckboxField,
  CommandForm,
  type FormValues,
  formRows,
  MoneyField,
  RadioField,
  TextArea,
  TextField,
  useCommand,
  useFormValue,
  useTeksten,
} from '#platform/ui/index.ts'
import { schrijfConceptregel } from '../endpoints.ts'
import {
  Bouwsteenvelden,
  type Concept,
  type Conceptregel,
  naarBouwstenen,
  useOpgebouwd,
  Voorwaardevelden,
} from './Conceptbouwvelden.tsx'
import { Conceptmeervelden, meerVanVorm, naarMeer } from './Conceptmeervelden.tsx'
import { conceptmeerTeksten } from './conceptmeerTeksten.ts'
import { formulierTeksten } from './formulierTeksten.ts'
import { begrotingTeksten } from './teksten.ts'

type Props = { concept: Concept; regel: Conceptregel | undefined; etag: string | undefined; onDone: () => void }
type Invoer = InputOf<typeof schrijfConceptregel>

/** A line with what its amount is made of, its amounts per year and its two linked texts beside each other. */
export function Conceptregelvorm({ concept, regel, etag, onDone }: Props) {
  const t = useTeksten(formulierTeksten)
  const b = useTeksten(begrotingTeksten)
  const m = useTeksten(conceptmeerTeksten)
  const command = useCommand(schrijfConceptregel)
  const soorten = ['structureel', 'tijdelijk', 'eenmalig'] as const
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
      <TextField name="ondertitel" label={m.ondertitel} maxLength={200} />
      <RadioField name="soort" label={t.soort} options={soorten.map((soort) => ({ value: soort, label: b[soort] }))} />
      <Bouwsteenvelden concept={concept} />
      <Bedragvelden concept={concept} zonderJaar={regel?.bedragen.some(({ jaar }) => jaar === null) ?? false} />
      <Voorwaardevelden concept={concept} />
      <TextArea name="toelichting" label={t.toelichting} maxLength={4000} />
      <TextArea name="motief" label={t.motief} maxLength={4000} />
      <TextArea name="risico" label={t.risico} maxLength={4000} />
      <Conceptmeervelden />
      {regel?.uitDePas ? <CheckboxField name="nagelezen" label={t.nagelezen} /> : null}
    </CommandForm>
  )
}

/** Costs are typed only for a year that has no parts. */
function Bedragvelden({ concept, zonderJaar }: { concept: Concept; zonderJaar: boolean }) {
  const t = useTeksten(formulierTeksten)
  const m = useTeksten(conceptmeerTeksten)
  const soort = useFormValue('soort') as Conceptregel['soort']
  const opgebouwd = useOpgebouwd(concept)
  const eerste = Math.min(...opgebouwd.keys())
  const volgt = (jaar: number) => opgebouwd.has(jaar) || (soort === 'structureel' && jaar > eerste)
  return (
    <>
      {concept.jaren
        .filter((jaar) => !volgt(jaar))
        .map((jaar) => (
          <MoneyField key={jaar} name={`lasten.${jaar}`} label={t.lasten(jaar)} />
        ))}
      {concept.jaren.map((jaar) => (
        <MoneyField key={jaar} name={`baten.${jaar}`} label={t.baten(jaar)} />
      ))}
      {zonderJaar ? (
        <>
          <MoneyField name="lasten.zonder" label={m.lastenZonderJaar} />
          <MoneyField name="baten.zonder" label={m.batenZonderJaar} />
        </>
      ) : null}
    </>
  )
}

function beginVan({ jaren }: Concept, regel: Conceptregel | undefined): FormValues {
  if (!regel) return { soort: 'eenmalig' }
  const { code, cluster, naam, soort, toelichting, motief, risico, bouwstenen, voorwaarden } = regel
  const bedrag = (jaar: number | null) => regel.bedragen.find((een) => een.jaar === jaar)
  const rijen = (naam: string, lijst: readonly object[]) =>
    lijst.flatMap((een, i) =>
      Object.entries(een).map(([veld, waarde]) => [
        `${naam}.${i}.${veld}`,
        veld.endsWith('Jaar') || veld === 'schaal'
          ? waarde === null
            ? undefined
            : String(waarde)
          : (waarde ?? undefined),
      ]),
    )
  return {
    ...{ code, cluster, naam, soort },
    ...{ toelichting: toelichting ?? undefined, motief: motief ?? undefined, risico: risico ?? undefined },
    ...meerVanVorm(regel),
    ...Object.fromEntries([
      ...jaren.flatMap((jaar) => [
        [`lasten.${jaar}`, bedrag(jaar)?.lasten],
        [`baten.${jaar}`, bedrag(jaar)?.baten || undefined],
      ]),
      ['lasten.zonder', bedrag(null)?.lasten],
      ['baten.zonder', bedrag(null)?.baten || undefined],
      ...rijen('bouwstenen', bouwstenen),
      ...rijen('voorwaarden', voorwaarden),
    ]),
  }
}

function naarInvoer(waarden: FormValues, concept: Concept): Invoer {
  const { code, cluster, naam, soort, toelichting, motief, risico, nagelezen, lasten, baten } = waarden as {
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
  }
  const bedragen = [...concept.jaren, null].flatMap((jaar) => {
    const [uit, inkomsten] = [lasten?.[jaar ?? 'zonder'], baten?.[jaar ?? 'zonder']]
    return uit === undefined && inkomsten === undefined ? [] : [{ jaar, lasten: uit ?? 0, baten: inkomsten ?? 0 }]
  })
  return {
    conceptId: concept.id,
    code,
    cluster,
    naam,
    soort,
    bedragen,
    ...naarMeer(waarden),
    bouwstenen: naarBouwstenen(waarden, concept),
    voorwaarden: formRows(waarden, 'voorwaarden').map(({ uit, vanJaar, naarJaar, bedrag, benodigd }) => ({
      uit: (uit as string | undefined) ?? '',
      vanJaar: Number(vanJaar ?? concept.jaren[0]! - 1),
      naarJaar: Number(naarJaar ?? concept.jaren[0]),
      bedrag: (bedrag as number | undefined) ?? 0,
      benodigd: (benodigd as number | undefined) ?? 0,
    })),
    toelichting: toelichting ?? null,
    motief: motief ?? null,
    risico: risico ?? null,
    nagelezen: nagelezen ?? false,
  }
}
