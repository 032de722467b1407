import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxField,
  CommandForm,
  type FormValues,
  Link,
  MoneyField,
  Notice,
  RadioField,
  SelectField,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { geefBufferVrij, stelVrijgaveregelVast, toonBegroting, type toonBuffers, trekUitBuffer } from '../endpoints.ts'
import { bufferTeksten } from './bufferTeksten.ts'
import { wijzigingTeksten } from './wijzigingTeksten.ts'

export type Buffer = OutputOf<typeof toonBuffers>[number]
export type Bufferdeed = 'legVast' | 'trek' | 'geefVrij'
type Props = { buffer: Buffer; onDone: () => void }

export function Bufferform({ soort, ...props }: Props & { soort: Bufferdeed }) {
  if (soort === 'legVast') return <Regelform {...props} />
  return <Inzetform {...props} soort={soort} />
}

function Regelform({ buffer, onDone }: Props) {
  const t = useTeksten(bufferTeksten)
  const command = useCommand(stelVrijgaveregelVast)
  const { vrijgaveregel: regel, voorstelregelId } = buffer
  return (
    <CommandForm
      command={command}
      fixed={{ voorstelregelId }}
      initial={{ zekerheid: regel?.zekerheid ?? 'bewezen', ...(regel && { drempel: regel.drempel }) }}
      submitLabel={t.bewaar}
      onDone={onDone}
    >
      <MoneyField name="drempel" label={t.drempel} required={t.nodigRegel} />
      <RadioField
        name="zekerheid"
        label={t.zekerheid}
        options={[
          { value: 'bewezen', label: t.bewezenKeuze },
          { value: 'samenhang', label: t.samenhangKeuze },
        ]}
      />
    </CommandForm>
  )
}

function Inzetform({ buffer, soort, onDone }: Props & { soort: 'trek' | 'geefVrij' }) {
  const t = useTeksten(bufferTeksten)
  const w = useTeksten(wijzigingTeksten)
  const trek = useCommand(trekUitBuffer)
  const vrij = useCommand(geefBufferVrij)
  const { data: begroting } = useEndpoint(toonBegroting, {})
  const [wijzigingId, setWijzigingId] = useState<string>()
  const { voorstelregelId, gehonoreerd } = buffer
  if (wijzigingId)
    return (
      <Notice kind="goed" title={w.voorgesteld}>
        {w.voorgesteldUitleg}{' '}
        <Link href={`/begroting/wijzigingen/${wijzigingId}`} onClick={onDone}>
          {t.bekijk}
        </Link>
      </Notice>
    )
  const jaren = [...new Set(gehonoreerd.map(({ jaar }) => String(jaar)))].map((jaar) => ({ value: jaar, label: jaar }))
  const gedeeld = (waarden: FormValues) => ({
    voorstelregelId,
    jaar: Number(waarden.jaar),
    bedrag: waarden.bedrag as number,
    orgaan: waarden.orgaan as 'raad',
    reden: (waarden.reden as string | undefined) ?? '',
  })
  const velden = (
    <>
      <SelectField name="jaar" label={t.jaar} required={t.nodigInzet} options={jaren} empty={false} />
      <MoneyField name="bedrag" label={t.hoeveel} required={t.nodigInzet} />
    </>
  )
  const wie = (
    <RadioField
      name="orgaan"
      label={t.orgaan}
      options={[
        { value: 'raad', label: t.raad },
        { value: 'college', label: t.college },
      ]}
    />
  )
  const form = {
    initial: { orgaan: 'raad', jaar: jaren.at(-1)?.value },
    submitLabel: t.stelVoor,
    onDone: (uit: { wijzigingId: string }) => setWijzigingId(uit.wijzigingId),
  }
  if (soort === 'trek')
    return (
      <CommandForm
        {...form}
        command={trek}
        toInput={(waarden): InputOf<typeof trekUitBuffer> => ({
          ...gedeeld(waarden),
          naarRegel: waarden.naarRegel as string,
        })}
      >
        {velden}
        <SelectField
          name="naarRegel"
          label={t.naarRegel}
          required={t.nodigInzet}
          options={(begroting?.regels ?? [])
            .filter(({ geslotenOp, aard }) => geslotenOp === null && aard === 'lasten')
            .map(({ code, naam }) => ({ value: code, label: `${code} ${naam}` }))}
        />
        <TextField name="reden" label={t.risico} required={t.nodigInzet} />
        {wie}
      </CommandForm>
    )
  return (
    <CommandForm
      {...form}
      command={vrij}
      toInput={(waarden): InputOf<typeof geefBufferVrij> => ({
        ...gedeeld(waarden),
        vermeden: waarden.vermeden as number,
        bewezen: waarden.bewezen === true,
        bron: waarden.bron as string,
      })}
    >
      {velden}
      <MoneyField name="vermeden" label={t.vermeden} required={t.nodigInzet} />
      <TextField name="bron" label={t.effectBron} required={t.nodigInzet} />
      <CheckboxField name="bewezen" label={t.effectBewezen} />
      <TextField name="reden" label={t.toch} help={t.tochHulp} />
      {wie}
    </CommandForm>
  )
}
