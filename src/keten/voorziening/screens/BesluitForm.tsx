import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  DateField,
  MoneyField,
  Panel,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonProducten } from '#uitvoering/aanbod/endpoints.ts'
import { isWet, type Wet } from '#values/wet.ts'
import { neemBesluit, type toonBesluiten } from '../endpoints.ts'
import { BESLUITSOORTEN, type Besluitsoort } from '../rules/besluit.ts'
import { OmvangFields, omvangVan } from './OmvangFields.tsx'
import { voorzieningTeksten } from './teksten.ts'

export type Pagina = OutputOf<typeof toonBesluiten>
type BesluitFormProps = { pagina: Pagina; huishoudenId: string; onDone: (beschikkingnummer: number) => void }
const EERSTE = 'voorzieningen.0.'

/** One besluit with what it grants; what the plan asked is filled in, and every reason why not stands at its field. */
export function BesluitForm({ pagina, huishoudenId, onDone }: BesluitFormProps) {
  const t = useTeksten(voorzieningTeksten)
  const datum = useDateFormat()
  const command = useCommand(neemBesluit)
  const [persoonId, setPersoonId] = useState<string | undefined>(pagina.personen[0]?.id)
  const [wet, setWet] = useState<string | undefined>(pagina.personen[0]?.wetten[0])
  const [soort, setSoort] = useState<string>('toekenning')
  const [productId, setProductId] = useState<string>()
  const [leveringsvorm, setLeveringsvorm] = useState<string>('zin')
  const [gevraagdId, setGevraagdId] = useState<string>()
  const producten = useEndpoint(toonProducten, wet && isWet(wet) ? { wet } : undefined)
  const persoon = pagina.personen.find((een) => een.id === persoonId)
  const gevraagd = pagina.gevraagd.filter((een) => een.persoonId === persoonId && een.wet === wet)
  const gekozen = gevraagd.find((een) => een.id === gevraagdId)
  const product = producten.data?.find((een) => een.id === (gekozen?.productId ?? productId))
  const verleent = ['toekenning', 'herziening', 'spoed'].includes(soort)
  const vervangt = soort === 'herziening' || soort === 'intrekking'
  const naamVan = (id: string) => producten.data?.find((een) => een.id === id)?.naam ?? ''
  const kies = (id: string | undefined) => {
    setGevraagdId(id)
    const vraag = gevraagd.find((een) => een.id === id)
    if (vraag) {
      setProductId(vraag.productId)
      setLeveringsvorm(vraag.leveringsvorm)
    }
  }
  return (
    <Panel title={t.neemBesluit}>
      <CommandForm
        key={gevraagdId ?? 'los'}
        command={command}
        twoColumns
        submitLabel={t.neemBesluit}
        initial={beginwaarden(gekozen)}
        toInput={(values) => ({
          persoonId: persoonId ?? '',
          huishoudenId,
          wet: wet as Wet,
          soort: soort as Besluitsoort,
          aanvraagId: (values.aanvraagId as string | undefined) ?? null,
          motivering: (values.motivering as string | undefined) ?? '',
          ...(vervangt && {
            vervangt: (values.vervangt as string | undefined) ?? null,
            ingaandOp: (values.ingaandOp as string | undefined) ?? null,
          }),
          voorzieningen: verleent
            ? [
                verlening(values.voorzieningen, {
                  productId: product?.id ?? '',
                  leveringsvorm,
                  gevraagdeVoorzieningId: gekozen?.id ?? null,
                }),
              ]
            : [],
        })}
        onDone={({ beschikkingnummer }) => onDone(beschikkingnummer)}
      >
        <SelectField
          name="persoonId"
          label={t.voor}
          required
          value={persoonId}
          onChange={setPersoonId}
          empty={false}
          options={pagina.personen.map((een) => ({ value: een.id, label: een.naam }))}
        />
        <SelectField
          name="wet"
          label={t.wet}
          required
          value={wet}
          onChange={setWet}
          empty={false}
          options={(persoon?.wetten ?? []).flatMap((een) => (isWet(een) ? [{ value: een, label: t[een] }] : []))}
        />
        <SelectField
          name="soort"
          label={t.soort}
          required
          value={soort}
          onChange={(waarde) => setSoort(waarde ?? 'toekenning')}
          empty={false}
          options={BESLUITSOORTEN.map((value) => ({ value, label: t[value] }))}
        />
        <SelectField
          name="aanvraagId"
          label={t.aanvraag}
          empty={t.ambtshalve}
          options={pagina.aanvragen
            .filter((een) => een.persoonId === persoonId && een.wet === wet)
            .map((een) => ({ value: een.id, label: t.aanvraagVan(datum(een.ontvangenOp)) }))}
        />
        {vervangt ? (
          <>
            <SelectField
              name="vervangt"
              label={t.vervangt}
              required
              options={pagina.besluiten
                .filter((een) => een.persoonId === persoonId && !een.vervangen)
                .map((een) => ({ value: een.id, label: t.beschikking(een.beschikkingnummer) }))}
            />
            <DateField name="ingaandOp" label={t.ingaandOp} help={t.ingaandOpHulp} required />
          </>
        ) : null}
        {verleent ? (
          <>
            <SelectField
              name="gevraagd"
              label={t.gevraagd}
              empty={t.nietUitPlan}
              value={gevraagdId}
              onChange={kies}
              options={gevraagd.map((een) => ({ value: een.id, label: naamVan(een.productId) }))}
            />
            <SelectField
              name={`${EERSTE}productId`}
              label={t.product}
              required
              value={product?.id}
              onChange={setProductId}
              options={(producten.data ?? []).map((een) => ({ value: een.id, label: `${een.code} ${een.naam}` }))}
            />
            <SelectField
              name={`${EERSTE}leveringsvorm`}
              label={t.leveringsvorm}
              required
              value={leveringsvorm}
              onChange={(waarde) => setLeveringsvorm(waarde ?? 'zin')}
              empty={false}
              options={(product?.leveringsvormen ?? ['zin']).map((value) => ({ value, label: t[value] }))}
            />
            <DateField name={`${EERSTE}periode.begin`} label={t.begin} required />
            <DateField name={`${EERSTE}periode.eind`} label={t.eind} help={t.geenEind} />
            <OmvangFields prefix={EERSTE} eenheden={product?.eenheden ?? []} frequenties={product?.frequenties ?? []} />
            {leveringsvorm === 'pgb' ? <MoneyField name={`${EERSTE}jaarbedrag`} label={t.jaarbedrag} required /> : null}
            {product?.leeftijdsgrens ? (
              <TextField
                name={`${EERSTE}redenNaLeeftijdsgrens`}
                label={t.redenLeeftijd}
                help={t.redenLeeftijdHulp}
                maxLength={500}
              />
            ) : null}
          </>
        ) : null}
        <TextArea name="motivering" label={t.motivering} help={t.motiveringHulp} required />
      </CommandForm>
    </Panel>
  )
}

function beginwaarden(gevraagd: Pagina['gevraagd'][number] | undefined) {
  if (!gevraagd) return {}
  return {
    [`${EERSTE}periode.begin`]: gevraagd.periode.begin,
    [`${EERSTE}periode.eind`]: gevraagd.periode.eind ?? undefined,
    [`${EERSTE}omvang.volume`]: gevraagd.omvang?.volume,
    [`${EERSTE}omvang.eenheid`]: gevraagd.omvang?.eenheid,
    [`${EERSTE}omvang.frequentie`]: gevraagd.omvang ? String(gevraagd.omvang.frequentie) : undefined,
  }
}

type Verlening = InputOf<typeof neemBesluit>['voorzieningen'][number]

/** What a form says about one provision, as the deed asks it. */
export function verlening(
  values: unknown,
  vast: { productId: string; leveringsvorm: string; gevraagdeVoorzieningId: string | null },
): Verlening {
  const waarde = ((values as Record<string, unknown> | undefined)?.['0'] ?? {}) as {
    periode?: { begin?: string; eind?: string }
    omvang?: unknown
    jaarbedrag?: number
    redenNaLeeftijdsgrens?: string
  }
  return {
    productId: vast.productId,
    leveringsvorm: vast.leveringsvorm as Verlening['leveringsvorm'],
    gevraagdeVoorzieningId: vast.gevraagdeVoorzieningId,
    periode: { begin: waarde.periode?.begin ?? '', eind: waarde.periode?.eind ?? null },
    omvang: omvangVan(waarde.omvang),
    jaarbedrag: waarde.jaarbedrag ?? null,
    redenNaLeeftijdsgrens: waarde.redenNaLeeftijdsgrens ?? null,
  }
}
