import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  ErrorBox,
  type FormValues,
  formatMoney,
  Link,
  LoadingLines,
  MoneyField,
  Notice,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  TextArea,
  useCommand,
  useEndpoint,
  useFormValue,
  useTeksten,
} from '#platform/ui/index.ts'
import { bereidWijzigingVoor, toonBegroting } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'
import { wijzigingTeksten } from './wijzigingTeksten.ts'

type Invoer = InputOf<typeof bereidWijzigingVoor>
type Uitslag = OutputOf<typeof bereidWijzigingVoor>
type Regel = OutputOf<typeof toonBegroting>['regels'][number]

const SOORTEN = ['verschuiving', 'overheveling', 'vrijval', 'begrotingswijziging'] as const
const JAREN = 8
type Soort = (typeof SOORTEN)[number]

/** Moves money. The two amounts are typed apart: that they must be equal is for the rule to say. */
export function WijzigingNieuwScreen() {
  const t = useTeksten(wijzigingTeksten)
  const b = useTeksten(begrotingTeksten)
  const command = useCommand(bereidWijzigingVoor)
  const { data, error } = useEndpoint(toonBegroting, {})
  const [uitslag, setUitslag] = useState<Uitslag>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const resultaat = data.regels.find(({ aard }) => aard === 'resultaat')
  return (
    <>
      <PageHead title={t.kop} sub={t.sub} back={{ href: '/begroting', label: b.alleVoorstellen }} />
      {uitslag ? <Gelukt uitslag={uitslag} /> : null}
      <Panel label={b.wijzigingVoorstellen}>
        <CommandForm
          key={uitslag?.wijzigingId ?? 'nieuw'}
          label={b.wijzigingVoorstellen}
          command={command}
          twoColumns
          initial={{
            soort: 'verschuiving',
            jaar: String(data.jaar),
            naarJaar: String(data.jaar + 1),
            duur: 'incidenteel',
            besparing: 'lagere-prijs',
            orgaan: 'raad',
          }}
          submitLabel={t.stelVoor}
          toInput={(waarden) => naarInvoer(waarden, resultaat?.code)}
          onDone={setUitslag}
        >
          <RadioField
            name="soort"
            label={t.watGebeurt}
            options={SOORTEN.map((soort) => ({ value: soort, label: t[soort] }))}
          />
          <Velden regels={data.regels} jaar={data.jaar} zonderResultaat={resultaat === undefined} />
          <RadioField
            name="orgaan"
            label={t.wieBesluit}
            options={[
              { value: 'raad', label: t.deRaad },
              { value: 'college', label: t.hetCollege },
            ]}
          />
          <TextArea name="toelichting" label={t.toelichting} required={t.nodigBesluit} maxLength={2000} />
        </CommandForm>
      </Panel>
    </>
  )
}

type VeldenProps = { regels: readonly Regel[]; jaar: number; zonderResultaat: boolean }

/** What each kind asks, and nothing else. */
function Velden({ regels, jaar, zonderResultaat }: VeldenProps) {
  const t = useTeksten(wijzigingTeksten)
  const soort = (useFormValue('soort') as Soort | undefined) ?? 'verschuiving'
  const opties = regels
    .filter(({ geslotenOp, aard }) => geslotenOp === null && aard !== 'resultaat')
    .map(({ code, naam }) => ({ value: code, label: `${code} ${naam}` }))
  const duur = (
    <RadioField
      name="duur"
      label={t.duur}
      options={[
        { value: 'incidenteel', label: t.incidenteel },
        { value: 'structureel', label: t.structureelVanaf },
      ]}
    />
  )
  const jaren = Array.from({ length: JAREN }, (_, n) => String(jaar - 2 + n)).map((een) => ({ value: een, label: een }))
  const over = soort === 'overheveling'
  return (
    <>
      <SelectField
        name="van"
        label={soort === 'begrotingswijziging' ? t.opRegel : t.vanRegel}
        required={t.nodigBesluit}
        options={opties}
      />
      <SelectField
        name="jaar"
        label={over ? t.vanJaar : t.jaar}
        required={t.nodigBesluit}
        options={jaren}
        empty={false}
      />
      <MoneyField name="eraf" label={t.eraf} required={t.nodigBesluit} />
      {soort === 'verschuiving' || over ? (
        <>
          {/* The rule names the list of mutaties; its remark belongs at the amount that is added. */}
          <MoneyField name="mutaties" label={t.erbij} required={t.nodigBesluit} />
          <SelectField
            name="naar"
            label={t.naarRegel}
            required={over ? undefined : t.nodigBesluit}
            options={opties}
            {...(over && { empty: t.zelfdeRegel })}
          />
        </>
      ) : null}
      {over ? (
        <SelectField name="naarJaar" label={t.naarJaar} required={t.nodigBesluit} options={jaren} empty={false} />
      ) : null}
      {soort === 'verschuiving' ? duur : null}
      {soort === 'vrijval' && zonderResultaat ? <Notice kind="let-op" title={t.geenResultaat} /> : null}
      {soort === 'begrotingswijziging' ? (
        <>
          <RadioField
            name="besparing"
            label={t.besparing}
            options={(['lagere-prijs', 'lichtere-vorm'] as const).map((een) => ({ value: een, label: t[een] }))}
          />
          {duur}
          <MoneyField name="frictie" label={t.frictie} help={t.frictieHulp} />
        </>
      ) : null}
    </>
  )
}

function naarInvoer(waarden: FormValues, resultaat: string | undefined): Invoer {
  const {
    soort,
    van,
    naar,
    eraf,
    mutaties: erbij,
    jaar: vanJaar,
    naarJaar,
    duur,
    besparing,
    frictie,
    orgaan,
    toelichting,
  } = waarden as {
    soort: Soort
    van: string
    naar?: string
    eraf: number
    mutaties?: number
    jaar: number
    naarJaar: number
    duur: 'incidenteel' | 'structureel'
    besparing: 'lagere-prijs' | 'lichtere-vorm'
    frictie?: number
    orgaan: 'raad' | 'college'
    toelichting: string
  }
  const jaar = Number(vanJaar)
  const eenmalig = { zijde: 'lasten', duur: 'incidenteel' } as const
  const mutaties: Record<Soort, Invoer['mutaties']> = {
    verschuiving: [
      { zijde: 'lasten', duur, jaar, regel: van, bedrag: -eraf },
      { zijde: 'lasten', duur, jaar, regel: naar ?? '', bedrag: erbij ?? 0 },
    ],
    overheveling: [
      { ...eenmalig, jaar, regel: van, bedrag: -eraf },
      { ...eenmalig, jaar: Number(naarJaar), regel: naar ?? van, bedrag: erbij ?? 0 },
    ],
    vrijval: [
      { ...eenmalig, jaar, regel: van, bedrag: -eraf },
      { ...eenmalig, jaar, regel: resultaat ?? '', bedrag: eraf },
    ],
    begrotingswijziging: [
      { zijde: 'lasten', duur, jaar, regel: van, bedrag: -eraf, besparing },
      ...(frictie ? [{ ...eenmalig, jaar, regel: van, bedrag: frictie }] : []),
    ],
  }
  return { soort, orgaan, toelichting, mutaties: mutaties[soort] }
}

function Gelukt({ uitslag }: { uitslag: Uitslag }) {
  const t = useTeksten(wijzigingTeksten)
  return (
    <Notice kind="goed" live title={t.voorgesteld}>
      <p>{t.voorgesteldUitleg}</p>
      {uitslag.waarschuwingen.map(({ waarde }) => (
        <p key={String(waarde?.regel)}>
          {t.waarschuwing(String(waarde?.regel), formatMoney(Number(waarde?.vrij ?? 0)))}
        </p>
      ))}
      <p>
        <Link href={`/begroting/wijzigingen/${uitslag.wijzigingId}`}>{t.bekijk}</Link>
      </p>
    </Notice>
  )
}
