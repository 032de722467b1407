import { useState } from 'react'
import {
  CommandForm,
  type FormValues,
  RadioField,
  SelectField,
  Stack,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { PersoonBekend, PersoonZoeker } from '#uitvoering/huishouden/screens/index.ts'
import { geefTerug, neemOp, registreerVerwijzing, toonLopend } from '../endpoints.ts'
import { VERWIJZERTYPEN } from '../rules/melding.ts'
import { REDENEN_TERUG } from '../rules/verwijzing.ts'
import { woordVoor } from './teksten.ts'
import type { Verwijzing } from './verwijzing.ts'
import { verwijzingTeksten } from './verwijzingTeksten.ts'

export function NeemOp({ verwijzing, onDone }: { verwijzing: Verwijzing; onDone: () => void }) {
  const t = useTeksten(verwijzingTeksten)
  const command = useCommand(neemOp)
  const { data: lopend } = useEndpoint(toonLopend, { persoonIds: verwijzing.persoonId })
  const bij = (lopend ?? []).filter((een) => een.wet === 'jeugdwet')
  const toInput = ({ bij: keuze }: FormValues) => ({
    verwijzingId: verwijzing.verwijzingId,
    ...(keuze === 'nieuw' ? { regeling: 'jeugdhulp' } : keuze === 'zonder' ? {} : { hulpvraagId: String(keuze) }),
  })
  return (
    <Stack>
      {verwijzing.gevraagd ? <blockquote>{verwijzing.gevraagd}</blockquote> : null}
      <p className="sh-bij">{t.neemOpUitleg}</p>
      <CommandForm
        command={command}
        toInput={toInput}
        label={t.neemOp}
        submitLabel={t.neemOp}
        initial={{ bij: 'nieuw' }}
        onDone={onDone}
      >
        <RadioField
          name="bij"
          label={t.waarbij}
          options={[
            ...bij.map((een) => ({ value: een.hulpvraagId, label: t.bijLopend(een.regeling) })),
            { value: 'nieuw', label: t.nieuweHulpvraag },
            { value: 'zonder', label: t.zonder },
          ]}
        />
      </CommandForm>
    </Stack>
  )
}

export function GeefTerug({ verwijzing, onDone }: { verwijzing: Verwijzing; onDone: () => void }) {
  const t = useTeksten(verwijzingTeksten)
  const command = useCommand(geefTerug)
  return (
    <CommandForm
      command={command}
      fixed={{ verwijzingId: verwijzing.verwijzingId }}
      label={t.geefTerug}
      submitLabel={t.geefTerug}
      onDone={onDone}
    >
      <SelectField
        name="redenCode"
        label={t.redenCode}
        required
        options={REDENEN_TERUG.map((value) => ({ value, label: woordVoor(t, 'reden', value) }))}
      />
      <TextArea name="reden" label={t.reden} rows={3} maxLength={2000} required />
    </CommandForm>
  )
}

/** What came on paper or by phone stands in the same list. */
export function NieuweVerwijzing({ onDone }: { onDone: () => void }) {
  const t = useTeksten(verwijzingTeksten)
  const command = useCommand(registreerVerwijzing)
  const [persoonId, setPersoonId] = useState<string>()
  if (!persoonId) return <PersoonZoeker titel={t.wie} onKies={setPersoonId} />
  return (
    <Stack>
      <PersoonBekend persoonId={persoonId} onAnder={() => setPersoonId(undefined)} />
      <CommandForm
        command={command}
        fixed={{ persoonId, ontvangenVia: 'brief' }}
        label={t.nieuw}
        submitLabel={t.legVast}
        initial={{ verwijzertype: '02' }}
        onDone={onDone}
      >
        <SelectField
          name="verwijzertype"
          label={t.soort}
          empty={false}
          options={VERWIJZERTYPEN.map((value) => ({ value, label: woordVoor(t, 'type', value) }))}
        />
        <TextField name="verwijzer" label={t.naamVerwijzer} required width={30} maxLength={200} />
        <TextField name="agb" label={t.agb} width={9} inputMode="numeric" maxLength={8} />
        <TextArea name="gevraagd" label={t.gevraagd} rows={3} maxLength={4000} />
      </CommandForm>
    </Stack>
  )
}
