import { type FormValues, RadioField, TextField, useTeksten } from '#platform/ui/index.ts'
import { verzendTeksten } from './verzendTeksten.ts'

export const beginVan = ({ digitaal, mail }: { digitaal: boolean; mail: string | null }) => ({
  waar: digitaal ? 'hier' : 'papier',
  mail: mail ?? '',
})

/** An address left empty takes the consent for mail back. */
export function leeskeuzeUit({ waar, mail }: FormValues) {
  const adres = String(mail ?? '').trim()
  return { digitaal: waar === 'hier', ...(adres && { mail: adres }) }
}

/** The fields of one choice, for who reads and for who records what he said. */
export function Leeskeuze({ papier, hier, uitleg }: { papier: string; hier: string; uitleg: string }) {
  const t = useTeksten(verzendTeksten)
  return (
    <>
      <RadioField
        name="waar"
        label={t.leeswijze}
        required
        options={[
          { value: 'papier', label: papier },
          { value: 'hier', label: hier },
        ]}
      />
      <TextField name="mail" label={t.mailadres} help={uitleg} type="email" autoComplete="email" maxLength={254} />
    </>
  )
}
