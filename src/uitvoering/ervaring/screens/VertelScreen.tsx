import { useParams } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  CheckboxesField,
  CheckboxField,
  CommandForm,
  ErrorBox,
  type FormValues,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useFormValue,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonVertelformulier, vertelVerhaal } from '../endpoints.ts'
import {
  GEBRUIK,
  GEVOEL_NAMEN,
  GEVOELENS,
  herkenbareDelen,
  noemtBsn,
  type Punt,
  SCHAAL_NAMEN,
  SIGNIFIERS,
  type Signifier,
  THEMAS,
  TRIADEN,
  type Triade,
  VERTELLERS,
} from '../rules/verhaal.ts'
import { Driehoek } from './Driehoek.tsx'
import { ervaringTeksten } from './teksten.ts'

/** Anyone tells what it was like, and says himself what it means. Phone first, no login. */
export function VertelScreen() {
  const t = useTeksten(ervaringTeksten)
  const { code } = useParams({ strict: false }) as { code?: string }
  const { data, error } = useEndpoint(toonVertelformulier, code ? { code } : {})
  const [sleutel, setSleutel] = useState<string>()
  if (error)
    return (
      <>
        <PageHead title={t.vertelTitel} />
        <ErrorBox error={error} />
        <Link href="/vertel">{t.zonderCode}</Link>
      </>
    )
  if (!data) return <LoadingLines />
  if (sleutel) return <Bedankt sleutel={sleutel} />
  return (
    <>
      <PageHead title={t.vertelTitel} sub={t.vertelSub} />
      <Formulier data={data} klaar={setSleutel} />
      <p>
        <Link href="/vertel/mijn-verhaal">{t.alVerteld}</Link>
      </p>
    </>
  )
}

type Formulierdata = NonNullable<ReturnType<typeof useEndpoint<typeof toonVertelformulier>>['data']>

function Formulier({ data, klaar }: { data: Formulierdata; klaar: (sleutel: string) => void }) {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const command = useCommand(vertelVerhaal)
  const [triaden, setTriaden] = useState<Partial<Record<Triade, Punt>>>({})
  const [schalen, setSchalen] = useState<Partial<Record<Signifier, number>>>({})
  const naarVerhaal = (values: FormValues) =>
    ({
      ...values,
      duiding: Object.entries(schalen).map(([signifier, positie]) => ({ signifier, positie })),
      triaden: Object.entries(triaden).map(([triade, punt]) => ({ triade, ...punt })),
      toestemming: values.toestemming ?? [],
    }) as InputOf<typeof vertelVerhaal>
  return (
    <Panel label={t.vertelTitel}>
      <CommandForm
        command={command}
        initial={{ verteller: 'inwoner', thema: data.thema ?? undefined, aanbodId: data.aanbodId ?? undefined }}
        toInput={naarVerhaal}
        submitLabel={t.verstuur}
        onDone={({ vertelsleutel }) => klaar(vertelsleutel)}
      >
        <RadioField
          name="verteller"
          label={t.wieBentU}
          required
          options={VERTELLERS.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea name="tekst" label={t.watGebeurde} help={t.watGebeurdeHulp} required rows={7} maxLength={10_000} />
        <Waarschuwing />
        <SelectField
          name="thema"
          label={t.waarover}
          required
          options={THEMAS.map((value) => ({ value, label: t[`thema ${value}`] }))}
        />
        <SelectField
          name="aanbodId"
          label={t.welkAanbod}
          empty={t.geenVanDeze}
          options={data.aanbod.map((een) => ({ value: een.id, label: een.naam }))}
        />
        <SelectField
          name="gebiedCode"
          label={t.wijk}
          empty={t.zegIkNiet}
          options={data.wijken.map((een) => ({ value: een.code, label: een.naam }))}
        />
        {TRIADEN.map((triade) => (
          <Driehoek
            key={triade}
            triade={triade}
            waarde={triaden[triade]}
            zet={(punt) => setTriaden((oud) => ({ ...oud, [triade]: punt }))}
          />
        ))}
        {SIGNIFIERS.map((signifier) => (
          <Schaal
            key={signifier}
            signifier={signifier}
            waarde={schalen[signifier]}
            zet={(positie) => setSchalen((oud) => ({ ...oud, [signifier]: positie }))}
          />
        ))}
        <CheckboxesField
          name="gevoelens"
          label={t.hoeVoeltU}
          options={GEVOELENS.map((value) => ({ value, label: GEVOEL_NAMEN[value][taal] }))}
        />
        <TextField name="schuilnaam" label={t.schuilnaam} help={t.schuilnaamHulp} maxLength={40} width={20} />
        <CheckboxesField
          name="toestemming"
          label={t.toestemming}
          help={t.toestemmingHulp}
          required
          options={GEBRUIK.map((value) => ({ value, label: t[value], help: t[`${value} uitleg`] }))}
        />
      </CommandForm>
    </Panel>
  )
}

/** Warns while one types, and asks before what is recognisable is sent. */
function Waarschuwing() {
  const t = useTeksten(ervaringTeksten)
  const tekst = (useFormValue('tekst') as string | undefined) ?? ''
  const delen = herkenbareDelen(tekst)
  if (noemtBsn(tekst)) return <Notice kind="te-laat" live title={t.bsnErin} />
  if (delen.length === 0) return null
  return (
    <>
      <Notice kind="let-op" live title={t.herkenbaar}>
        {t.herkenbaarUitleg} <b>{delen.map((een) => een.deel).join(', ')}</b>
      </Notice>
      <CheckboxField name="tochVersturen" label={t.tochVersturen} />
    </>
  )
}

function Schaal({
  signifier,
  waarde,
  zet,
}: {
  signifier: Signifier
  waarde: number | undefined
  zet: (positie: number) => void
}) {
  const { taal } = useTaal()
  const t = useTeksten(ervaringTeksten)
  const id = useId()
  const { vraag, links, rechts } = SCHAAL_NAMEN[signifier]
  return (
    <div className="utrecht-form-field er-schaal">
      <label className="utrecht-form-label" htmlFor={id}>
        {vraag[taal]}
      </label>
      <div>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={waarde ?? 50}
          aria-valuetext={waarde === undefined ? t.nogNiets : `${waarde}`}
          onChange={(event) => zet(Number(event.target.value))}
        />
      </div>
      <small className="er-schaal__einden">
        <span>{links[taal]}</span>
        <span>{rechts[taal]}</span>
      </small>
    </div>
  )
}

function Bedankt({ sleutel }: { sleutel: string }) {
  const t = useTeksten(ervaringTeksten)
  return (
    <>
      <PageHead title={t.bedankt} />
      <Panel title={t.uwSleutel}>
        <p className="er-sleutel">
          <code>{sleutel}</code>
        </p>
        <p>{t.sleutelUitleg}</p>
        <p>
          <Link href="/vertel/mijn-verhaal">{t.naarMijnVerhaal}</Link>
        </p>
      </Panel>
    </>
  )
}
