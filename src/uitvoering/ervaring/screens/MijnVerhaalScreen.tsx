import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  CommandForm,
  ErrorBox,
  Form,
  Link,
  Notice,
  PageHead,
  Panel,
  TextField,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonMijnVerhaal, trekVerhaalIn, wijzigToestemming } from '../endpoints.ts'
import { GEBRUIK } from '../rules/verhaal.ts'
import { ervaringTeksten } from './teksten.ts'

type Verhaal = OutputOf<typeof toonMijnVerhaal> & { vertelsleutel: string }

/** With the key the teller, and nobody else, comes back to his own story. */
export function MijnVerhaalScreen() {
  const t = useTeksten(ervaringTeksten)
  const zoek = useCommand(toonMijnVerhaal)
  const [verhaal, setVerhaal] = useState<Verhaal>()
  const [weg, setWeg] = useState(false)
  return (
    <>
      <PageHead title={t.mijnVerhaalTitel} back={{ href: '/vertel', label: t.vertellen }} />
      {weg ? <Notice kind="goed" live title={t.ingetrokken} /> : null}
      {verhaal ? (
        <Eigen
          verhaal={verhaal}
          ingetrokken={() => {
            setVerhaal(undefined)
            setWeg(true)
          }}
        />
      ) : (
        <Panel label={t.uwSleutel}>
          <Form
            submitLabel={t.zoekVerhaal}
            submit={async ({ vertelsleutel }) => {
              const { data } = await zoek.run({ vertelsleutel: String(vertelsleutel ?? '') })
              setVerhaal({ ...data, vertelsleutel: String(vertelsleutel) })
            }}
          >
            <TextField
              name="vertelsleutel"
              label={t.uwSleutel}
              help={t.sleutelHulp}
              required
              maxLength={40}
              width={20}
            />
          </Form>
        </Panel>
      )}
    </>
  )
}

function Eigen({ verhaal, ingetrokken }: { verhaal: Verhaal; ingetrokken: () => void }) {
  const t = useTeksten(ervaringTeksten)
  const toestemming = useCommand(wijzigToestemming)
  const trekIn = useCommand(trekVerhaalIn)
  const [bewaard, setBewaard] = useState(false)
  const { vertelsleutel } = verhaal
  return (
    <>
      <Panel title={t.watUVertelde}>
        <blockquote className="er-citaat">{verhaal.tekst}</blockquote>
      </Panel>
      <Panel title={t.toestemming}>
        <CommandForm
          command={toestemming}
          initial={{ toestemming: verhaal.toestemming }}
          toInput={(values) =>
            ({ vertelsleutel, toestemming: values.toestemming ?? [] }) as InputOf<typeof wijzigToestemming>
          }
          submitLabel={t.bewaarToestemming}
          onDone={() => setBewaard(true)}
        >
          <CheckboxesField
            name="toestemming"
            label={t.toestemmingNu}
            options={GEBRUIK.map((value) => ({ value, label: t[value], help: t[`${value} uitleg`] }))}
          />
        </CommandForm>
        {bewaard ? <Notice kind="goed" live title={t.bewaard} /> : null}
      </Panel>
      <Panel title={t.trekIn}>
        <p>{t.trekInUitleg}</p>
        {trekIn.error ? <ErrorBox error={trekIn.error} /> : null}
        <Button onClick={() => void trekIn.run({ vertelsleutel }).then(ingetrokken, () => undefined)}>
          {t.trekIn}
        </Button>
      </Panel>
      <p>
        <Link href="/vertel">{t.nogEen}</Link>
      </p>
    </>
  )
}
