import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  DateField,
  type FormValues,
  MoneyField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useFormValue,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonProducten } from '#uitvoering/aanbod/endpoints.ts'
import { EENHEDEN, EENHEID_NAMEN } from '#uitvoering/aanbod/index.ts'
import { neemProductOp, sluitContract, type toonAanbieder, toonAanbieders } from '../endpoints.ts'
import { BEKOSTIGINGEN, INKOOPMODELLEN, SCHALEN } from '../rules/contract.ts'
import { contractTeksten } from './teksten.ts'

const NIEUW = 'nieuw'
const zelfde = (woorden: readonly string[]) => woorden.map((value) => ({ value, label: value }))

/** A contract with a provider we know, or with a new one. */
export function ContractForm({ aanbiederId, klaar }: { aanbiederId?: string; klaar: (aanbiederId: string) => void }) {
  const t = useTeksten(contractTeksten)
  const vandaag = useVandaag()
  const command = useCommand(sluitContract)
  return (
    <CommandForm
      command={command}
      initial={{ wet: 'wmo', inkoopmodel: INKOOPMODELLEN[0], aanbiederId, 'periode.begin': vandaag }}
      toInput={naarContract}
      submitLabel={t.sluitContract}
      onDone={(uit) => klaar(uit.aanbiederId)}
    >
      {aanbiederId ? null : <Aanbiederkeuze />}
      <TextField name="nummer" label={t.contractnummer} required maxLength={40} width={20} />
      <SelectField
        name="wet"
        label={t.wet}
        required
        empty={false}
        options={[
          { value: 'wmo', label: t.wmo },
          { value: 'jeugdwet', label: t.jeugdwet },
        ]}
      />
      <SelectField name="inkoopmodel" label={t.inkoop} required empty={false} options={zelfde(INKOOPMODELLEN)} />
      <TextField name="samenwerking" label={t.samenwerking} help={t.samenwerkingHulp} maxLength={80} width={40} />
      <MoneyField name="plafond" label={t.contractplafond} help={t.leegIsGeen} />
      <DateField name="periode.begin" label={t.vanaf} required />
      <DateField name="periode.eind" label={t.totEnMet} />
    </CommandForm>
  )
}

function Aanbiederkeuze() {
  const t = useTeksten(contractTeksten)
  const aanbieders = useEndpoint(toonAanbieders, {}).data ?? []
  const nieuw = useFormValue('aanbiederId') === NIEUW
  return (
    <>
      <SelectField
        name="aanbiederId"
        label={t.aanbieder}
        required
        options={[
          { value: NIEUW, label: t.nieuweAanbieder },
          ...aanbieders.map((een) => ({ value: een.id, label: `${een.naam} (${een.agb})` })),
        ]}
      />
      {nieuw ? (
        <>
          <TextField name="aanbieder.naam" label={t.naamAanbieder} required maxLength={120} width={40} />
          <TextField name="aanbieder.agb" label={t.agb} required inputMode="numeric" maxLength={8} width={8} />
        </>
      ) : null}
    </>
  )
}

function naarContract(values: FormValues): InputOf<typeof sluitContract> {
  const { aanbiederId, aanbieder, samenwerking, plafond, periode, ...rest } = values
  const { begin, eind } = periode as { begin: string; eind?: string }
  return {
    ...rest,
    ...(aanbiederId === NIEUW ? { aanbieder } : { aanbiederId }),
    samenwerking: samenwerking ?? null,
    plafond: plafond ?? null,
    periode: { begin, eind: eind ?? null },
  } as InputOf<typeof sluitContract>
}

type Contract = OutputOf<typeof toonAanbieder>['contracten'][number]

/** A product of the catalogue under a contract, with its first price. */
export function ProductForm({ contract, klaar }: { contract: Contract; klaar: () => void }) {
  const t = useTeksten(contractTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(neemProductOp)
  const producten = useEndpoint(toonProducten, { wet: contract.wet }).data ?? []
  const begin = contract.periode.begin > vandaag ? contract.periode.begin : vandaag
  return (
    <CommandForm
      command={command}
      initial={{
        bekostiging: 'inspanning',
        schaal: 'lokaal',
        'periode.begin': begin,
        'periode.eind': contract.periode.eind ?? undefined,
      }}
      toInput={(values) => ({ ...naarProduct(values), contractId: contract.id })}
      submitLabel={t.neemProductOp}
      onDone={klaar}
    >
      <SelectField
        name="productId"
        label={t.product}
        required
        options={producten.map((een) => ({ value: een.id, label: `${een.code} ${een.naam}` }))}
      />
      <SelectField name="bekostiging" label={t.bekostiging} required empty={false} options={zelfde(BEKOSTIGINGEN)} />
      <SelectField name="schaal" label={t.schaal} required empty={false} options={zelfde(SCHALEN)} />
      <SelectField
        name="eenheid"
        label={t.eenheid}
        required
        options={EENHEDEN.map((value) => ({ value, label: EENHEID_NAMEN[value][taal] }))}
      />
      <MoneyField name="bedrag" label={t.tarief} required />
      <TextArea name="resultaatafspraak" label={t.resultaatafspraak} rows={2} maxLength={1000} />
      <DateField name="periode.begin" label={t.vanaf} required />
      <DateField name="periode.eind" label={t.totEnMet} />
    </CommandForm>
  )
}

function naarProduct({ resultaatafspraak, periode, ...rest }: FormValues): InputOf<typeof neemProductOp> {
  const { begin, eind } = periode as { begin: string; eind?: string }
  return {
    ...rest,
    resultaatafspraak: resultaatafspraak ?? null,
    periode: { begin, eind: eind ?? null },
  } as InputOf<typeof neemProductOp>
}
