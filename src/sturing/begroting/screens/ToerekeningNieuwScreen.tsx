import { useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  DateField,
  ErrorBox,
  Form,
  type FormValues,
  formRows,
  LoadingLines,
  PageHead,
  Panel,
  RowsField,
  SelectField,
  TextField,
  useCommand,
  useEndpoint,
  useNavigation,
  useTeksten,
} from '#platform/ui/index.ts'
import { stelToerekeningVast, toonBegroting, toonToerekening } from '../endpoints.ts'
import { KENMERKEN, toerekeningTeksten } from './toerekeningTeksten.ts'
import { type Gevolg, Verplaatsingen } from './Verplaatsingen.tsx'

type Invoer = InputOf<typeof stelToerekeningVast>
const STAP = 10
const VAAK = KENMERKEN.slice(0, 3)
const ZELDEN = KENMERKEN.slice(3)

/** A new list from a day on: what it would move is seen before it is decided. */
export function ToerekeningNieuwScreen() {
  const t = useTeksten(toerekeningTeksten)
  const ga = useNavigation()
  const { data: lijst, error } = useEndpoint(toonToerekening, {})
  const { data: begroting } = useEndpoint(toonBegroting, {})
  const command = useCommand(stelToerekeningVast)
  const [gezien, setGezien] = useState<{ invoer: Invoer; gevolg: Gevolg }>()
  if (error) return <ErrorBox error={error} />
  if (!lijst || !begroting) return <LoadingLines />
  const nu = lijst.filter(({ begin }) => begin === lijst[0]?.begin)
  const initial = Object.fromEntries(
    nu.flatMap(({ regel, match }, plek) => [
      [`regels.${plek}.regel`, regel],
      ...KENMERKEN.flatMap((kenmerk) =>
        match[kenmerk] === undefined ? [] : [[`regels.${plek}.${kenmerk}`, [match[kenmerk]].flat().join(', ')]],
      ),
    ]),
  )
  const opties = begroting.regels
    .filter(({ geslotenOp }) => geslotenOp === null)
    .map(({ code, naam }) => ({ value: code, label: `${code} ${naam}` }))
  return (
    <>
      <PageHead
        title={t.nieuweLijst}
        sub={t.nieuwSub}
        back={{ href: '/begroting/toerekening', label: t.deToerekening }}
      />
      <Panel label={t.nieuweLijst}>
        <Form
          initial={initial}
          submitLabel={t.bekijkGevolg}
          submit={async (waarden) => {
            const invoer = invoerVan(waarden)
            setGezien(undefined)
            const { data } = await command.run({ ...invoer, proef: true })
            setGezien({ invoer, gevolg: data.gevolg })
          }}
        >
          <DateField name="begin" label={t.begin} help={t.beginHulp} required={t.nodigBegin} />
          <p className="sh-bij">{t.meerHulp}</p>
          <RowsField name="regels" label={t.rijen} rowLabel={t.rij} max={500}>
            {(stam) => (
              <div className="sh-kenmerken">
                <SelectField name={`${stam}.regel`} label={t.regel} required={t.nodigRegel} options={opties} />
                {VAAK.map((kenmerk) => (
                  <TextField key={kenmerk} name={`${stam}.${kenmerk}`} label={t[kenmerk]} />
                ))}
                <details open={ZELDEN.some((kenmerk) => initial[`${stam}.${kenmerk}`] !== undefined) || undefined}>
                  <summary>{t.meerVoorwaarden}</summary>
                  <div className="sh-kenmerken__meer">
                    {ZELDEN.map((kenmerk) => (
                      <TextField key={kenmerk} name={`${stam}.${kenmerk}`} label={t[kenmerk]} />
                    ))}
                  </div>
                </details>
              </div>
            )}
          </RowsField>
        </Form>
      </Panel>
      {gezien ? (
        <Panel title={t.gevolg} sub={t.gevolgUitleg}>
          <CommandForm
            command={command}
            toInput={() => gezien.invoer}
            submitLabel={t.stelVast}
            onDone={() => ga('/begroting/toerekening')}
          >
            <Verplaatsingen gevolg={gezien.gevolg} />
          </CommandForm>
        </Panel>
      ) : null}
    </>
  )
}

function invoerVan(waarden: FormValues): Invoer {
  return {
    begin: waarden.begin as string,
    regels: formRows(waarden, 'regels').map((rij, plek) => ({
      volgorde: (plek + 1) * STAP,
      regel: (rij.regel as string | undefined) ?? '',
      match: Object.fromEntries(
        KENMERKEN.flatMap((kenmerk) => {
          const delen = ((rij[kenmerk] as string | undefined) ?? '').split(',').map((deel) => deel.trim())
          const gevuld = delen.filter((deel) => deel !== '')
          return gevuld.length === 0 ? [] : [[kenmerk, gevuld.length === 1 ? gevuld[0]! : gevuld]]
        }),
      ),
    })),
  }
}
