import { useState } from 'react'
import {
  Button,
  CommandForm,
  DateField,
  MoneyField,
  Notice,
  SelectField,
  Stack,
  TextArea,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonProducten } from '#uitvoering/aanbod/endpoints.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { TijdelijkBesluit as Besluit } from '#uitvoering/toegang/screens/index.ts'
import { beslisVoorschot, neemBesluit } from '../endpoints.ts'
import { GEEN_VOORSCHOT, LEEFVORMEN } from '../rules/tijdelijk.ts'
import { LEEFVORM_NAMEN } from '../rules/tijdelijkNamen.ts'
import { verlening } from './BesluitForm.tsx'
import { OmvangFields } from './OmvangFields.tsx'
import { voorzieningTeksten } from './teksten.ts'
import { tijdelijkTeksten } from './tijdelijkTeksten.ts'

type Hulpvraag = Parameters<Besluit>[0]['hulpvraag']
const EERSTE = 'voorzieningen.0.'

/** On the page of the melding: temporary help at once, or the advance on assistance; for who may decide. */
export const TijdelijkBesluit: Besluit = ({ hulpvraag }) => {
  const mag = useEndpoint(wieBenIk, {}).data?.powers.includes('besluit:nemen')
  const t = useTeksten(tijdelijkTeksten)
  const geld = hulpvraag.wet === 'participatiewet'
  const [open, setOpen] = useState(!geld)
  return (
    <Notice kind="let-op" title={geld ? t.voorschotNu : t.spoedNu}>
      <Stack>
        <p>{geld ? t.voorschotUitleg : t.spoedUitleg}</p>
        {mag && !open ? (
          <div>
            <Button small aria-expanded={false} onClick={() => setOpen(true)}>
              {t.beslis}
            </Button>
          </div>
        ) : null}
        {mag && open ? geld ? <Voorschot hulpvraag={hulpvraag} /> : <Spoed hulpvraag={hulpvraag} /> : null}
      </Stack>
    </Notice>
  )
}

function Spoed({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(voorzieningTeksten)
  const s = useTeksten(tijdelijkTeksten)
  const command = useCommand(neemBesluit)
  const [productId, setProductId] = useState<string>()
  const [vorm, setVorm] = useState<string>('zin')
  const producten = useEndpoint(toonProducten, { wet: hulpvraag.wet })
  const product = producten.data?.find((een) => een.id === productId)
  return (
    <CommandForm
      command={command}
      label={s.neemSpoed}
      submitLabel={s.neemSpoed}
      twoColumns
      toInput={(values) => ({
        persoonId: hulpvraag.persoonId,
        huishoudenId: hulpvraag.huishoudenId,
        wet: hulpvraag.wet,
        soort: 'spoed' as const,
        hulpvraagId: hulpvraag.hulpvraagId,
        aanvraagId: null,
        taak: hulpvraag.taak,
        motivering: (values.motivering as string | undefined) ?? '',
        voorzieningen: [
          verlening(values.voorzieningen, {
            productId: product?.id ?? '',
            leveringsvorm: vorm,
            gevraagdeVoorzieningId: null,
          }),
        ],
      })}
    >
      <SelectField
        name={`${EERSTE}productId`}
        label={t.product}
        required
        value={productId}
        onChange={setProductId}
        options={(producten.data ?? []).map((een) => ({ value: een.id, label: `${een.code} ${een.naam}` }))}
      />
      <SelectField
        name={`${EERSTE}leveringsvorm`}
        label={t.leveringsvorm}
        required
        value={vorm}
        onChange={(waarde) => setVorm(waarde ?? 'zin')}
        empty={false}
        options={(product?.leveringsvormen ?? ['zin']).map((value) => ({ value, label: t[value] }))}
      />
      <DateField name={`${EERSTE}periode.begin`} label={t.begin} required />
      <DateField name={`${EERSTE}periode.eind`} label={t.eind} help={s.eindHulp} required />
      <OmvangFields prefix={EERSTE} eenheden={product?.eenheden ?? []} frequenties={product?.frequenties ?? []} />
      {vorm === 'pgb' ? <MoneyField name={`${EERSTE}jaarbedrag`} label={t.jaarbedrag} required /> : null}
      <TextArea name="motivering" label={t.motivering} help={t.motiveringHulp} required />
    </CommandForm>
  )
}

function Voorschot({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(voorzieningTeksten)
  const s = useTeksten(tijdelijkTeksten)
  const { taal } = useTaal()
  const command = useCommand(beslisVoorschot)
  const [reden, setReden] = useState<string>()
  return (
    <CommandForm
      command={command}
      label={s.neemVoorschot}
      submitLabel={s.neemVoorschot}
      twoColumns
      initial={{ 'voorschot.leefvorm': 'alleenstaande', 'voorschot.inkomen': 0 }}
      toInput={({ voorschot, motivering }) => ({
        hulpvraagId: hulpvraag.hulpvraagId,
        motivering: (motivering as string | undefined) ?? '',
        voorschot: reden ? null : (voorschot as never),
        geenVoorschot: (reden ?? null) as (typeof GEEN_VOORSCHOT)[number] | null,
      })}
    >
      <SelectField
        name="geenVoorschot"
        label={s.uitkomst}
        value={reden}
        onChange={setReden}
        empty={s.wel}
        options={GEEN_VOORSCHOT.map((value) => ({ value, label: s[value] }))}
      />
      {reden ? null : (
        <>
          <SelectField
            name="voorschot.leefvorm"
            label={s.leefvorm}
            required
            empty={false}
            options={LEEFVORMEN.map((value) => ({ value, label: LEEFVORM_NAMEN[value][taal] }))}
          />
          <MoneyField name="voorschot.inkomen" label={s.inkomen} required />
          <MoneyField name="voorschot.bedrag" label={s.bedrag} help={s.bedragHulp} required />
        </>
      )}
      <TextArea name="motivering" label={t.motivering} help={t.motiveringHulp} required />
    </CommandForm>
  )
}
