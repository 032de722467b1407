import { useState } from 'react'
import {
  CheckboxField,
  CommandForm,
  type FormValues,
  SelectField,
  TextArea,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonProducten, toonSocialeKaart } from '#uitvoering/aanbod/endpoints.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { weeg } from '../../endpoints.ts'
import { DOMEINEN, domeinNaam } from '../../rules/domeinen.ts'
import { LADDERSTAPPEN, type Ladderstap, type Oordeel, UITKOMSTEN } from '../../rules/ladder.ts'
import type { Plan } from '../plan.ts'
import { planTeksten } from '../teksten.ts'

type Props = { plan: Plan; stam: string | undefined; onDone: () => void }

/** One need and its way up the ladder; what was weighed before is already filled in. */
export function WeegDeed({ plan, stam, onDone }: Props) {
  const t = useTeksten(planTeksten)
  const { taal } = useTaal()
  const command = useCommand(weeg)
  const behoefte = plan.inhoud.behoeften.find((een) => een.stam === stam)
  const afweging = plan.inhoud.afwegingen.find((een) => een.behoefteStam === stam)
  const [wet, setWet] = useState<string | undefined>(behoefte?.wet ?? undefined)
  const { data: producten } = useEndpoint(toonProducten, wet ? { wet: wet as Wet } : {})
  const { data: aanbod } = useEndpoint(toonSocialeKaart, {})
  const naam: Record<Ladderstap, string> = {
    'eigen-kracht': t.eigenKracht,
    omgeving: t.omgeving,
    voorliggend: t.voorliggend,
    maatwerk: t.maatwerk,
  }
  const oordelen = [
    { value: 'nee', label: t.nietGewogen },
    { value: 'voldoende', label: t.voldoende },
    { value: 'onvoldoende', label: t.onvoldoende },
    { value: 'niet-van-toepassing', label: t.nvt },
  ]
  const initial: FormValues = {
    kringlidId: behoefte?.kringlidId ?? undefined,
    domein: behoefte?.domein,
    omschrijving: behoefte?.omschrijving,
    uitkomst: afweging?.uitkomst,
    aanbodId: afweging?.aanbodId ?? undefined,
    productId: afweging?.productId ?? undefined,
    tijdelijk: afweging?.tijdelijk ?? true,
    redenLangdurig: afweging?.redenLangdurig ?? undefined,
    ...Object.fromEntries(
      LADDERSTAPPEN.flatMap((stap) => {
        const eerder = afweging?.stappen.find((een) => een.stap === stap)
        return [
          [`oordeel-${stap}`, eerder?.bekeken ? eerder.oordeel : 'nee'],
          [`stappen.${stap}`, eerder?.reden ?? undefined],
        ]
      }),
    ),
  }
  const toInput = (values: FormValues) => {
    const redenen = (values.stappen ?? {}) as Partial<Record<Ladderstap, string>>
    const gewogen = LADDERSTAPPEN.filter((stap) => (values[`oordeel-${stap}`] ?? 'nee') !== 'nee')
    const uitkomst = values.uitkomst as (typeof UITKOMSTEN)[number]
    return {
      planId: plan.planId,
      ...(stam && { behoefteStam: stam }),
      kringlidId: (values.kringlidId as string | undefined) ?? null,
      domein: values.domein as string,
      wet: (wet as Wet | undefined) ?? null,
      omschrijving: (values.omschrijving as string | undefined) ?? '',
      stappen: gewogen.map((stap) => ({
        stap,
        bekeken: true,
        oordeel: values[`oordeel-${stap}`] as Oordeel,
        reden: redenen[stap] ?? null,
      })),
      uitkomst,
      aanbodId: uitkomst === 'voorliggend' ? ((values.aanbodId as string | undefined) ?? null) : null,
      productId: uitkomst === 'maatwerk' ? ((values.productId as string | undefined) ?? null) : null,
      tijdelijk: Boolean(values.tijdelijk),
      redenLangdurig: (values.redenLangdurig as string | undefined) ?? null,
    }
  }
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={initial}
      etag={`"${plan.versie}"`}
      submitLabel={t.weeg}
      onDone={onDone}
    >
      <SelectField
        name="kringlidId"
        label={t.voorWie}
        empty={t.vanAllen}
        options={plan.kring.map((lid) => ({ value: lid.id, label: lid.naam }))}
      />
      <SelectField
        name="domein"
        label={t.domein}
        required
        options={Object.keys(DOMEINEN).map((code) => ({ value: code, label: domeinNaam(code, taal) }))}
      />
      <SelectWet wet={wet} onWet={setWet} label={t.wet} />
      <TextArea name="omschrijving" label={t.omschrijving} required rows={2} maxLength={2000} />
      {LADDERSTAPPEN.map((stap) => (
        <div key={stap} className="sh-samen">
          <SelectField name={`oordeel-${stap}`} label={t.trede(naam[stap])} options={oordelen} empty={false} />
          <TextArea name={`stappen.${stap}`} label={t.waarom} rows={2} maxLength={2000} />
        </div>
      ))}
      <SelectField
        name="uitkomst"
        label={t.uitkomst}
        required
        options={UITKOMSTEN.map((uitkomst) => ({ value: uitkomst, label: t[`uitkomst-${uitkomst}`] }))}
      />
      <SelectField
        name="aanbodId"
        label={t.welkAanbod}
        help={t.welkAanbodHulp}
        options={(aanbod ?? []).map((een) => ({ value: een.id, label: een.naam }))}
      />
      <SelectField
        name="productId"
        label={t.product}
        help={t.productHulp}
        options={(producten ?? []).map((product) => ({
          value: product.id,
          label: `${product.naam} (${wetNaam(product.wet, taal)})`,
        }))}
      />
      <CheckboxField name="tijdelijk" label={t.tijdelijk} />
      <TextArea name="redenLangdurig" label={t.redenLangdurig} rows={2} maxLength={2000} />
    </CommandForm>
  )
}

function SelectWet({
  wet,
  onWet,
  label,
}: {
  wet: string | undefined
  onWet: (wet: string | undefined) => void
  label: string
}) {
  const { taal } = useTaal()
  const t = useTeksten(planTeksten)
  return (
    <div className="utrecht-form-field sh-veld">
      <label className="utrecht-form-label sh-veld__label" htmlFor="weeg-wet">
        {label}
      </label>
      <select
        id="weeg-wet"
        className="utrecht-select utrecht-select--html-select"
        value={wet ?? ''}
        onChange={(event) => onWet(event.target.value || undefined)}
      >
        <option value="">{t.nietNodig}</option>
        {WETTEN.map((een) => (
          <option key={een} value={een}>
            {wetNaam(een, taal)}
          </option>
        ))}
      </select>
    </div>
  )
}
