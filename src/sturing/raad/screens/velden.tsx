import type { InputOf } from '#platform/endpoint.ts'
import { DateField, type FormValues, NumberField, Row, SelectField, TextField, useTeksten } from '#platform/ui/index.ts'
import type { stemOverMotie } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'

/** A party from the list, or typed when it is not there. */
export function FractieVeld({ fracties }: { fracties: readonly string[] }) {
  const t = useTeksten(invoerTeksten)
  return (
    <>
      <SelectField name="fractie" label={t.fractie} options={fracties.map((naam) => ({ value: naam, label: naam }))} />
      <TextField name="fractieAnders" label={t.fractieAnders} help={t.fractieHulp} maxLength={100} />
    </>
  )
}

/** The fields above as one party; empty when neither was filled in, so that the deed says so. */
export const fractieUit = ({ fractie, fractieAnders, ...rest }: FormValues): FormValues => ({
  ...rest,
  fractie: String(fractieAnders ?? '').trim() || fractie || '',
})

/** How a vote on a motion or amendment went. */
export function StemVelden({ fracties }: { fracties: readonly string[] }) {
  const t = useTeksten(invoerTeksten)
  const uitkomsten = (['aangenomen', 'verworpen', 'aangehouden', 'ingetrokken'] as const).map((value) => ({
    value,
    label: t[value],
  }))
  return (
    <>
      <SelectField name="uitkomst" label={t.uitkomst} options={uitkomsten} required={t.nodig} />
      <DateField name="datum" label={t.datum} required={t.nodig} />
      <NumberField name="voor" label={t.voor} help={t.zonderTellen} />
      <NumberField name="tegen" label={t.tegen} />
      <FractiestemVelden fracties={fracties} />
    </>
  )
}

type Uitkomst = InputOf<typeof stemOverMotie>['uitkomst']

const VOOR = 'voor '
const TEGEN = 'tegen '

export function FractiestemVelden({ fracties }: { fracties: readonly string[] }) {
  const t = useTeksten(invoerTeksten)
  if (fracties.length === 0) return null
  return (
    <details>
      <summary>{t.stemmenPerFractie}</summary>
      <p>{t.stemmenPerFractieHulp}</p>
      {fracties.map((fractie) => (
        <Row key={fractie}>
          <NumberField name={VOOR + fractie} label={t.fractieVoor(fractie)} />
          <NumberField name={TEGEN + fractie} label={t.fractieTegen(fractie)} />
        </Row>
      ))}
    </details>
  )
}

type Fractiestem = { fractie: string; voor: number; tegen: number }
type Stemmen = { voor?: number; tegen?: number; perFractie?: Fractiestem[] }

/** The votes that were filled in; totals that were left empty are the sum of the parties. */
export function stemmenUit(values: FormValues, fracties: readonly string[]): Stemmen {
  const getal = (naam: string) => values[naam] as number | undefined
  const perFractie = fracties.flatMap((fractie) => {
    const voor = getal(VOOR + fractie)
    const tegen = getal(TEGEN + fractie)
    return voor === undefined && tegen === undefined ? [] : [{ fractie, voor: voor ?? 0, tegen: tegen ?? 0 }]
  })
  const [voor, tegen] = [getal('voor'), getal('tegen')]
  if (perFractie.length === 0) return { ...(voor !== undefined && { voor }), ...(tegen !== undefined && { tegen }) }
  const som = (zijde: 'voor' | 'tegen') => perFractie.reduce((totaal, een) => totaal + een[zijde], 0)
  return { voor: voor ?? som('voor'), tegen: tegen ?? som('tegen'), perFractie }
}

/** The fields of `StemVelden` as the vote that they say. */
export const uitspraakUit = ({ uitkomst, datum, ...rest }: FormValues, fracties: readonly string[]) => ({
  uitkomst: uitkomst as Uitkomst,
  datum: datum as string,
  ...stemmenUit(rest, fracties),
})

type Uitslag = { voor: number | null; tegen: number | null; perFractie: readonly Fractiestem[] | null }

/** The count, and under it how each party voted. */
export function Stemuitslag({ uitslag: { voor, tegen, perFractie } }: { uitslag: Uitslag }) {
  const t = useTeksten(invoerTeksten)
  if (voor === null || tegen === null) return '–'
  return (
    <>
      {t.uitslag(voor, tegen)}
      {perFractie ? (
        <details>
          <summary>{t.perFractie}</summary>
          <ul>
            {perFractie.map((een) => (
              <li key={een.fractie}>
                <span lang="nl">{een.fractie}</span>: {t.fractiestem(een.voor, een.tegen)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

export const uitslagAlsTekst = ({ voor, tegen, perFractie }: Uitslag): string | null =>
  voor === null || tegen === null
    ? null
    : [`${voor}-${tegen}`, ...(perFractie ?? []).map((een) => `${een.fractie} ${een.voor}-${een.tegen}`)].join('; ')
