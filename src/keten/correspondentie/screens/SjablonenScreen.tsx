import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  Columns,
  CommandForm,
  DateField,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  Tabs,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { stelSjabloonVast, toonProef, toonSjablonen } from '../endpoints.ts'
import { alsBlokken, alsTekst } from '../rules/opmaak.ts'
import { VELDEN } from '../rules/sjabloon.ts'
import { Brieftekst } from './Brieftekst.tsx'
import { briefTeksten } from './teksten.ts'

type Sjabloon = OutputOf<typeof toonSjablonen>[number]
type Invoer = { titel: string; tekst: string }

/** Letters in the municipality's own words: write, look at it with a demo case, adopt from a day. */
export function SjablonenScreen() {
  const t = useTeksten(briefTeksten)
  const gekozen = new URLSearchParams(useLocation().searchStr).get('brief')
  const { data, error, refetch } = useEndpoint(toonSjablonen, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const sjabloon = data.find((een) => een.soort === gekozen) ?? data[0]!
  return (
    <>
      <PageHead title={t.sjablonen} sub={t.sjablonenSub} />
      <Tabs
        label={t.sjablonen}
        tabs={data.map(({ soort }) => ({
          label: t[`soort-${soort}`],
          href: `/beheer/sjablonen?brief=${soort}`,
          current: soort === sjabloon.soort,
        }))}
      />
      <Sjabloonblad key={`${sjabloon.soort}-${sjabloon.vanaf}`} sjabloon={sjabloon} />
    </>
  )
}

function Sjabloonblad({ sjabloon }: { sjabloon: Sjabloon }) {
  const t = useTeksten(briefTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const command = useCommand(stelSjabloonVast)
  const [proef, setProef] = useState<Invoer>()
  const [klaar, setKlaar] = useState(false)
  return (
    <Columns
      side={
        <Panel title={t.velden}>
          <ul className="sh-lijst">
            {Object.entries(VELDEN[sjabloon.soort]).map(([code, { naam, voorbeeld }]) => (
              <li key={code}>
                <code>{Array.isArray(voorbeeld) ? `- ${code}` : `{${code}}`}</code>
                <small className="sh-onder">
                  {Array.isArray(voorbeeld) ? `${naam[taal]} (${t.isLijst})` : naam[taal]}
                </small>
              </li>
            ))}
          </ul>
        </Panel>
      }
    >
      <Stack>
        {klaar ? <Notice kind="goed" title={t.vastgesteld} /> : null}
        <Panel title={sjabloon.vanaf ? t.eigenTekst(datum(sjabloon.vanaf)) : t.vanHetHuis}>
          <CommandForm
            command={command}
            submitLabel={t.stelVast}
            initial={{ titel: sjabloon.titel, tekst: alsTekst(sjabloon.blokken), vanaf: vandaag }}
            toInput={({ titel, tekst, vanaf, bron }) => {
              setProef({ titel: String(titel), tekst: String(tekst) })
              return {
                soort: sjabloon.soort,
                titel: String(titel),
                blokken: alsBlokken(String(tekst)),
                vanaf: String(vanaf),
                bron: String(bron),
              }
            }}
            onDone={() => setKlaar(true)}
            secondary={<ProefKnop onProef={setProef} />}
          >
            <TextField name="titel" label={t.titelVeld} required maxLength={120} />
            <TextArea name="tekst" label={t.tekstVeld} help={t.tekstUitleg} rows={18} required maxLength={20_000} />
            <DateField name="vanaf" label={t.vanaf} required />
            <TextField name="bron" label={t.bron} required maxLength={200} />
          </CommandForm>
        </Panel>
        {proef ? <Proef soort={sjabloon.soort} invoer={proef} /> : null}
      </Stack>
    </Columns>
  )
}

/** Reads the form it stands in, so that one need not adopt to look. */
function ProefKnop({ onProef }: { onProef: (invoer: Invoer) => void }) {
  const t = useTeksten(briefTeksten)
  return (
    <Button
      onClick={(event) => {
        const velden = (event.currentTarget as HTMLButtonElement).form?.elements
        const waarde = (naam: string) => (velden?.namedItem(naam) as HTMLInputElement | null)?.value ?? ''
        onProef({ titel: waarde('titel'), tekst: waarde('tekst') })
      }}
    >
      {t.proef}
    </Button>
  )
}

function Proef({ soort, invoer }: { soort: Sjabloon['soort']; invoer: Invoer }) {
  const t = useTeksten(briefTeksten)
  const { data, error } = useEndpoint(toonProef, {
    soort,
    titel: invoer.titel,
    blokken: alsBlokken(invoer.tekst),
  })
  return (
    <Panel title={t.bekijk}>
      {error ? <ErrorBox error={error} /> : data ? <Brieftekst brief={data} /> : <LoadingLines />}
    </Panel>
  )
}
