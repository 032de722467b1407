import { CommandForm, RadioField, TextField, useCommand, useTeksten } from '#platform/ui/index.ts'
import { sluitRegel, stelRegelVast } from '../endpoints.ts'
import { begrotingTeksten } from './teksten.ts'

/** A line of the budget; money comes on it by an amendment. */
export function NieuweRegel({ onDone }: { onDone: () => void }) {
  const t = useTeksten(begrotingTeksten)
  const command = useCommand(stelRegelVast)
  const leeg = { taakveld: null, product: null, programma: null, cluster: null, kostensoort: null }
  return (
    <CommandForm
      command={command}
      initial={{ aard: 'lasten' }}
      submitLabel={t.regelToevoegen}
      onDone={onDone}
      toInput={(waarden) => ({ ...leeg, ...(waarden as { code: string; naam: string; aard: 'lasten' }) })}
    >
      <TextField name="code" label={t.code} required={t.nodigCode} />
      <TextField name="naam" label={t.naam} required={t.nodigNaam} />
      <RadioField
        name="aard"
        label={t.aard}
        options={(['lasten', 'baten', 'reserve', 'resultaat'] as const).map((aard) => ({
          value: aard,
          label: t[aard],
        }))}
      />
      <TextField name="taakveld" label={t.taakveld} />
      <TextField name="cluster" label={t.cluster} />
      <TextField name="programma" label={t.programma} />
      <TextField name="product" label={t.product} />
      <TextField name="kostensoort" label={t.kostensoort} />
    </CommandForm>
  )
}

export function SluitRegel({ regelId, onDone }: { regelId: string; onDone: () => void }) {
  const t = useTeksten(begrotingTeksten)
  const command = useCommand(sluitRegel)
  return (
    <CommandForm command={command} fixed={{ regelId }} submitLabel={t.sluitRegel} onDone={onDone}>
      <p>{t.sluitRegelUitleg}</p>
    </CommandForm>
  )
}
