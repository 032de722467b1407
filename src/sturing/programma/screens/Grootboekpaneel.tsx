import {
  CommandForm,
  DataTable,
  Money,
  Panel,
  SelectField,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { koppelProject } from '../endpoints.ts'

import { rapportTeksten } from './rapportTeksten.ts'
import type { Voortgangsrapport } from './voortgangsrapport.ts'

/** What the ledger says on the day of the report; without a measure there is nothing to compare with. */
export function Grootboekpaneel({ rapport, magSchrijven }: { rapport: Voortgangsrapport; magSchrijven: boolean }) {
  const t = useTeksten(rapportTeksten)
  const datum = useDateFormat()
  const command = useCommand(koppelProject)
  const { grootboek, maatregelen, maatregelId, projectId, inhoud } = rapport
  return (
    <Panel title={t.geld} sub={grootboek.length > 0 ? t.geldUitleg(datum(inhoud.rapportagedatum)) : t.geenRegels}>
      {grootboek.length > 0 ? (
        <DataTable
          label={t.geld}
          dense
          rows={grootboek}
          rowKey={(rij) => rij.regel}
          columns={[
            { key: 'regel', header: t.regel, rowHeader: true, render: (rij) => rij.naam },
            { key: 'begroot', header: t.begroot, align: 'end', render: (rij) => <Money cents={rij.begroot} /> },
            { key: 'besteed', header: t.besteed, align: 'end', render: (rij) => <Money cents={rij.besteed} /> },
          ]}
        />
      ) : null}
      {magSchrijven ? (
        <CommandForm
          label={t.koppel}
          command={command}
          initial={{ maatregelId: maatregelId ?? undefined }}
          submitLabel={t.koppelen}
          toInput={(waarden) => ({ projectId, maatregelId: (waarden.maatregelId as string | undefined) ?? null })}
        >
          <SelectField
            name="maatregelId"
            label={t.maatregel}
            empty={t.geenMaatregel}
            options={maatregelen.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        </CommandForm>
      ) : null}
    </Panel>
  )
}
