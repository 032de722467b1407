import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  ErrorBox,
  type FormValues,
  formatMoney,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  TextArea,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { bereidWijzigingVoor, toonBegroting } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'
import { naarMutaties, type Soort, Wijzigingrijen } from './Wijzigingrijen.tsx'
import { wijzigingTeksten } from './wijzigingTeksten.ts'

type Invoer = InputOf<typeof bereidWijzigingVoor>
type Uitslag = OutputOf<typeof bereidWijzigingVoor>

const SOORTEN = ['verschuiving', 'overheveling', 'vrijval', 'begrotingswijziging'] as const

/** Moves money over as many lines as one decision takes. What goes and what comes is typed apart: that it must be nil together is for the rule to say. */
export function WijzigingNieuwScreen() {
  const t = useTeksten(wijzigingTeksten)
  const b = useTeksten(begrotingTeksten)
  const command = useCommand(bereidWijzigingVoor)
  const { data, error } = useEndpoint(toonBegroting, {})
  const [uitslag, setUitslag] = useState<Uitslag>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const resultaat = data.regels.find(({ aard }) => aard === 'resultaat')
  const jaar = String(data.jaar)
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
            duur: 'incidenteel',
            orgaan: 'raad',
            'mutaties.0.richting': 'eraf',
            'mutaties.0.jaar': jaar,
            'mutaties.1.richting': 'erbij',
            'mutaties.1.jaar': jaar,
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
          <Wijzigingrijen regels={data.regels} jaar={data.jaar} zonderResultaat={resultaat === undefined} />
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

function naarInvoer(waarden: FormValues, resultaat: string | undefined): Invoer {
  const { soort, orgaan, toelichting } = waarden as { soort: Soort; orgaan: 'raad' | 'college'; toelichting: string }
  return { soort, orgaan, toelichting, mutaties: naarMutaties(waarden, soort, resultaat) }
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
