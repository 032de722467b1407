import { Fragment, type ReactNode } from 'react'
import {
  CheckboxesField,
  CheckboxField,
  DateField,
  MoneyField,
  NumberField,
  RowsField,
  SelectField,
  TextField,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Rijveld, Vorm } from '../rules/instellingen.ts'
import { regelTeksten } from './regelTeksten.ts'

/** The fields of a value of its own, then its lists: rows to add, move and take away. */
export function RijenVelden({ vorm }: { vorm: Extract<Vorm, { soort: 'rijen' }> }) {
  const { taal } = useTaal()
  return (
    <>
      {vorm.velden?.map((veld) => (
        <Fragment key={veld.veld}>{<Veld veld={veld} stam="waarde" />}</Fragment>
      ))}
      {vorm.lijsten.map((lijst) => (
        <RowsField
          key={lijst.veld ?? ''}
          name={lijst.veld === undefined ? 'waarde' : `waarde.${lijst.veld}`}
          label={lijst.naam[taal]}
          rowLabel={(plek) => `${lijst.rij[taal]} ${plek}`}
        >
          {(stam) => lijst.velden.map((veld) => <Veld key={veld.veld ?? ''} veld={veld} stam={stam} />)}
        </RowsField>
      ))}
    </>
  )
}

function Veld({ veld, stam }: { veld: Rijveld; stam: string }): ReactNode {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  const name = veld.veld === undefined ? stam : `${stam}.${veld.veld}`
  const label = veld.naam[taal]
  const required = !veld.vrij
  const options = (veld.opties ?? []).map((optie) => ({ value: optie.waarde, label: optie.naam[taal] }))
  switch (veld.soort) {
    case 'tekst':
      return <TextField name={name} label={label} required={required} maxLength={200} />
    case 'tweetalig':
      return (
        <>
          <TextField name={`${name}.nl`} label={t.inHetNederlands(label)} required={required} maxLength={80} />
          <TextField name={`${name}.en`} label={t.inHetEngels(label)} required={required} maxLength={80} />
        </>
      )
    case 'getal':
      return <NumberField name={name} label={label} required={required} />
    case 'bedrag':
      return <MoneyField name={name} label={label} required={required} />
    case 'keuze':
      return <SelectField name={name} label={label} required={required} options={options} />
    case 'keuzes':
      return <CheckboxesField name={name} label={label} options={options} />
    case 'vink':
      return <CheckboxField name={name} label={label} />
    case 'dag':
      return <DateField name={name} label={label} required={required} />
  }
}
