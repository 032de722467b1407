import { useState } from 'react'
import {
  Button,
  CommandForm,
  DateField,
  Dialog,
  SelectField,
  TextField,
  useCommand,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { beginVervolgrapport } from '../endpoints.ts'
import { rapportTeksten } from './rapportTeksten.ts'

type Props = {
  programmaId: string
  projecten: readonly { id: string; nummer: number; naam: string; deelVan: string | null }[]
  reeks: string | undefined
}

/** Starts the next report from the one before it. */
export function RapportBegin({ programmaId, projecten, reeks }: Props) {
  const t = useTeksten(rapportTeksten)
  const [open, setOpen] = useState(false)
  const command = useCommand(beginVervolgrapport)
  const navigate = useNavigation()
  const vandaag = useVandaag()
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.begin}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.begin}>
        <CommandForm
          label={t.begin}
          command={command}
          fixed={{ programmaId }}
          initial={{ rapportagedatum: vandaag, reeks }}
          submitLabel={t.begin}
          onDone={({ rapportId }) => navigate(`/voortgangsrapporten/${rapportId}`)}
        >
          <SelectField
            name="projectId"
            label={t.project}
            required
            options={projecten
              .filter(({ deelVan }) => deelVan === null)
              .map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` }))}
          />
          <TextField name="reeks" label={t.reeks} help={t.reeksHulp} required maxLength={300} />
          <DateField name="rapportagedatum" label={t.rapportagedatum} required />
        </CommandForm>
      </Dialog>
    </>
  )
}
