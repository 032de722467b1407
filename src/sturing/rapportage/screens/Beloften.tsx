import type { OutputOf } from '#platform/endpoint.ts'
import { CheckboxesField, CommandForm, Panel, useCommand, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { kiesToezeggingen, type toonStuk } from '../endpoints.ts'
import { beloftenTeksten } from './beloftenTeksten.ts'

type Stuk = OutputOf<typeof toonStuk>

/** The writer says which promises this paper keeps; publishing it does so. */
export function Beloften({ stuk, etag }: { stuk: Stuk; etag: string | undefined }) {
  const t = useTeksten(beloftenTeksten)
  const dag = useDateFormat()
  const command = useCommand(kiesToezeggingen)
  if (stuk.toezeggingen.length === 0) return null
  return (
    <Panel title={t.doetGestand} sub={t.doetGestandUitleg}>
      <CommandForm
        key={stuk.versie}
        command={command}
        fixed={{ stukId: stuk.id }}
        etag={etag}
        initial={{ toezeggingen: gekozenIn(stuk).map(({ id }) => id) }}
        label={t.doetGestand}
        submitLabel={t.bewaar}
      >
        <CheckboxesField
          name="toezeggingen"
          label={t.welke}
          options={stuk.toezeggingen.map(({ id, tekst, door, uiterlijk }) => ({
            value: id,
            lang: 'nl',
            label: `${tekst} (${door}${uiterlijk ? `, uiterlijk ${dag(uiterlijk)}` : ''})`,
          }))}
        />
      </CommandForm>
    </Panel>
  )
}

export const gekozenIn = ({ toezeggingen }: Stuk) => toezeggingen.filter(({ gekozen }) => gekozen)
