import {
  CheckboxField,
  type FormValues,
  formatMoney,
  formRows,
  MoneyField,
  NumberField,
  RadioField,
  RowsField,
  SelectField,
  TextArea,
  TextField,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Concept, Conceptregel } from './Conceptbouwvelden.tsx'
import { conceptmeerTeksten } from './conceptmeerTeksten.ts'

type Meer = Pick<
  Conceptregel,
  'ondertitel' | 'trede' | 'businesscase' | 'buffer' | 'subsidieplafond' | 'formulieren' | 'verwijzingen'
>

/** What a line says besides its amounts and texts; a proposal that began with another has it already. */
export function Conceptmeervelden() {
  const t = useTeksten(conceptmeerTeksten)
  return (
    <>
      <SelectField
        name="trede"
        label={t.trede}
        empty={t.geenTrede}
        options={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
      />
      <CheckboxField name="businesscase" label={t.businesscase} />
      <MoneyField name="buffer.bedrag" label={t.buffer} />
      <TextArea name="buffer.reden" label={t.bufferReden} maxLength={1000} />
      <MoneyField name="subsidieplafond" label={t.subsidieplafond} />
      <RowsField
        name="formulieren"
        label={t.formulieren}
        rowLabel={t.formulierNr}
        min={0}
        max={20}
        ordered={false}
        fresh={{ soort: 'separaat' }}
      >
        {(stam) => (
          <>
            <RadioField
              name={`${stam}.soort`}
              label={t.formuliersoort}
              options={[
                { value: 'separaat', label: t.separaat },
                { value: 'moeder', label: t.moeder },
              ]}
            />
            <CheckboxField name={`${stam}.bijgevoegd`} label={t.bijgevoegd} />
          </>
        )}
      </RowsField>
      <RowsField name="verwijzingen" label={t.verwijzingen} rowLabel={t.verwijzingNr} min={0} max={20} ordered={false}>
        {(stam) => (
          <>
            <TextField name={`${stam}.wat`} label={t.wat} maxLength={200} />
            <NumberField name={`${stam}.aantal`} label={t.aantal} />
            <TextArea name={`${stam}.genoemd`} label={t.genoemd} help={t.genoemdHint} />
          </>
        )}
      </RowsField>
    </>
  )
}

export function meerVanVorm({ trede, buffer, formulieren, verwijzingen, ...rest }: Meer): FormValues {
  return {
    ondertitel: rest.ondertitel ?? undefined,
    businesscase: rest.businesscase,
    subsidieplafond: rest.subsidieplafond ?? undefined,
    trede: trede === null ? undefined : String(trede),
    'buffer.bedrag': buffer?.bedrag,
    'buffer.reden': buffer?.reden,
    ...Object.fromEntries([
      ...formulieren.flatMap((een, i) =>
        Object.entries(een).map(([veld, waarde]) => [`formulieren.${i}.${veld}`, waarde]),
      ),
      ...verwijzingen.flatMap(({ genoemd, ...een }, i) => [
        ...Object.entries(een).map(([veld, waarde]) => [`verwijzingen.${i}.${veld}`, waarde]),
        [`verwijzingen.${i}.genoemd`, genoemd.join('\n')],
      ]),
    ]),
  }
}

export function naarMeer(waarden: FormValues): Meer {
  const { ondertitel, trede, businesscase, buffer, subsidieplafond } = waarden as {
    ondertitel?: string
    trede?: string
    businesscase?: boolean
    buffer?: { bedrag?: number; reden?: string }
    subsidieplafond?: number
  }
  return {
    ondertitel: ondertitel || null,
    trede: trede ? Number(trede) : null,
    businesscase: businesscase ?? false,
    buffer:
      buffer?.bedrag === undefined && !buffer?.reden ? null : { bedrag: buffer.bedrag ?? 0, reden: buffer.reden ?? '' },
    subsidieplafond: subsidieplafond ?? null,
    formulieren: formRows(waarden, 'formulieren').map(({ soort, bijgevoegd }) => ({
      soort: (soort as Meer['formulieren'][number]['soort'] | undefined) ?? 'separaat',
      bijgevoegd: (bijgevoegd as boolean | undefined) ?? false,
    })),
    verwijzingen: formRows(waarden, 'verwijzingen').map(({ wat, aantal, genoemd }) => ({
      wat: (wat as string | undefined) ?? '',
      aantal: (aantal as number | undefined) ?? 0,
      genoemd: ((genoemd as string | undefined) ?? '')
        .split('\n')
        .map((een) => een.trim())
        .filter((een) => een !== ''),
    })),
  }
}

/** Fields and claims that came along with another proposal: to change, or to leave behind. */
export function Overgenomenvelden({ concept }: { concept: Concept }) {
  const t = useTeksten(conceptmeerTeksten)
  return (
    <>
      {concept.eigenVelden.map(({ sleutel, bronlabel }, i) => (
        <TextArea key={sleutel} name={`eigenVelden.${i}`} label={bronlabel} maxLength={4000} />
      ))}
      {concept.uitspraken.map((een, i) => (
        <CheckboxField
          key={JSON.stringify(een)}
          name={`uitspraken.${i}`}
          label={t.uitspraak(
            `${een.soort} ${een.orde} ${formatMoney(een.bedrag)}`,
            een.jaar,
            een.vergelekenMet,
            een.oorzaken.join(', '),
          )}
        />
      ))}
    </>
  )
}

export const beginOvergenomen = ({ eigenVelden, uitspraken }: Concept): FormValues =>
  Object.fromEntries([
    ...eigenVelden.map(({ waarde }, i) => [`eigenVelden.${i}`, waarde ?? undefined]),
    ...uitspraken.map((_, i) => [`uitspraken.${i}`, true]),
  ])

export function naarOvergenomen(waarden: FormValues, concept: Concept): Pick<Concept, 'eigenVelden' | 'uitspraken'> {
  const { eigenVelden = {}, uitspraken = {} } = waarden as {
    eigenVelden?: Record<string, string>
    uitspraken?: Record<string, boolean>
  }
  return {
    eigenVelden: concept.eigenVelden.map((veld, i) => ({ ...veld, waarde: eigenVelden[i] || null })),
    uitspraken: concept.uitspraken.filter((_, i) => uitspraken[i]),
  }
}
