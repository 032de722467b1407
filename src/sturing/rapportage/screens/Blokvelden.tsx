import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { SelectField, TextArea, TextField, useTaal, useTeksten } from '#platform/ui/index.ts'
import type { stelSjabloonVast, toonSjabloon } from '../endpoints.ts'
import { BLOKNAMEN, BLOKSOORTEN, type Bloksoort } from '../rules/sjabloon.ts'
import { samenstelTeksten } from './samenstelTeksten.ts'

export type Blokwaarde = InputOf<typeof stelSjabloonVast>['blokken'][number]
type Keuze = OutputOf<typeof toonSjabloon>['keuze']

const MET_CIJFER: readonly Bloksoort[] = ['cijfer', 'tabel', 'grafiek']
const MET_TEKST: readonly Bloksoort[] = ['kop', 'tekst', ...MET_CIJFER]

export const isBlokaf = ({ soort, tekst = '', codes = [] }: Blokwaarde): boolean =>
  (!MET_TEKST.includes(soort) || tekst.trim() !== '') && (!MET_CIJFER.includes(soort) || codes.length > 0)

type Props = { blok: Blokwaarde; keuze: Keuze; onChange: (blok: Blokwaarde) => void; fouten?: readonly string[] }

/** One block of a template or paper: its kind, its words, the figures it shows. */
export function Blokvelden({ blok, keuze, onChange, fouten = [] }: Props) {
  const t = useTeksten(samenstelTeksten)
  const { taal } = useTaal()
  const { soort, tekst, codes = [] } = blok
  const past = keuze.filter(({ vorm }) =>
    soort === 'cijfer' ? true : codes.length > 1 ? vorm === 'rijen' : vorm !== 'getal',
  )
  const opties = past.map(({ code, naam }) => ({ value: code, label: naam[taal] }))
  const kies = (n: number, code: string | undefined) => {
    const nieuw = code === undefined ? codes.toSpliced(n, 1) : codes.toSpliced(n, 1, code)
    onChange({ ...blok, codes: nieuw })
  }
  const eersteIsRijen = keuze.find(({ code }) => code === codes[0])?.vorm === 'rijen'
  return (
    <>
      <SelectField
        name="soort"
        label={t.soortBlok}
        empty={false}
        options={BLOKSOORTEN.map((een) => ({ value: een, label: BLOKNAMEN[een][taal] }))}
        value={soort}
        onChange={(een) =>
          onChange({ soort: een as Bloksoort, ...(MET_TEKST.includes(een as Bloksoort) && { tekst }) })
        }
      />
      {soort === 'tekst' ? (
        <TextArea
          name="tekst"
          label={t.tekst}
          help={t.sjabloonTekstHulp}
          rows={4}
          maxLength={8000}
          value={tekst ?? ''}
          onChange={(woorden) => onChange({ ...blok, tekst: woorden })}
        />
      ) : MET_TEKST.includes(soort) ? (
        <TextField
          name="tekst"
          label={soort === 'kop' ? BLOKNAMEN.kop[taal] : t.bijschrift}
          maxLength={200}
          value={tekst ?? ''}
          onChange={(woorden) => onChange({ ...blok, tekst: woorden })}
        />
      ) : null}
      {MET_CIJFER.includes(soort) ? (
        <SelectField
          name="cijfer"
          label={t.cijfer}
          options={opties}
          value={codes[0] ?? ''}
          onChange={(code) => kies(0, code)}
        />
      ) : null}
      {MET_CIJFER.includes(soort) && soort !== 'cijfer' && eersteIsRijen ? (
        <SelectField
          name="tweede"
          label={t.tweedeCijfer}
          options={keuze.filter(({ vorm }) => vorm === 'rijen').map((c) => ({ value: c.code, label: c.naam[taal] }))}
          value={codes[1] ?? ''}
          onChange={(code) => kies(1, code)}
        />
      ) : null}
      {soort === 'tekst' ? (
        <SelectField
          name="invoegen"
          label={t.cijferInTekst}
          options={keuze.map(({ code, naam }) => ({ value: code, label: naam[taal] }))}
          value=""
          onChange={(code) => (code ? onChange({ ...blok, tekst: `${tekst ?? ''} {${code}}`.trim() }) : undefined)}
        />
      ) : null}
      {fouten.map((fout) => (
        <p key={fout} className="utrecht-form-field-error-message">
          {fout}
        </p>
      ))}
    </>
  )
}
