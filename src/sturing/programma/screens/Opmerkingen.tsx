import { useState } from 'react'
import {
  Button,
  CommandForm,
  Panel,
  RadioField,
  Remark,
  TextArea,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { reageerOpBevinding, type WireBevinding } from '../endpoints.ts'
import { programmaTeksten } from './teksten.ts'

/** What does not fit, with both passages. A remark is answered; it is not clicked away. */
type Props = {
  bevindingen: readonly WireBevinding[]
  titel?: string
  /** The paper is still being written: who adapts does so now. */
  concept?: boolean
}

export function Opmerkingen({ bevindingen, titel, concept = false }: Props) {
  const t = useTeksten(programmaTeksten)
  const { data: ik } = useEndpoint(wieBenIk, {})
  const magSchrijven = ik?.powers.includes('programma:schrijven') ?? false
  if (bevindingen.length === 0) return <Panel title={t.zelftoetsSchoon} />
  return (
    <Panel title={titel ?? t.zelftoetsVan(bevindingen.length)}>
      <p className="sh-bij">{t.zelftoetsUitleg}</p>
      <div className="pg-zelftoets">
        {bevindingen.map((bevinding) => (
          <Opmerking key={bevinding.id} bevinding={bevinding} magSchrijven={magSchrijven} concept={concept} />
        ))}
      </div>
    </Panel>
  )
}

type OpmerkingProps = { bevinding: WireBevinding; magSchrijven: boolean; concept: boolean }

function Opmerking({ bevinding, magSchrijven, concept }: OpmerkingProps) {
  const t = useTeksten(programmaTeksten)
  const { taal } = useTaal()
  const command = useCommand(reageerOpBevinding)
  const [open, setOpen] = useState(false)
  const { id, passages, reactie, uitleg, bron, plaats } = bevinding
  const getoond = passages.map(({ tekst, bron: waar }) => ({
    text: tekst === '' ? t.nietIngevuld : tekst,
    source: waar ?? plaats,
  }))
  const [een = { text: plaats, source: bron ?? '' }, twee = { text: uitleg[taal], source: bron ?? plaats }, ...meer] =
    getoond
  const pasAan = concept ? t.pasNuAan : t.aanpassen
  const keuze = reactie && (reactie.keuze === 'aanpassen' ? pasAan : t['laten-staan'])
  return (
    <div>
      <Remark
        title={uitleg[taal]}
        passages={[een, twee, ...meer]}
        explanation={reactie ? `${t.reactieVan(reactie.door, keuze ?? '')} ${reactie.reden}` : undefined}
        actions={
          magSchrijven && !open ? (
            <Button small onClick={() => setOpen(true)} aria-label={`${t.reageer}: ${uitleg[taal]}`}>
              {t.reageer}
            </Button>
          ) : undefined
        }
      />
      {open ? (
        <div className="pg-reactie">
          <CommandForm
            command={command}
            fixed={{ bevindingId: id }}
            label={uitleg[taal]}
            submitLabel={t.vastleggen}
            onDone={() => setOpen(false)}
          >
            <RadioField
              name="keuze"
              label={t.keuze}
              required
              options={(['aanpassen', 'laten-staan'] as const).map((value) => ({
                value,
                label: value === 'aanpassen' ? pasAan : t[value],
              }))}
            />
            <TextArea name="reden" label={t.reden} help={t.redenHulp} required rows={3} maxLength={2000} />
          </CommandForm>
        </div>
      ) : null}
    </div>
  )
}
