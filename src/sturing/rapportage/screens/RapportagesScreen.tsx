import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  Stack,
  StatusBadge,
  type StatusKind,
  useCommand,
  useEndpoint,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonProgrammas } from '#sturing/programma/endpoints.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { stelSamen, toonStukken } from '../endpoints.ts'
import { rapportageTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonStukken>[number]

export const VORM: Record<string, StatusKind> = {
  concept: 'loopt',
  gepubliceerd: 'goed',
  gerectificeerd: 'goed',
  'te rectificeren': 'let-op',
}

/** All papers, and the way to a new one. */
export function RapportagesScreen() {
  const t = useTeksten(rapportageTeksten)
  const { data, error } = useEndpoint(toonStukken, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const fout = data.filter(({ status }) => status === 'te rectificeren').length
  const columns: Column<Rij>[] = [
    {
      key: 'titel',
      header: t.titel,
      rowHeader: true,
      sortValue: (rij) => rij.titel,
      render: (rij) => <Link href={`/rapportages/${rij.id}`}>{rij.titel}</Link>,
    },
    {
      key: 'programma',
      header: t.programma,
      render: (rij) => rij.programmaNaam,
      sortValue: (rij) => rij.programmaNaam,
    },
    {
      key: 'peildatum',
      header: t.peildatum,
      sortValue: (rij) => rij.peildatum,
      render: (rij) => <DateText date={rij.peildatum} />,
    },
    {
      key: 'status',
      header: t.status,
      sortValue: (rij) => rij.status,
      render: (rij) => <StatusBadge kind={VORM[rij.status] ?? 'wacht'}>{rij.status}</StatusBadge>,
    },
    { key: 'versies', header: t.versies, align: 'end', render: (rij) => rij.publicaties || '–' },
  ]
  return (
    <>
      <PageHead title={t.lijst(data.length, fout)} sub={t.lijstUitleg} />
      <Stack>
        <Panel bare>
          <DataTable
            label={t.rapportages}
            columns={columns}
            rows={data}
            rowKey={(rij) => rij.id}
            csvName="rapportages"
            empty={<EmptyState title={t.geen} why={t.geenUitleg} />}
          />
        </Panel>
        {ik?.powers.includes('rapportage:schrijven') ? <Nieuw /> : null}
      </Stack>
    </>
  )
}

function Nieuw() {
  const t = useTeksten(rapportageTeksten)
  const vandaag = useVandaag()
  const navigate = useNavigation()
  const command = useCommand(stelSamen)
  const { data } = useEndpoint(toonProgrammas, {})
  return (
    <Panel title={t.nieuw}>
      <CommandForm
        command={command}
        label={t.nieuw}
        initial={{ peildatum: vandaag }}
        submitLabel={t.stelSamen}
        onDone={({ stukId }) => navigate(`/rapportages/${stukId}`)}
      >
        <SelectField
          name="programmaId"
          label={t.programma}
          required
          options={(data ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <DateField name="peildatum" label={t.peildatum} required />
      </CommandForm>
    </Panel>
  )
}
