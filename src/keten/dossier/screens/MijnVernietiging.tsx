import {
  CommandForm,
  Notice,
  Panel,
  RadioField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonMijnVernietigverzoeken, vraagVernietiging } from '../endpoints.ts'
import { vernietigTeksten } from './vernietigTeksten.ts'

/** The reader asks that his file be destroyed or kept, and reads what was decided. */
export function MijnVernietiging() {
  const t = useTeksten(vernietigTeksten)
  const datum = useDateFormat()
  const { data } = useEndpoint(toonMijnVernietigverzoeken, {})
  const command = useCommand(vraagVernietiging)
  if (!data?.persoonId) return null
  return (
    <Panel title={t.mijnKop} sub={t.mijnUitleg}>
      {data.verzoeken.map((een) => (
        <Notice
          key={een.id}
          kind={een.besluit === null ? 'wacht' : een.besluit === 'ingewilligd' ? 'goed' : 'let-op'}
          title={`${t[`vraag-${een.soort}`]}: ${een.besluit ? t[een.besluit] : t.mijnGestuurd(datum(een.uiterlijk))}`}
        >
          {een.reden ? <p>{t[`nee-${een.reden}`]}</p> : null}
          {een.toelichting ? <p lang="nl">{een.toelichting}</p> : null}
        </Notice>
      ))}
      <CommandForm
        command={command}
        toInput={({ soort }) => ({ soort: soort as 'vernietigen' | 'bewaren' })}
        submitLabel={t.mijnVerstuur}
      >
        <RadioField
          name="soort"
          label={t.mijnVraag}
          required
          options={[
            { value: 'vernietigen', label: t.mijnVernietigen },
            { value: 'bewaren', label: t.mijnBewaren },
          ]}
        />
      </CommandForm>
    </Panel>
  )
}
