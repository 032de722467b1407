import { useState } from 'react'
import {
  Button,
  CheckboxField,
  Form,
  Panel,
  SelectField,
  TextButton,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonPersoon } from '#uitvoering/huishouden/endpoints.ts'
import { PersoonZoeker } from '#uitvoering/huishouden/screens/index.ts'
import { WETTEN, type Wet } from '#values/wet.ts'
import { toonRegelingen, voegHulpvraagToe } from '../endpoints.ts'
import { REGELINGEN } from '../rules/melding.ts'
import type { Melding } from './melding.ts'
import { toegangTeksten } from './teksten.ts'

/** A law recognised later, or someone named later: also outside the household. */
export function VoegHulpvraagToe({ melding }: { melding: Melding }) {
  const t = useTeksten(toegangTeksten)
  const [open, setOpen] = useState(false)
  const [ander, setAnder] = useState<string>()
  const [zoekt, setZoekt] = useState(false)
  const [wet, setWet] = useState<Wet>('wmo')
  const [regeling, setRegeling] = useState<string>()
  const voeg = useCommand(voegHulpvraagToe)
  const gekozen = ander ?? melding.persoonId ?? undefined
  const { data: persoon } = useEndpoint(toonPersoon, gekozen ? { persoonId: gekozen } : undefined)
  const { data: regelingen } = useEndpoint(toonRegelingen, open ? {} : undefined)
  const regelingenVanWet = regelingen?.find((een) => een.wet === wet)?.regelingen ?? REGELINGEN[wet]
  if (!open)
    return (
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t.voegHulpvraagToe}
      </Button>
    )
  if (!gekozen || zoekt)
    return (
      <PersoonZoeker
        titel={t.wieIsHet}
        onKies={(id) => {
          setAnder(id)
          setZoekt(false)
        }}
      />
    )
  const leden = persoon?.huishouden?.leden ?? []
  const keuzen =
    leden.length > 0
      ? leden.map((lid) => ({ value: lid.persoonId, label: lid.naam }))
      : [{ value: gekozen, label: persoon?.naam ?? '' }]
  const submit = async (values: Record<string, unknown>) => {
    await voeg.run({
      meldingId: melding.meldingId,
      wet,
      persoonId: String(values.persoonId ?? gekozen),
      regeling: regeling ?? regelingenVanWet[0] ?? '',
      spoed: values.spoed === true,
    })
    setOpen(false)
    setAnder(undefined)
  }
  return (
    <Panel title={t.voegHulpvraagToe}>
      <Form
        key={gekozen}
        label={t.voegHulpvraagToe}
        submitLabel={t.voegHulpvraagToe}
        submit={submit}
        initial={{ persoonId: gekozen }}
        secondary={<TextButton onClick={() => setZoekt(true)}>{t.iemandAnders}</TextButton>}
      >
        <SelectField name="persoonId" label={t.voorWie} options={keuzen} empty={false} />
        <SelectField
          name="wet"
          label={t.wet}
          empty={false}
          value={wet}
          onChange={(keuze) => {
            setWet(keuze as Wet)
            setRegeling(undefined)
          }}
          options={WETTEN.map((een) => ({ value: een, label: t[`wet.${een}`] }))}
        />
        <SelectField
          name="regeling"
          label={t.regeling}
          empty={false}
          value={regeling ?? regelingenVanWet[0] ?? ''}
          onChange={setRegeling}
          options={regelingenVanWet.map((een) => ({ value: een, label: een }))}
        />
        <CheckboxField name="spoed" label={t.spoed} />
      </Form>
    </Panel>
  )
}
