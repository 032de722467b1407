import { useState } from 'react'
import { toonAanbiedersVoorProduct } from '#keten/contract/endpoints.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  DateField,
  formatMoney,
  MoneyField,
  Notice,
  SelectField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonProducten } from '#uitvoering/aanbod/endpoints.ts'
import { EENHEID_NAMEN } from '#uitvoering/aanbod/index.ts'
import { type toonBesluiten, wijsToe } from '../endpoints.ts'
import { OmvangFields, omvangVan } from './OmvangFields.tsx'
import { voorzieningTeksten } from './teksten.ts'

export type Voorziening = OutputOf<typeof toonBesluiten>['voorzieningen'][number]

/** Who may deliver it in this period is offered; every reason why not comes back at its field. */
export function ToewijsForm({ voorziening, onDone }: { voorziening: Voorziening; onDone: (nummer: number) => void }) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const command = useCommand(wijsToe)
  const [begin, setBegin] = useState<string | undefined>(voorziening.periode.begin)
  const [eind, setEind] = useState<string | undefined>(voorziening.periode.eind ?? undefined)
  const aanbieders = useEndpoint(
    toonAanbiedersVoorProduct,
    begin ? { productId: voorziening.productId, begin, ...(eind && { eind }) } : undefined,
  )
  const producten = useEndpoint(toonProducten, { wet: voorziening.wet })
  const product = producten.data?.find((een) => een.id === voorziening.productId)
  const { omvang } = voorziening
  return (
    <CommandForm
      command={command}
      submitLabel={t.wijsToe}
      twoColumns
      initial={
        omvang
          ? {
              'omvang.volume': omvang.volume,
              'omvang.eenheid': omvang.eenheid,
              'omvang.frequentie': String(omvang.frequentie),
            }
          : {}
      }
      toInput={(values) => ({
        voorzieningId: voorziening.id,
        aanbiederId: values.aanbiederId as string,
        periode: { begin: begin ?? '', eind: eind ?? null },
        omvang: omvangVan(values.omvang),
        budget: (values.budget as number | undefined) ?? null,
      })}
      onDone={({ nummer }) => onDone(nummer)}
    >
      <DateField name="periode.begin" label={t.begin} required value={begin} onChange={setBegin} />
      <DateField name="periode.eind" label={t.eind} help={t.geenEind} value={eind} onChange={setEind} />
      <SelectField
        name="aanbiederId"
        label={t.aanbieder}
        help={t.aanbiederHulp}
        required
        options={(aanbieders.data ?? []).map((een) => ({
          value: een.aanbiederId,
          label: `${een.aanbieder}${een.tariefCents === null || een.eenheid === null ? '' : `, ${formatMoney(een.tariefCents, 'vol', 'altijd')} ${t.per} ${EENHEID_NAMEN[een.eenheid][taal]}`}`,
        }))}
      />
      {aanbieders.data?.length === 0 ? <Notice kind="let-op" title={t.geenAanbieder} live /> : null}
      <OmvangFields prefix="" eenheden={product?.eenheden ?? []} frequenties={product?.frequenties ?? []} />
      <MoneyField name="budget" label={t.budget} help={t.budgetHulp} />
    </CommandForm>
  )
}
