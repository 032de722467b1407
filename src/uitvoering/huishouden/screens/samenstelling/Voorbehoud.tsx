import {
  Button,
  CheckboxesField,
  CommandForm,
  type FormValues,
  RadioField,
  SelectField,
  TextArea,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { legVoorbehoudVast, trekVoorbehoudIn } from '../../endpoints.ts'
import { VOORBEHOUDGROEPEN, type Voorbehoudgroep } from '../../rules/voorbehoud.ts'
import { voorbehoudTeksten } from '../voorbehoudTeksten.ts'
import type { Bewoner } from './samenstelling.ts'

/** H6: at the table, what this child keeps from who has gezag; or what good care keeps from them. */
export function VoorbehoudDeed({ kind, onDone }: { kind: Bewoner; onDone: () => void }) {
  const t = useTeksten(voorbehoudTeksten)
  const leg = useCommand(legVoorbehoudVast)
  const trek = useCommand(trekVoorbehoudIn)
  const naamVan = (id: string) => kind.gezag.find((een) => een.persoonId === id)?.naam ?? ''
  const ouders = new Map(
    kind.beslist.voogd
      ? []
      : kind.gezag.flatMap(({ persoonId, naam }) => (persoonId && naam ? [[persoonId, naam] as const] : [])),
  )
  const toInput = (values: FormValues) => ({
    persoonId: kind.persoonId,
    groepen: (values.groepen as Voorbehoudgroep[] | undefined) ?? [],
    grond: values.grond as 'kind',
    voorId: (values.voorId as string | undefined) ?? null,
    ...(values.reden ? { reden: values.reden as string } : {}),
  })
  return (
    <>
      {kind.voorbehouden.length > 0 ? (
        <ul className="sh-lijst">
          {kind.voorbehouden.map(({ groep, grond, voorId }) => (
            <li key={`${groep}-${grond}-${voorId}`}>
              {t[`deel.${groep}`]}{' '}
              <small className="sh-onder">
                {[t[`kort.${grond}`], ...(voorId ? [t.nietVoor(naamVan(voorId))] : [])].join(', ')}
              </small>
              <Button
                small
                aria-label={t.weerDelenVan(t[`deel.${groep}`], kind.naam)}
                onClick={() =>
                  void trek
                    .run({ persoonId: kind.persoonId, groep, grond, voorId })
                    .then(onDone)
                    .catch(() => {})
                }
              >
                {t.weerDelen}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <CommandForm
        command={leg}
        toInput={toInput}
        initial={{ grond: kind.grens === 'alles' ? 'hulpverlener' : 'kind' }}
        submitLabel={t.leg}
        onDone={onDone}
      >
        <CheckboxesField
          name="groepen"
          label={t.wat}
          required
          options={VOORBEHOUDGROEPEN.map((groep) => ({ value: groep, label: t[`deel.${groep}`] }))}
        />
        <SelectField
          name="voorId"
          label={t.voorWie}
          empty={t.voorAllen}
          options={[...ouders].map(([value, label]) => ({ value, label }))}
        />
        <RadioField
          name="grond"
          label={t.waarom}
          required
          options={(['kind', 'hulpverlener'] as const).map((grond) => ({ value: grond, label: t[`grond.${grond}`] }))}
        />
        <TextArea name="reden" label={t.reden} help={t.redenHulp} rows={2} maxLength={1000} />
      </CommandForm>
    </>
  )
}
