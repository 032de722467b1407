import { DateField, SelectField, useTeksten } from '#platform/ui/index.ts'
import { begrotingTeksten } from './teksten.ts'

/** Of which year. */
export function Jaarkeuze({
  jaar,
  jaren,
  onJaar,
}: {
  jaar: number
  jaren: readonly number[]
  onJaar: (jaar: number) => void
}) {
  const t = useTeksten(begrotingTeksten)
  const keuze = [...new Set([...jaren, jaar])].toSorted((a, b) => b - a)
  return (
    <SelectField
      name="jaar"
      label={t.jaar}
      value={String(jaar)}
      onChange={(waarde) => onJaar(Number(waarde))}
      options={keuze.map((een) => ({ value: String(een), label: String(een) }))}
      empty={false}
    />
  )
}

/** Of which year, and as known on which day: above each table of the budget. */
export function JaarEnDag({
  jaar,
  jaren,
  onJaar,
  dagLabel,
  dag,
  onDag,
}: {
  jaar: number
  /** Years with something in them; the chosen one is among them even so. */
  jaren: readonly number[]
  onJaar: (jaar: number) => void
  dagLabel: string
  dag: string | undefined
  onDag: (dag: string | undefined) => void
}) {
  return (
    <>
      <Jaarkeuze jaar={jaar} jaren={jaren} onJaar={onJaar} />
      <DateField name="op" label={dagLabel} help="" value={dag} onChange={onDag} />
    </>
  )
}
