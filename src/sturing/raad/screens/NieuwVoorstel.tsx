import type { InputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  DateField,
  Dialog,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonWijzigingen } from '#sturing/begroting/endpoints.ts'
import { dienVoorstelIn, toonMoties } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'

/** A proposal as it comes in, with the motion it answers and the amendment of the budget it asks for. */
export function NieuwVoorstel({ onClose }: { onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const navigate = useNavigation()
  const command = useCommand(dienVoorstelIn)
  const { data: moties } = useEndpoint(toonMoties, {})
  const { data: wijzigingen } = useEndpoint(toonWijzigingen, {})
  const open = (wijzigingen ?? []).filter(({ status, orgaan }) => status === 'voorgesteld' && orgaan === 'raad')
  return (
    <Dialog open onClose={onClose} title={t.nieuwVoorstel} wide>
      <CommandForm
        label={t.nieuwVoorstel}
        command={command}
        initial={{ datum: vandaag }}
        toInput={({ aanleiding, wijziging, ...rest }) =>
          ({
            ...rest,
            ...(aanleiding ? { secties: [{ soort: 'aanleiding', tekst: aanleiding }] } : {}),
            ...(wijziging ? { wijzigingen: [wijziging] } : {}),
          }) as InputOf<typeof dienVoorstelIn>
        }
        submitLabel={t.legVast}
        onDone={({ voorstelId }) => navigate(`/raad/${voorstelId}`)}
      >
        <TextField name="titel" label={t.titel} required={t.nodig} maxLength={300} />
        <TextField name="griffienummer" label={t.griffienummer} required={t.nodig} maxLength={60} width={16} />
        <TextField name="nummer" label={t.voorstelnummer} required={t.nodig} maxLength={60} width={16} />
        <DateField name="datum" label={t.datum} required={t.nodig} />
        <SelectField
          name="motieId"
          label={t.uitMotie}
          empty={t.geenMotie}
          options={(moties?.moties ?? []).map(({ id, titel }) => ({ value: id, label: titel }))}
        />
        <SelectField
          name="wijziging"
          label={t.wijziging}
          help={t.wijzigingHulp}
          empty={t.geenWijziging}
          options={open.map(({ id, toelichting }) => ({ value: id, label: toelichting }))}
        />
        <TextArea name="aanleiding" label={t.aanleiding} maxLength={4000} />
      </CommandForm>
    </Dialog>
  )
}
