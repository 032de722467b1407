import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  ErrorBox,
  type FormValues,
  formatMoney,
  LoadingLines,
  MoneyField,
  Notice,
  NumberField,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  TextArea,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { bereidWijzigingVoor, toonBegroting } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'

type Uitslag = OutputOf<typeof bereidWijzigingVoor>

/** Moves money between lines. The two amounts are typed apart: that they must be equal is for the rule to say. */
export function VerschuivingScreen() {
  const t = useTeksten(begrotingTeksten)
  const command = useCommand(bereidWijzigingVoor)
  const { data, error } = useEndpoint(toonBegroting, {})
  const [uitslag, setUitslag] = useState<Uitslag>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const regels = data.regels
    .filter(({ geslotenOp }) => geslotenOp === null)
    .map(({ code, naam }) => ({ value: code, label: `${code} ${naam}` }))
  return (
    <>
      <PageHead
        title={t.verschuivingKop}
        sub={t.verschuivingSub}
        back={{ href: '/begroting', label: t.alleVoorstellen }}
      />
      {uitslag ? <Gelukt uitslag={uitslag} /> : null}
      <Panel label={t.verschuivingVoorstellen}>
        <CommandForm
          key={uitslag?.wijzigingId ?? 'nieuw'}
          label={t.verschuivingVoorstellen}
          command={command}
          twoColumns
          initial={{ jaar: data.jaar, duur: 'incidenteel', orgaan: 'raad' }}
          submitLabel={t.stelVoor}
          toInput={naarInvoer}
          onDone={setUitslag}
        >
          <SelectField name="van" label={t.vanRegel} required={t.nodigBesluit} options={regels} />
          <MoneyField name="eraf" label={t.eraf} required={t.nodigBesluit} />
          <SelectField name="naar" label={t.naarRegel} required={t.nodigBesluit} options={regels} />
          {/* The rule names the list of mutaties; its remark belongs at the amount that is added. */}
          <MoneyField name="mutaties" label={t.erbij} required={t.nodigBesluit} />
          <NumberField name="jaar" label={t.jaar} required={t.nodigBesluit} />
          <RadioField
            name="duur"
            label={t.duur}
            options={[
              { value: 'incidenteel', label: t.incidenteel },
              { value: 'structureel', label: t.structureelVanaf },
            ]}
          />
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

type Duur = 'incidenteel' | 'structureel'

function naarInvoer(waarden: FormValues) {
  const {
    van,
    naar,
    eraf,
    mutaties: erbij,
    jaar,
    duur,
    orgaan,
    toelichting,
  } = waarden as Record<string, string> & { eraf: number; mutaties: number; jaar: number }
  const basis = { jaar, zijde: 'lasten' as const, duur: duur as Duur }
  return {
    soort: 'verschuiving' as const,
    orgaan: orgaan as 'raad' | 'college',
    toelichting: toelichting!,
    mutaties: [
      { ...basis, regel: van!, bedrag: -eraf },
      { ...basis, regel: naar!, bedrag: erbij },
    ],
  }
}

function Gelukt({ uitslag }: { uitslag: Uitslag }) {
  const t = useTeksten(begrotingTeksten)
  return (
    <Notice kind="goed" live title={t.voorgesteld}>
      <p>{t.voorgesteldUitleg}</p>
      {uitslag.waarschuwingen.map(({ waarde }) => (
        <p key={String(waarde?.regel)}>
          {t.waarschuwing(String(waarde?.regel), formatMoney(Number(waarde?.vrij ?? 0)))}
        </p>
      ))}
    </Notice>
  )
}
